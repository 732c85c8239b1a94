import { names, reads, refuses } from './reads.ts';

reads('aanhangsel', {
  '<|Aanhangsel van de Handelingen II, vergaderjaar 2020–2021, nr. 123|>.': 'ah-tk-20202021-123',
  '<|Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 507|>': 'ah-tk-20242025-507',
  '<|AanhangselHandelingen, vergaderjaar 2024–2025, nr. 244|>': 'ah-tk-20242025-244',
  '<|Aanhangsel Handelingen,vergaderjaar 2024–2025, nr. 337|>': 'ah-tk-20242025-337',
  '<|Aanhangsel handelingen, vergaderjaar 2019-2020, nr. 4025|>': 'ah-tk-20192020-4025',
  '<|Aanhangsel van de handelingen 2019/20, nr. 45|>': 'ah-tk-20192020-45',
  '<|Aanhangsel van de Handelingen 2019/20, nr. 45|>': 'ah-tk-20192020-45',
  '<|Aanhangsel II, 2022/-23, nr. 1823|>': 'ah-tk-20222023-1823',
  '<|Kamervragen (Aanhangsel) 2023–2024, nr. 2267|>': 'ah-tk-20232024-2267',
  '<|Aanhangsel der Handelingen II 1999/2000, nr. 12|>': 'ah-tk-19992000-12',
  '<|Aanhangsel van de Handelingen I 2020/21, nr. 3|>': 'ah-ek-20202021-3',
  '<|Aanhangsel Handelingen II 2020/21, nrs. 12|> en <|13|>': 'ah-tk-20202021-12 ah-tk-20202021-13',
  '<|Aanhangsel van de Handelingen nr. 1234, vergaderjaar 2020–2021|>, en': 'ah-tk-20202021-1234',
  '<|Aanhangsel Handelingen nr. 1234 (2020–2021|>)': 'ah-tk-20202021-1234',
  '<|Tweede Kamer, vergaderjaar 2020-2021, Aanhangsel van de Handelingen, nr. 1234|>.': 'ah-tk-20202021-1234',
  '<|Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel, nr. 1234|>)': 'ah-tk-20202021-1234',
  '<|Tweede Kamer 2020–2021, Aanhangsel Handelingen nrs. 12|> en <|13|>': 'ah-tk-20202021-12 ah-tk-20202021-13',
  '<|Eerste Kamer, vergaderjaar 2020–2021, Aanhangsel van de Handelingen, nr. 3|>': 'ah-ek-20202021-3',
  '<|Aanhangsel van Handelingen II, 2020-2021, nr. 1|>': 'ah-tk-20202021-1',
  '(<|Aanhangsel Handelingen II 2021/22, 1234|>)': 'ah-tk-20212022-1234',
  '<|ah-tk-20232024-1314|>': 'ah-tk-20232024-1314',
  '<|Aanhang-sel Hande-lingen II 2020/21, nr. 12|>': 'ah-tk-20202021-12',
  '<|Aan\u00adhangsel Hande-\nlingen, vergader\u00ad\njaar 2020/21, nr. 12|>': 'ah-tk-20202021-12',
});

refuses('aanhangsel', [
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2.',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen',
  'Vergaderjaar 2023–2024 Aanhangsel van de Handelingen\nVragen gesteld door de leden',
  'Aanhangsel Handelingen, nr. 12',
  'Kamervragen 2023–2024 en nr. 12',
  'Tweede Kamer, vergaderjaar 2020–2021, over de munt, Aanhangsel Handelingen nr. 12',
  'Aanhangsel Handelingen II 2021/22, 12 mei',
]);

names({
  'ah-ek-20232024-14': {
    title: 'Aanhangsel Handelingen I 2023/24, nr. 14',
    url: 'https://zoek.officielebekendmakingen.nl/ah-ek-20232024-14.html',
  },
  'Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 123': {
    title: 'Aanhangsel Handelingen II 2021/22, nr. 123',
    url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20212022-123.html',
  },
});
