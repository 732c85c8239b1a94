import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { marked, unindented } from '../../marked.ts';
import { offered, written } from './offered.ts';

/** Tests what a note that was chosen at the cursor makes of a document; none where that is undefined. */
function notes(title: string, source: string, expected: string | undefined): void {
  test(`note: ${title}`, () => {
    const [note, ...others] = offered(source).filter(({ kind }) => kind === 'note');
    strictEqual(note && written(marked(source).text, note), expected && unindented(expected));
    deepStrictEqual(others, []);
  });
}

notes(
  'its text stands below the section of its mark',
  `
  Vraag 1

  Kent u het bericht<|> over het veer?

  Vraag 2

  Waarom vaart het niet?
`,
  `
  Vraag 1

  Kent u het bericht¹ over het veer?

  ¹ …

  Vraag 2

  Waarom vaart het niet?
`,
);

notes(
  'it counts on, and below its own section where notes stand so',
  `
  Vraag 1

  Kent u het bericht?¹

  ¹ Veerblad, 2 mei 2024.

  Vraag 2

  Waarom<|> vaart het niet?
`,
  `
  Vraag 1

  Kent u het bericht?¹

  ¹ Veerblad, 2 mei 2024.

  Vraag 2

  Waarom² vaart het niet?

  ² …
`,
);

notes(
  'those after it count on',
  `
  Vraag 1

  Kent u<|> het bericht?¹

  ¹ Veerblad, 2 mei 2024.

  Vraag 2

  Waarom?²

  ² Brugblad, 3 mei 2024.
`,
  `
  Vraag 1

  Kent u¹ het bericht?²

  ¹ …

  ² Veerblad, 2 mei 2024.

  Vraag 2

  Waarom?³

  ³ Brugblad, 3 mei 2024.
`,
);

notes(
  'where print has notes at the end and in plain digits, so has the new one',
  `
  Vraag 1
  Kent u het bericht?1
  Vraag 2
  Waarom<|> niet?
  Vraag 3
  Hoe?2

  1 Veerblad, 2 mei 2024.
  2 Brugblad, 3 mei 2024.
`,
  `
  Vraag 1
  Kent u het bericht?1
  Vraag 2
  Waarom2 niet?
  Vraag 3
  Hoe?3

  1 Veerblad, 2 mei 2024.
  2 …
  3 Brugblad, 3 mei 2024.
`,
);

notes(
  'brackets are as printed',
  `
  Vraag 1
  Kent u het bericht? [1]
  Vraag 2
  Waarom<|> niet?

  [1] Veerblad, 2 mei 2024.
`,
  `
  Vraag 1
  Kent u het bericht? [1]
  Vraag 2
  Waarom[2] niet?

  [1] Veerblad, 2 mei 2024.
  [2] …
`,
);

notes(
  'beside another, where brackets tell them apart',
  `
  Vraag 1
  Kent u het bericht[1]<|> over het veer?

  [1] Veerblad, 2 mei 2024.
`,
  `
  Vraag 1
  Kent u het bericht[1][2] over het veer?

  [1] Veerblad, 2 mei 2024.
  [2] …
`,
);

notes(
  'an answer counts on from answers, though a mark of a question is nearer',
  `
  Vraag 1

  Kent u het bericht?¹

  ¹ Veerblad, 2 mei 2024.

  Antwoord 1

  Ja.¹

  ¹ Kamerstuk 36 410, nr. 7.

  Vraag 2

  Waarom niet?²

  ² Brugblad, 3 mei 2024.

  Antwoord 2

  Dat<|> weet niemand.
`,
  `
  Vraag 1

  Kent u het bericht?¹

  ¹ Veerblad, 2 mei 2024.

  Antwoord 1

  Ja.¹

  ¹ Kamerstuk 36 410, nr. 7.

  Vraag 2

  Waarom niet?²

  ² Brugblad, 3 mei 2024.

  Antwoord 2

  Dat² weet niemand.

  ² …
`,
);

notes(
  'a minister who counts from 1 counts on alone',
  `
  Vraag 1

  Kent u het bericht?¹ En dit?²

  ¹ Veerblad, 2 mei 2024.

  ² Brugblad, 3 mei 2024.

  Antwoord 1

  Ja.¹ Dat ook<|>.

  ¹ Kamerstuk 36 410, nr. 7.
`,
  `
  Vraag 1

  Kent u het bericht?¹ En dit?²

  ¹ Veerblad, 2 mei 2024.

  ² Brugblad, 3 mei 2024.

  Antwoord 1

  Ja.¹ Dat ook².

  ¹ Kamerstuk 36 410, nr. 7.

  ² …
`,
);

notes(
  'in the header below that',
  `
  Vragen van het lid Waterman (ABC) over het veer<|> (ingezonden 3 mei 2024).

  Vraag 1

  Klopt dit?
`,
  `
  Vragen van het lid Waterman (ABC) over het veer¹ (ingezonden 3 mei 2024).

  ¹ …

  Vraag 1

  Klopt dit?
`,
);

for (const [where, source] of [
  ['in a heading', 'Vraag 1<|>\n\nKlopt dit?\n'],
  ['after a blank', 'Vraag 1\n\nKlopt <|> dit?\n'],
  ['after a mark', 'Vraag 1\n\nKlopt¹<|> dit?\n\n¹ Krant.\n'],
  ['in a note', 'Vraag 1\n\nKlopt¹ dit?\n\n¹ Krant<|> van gisteren.\n'],
  [
    'after digits that it would be read with',
    'Vraag 1\nKlopt dit?1\nZijn het er nog maar 12<|>?\n\n1 Krant van 2 mei.\n',
  ],
] as const) {
  notes(`none ${where}`, source, undefined);
}

test('at the end of a section its text follows on its mark, as a gap to fill', () => {
  const [note] = offered('Vraag 1\n\nKlopt dit?<|>\n').filter(({ kind }) => kind === 'note');
  deepStrictEqual([note?.words, note?.further], [['¹', '\n\n¹ ', { gap: '…' }], []]);
});
