import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { sectionAsMarkdown, sectionAsText } from '../../server/export/section.ts';
import { sectionAt } from '../../server/model/sections.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, unindented } from '../marked.ts';

writes(
  'a section with its notes, whole over the lines and the page on which it is printed',
  `
  Vraag 1
  Klopt dit?
  <|>Antwoord op vraag 1
  Ja, dat klopt voor de meeste zorgaanbie-
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  ders.1 Zie ook Kamerstuk 35 300 VI, nr. 37.

  1 Kamerstuk 29 398, nr. 12 en
  de bijlage.
  Vraag 2
  Waarom?
`,
  `
  Antwoord op vraag 1

  Ja, dat klopt voor de meeste zorgaanbieders. [1] Zie ook Kamerstuk 35 300 VI, nr. 37.

  [1] Kamerstuk 29 398, nr. 12 en de bijlage.`,
  `
  ## Antwoord op vraag 1

  Ja, dat klopt voor de meeste zorgaanbieders.[^1] Zie ook [Kamerstuk 35 300 VI, nr. 37](https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html).

  [^1]: [Kamerstuk 29 398, nr. 12](https://zoek.officielebekendmakingen.nl/kst-29398-12.html) en de bijlage.`,
);

writes(
  'a mark in the text of a note as nothing, for its note is not there',
  `
  Vraag 1
  <|>Klopt dit?1
  Antwoord op vraag 1
  Ja.

  1 Zie de motie Becker.2
  2 NOS, 3 mei 2024.
`,
  `
  Vraag 1

  Klopt dit? [1]

  [1] Zie de motie Becker.`,
  `
  ## Vraag 1

  Klopt dit?[^1]

  [^1]: Zie de motie Becker.`,
);

writes(
  'the text of the document as text',
  `
  Vraag 1
  <|>Kent u *deze* <b>link</b> [hier](https://example.org)?
`,
  `
  Vraag 1

  Kent u *deze* <b>link</b> [hier](https://example.org)?`,
  `
  ## Vraag 1

  Kent u \\*deze\\* \\<b\\>link\\</b\\> \\[hier\\]([https:\\//example\\.org](https://example.org/))?`,
);

writes(
  'a link to what stands at the beginning of a line, without the blank before it',
  `
  <|>Vraag 1
  Kent u
  Kamerstuk 35 300 VI, nr. 37?
`,
  `
  Vraag 1

  Kent u Kamerstuk 35 300 VI, nr. 37?`,
  `
  ## Vraag 1

  Kent u [Kamerstuk 35 300 VI, nr. 37](https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html)?`,
);

writes(
  'a link whose letters look like those of another host with the host to which it leads',
  `
  <|>Vraag 1
  Kent u https://tweed\u0435kamer.nl/a en https://tweedekamer.nl/a?
`,
  `
  Vraag 1

  Kent u https://tweed\u0435kamer.nl/a en https://tweedekamer.nl/a?`,
  `
  ## Vraag 1

  Kent u [https:\\//tweed\u0435kamer\\.nl/a (xn--tweedkamer-osi\\.nl)](https://xn--tweedkamer-osi.nl/a) en [https:\\//tweedekamer\\.nl/a](https://tweedekamer.nl/a)?`,
);

test('tells two notes of one number in a section apart by their series', () => {
  const text = 'Vraag 1\nKlopt dit of dat?\n';
  const marks = [text.indexOf(' of'), text.indexOf('?')].map((start) => ({ start, end: start }));
  const notes = marks.map((mark, index) => ({
    series: 'ab'.charAt(index),
    number: 1,
    definition: undefined,
    content: { start: 0, end: 5 },
    marks: [mark],
  }));
  const document = { ...parse(text), notes };
  const [section] = document.sections;
  const written = section === undefined ? '' : sectionAsText(document, section);
  deepStrictEqual(written.match(/\[\w+\] Vraag/g), ['[1] Vraag', '[b1] Vraag']);
});

writes('a section without text as its title', 'Vra<|>ag 1', 'Vraag 1', '## Vraag 1');

function writes(title: string, source: string, text: string, markdown: string) {
  const { text: words, cursor = 0 } = marked(source);
  const document = parse(words);
  const section = document.sections[sectionAt(document, cursor)];
  test(`writes ${title}`, () =>
    strictEqual(section === undefined ? undefined : sectionAsText(document, section), unindented(text)));
  test(`writes ${title} in Markdown`, () =>
    strictEqual(section === undefined ? undefined : sectionAsMarkdown(document, section), unindented(markdown)));
}
