import { names, reads, refuses } from './reads.ts';

reads('stb', {
  '<|Stb. 2021, 123|>, het besluit in <|Stb. 2021, 213|>.': 'stb-2021-123 stb-2021-213',
  '2<|Stb. 2021, 123|> en <|124|>.': 'stb-2021-123 stb-2021-124',
  '<|Stb. 2018, 291|> en <|2019, 12|>.': 'stb-2018-291 stb-2019-12',
  '<|Staatsblad 2021, nr. 123|>': 'stb-2021-123',
  '<|Staatsblad 2021 123|>': 'stb-2021-123',
  '<|Stb. 1992/315|>': 'stb-1992-315',
});
refuses('stb', ['Staatsblad van 2021', 'Stb. 2021, 12 mei', 'Staatsbladen 2021, 12', 'Stb. 12, 2021']);

reads('stcrt', {
  '<|Stcrt. 2021, 12345|>.': 'stcrt-2021-12345',
  '<|Staatscourant 2021, nr. 12345|>': 'stcrt-2021-12345',
});
refuses('stcrt', ['de Staatscourant van 3 mei 2021, nr. 12']);

reads('trb', { '<|Trb. 1951, 154|>)': 'trb-1951-154', '<|Tractatenblad 2011, 72|>': 'trb-2011-72' });
refuses('trb', ['Trb. van 1951']);

names({
  'Stb. 2021, nr. 123': { title: 'Stb. 2021, 123', url: 'https://zoek.officielebekendmakingen.nl/stb-2021-123.html' },
  'Stcrt. 2005, 12': { title: 'Stcrt. 2005, 12', url: undefined },
  'Stb. 1992, 315': { title: 'Stb. 1992, 315', url: undefined },
});
