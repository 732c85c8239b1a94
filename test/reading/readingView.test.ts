import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { type ReadingView, readingView, type ViewParagraph, type ViewPart } from '../../server/reading/readingView.ts';
import { unindented } from '../marked.ts';

reads(
  'a question beside its answer, without broken lines',
  `
  Vraag 1
  Kent u het bericht dat er in Ons
  Dorp geen trein stopt?
  Antwoord op vraag 1
  Ja.
`,
  `
  Vraag 1 @1: Kent u het bericht dat er in Ons Dorp geen trein stopt?
    Antwoord op vraag 1 @4: Ja.
`,
);

test('an address whose letters look like those of another host is shown with the host to which it leads', () => {
  const [row] = readingView(parse('Vraag 1\nKent u https://tweed\u0435kamer.nl/a en https://tweedekamer.nl/a?')).rows;
  const pieces = row?.kind === 'pair' ? (row.questions[0]?.paragraphs[0]?.pieces ?? []) : [];
  strictEqual(
    pieces.map((piece) => (piece.kind === 'citation' ? `[${piece.text}](${piece.url})` : piece.kind)).join('\n'),
    `text
[https://tweed\u0435kamer.nl/a (xn--tweedkamer-osi.nl)](https://xn--tweedkamer-osi.nl/a)
text
[https://tweedekamer.nl/a](https://tweedekamer.nl/a)
text`,
  );
});

reads(
  'questions that are answered together in one row',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  En waarom?
  Antwoord op vraag 1 en 2
  Ja, daarom.
  Vraag 3
  Wanneer?
`,
  `
  Vraag 1 @1: Klopt dit?
  Vraag 2 @3: En waarom?
    Antwoord op vraag 1 en 2 @5: Ja, daarom.
  Vraag 3 @7: Wanneer?
`,
);

reads(
  'no answer below the heading of one alone, and mentions of it lead nowhere',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Zie het antwoord op vraag 1.
`,
  `
  Vraag 1 @1: Klopt dit?
  Vraag 2 @4: Waarom?
    Antwoord op vraag 2 @6: Zie [het antwoord op vraag 1](nowhere).
`,
);

reads(
  'where the answer stands that was given to an earlier question as well',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1 en 3
  Ja.
  Vraag 2
  Wanneer?
  Antwoord op vraag 2
  Morgen.
  Vraag 3
  Echt?
`,
  `
  Vraag 1 @1: Klopt dit?
    Antwoord op vraag 1 en 3 @3: Ja.
  Vraag 2 @5: Wanneer?
    Antwoord op vraag 2 @7: Morgen.
  Vraag 3 @9: Echt?
    → Antwoord op vraag 1 en 3
`,
);

reads(
  'each question beside its answer where all questions come first',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Wanneer?
  Antwoord op vraag 1
  Ja.
  Antwoord op vraag 2
  Morgen.
`,
  `
  Vraag 1 @1: Klopt dit?
    Antwoord op vraag 1 @5: Ja.
  Vraag 2 @3: Wanneer?
    Antwoord op vraag 2 @7: Morgen.
`,
);

reads(
  'an answer to a question that the document does not have',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Antwoord op vraag 2
  Nee.
`,
  `
  Vraag 1 @1: Klopt dit?
    Antwoord op vraag 1 @3: Ja.
    Antwoord op vraag 2 @5: Nee.
`,
);

reads(
  'a note at the end, and its mark where the text has it',
  `
  Vraag 1
  In hoeverre volgt u de motie Becker?1 Werkt Nederland

  1 Kamerstuk 35 300 VI, nr. 37

  samen met de EU?
`,
  `
  Vraag 1 @1: In hoeverre volgt u de motie Becker?^1 Werkt Nederland samen met de EU?
  Noot 1 @3: [Kamerstuk 35 300 VI, nr. 37](https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html)
`,
);

reads(
  'mentions that lead to where they are, and those that lead nowhere',
  `
  Vraag 1
  Klopt het antwoord op vraag 2? En dat op vraag 7?
  Antwoord op vraag 1
  Zie ook
  Kamerstuk 35 300 VI,
  nr. 37 en het antwoord op vraag 2.
  Vraag 2
  Wanneer?
  Antwoord op vraag 2
  Morgen.
`,
  `
  Vraag 1 @1: Klopt [het antwoord op vraag 2](Antwoord op vraag 2)? En dat op [vraag 7](nowhere)?
    Antwoord op vraag 1 @3: Zie ook [Kamerstuk 35 300 VI, nr. 37](https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html) en [het antwoord op vraag 2](Antwoord op vraag 2).
  Vraag 2 @7: Wanneer?
    Antwoord op vraag 2 @9: Morgen.
`,
);

reads(
  'the header and what stands between questions',
  `
  Vragen van het lid Jansen (ABC) aan de Minister van Justitie en Veiligheid over
  treinen (ingezonden 2 oktober 2023).

  Vraag 1
  Klopt dit?
  Toelichting:
  Deze vragen dienen ter aanvulling op eerdere vragen.
`,
  `
  Aanhef @0: Vragen van het lid Jansen (ABC) aan de Minister van Justitie en Veiligheid over treinen (ingezonden 2 oktober 2023).
  Vraag 1 @4: Klopt dit?
  (Toelichting @6: Deze vragen dienen ter aanvulling op eerdere vragen.)
`,
);

reads(
  'mentions that lead to the first question of a number, and to the answer that its question shares',
  `
  Vraag 1 en 2
  Klopt dit?
  Antwoord op vraag 1
  Zie het antwoord op vraag 2.
  Vraag 3
  Waarom vraag 1?
  Antwoord op vraag 3
  Daarom.
  Vraag 1
  Dubbel?
`,
  `
  Vraag 1 en 2 @1: Klopt dit?
    Antwoord op vraag 1 @3: Zie [het antwoord op vraag 2](Antwoord op vraag 1).
  Vraag 3 @5: Waarom [vraag 1](Vraag 1 en 2)?
    Antwoord op vraag 3 @7: Daarom.
  Vraag 1 @9: Dubbel?
`,
);

test('leads from a note to its mark, and not to its text', () => {
  const text = 'Vraag 1\nKlopt dit?1\nAntwoord 1\nJa.\n\n1 Dagblad van het Zuiden, nr. 1\n';
  deepStrictEqual(
    readingView(parse(text)).notes.map(({ name }) => name.start),
    [text.indexOf('1\nAntwoord')],
  );
});

test('says how many lines of page headers and footers it leaves out', () => {
  const foot = (page: number) => `ah-tk-20232024-1377 ${page}\nISSN 0921 - 7398\n`;
  const text = `Vraag 1\nKlopt dit\n${foot(1)}ook echt?\nAntwoord op vraag 1\nJa.\n${foot(2)}`;
  strictEqual(readingView(parse(text)).furniture, 4);
  strictEqual(readingView(parse('Vraag 1\nKlopt dit?\n')).furniture, 0);
});

test('a page that is cut has no link and no mark that leads to what it leaves out', () => {
  const text =
    'Vraag 1\nZie vraag 3 en de munt.1\nVraag 2\nEn?2\nVraag 3\nZie vraag 1.3\n\n1 Ons Blad van mei\n2 Het Blad\n3 Een Blad\n';
  const cut = (most: number) => write(text, readingView(parse(text), most)).split('\n')[0];
  strictEqual(cut(5), 'Vraag 1 @1: Zie [vraag 3](nowhere) en de munt.^1');
  strictEqual(cut(9), 'Vraag 1 @1: Zie [vraag 3](Vraag 3) en de munt.^1');
});

function reads(title: string, source: string, expected: string) {
  test(`shows ${title}`, () => {
    const text = unindented(source);
    strictEqual(write(text, readingView(parse(text))), unindented(expected));
  });
}

/** A view as text: answers indented, asides in brackets, after `@` the line where something starts in the source. */
function write(text: string, view: ReadingView): string {
  const titles = new Map<number, string>();
  for (const part of view.rows.flatMap((row) => (row.kind === 'pair' ? [...row.questions, ...row.answers] : [])))
    titles.set(part.section, part.title);
  const titleAt = (place: number | undefined) => (place === undefined ? 'nowhere' : (titles.get(place) ?? 'unknown'));

  const body = (title: string, paragraphs: readonly ViewParagraph[]) => {
    const lines = paragraphs.map(
      ({ place, pieces }) =>
        `@${text.slice(0, place.start).split('\n').length - 1}: ${pieces
          .map((piece) => {
            if (piece.kind === 'text') return piece.text;
            if (piece.kind === 'mark') return `^${view.notes.find(({ note }) => note === piece.note)?.number}`;
            if (piece.kind === 'reference') return `[${piece.text}](${titleAt(piece.section)})`;
            return `[${piece.text}](${piece.url ?? 'nowhere'})`;
          })
          .join('')}`,
    );
    return `${title} ${lines.join(' / ')}`;
  };
  const part = (one: ViewPart) => body(one.title, one.paragraphs);
  const lines = [
    ...(view.header.length > 0 ? [body('Aanhef', view.header)] : []),
    ...view.rows.flatMap((row) =>
      row.kind === 'aside'
        ? [`(${part(row.part)})`]
        : [
            ...row.questions.map(part),
            ...row.answers.map((answer) => `  ${part(answer)}`),
            ...(row.elsewhere === undefined ? [] : [`  → ${titleAt(row.elsewhere)}`]),
          ],
    ),
    ...view.notes.map((note) => body(`Noot ${note.number}`, note.paragraphs)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
