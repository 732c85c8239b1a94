import { names, reads, refuses } from './reads.ts';

reads('zaak', {
  'de vragen (<|2024Z14419|>, ingezonden': '2024Z14419',
  'nummer <|2024Z 17972|>.': '2024Z17972',
  '<|kv-tk-2024Z14419|>': '2024Z14419',
});
refuses('zaak', ['2024Z1441', '12024Z14419', 'Zo ja', '2024 en Z14419', '1924Z14419']);

reads('document', {
  'de brief (<|2024D37938|>)': '2024D37938',
  '<|Kamerstuk 2024D28457|>': '2024D28457',
  'Bekend.\n7<|2024D41877|>.': '2024D41877',
  'Bekend.\n  7<|2024D41877|>.': '2024D41877',
});
refuses('document', ['2024D379381', 'De 37938', '2024DAX']);

names({
  '2024Z14419': { title: 'Zaak 2024Z14419', url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2024Z14419.html' },
  '2024D37938': {
    title: 'Document 2024D37938',
    url: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2024D37938',
  },
});
