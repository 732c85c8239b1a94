import { names, reads, refuses } from './reads.ts';

reads('handelingen', {
  '<|Handelingen II 2018/19, nr. 86, item 22|>.': 'h-tk-20182019-86-22',
  '<|Handelingen II, vergaderjaar 2018–2019, nr. 86, item 22|>': 'h-tk-20182019-86-22',
  '<|Handelingen TK 2018/19, 86, item 22|>': 'h-tk-20182019-86-22',
  '<|Handelingen II 2018/19, 86-22|>': 'h-tk-20182019-86-22',
  '<|Handelingen I 2021/22, nr. 12, item 8|>': 'h-ek-20212022-12-8',
  '<|Handelingen II 2008/09, nr. 45|>, blz. 3812': 'h-tk-20082009-45',
  '<|h-tk-20182019-86-22|>': 'h-tk-20182019-86-22',
});

refuses('handelingen', [
  'Handelingen II',
  'de Handelingen van 2018',
  'Handelingen in 2018, nr. 8',
  'Handelingsbekwaam 12',
  'Handelingen II, nr. 86, item 22',
]);

names({
  'Handelingen II 2018/19, nr. 86, item 22': {
    title: 'Handelingen II 2018/19, nr. 86, item 22',
    url: 'https://zoek.officielebekendmakingen.nl/h-tk-20182019-86-22.html',
  },
  'Handelingen II 2008/09, nr. 45': { title: 'Handelingen II 2008/09, nr. 45', url: undefined },
});
