import { mentions } from './offered.ts';

const asked = (line: string) => `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  Vraag 2a
  Waar?
  Antwoord 2
  ${line}
  Vraag 3
  Hoe?
`;

for (const [title, line, expected] of [
  ['the numbers that there are, but not that of the answer itself', 'Zie het antwoord op vraag <|>', ['1', '2a', '3']],
  ['those that go on from what is begun', 'Zie het antwoord op vraag 2<|>', ['2a']],
  ['of several those that were not named yet', 'Zie de antwoorden op de vragen 1, 2a en <|>', ['3']],
  ['a question may be that of the answer', 'Zoals in vraag <|> staat', ['1', '2', '2a', '3']],
  ['with their noun', 'Zie het antwoord op <|>', ['vraag 1', 'vraag 2a', 'vraag 3']],
  ['with their noun, of which a part is there', 'Zie het antwoord op vr<|>', ['vraag 1', 'vraag 2a', 'vraag 3']],
  ['none in another word', 'Uw aanvraag <|>', []],
  ['none where a heading is begun', 'Vraag <|>', []],
  ['none before more digits', 'Zie het antwoord op vraag <|>3', []],
  ['none in the middle of prose', 'Dat antwoord op die vraag is <|>', []],
] as const) {
  mentions(title, asked(line), expected);
}

mentions(
  'the question itself is not mentioned in it',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Geldt wat in vraag <|> staat ook daar?
`,
  ['1'],
);

for (const [line, expected] of [
  ['Zie het antwoord op vraag <|>', ['1', '2a', '3']],
  ['Zie vraag <|>', ['1', '2', '2a', '3']],
  ['Zie ook de antwoorden op de vragen <|>', ['1', '2a', '3']],
  ['Dank voor uw vraag <|>', []],
  ['Dat is de vraag <|>', []],
  ['Ook vraag <|>', []],
  ['Zie ook vraag <|>', ['1', '2', '2a', '3']],
  ['Zie het antwoord op <|>', []],
] as const) {
  mentions(`after a blank, which nobody need have meant to ask by: ${line}`, asked(line), expected, false);
}
