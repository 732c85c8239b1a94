import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { hover } from '../../server/features/hover.ts';
import { parse } from '../../server/parse/parse.ts';
import { plainTextOf } from '../../server/shell/markdown.ts';
import { dutch } from '../../server/shell/words.ts';
import { marked, samePlaces, unindented } from '../marked.ts';

shows(
  'on a mark the text of its note, with the address of what it cites',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Zie de motie Becker.<|1<|>|>
  Vraag 2
  In hoeverre volgt u dit? Werkt Nederland

  1 Kamerstuk 35 300 VI, nr. 37

  samen met de EU?
  Antwoord op vraag 2
  Ja.
`,
  `
  Noot 1

  Kamerstuk 35 300 VI, nr. 37 (https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html)
`,
);

shows(
  'on the article of a law its law, also where that was named before',
  `
  Vraag 1
  Kent u de Wet milieubeheer, en <|artikel 9 <|>van die wet|>?
`,
  `
  Wet milieubeheer, artikel 9

  https://wetten.overheid.nl/jci1.3:c:BWBR0003245&artikel=9
`,
);

shows(
  'on the heading of a question its answer',
  `
  <|Vra<|>ag 1|>
  Klopt dit?
  Antwoord op vraag 1
  Ja, dat is
  juist.
`,
  `
  Antwoord op vraag 1

  Ja, dat is juist.
`,
);

shows(
  'on the heading of an answer its questions, whole across a note',
  `
  Vraag 1
  In hoeverre volgt u dit?1 Werkt Nederland

  1 Kamerstuk 35 300 VI, nr. 37

  samen met de EU?
  Vraag 2
  Waarom?
  <|>Antwoord op vraag 1 en 2
  Ja.
`,
  `
  Vraag 1

  In hoeverre volgt u dit? Werkt Nederland samen met de EU?

  Vraag 2

  Waarom?
`,
  false,
);

shows(
  'on a mention the text that it names',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Zie <|het antwoord<|> op vraag 1|>.
`,
  `
  Antwoord op vraag 1

  Ja.
`,
);

shows(
  'on a mention of a question that does not exist the questions that do',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Zie <|het antwoord<|> op vraag 7|>.
`,
  `
  Dit document heeft vraag 1 en 2.
`,
);

shows(
  'on a question without an answer that it has none',
  `
  <|Vraag 1<|>|>
  Klopt dit?
`,
  `
  Vraag 1 heeft geen antwoord.
`,
);

shows(
  'on the heading of a question whose answer is a heading alone that it has none',
  `
  <|Vraag<|> 1|>
  Klopt dit?
  Antwoord 1
`,
  `
  Vraag 1 heeft geen antwoord.
`,
);

shows(
  'on a mention of answers those that there are, and which questions have none',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Vraag 2
  Waarom?
  Antwoord 2
  Daarom.
  Vraag 3
  Wanneer?
  Antwoord 3
  Zie <|de antwoorden<|> op vraag 1, 2 en 3|>.
`,
  `
  Antwoord op vraag 2

  Daarom.

  Antwoord op vraag 3

  Zie de antwoorden op vraag 1, 2 en 3.

  Vraag 1 heeft geen antwoord.
`,
);

shows(
  'on a citation what it cites, and where that is',
  `
  Vraag 1
  Kent u <|Kamerstuk 35 300<|> VI, nr. 37|>?
`,
  `
  Kamerstukken 35300 VI, nr. 37

  https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html
`,
);

test('shows nothing on the end of a page in the middle of an address', () => {
  const text = 'Vraag 1\nZie https://www.\nZie ook goud\n1/2\nmunten.example/goud/zilver.\nZie ook goud\n2/2\n';
  const document = parse(text);
  const found = ['www.', 'ook goud', 'munten'].map((words) => hover(document, text.indexOf(words))?.span);
  deepStrictEqual(
    found.map((span) => span !== undefined),
    [true, false, true],
  );
});

test('shows nothing in the running text', () => {
  strictEqual(hover(parse('Vraag 1\nKlopt dit?\n'), 10), undefined);
});

test('shows the beginning of a long answer, up to the end of a word', () => {
  const found = hover(parse(`Vraag 1\nKlopt dit?\nAntwoord 1\n${'Dat is juist. '.repeat(1000)}`), 0);
  const shown = found === undefined ? '' : plainTextOf(found, dutch);
  ok(shown.length < 1000, `${shown.length} characters`);
  ok(/ (?:Dat|is|juist\.)…$/.test(shown), shown.slice(-20));
});

test('shows all of a note that is as long as notes are', () => {
  const note = `${'De munt is rond. '.repeat(60)}Dit is het einde`;
  const text = `Vraag 1\nKlopt dit?1\nAntwoord 1\nJa.\n\n1 ${note}\n`;
  const found = hover(parse(text), text.indexOf('?1') + 1);
  strictEqual(found && plainTextOf(found, dutch), `Noot 1\n\n${note}`);
});

test('shows of several long answers so much of each that all of them are in sight', () => {
  const answers = [1, 2, 3].map((number) => `Antwoord 1\n${`Dat is ${number}. `.repeat(200)}\n`).join('');
  const found = hover(parse(`Vraag 1\nKlopt dit?\n${answers}`), 0);
  const shown = found === undefined ? '' : plainTextOf(found, dutch);
  deepStrictEqual(
    [1, 2, 3].map((number) => shown.includes(`Dat is ${number}.`)),
    [true, true, true],
  );
  ok(shown.length < 1100, `${shown.length} characters`);
});

test('names the sections for which there is no room', () => {
  const questions = Array.from({ length: 7 }, (_, i) => `Vraag ${i + 1}\nKlopt dit?\n`).join('');
  const text = `${questions}Antwoord op vraag 1, 2, 3, 4, 5, 6 en 7\nJa.\n`;
  const found = hover(parse(text), text.indexOf('Antwoord'));
  deepStrictEqual(found?.parts.at(-1), { kind: 'rest', title: 'Vraag 6 en 7' });
});

/** The place marked is what the hover is about; the second text is what it says. */
function shows(title: string, source: string, expected: string, isMarked = true) {
  test(`shows ${title}`, () => {
    const place = marked(source);
    const found = hover(parse(place.text), place.cursor ?? 0);
    strictEqual(found && `${plainTextOf(found, dutch)}\n`, unindented(expected));
    if (isMarked) samePlaces(place, found === undefined ? [] : [found.span]);
  });
}
