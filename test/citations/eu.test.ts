import { names, reads, refuses } from './reads.ts';

reads('eu', {
  'de <|Verordening (EU) 2016/679|>.': '32016R0679',
  '<|Verordening (EU) nr. 1308/2013|>': '32013R1308',
  '<|Verordening (EG) nr. 1907/2006|>': '32006R1907',
  '<|Verordening (EEG) nr. 1408/71|>': '31971R1408',
  '<|Verordening (EU) nr. 2016/679|>': '32016R0679',
  '<|Uitvoeringsverordening (EU) 2019/945|>': '32019R0945',
  '<|Richtlijn 2001/83/EG|>': '32001L0083',
  '<|Richtlijn 95/46/EG|>': '31995L0046',
  '<|Richtlijn (EU) 2018/1972|>': '32018L1972',
  'de <|btw-richtlijn (2006/112|>)': '32006L0112',
  'Richtlijn hernieuwbare energie <|(EU) 2018/2001|>': '32018L2001',
  '<|Richtlijnen 2001/83/EG|> en <|2003/94/EG|>': '32001L0083 32003L0094',
  '<|Kaderbesluit 2008/913/JBZ|>': '32008F0913',
  '<|Besluit (GBVB) 2015/1333|>': '32015D1333',
  '<|Verordening (EU) Nr. 1143/2014|>': '32014R1143',
  '<|EU-Verordening 2023/1115|>': '32023R1115',
  '<|Verordening EU 2017/1938|>': '32017R1938',
  '<|Besluit nr. 1313/2013/EU|>': '32013D1313',
  '<|Richtlijn 92/43/EEG|>': '31992L0043',
  '<|Verordening (EU) 2023/1114|>.3 Daarnaast': '32023R1114',
  '<|Verordening (EU) nr. 910/2014|>,12 die': '32014R0910',
  '<|Verordening (EU) nr. 910/2014|>.5': '32014R0910',
  '<|Richtlijn 2009/28/EG|>.12 Daarnaast': '32009L0028',
  '<|COM/2022/71 final|>': 'COM(2022)71',
  '<|COM(2022)0071|>': 'COM(2022)71',
  '<|COM(2020) 609|>': 'COM(2020)609',
  '<|COM (2020) 609 final|>.': 'COM(2020)609',
  '<|SWD(2020) 12|>': 'SWD(2020)12',
});
refuses('eu', [
  'de verordening van 12/2021',
  'de richtlijn. In 2023/24 kwam (EU) meer',
  'vergaderjaar 2023/2024',
  'de richtlijn uit 2016 en/of 2017',
  'COM 2020',
  'de Richtlijn Jaarverslag 2016/17',
  'de verordening 2016/17.500',
  '9/10 van de richtlijnen',
]);
names({
  'Richtlijn 2001/83/EG': {
    title: 'Richtlijn 2001/83/EG',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32001L0083',
  },
  'de algemene verordening (EU) 2016/679': {
    title: 'Verordening (EU) 2016/679',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679',
  },
});
