import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { unindented } from '../marked.ts';
import { docx, footnote, footnotes, listed, numbering, p, r } from './docx.ts';
import { read, text } from './read.ts';

const TABBED = '<w:r><w:t>Vraag</w:t><w:tab/><w:t>1</w:t></w:r>';

/** What each Word document is made of, and its text. */
const documents: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'paragraphs, and notes below those that mark them': [
    docx(
      p('Vraag 1') + p(r('Vaart het veer') + footnote(7) + r(' nog?')) + p('Antwoord 1') + p(r('Ja.') + footnote(3)),
      {
        footnotes: footnotes({ 3: 'Kamerstuk 36 410, nr. 7.', 7: 'Veerblad, 3 mei 2024.' }),
      },
    ),
    `
      Vraag 1

      Vaart het veer¹ nog?

      ¹ Veerblad, 3 mei 2024.

      Antwoord 1

      Ja.²

      ² Kamerstuk 36 410, nr. 7.
    `,
  ],
  'notes whose marks somebody typed, with these': [
    docx(
      p('Vraag 1') +
        p(
          r('Vaart het veer') +
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>4</w:t></w:r>' +
            r(' nog?') +
            footnote(3),
        ),
      {
        footnotes: `<w:footnote w:id="7">${p(r('4', '<w:vertAlign w:val="superscript"/>') + r(' Veerblad.'))}</w:footnote>${footnotes({ 3: 'Bootblad.' })}`,
      },
    ),
    `
      Vraag 1

      Vaart het veer⁴ nog?¹

      ⁴ Veerblad.

      ¹ Bootblad.
    `,
  ],
  'the numbers that Word makes, as it prints them': [
    docx(
      [
        p('Vaart het?', listed(1)),
        p('Ja:', listed(2)),
        p('’s ochtends', listed(2, 1)),
        p('’s avonds', listed(2, 1)),
        p('Nee', listed(2)),
        p('weer', listed(2, 1)),
        p('Waarom?', listed(1)),
        p('los', listed(3)),
      ].join(''),
      {
        numbering: numbering([
          [['decimal', 'Vraag %1']],
          [
            ['decimal', '%1.', 4],
            ['lowerLetter', '%1%2)'],
          ],
          [['bullet', '\uf0b7']],
        ]),
      },
    ),
    `
      Vraag 1 Vaart het?

      4. Ja:

      4a) ’s ochtends

      4b) ’s avonds

      5. Nee

      5a) weer

      Vraag 2 Waarom?

      • los
    `,
  ],
  'a number that a style makes, on a heading of its own': [
    docx(p('', '<w:pStyle w:val="Kop"/>') + p('Vaart het?') + p('', '<w:pStyle w:val="Kop2"/>'), {
      styles:
        '<w:style w:type="paragraph" w:styleId="Kop"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Kop2"><w:basedOn w:val="Kop"/></w:style>',
      numbering: numbering([[['decimal', 'Vraag %1']]]),
    }),
    `
      Vraag 1

      Vaart het?

      Vraag 2
    `,
  ],
  'a number that the style of all paragraphs makes, on a level of its own and after z': [
    docx(p('Vaart het?') + p('Waarom?'), {
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering: numbering([
        [
          ['decimal', '%1.'],
          ['lowerLetter', '%2)', 26],
        ],
      ]),
    }),
    'z) Vaart het?\n\naa) Waarom?\n',
  ],
  'insertions taken, deletions left out, and paragraphs that a deletion joins': [
    docx(
      p(
        `${r('Het ')}<w:ins>${r('grote ')}</w:ins><w:del><w:r><w:delText>kleine </w:delText></w:r></w:del><w:moveFrom>${r('oude ')}</w:moveFrom>${r('veer')}`,
        '<w:rPr><w:del/></w:rPr>',
      ) + p(' vaart.', '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'),
      { numbering: numbering([[['decimal', '%1.']]]) },
    ),
    'Het grote veer vaart.\n',
  ],
  'of what is deleted neither notes nor numbers, and no number that a paragraph had before': [
    docx(
      p(`${r('Vaart het veer')}<w:del>${footnote(7)}</w:del>${footnote(3)}${r(' nog?')}`) +
        p('Toen met een nummer.', `<w:pPrChange><w:pPr>${listed(1)}</w:pPr></w:pPrChange>`) +
        p(`<w:del>${r('Weg.')}</w:del>`, `${listed(1)}<w:rPr><w:del/></w:rPr>`) +
        p('Waarom?', listed(1)) +
        p('Hoe dan?', listed(1)),
      {
        footnotes: footnotes({ 3: 'Kamerstuk 36 410, nr. 7.', 7: 'Veerblad, 3 mei 2024.' }),
        numbering: numbering([[['decimal', '%1.']]]),
      },
    ),
    `
      Vaart het veer¹ nog?

      ¹ Kamerstuk 36 410, nr. 7.

      Toen met een nummer.

      1. Waarom?

      2. Hoe dan?
    `,
  ],
  'a note that says that it is one, and a raised number after its mark': [
    docx(p(`${r('Vaart het veer')}${footnote(3)}${r('2', '<w:vertAlign w:val="superscript"/>')}${r(' nog?')}`), {
      footnotes: `<w:footnote w:type="normal" w:id="3">${p('Veerblad.')}</w:footnote>`,
    }),
    `
      Vaart het veer¹ ² nog?

      ¹ Veerblad.
    `,
  ],
  'a tab in a cell as a blank, and one in a table of one cell as itself': [
    docx(
      `<w:tbl><w:tr><w:tc>${p(TABBED)}</w:tc><w:tc>${p('Ja.')}</w:tc></w:tr></w:tbl><w:tbl><w:tr><w:tc>${p(TABBED)}</w:tc></w:tr></w:tbl>`,
    ),
    'Vraag 1\tJa.\n\nVraag\t1\n',
  ],
  'the results of fields and not their codes, and no hidden words': [
    docx(
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Het veer')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' (geheim)', '<w:vanish/>')}${r(' vaart', '<w:vanish w:val="0"/>')}<w:hyperlink>${r('.')}</w:hyperlink>`,
      ),
    ),
    'Het veer vaart.\n',
  ],
  'hyphens, tabs and line breaks as they are printed': [
    docx(
      p(
        '<w:r><w:t>Vraag</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>EU</w:t><w:noBreakHyphen/><w:t>ve</w:t><w:softHyphen/><w:t>ren?</w:t></w:r>',
      ),
    ),
    'Vraag\t1\nEU-veren?\n',
  ],
  'superscript digits as marks, and other superscript words as words': [
    docx(
      p(
        `${r('Het veer')}${r('1', '<w:vertAlign w:val="superscript"/>')}${r('2', '<w:vertAlign w:val="superscript"/>')}${r(' vaart op de 1')}${r('e', '<w:vertAlign w:val="superscript"/>')}${r(' rivier ')}${r('1, 2', '<w:rStyle w:val="Raised"/>')}${r(' weer.')}`,
      ) + p(`${r('12', '<w:position w:val="6"/>')}${r('Veerblad.')}`),
      {
        styles:
          '<w:style w:type="character" w:styleId="Raised"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
      },
    ),
    'Het veer¹² vaart op de 1e rivier¹ ² weer.\n\n¹² Veerblad.\n',
  ],
  'rows of a table on a line each, and a table of one cell as its paragraphs': [
    docx(
      `<w:tbl><w:tr><w:tc>${p('Jaar')}</w:tc><w:tc>${p('Veren')}</w:tc></w:tr><w:tr><w:tc>${p('2023')}</w:tc><w:tc>${p(r('12') + footnote(1))}</w:tc></w:tr></w:tbl>` +
        `<w:tbl><w:tr><w:tc>${p('Antwoord 1')}${p('Ja.')}</w:tc></w:tr></w:tbl>${p('Einde.')}`,
      { footnotes: footnotes({ 1: 'Geschat.' }) },
    ),
    `
      Jaar\tVeren

      2023\t12¹

      ¹ Geschat.

      Antwoord 1

      Ja.

      Einde.
    `,
  ],
  'a text box once, after the paragraph that holds it': [
    docx(
      p(
        `${r('Het veer ')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('Ons kenmerk')}${p('12')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Ons kenmerk')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r('vaart.')}`,
      ),
    ),
    `
      Het veer vaart.

      Ons kenmerk

      12
    `,
  ],
  'content controls and their text': [
    docx(
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('Geachte voorzitter,')}</w:sdtContent></w:sdt>`,
    ),
    'Geachte voorzitter,\n',
  ],
};

for (const [name, [file, expected]] of Object.entries(documents)) {
  test(`Word: ${name}`, async () => strictEqual(await text(file), unindented(expected)));
}

test('Word: pages where Word turned them, once where somebody made it do so', async () => {
  const file = docx(
    p('Een.') +
      p('<w:r><w:br w:type="page"/></w:r>') +
      p('<w:r><w:lastRenderedPageBreak/><w:t>Twee.</w:t></w:r>') +
      p('<w:r><w:t>En </w:t><w:lastRenderedPageBreak/><w:t>drie.</w:t></w:r>'),
  );
  const draft = await read(file);
  strictEqual(draft.pages, 3);
  deepStrictEqual(
    draft.places.map(({ at, page }) => [page, draft.text.slice(at, at + 5)]),
    [
      [1, 'Een.\n'],
      [2, 'Twee.'],
      [3, 'drie.'],
    ],
  );
});

test('Word: as much of a damaged document as there is', async () => {
  const draft = await read(docx(`${p('Vraag 1')}${p('Vaart het veer?')}</w:body><w:p><w:r><w:t>Half`));
  strictEqual(draft.text, 'Vraag 1\n\nVaart het veer?\n\nHalf\n');
  deepStrictEqual(draft.losses, ['damaged']);
});
