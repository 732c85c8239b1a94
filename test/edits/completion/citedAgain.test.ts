import { cites } from './offered.ts';

const citing = (line: string) => `
  Vraag 1
  Kent u Kamerstukken II 2023/24, 36 410 VI, nr. 37, Kamerstuk 29 544, nrs. 5 en 6, en Handelingen II 2018/19, nr. 86, item 22?
  Antwoord 1
  Ja, en ook Kamerstukken I 2023/24, 36 410, A. Zie Kamerstuk 29 544, nr. 5 en Aanhangsel Handelingen II 2023/24, nr. 1102.
  Vraag 2
  ${line}
`;

for (const [title, line, expected] of [
  [
    'papers, each once, without the year where the dossier tells enough',
    'Kent u Kamerstukken <|>',
    ['36410 VI, nr. 37', '29544, nr. 5', '29544, nr. 6', '36410, nr. A'],
  ],
  ['those that go on from what is begun', 'Kent u Kamerstuk 29<|>?', ['29544, nr. 5', '29544, nr. 6']],
  ['reports of debates, by their year', 'Zie Handelingen <|>', ['II 2018/19, nr. 86, item 22']],
  ['answers of before', 'Zie Aanhangsel Handelingen <|>', ['II 2023/24, nr. 1102']],
  ['none where the word is another', 'Dat Kamerstukkenarchief <|>', []],
  ['none in the middle of a number', 'Kent u Kamerstuk 29<|>544?', []],
] as const) {
  cites(title, citing(line), expected);
}
