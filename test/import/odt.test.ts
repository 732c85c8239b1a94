import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { unindented } from '../marked.ts';
import { odt } from './odt.ts';
import { read, text } from './read.ts';

const note = (label: string, words: string) =>
  `<text:note text:note-class="footnote"><text:note-citation>${label}</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`;

const LISTS =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Vraag "/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>' +
  '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>' +
  '<text:list-style style:name="L3"><text:list-level-style-bullet text:level="1" text:bullet-char="§"/></text:list-style>';

/** What each OpenDocument text is made of, and its text. */
const documents: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'paragraphs, headings, and notes below those that mark them': [
    odt(
      `<text:h>Vraag 1</text:h><text:p>Vaart het veer${note('1', 'Veerblad, 3 mei 2024.')} nog?</text:p><text:h>Antwoord 1</text:h><text:p>Ja.</text:p>`,
    ),
    `
      Vraag 1

      Vaart het veer¹ nog?

      ¹ Veerblad, 3 mei 2024.

      Antwoord 1

      Ja.
    `,
  ],
  'white space of the file is none of the text, and that of the text is': [
    odt(
      '<text:p>Vraag<text:tab/>1<text:line-break/>\n   Vaart <text:s text:c="2"/>het?</text:p>\n  <text:p>Ja.</text:p>',
    ),
    'Vraag\t1\n Vaart   het?\n\nJa.\n',
  ],
  'the numbers of lists, which go on where they say so': [
    odt(
      '<text:list text:style-name="L1"><text:list-item><text:p>Vaart het?</text:p><text:list><text:list-item><text:p>hier</text:p></text:list-item><text:list-item><text:p>daar</text:p></text:list-item></text:list></text:list-item></text:list>' +
        '<text:p>Ja.</text:p><text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>Waarom?</text:p></text:list-item></text:list>' +
        '<text:list text:style-name="L2"><text:list-item><text:p>los</text:p><text:p>en vast</text:p></text:list-item></text:list>',
      LISTS,
    ),
    `
      Vraag 1 Vaart het?

      a) hier

      b) daar

      Ja.

      Vraag 2 Waarom?

      – los

      en vast
    `,
  ],
  'a list that begins at 5, and one that begins again': [
    odt(
      '<text:list text:style-name="L1"><text:list-item text:start-value="5"><text:p>Waar?</text:p></text:list-item></text:list>' +
        '<text:list text:style-name="L1"><text:list-item><text:p>Wie?</text:p></text:list-item></text:list>',
      LISTS,
    ),
    'Vraag 5 Waar?\n\nVraag 1 Wie?\n',
  ],
  'a list whose sign is drawn by a font of pictures': [
    odt('<text:list text:style-name="L3"><text:list-item><text:p>los</text:p></text:list-item></text:list>', LISTS),
    '• los\n',
  ],
  'more blanks than print has': [
    odt('<text:p>Het<text:s text:c="1000000"/>veer.</text:p>'),
    `Het${' '.repeat(20)}veer.\n`,
  ],
  'tracked deletions and comments are left out': [
    odt(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Het <text:change text:change-id="1"/>veer<office:annotation><text:p>klopt dit?</text:p></office:annotation> vaart.</text:p>',
    ),
    'Het veer vaart.\n',
  ],
  'superscript digits as marks': [
    odt(
      '<text:p>Het veer<text:span text:style-name="T1"><text:span text:style-name="T3">1</text:span></text:span> vaart.</text:p><text:p><text:span text:style-name="T2">1</text:span>Veerblad.</text:p>',
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T2" style:parent-style-name="T4"/><style:style style:name="T4"><style:text-properties style:text-position="33% 58%"/></style:style>',
    ),
    'Het veer¹ vaart.\n\n¹ Veerblad.\n',
  ],
  'rows of a table, and text boxes after their paragraph': [
    odt(
      '<table:table><table:table-row><table:table-cell><text:p>Jaar</text:p></table:table-cell><table:table-cell><text:p>Veren</text:p></table:table-cell></table:table-row></table:table><text:p>Het <draw:frame><draw:text-box><text:p>Ons kenmerk</text:p></draw:text-box></draw:frame>veer.</text:p>',
    ),
    'Jaar\tVeren\n\nHet veer.\n\nOns kenmerk\n',
  ],
};

for (const [name, [file, expected]] of Object.entries(documents)) {
  test(`OpenDocument: ${name}`, async () => strictEqual(await text(file), unindented(expected)));
}

test('OpenDocument: pages where they were turned', async () => {
  const draft = await read(odt('<text:p>Een.</text:p><text:p>Twee <text:soft-page-break/>drie.</text:p>'));
  deepStrictEqual(
    draft.places.map(({ at, page }) => [page, draft.text.slice(at, at + 5)]),
    [
      [1, 'Een.\n'],
      [2, 'drie.'],
    ],
  );
});
