import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { links } from '../../server/features/links.ts';
import { parse } from '../../server/parse/parse.ts';
import { unindented } from '../marked.ts';

leads(
  'from a mark to the text of its note',
  `
  Vraag 1
  Klopt dit?1
  Antwoord op vraag 1
  Ja.

  1 Het bericht «Treinen» in de krant.
`,
  [['1', 'Het bericht «Treinen» in de krant.']],
);

leads(
  'from an address on both sides of the end of a page, and not from what is printed there',
  `
  Vraag 1
  Meer staat op https://www.
  Kijk op www.rijksoverheid.nl
  1/2
  munten.example/goud/zilver en verder nergens.
  Antwoord op vraag 1
  Ja.
  Kijk op www.rijksoverheid.nl
  2/2
`,
  [
    ['https://www.', 'https://www.munten.example/goud/zilver'],
    ['munten.example/goud/zilver', 'https://www.munten.example/goud/zilver'],
  ],
);

leads(
  'from the article of a law to its text',
  `
  Vraag 1
  Klopt het dat artikel 8, tweede
  lid, van de Wet milieubeheer geldt, en artikel 9 van
  die wet?
`,
  [
    ['artikel 8, tweede\nlid, van de Wet milieubeheer', 'https://wetten.overheid.nl/jci1.3:c:BWBR0003245&artikel=8'],
    ['artikel 9 van\ndie wet', 'https://wetten.overheid.nl/jci1.3:c:BWBR0003245&artikel=9'],
  ],
);

leads(
  'from a citation to its publication',
  `
  Vraag 1
  Kent u Kamerstuk 35 300 VI, nr. 37?
`,
  [['Kamerstuk 35 300 VI, nr. 37', 'https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html']],
);

leads(
  'from an address that is broken over lines',
  `
  Vraag 1
  Kent u het bericht over treinen (https://www.rijksoverheid.nl/het-laatste-
  nieuws/treinen)?
`,
  [
    [
      'https://www.rijksoverheid.nl/het-laatste-\nnieuws/treinen',
      'https://www.rijksoverheid.nl/het-laatste-nieuws/treinen',
    ],
  ],
);

leads(
  'in the order of the document',
  `
  Vraag 1
  Kent u Kamerstuk 35 300 VI, nr. 37 en het bericht over treinen?1
  Antwoord op vraag 1
  Ja.

  1 Kamerstuk 35 300 VI, nr. 38.
`,
  [
    ['Kamerstuk 35 300 VI, nr. 37', 'https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html'],
    ['1', 'Kamerstuk 35 300 VI, nr. 38.'],
    ['Kamerstuk 35 300 VI, nr. 38', 'https://zoek.officielebekendmakingen.nl/kst-35300-VI-38.html'],
  ],
);

leads(
  'nowhere by anything but https',
  `
  Vraag 1
  Kent u http://www.treinen.nl/dienst, file:///etc/passwd en command:workbench.action.quit?
`,
  [],
);

/** Links as pairs of the text that is linked and where it leads. */
function leads(title: string, source: string, expected: readonly (readonly [string, string])[]) {
  test(`leads ${title}`, () => {
    const text = unindented(source);
    const found = links(parse(text)).map((link) => [
      text.slice(link.span.start, link.span.end),
      link.kind === 'web' ? link.url : text.slice(link.target.start, link.target.end),
    ]);
    deepStrictEqual(found, expected);
  });
}
