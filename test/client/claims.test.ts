import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  answerLengthOf,
  changesInWords,
  citedInWords,
  descriptionOf,
  type Filters,
  filteredInWords,
  folderInWords,
  lackInWords,
  leftOutInWords,
  lengthOf,
  passes,
  restInWords,
  spoken,
  statusOf,
  summaryOf,
} from '../../client/claims.ts';
import { type Say, sayIn } from '../../client/say.ts';
import type { Change } from '../../server/edits/compare.ts';
import { citations } from '../../server/features/citations.ts';
import { questions } from '../../server/features/questions.ts';
import { sectionCitation } from '../../server/features/sectionCitation.ts';
import { parse } from '../../server/parse/parse.ts';
import { readingView } from '../../server/reading/readingView.ts';
import { unindented } from '../marked.ts';

const languages = { en: sayIn('en'), nl: sayIn('nl') };

/** All that the client says of the questions of a document: a row each, in the list, in the status bar, to one who hears it. */
function said(t: Say, document: string): string[] {
  const { shown } = questions(parse(unindented(document)));
  return [
    `list: ${descriptionOf(t, shown)}`,
    `no question here: ${statusOf(t, undefined, shown).join(' | ')}`,
    ...shown.flatMap((question) => [
      `${question.title}: ${lengthOf(t, question)} | ${summaryOf(t, question)} | ${statusOf(t, question, shown).join(' | ')}`,
      ...question.answers.map((answer) => `  ${spoken(answer, answerLengthOf(t, answer))}`),
    ]),
  ];
}

/** A document, and what is said of it in English and in Dutch. */
const documents: readonly (readonly [what: string, document: string, english: string, dutch: string])[] = [
  [
    'a question with a note, its answer with another, and one that is not answered',
    `
    Vraag 1
    Klopt dit?1
    Antwoord op vraag 1
    Ja, dat klopt.2
    Vraag 2
    Waarom?

    1 Dagblad van het Zuiden, 3 mei 2030
    2 Dagblad van het Noorden, 4 mei 2030
  `,
    `
    list: 2, 1 without an answer
    no question here: 2 questions | 2 questions
    Vraag 1: 3 words | answered · 3 words · 2 notes | Vraag 1/2 · answered | Vraag 1 of 2, answered
      Antwoord op vraag 1, 3 words. Ja, dat klopt.
    Vraag 2: no answer | no answer | Vraag 2/2 · no answer | Vraag 2 of 2, no answer
  `,
    `
    list: 2, 1 zonder antwoord
    no question here: 2 vragen | 2 vragen
    Vraag 1: 3 woorden | beantwoord · 3 woorden · 2 noten | Vraag 1/2 · beantwoord | Vraag 1 van 2, beantwoord
      Antwoord op vraag 1, 3 woorden. Ja, dat klopt.
    Vraag 2: geen antwoord | geen antwoord | Vraag 2/2 · geen antwoord | Vraag 2 van 2, geen antwoord
  `,
  ],
  [
    'one question alone, with one word and one note',
    `
    Vraag 1
    Klopt dit?1
    Antwoord op vraag 1
    Ja.

    1 Dagblad van het Zuiden, 3 mei 2030
  `,
    `
    list: 1
    no question here: 1 question | 1 question
    Vraag 1: 1 word | answered · 1 word · 1 note | Vraag 1/1 · answered | Vraag 1 of 1, answered
      Antwoord op vraag 1, 1 word. Ja.
  `,
    `
    list: 1
    no question here: 1 vraag | 1 vraag
    Vraag 1: 1 woord | beantwoord · 1 woord · 1 noot | Vraag 1/1 · beantwoord | Vraag 1 van 1, beantwoord
      Antwoord op vraag 1, 1 woord. Ja.
  `,
  ],
  [
    'questions that are answered together, and an answer that only refers to another',
    `
    Vraag 1
    Klopt dit?
    Vraag 2
    Waarom?
    Antwoord op vraag 1 en 2
    Ja, daarom.
    Vraag 3
    Wanneer?
    Antwoord op vraag 3
    Zie het antwoord op vraag 1 en 2.
  `,
    `
    list: 3
    no question here: 3 questions | 3 questions
    Vraag 1: 2 words | answered jointly · 2 words | Vraag 1/3 · answered jointly | Vraag 1 of 3, answered jointly
      Antwoord op vraag 1 en 2, 2 words. Ja, daarom.
    Vraag 2: 2 words | answered jointly · 2 words | Vraag 2/3 · answered jointly | Vraag 2 of 3, answered jointly
      Antwoord op vraag 1 en 2, 2 words. Ja, daarom.
    Vraag 3: refers to another answer | refers to another answer · 8 words | Vraag 3/3 · refers to another answer | Vraag 3 of 3, refers to another answer
      Antwoord op vraag 3, 8 words. Zie het antwoord op vraag 1 en 2.
  `,
    `
    list: 3
    no question here: 3 vragen | 3 vragen
    Vraag 1: 2 woorden | gezamenlijk beantwoord · 2 woorden | Vraag 1/3 · gezamenlijk beantwoord | Vraag 1 van 3, gezamenlijk beantwoord
      Antwoord op vraag 1 en 2, 2 woorden. Ja, daarom.
    Vraag 2: 2 woorden | gezamenlijk beantwoord · 2 woorden | Vraag 2/3 · gezamenlijk beantwoord | Vraag 2 van 3, gezamenlijk beantwoord
      Antwoord op vraag 1 en 2, 2 woorden. Ja, daarom.
    Vraag 3: verwijst naar een ander antwoord | verwijst naar een ander antwoord · 8 woorden | Vraag 3/3 · verwijst naar een ander antwoord | Vraag 3 van 3, verwijst naar een ander antwoord
      Antwoord op vraag 3, 8 woorden. Zie het antwoord op vraag 1 en 2.
  `,
  ],
  [
    'one heading of two questions, of which one is answered',
    `
    Vraag 1 en 2
    Waarom? Wanneer?
    Antwoord op vraag 1
    Daarom.
  `,
    `
    list: 2, 1 without an answer
    no question here: 2 questions | 2 questions
    Vraag 1 en 2: answered in part | answered in part · 1 word | Vraag 1 en 2/2 · answered in part | Vraag 1 en 2 of 2, answered in part
      Antwoord op vraag 1, 1 word. Daarom.
  `,
    `
    list: 2, 1 zonder antwoord
    no question here: 2 vragen | 2 vragen
    Vraag 1 en 2: deels beantwoord | deels beantwoord · 1 woord | Vraag 1 en 2/2 · deels beantwoord | Vraag 1 en 2 van 2, deels beantwoord
      Antwoord op vraag 1, 1 woord. Daarom.
  `,
  ],
  [
    'a heading of an answer with nothing below it, and one heading of two questions',
    `
    Vraag 1
    Klopt dit?
    Antwoord op vraag 1
    Vraag 2 en 3
    Waarom? Wanneer?
  `,
    `
    list: 3, 3 without an answer
    no question here: 3 questions | 3 questions
    Vraag 1: no answer | no answer | Vraag 1/3 · no answer | Vraag 1 of 3, no answer
      Antwoord op vraag 1, no answer.
    Vraag 2 en 3: no answer | no answer | Vraag 2 en 3/3 · no answer | Vraag 2 en 3 of 3, no answer
  `,
    `
    list: 3, 3 zonder antwoord
    no question here: 3 vragen | 3 vragen
    Vraag 1: geen antwoord | geen antwoord | Vraag 1/3 · geen antwoord | Vraag 1 van 3, geen antwoord
      Antwoord op vraag 1, geen antwoord.
    Vraag 2 en 3: geen antwoord | geen antwoord | Vraag 2 en 3/3 · geen antwoord | Vraag 2 en 3 van 3, geen antwoord
  `,
  ],
];

for (const [what, document, english, dutch] of documents) {
  test(`the client says of ${what} how far it has come, in English and in Dutch`, () => {
    strictEqual(`${said(languages.en, document).join('\n')}\n`, unindented(english));
    strictEqual(`${said(languages.nl, document).join('\n')}\n`, unindented(dutch));
  });
}

test('of a question that is answered in part what lacks an answer counts, also where one filters', () => {
  const { shown } = questions(parse('Vraag 1 en 2\nWaarom? Wanneer?\nAntwoord op vraag 1\nDaarom.\nVraag 3\nWaar?\n'));
  const unanswered: Filters = { unanswered: true, withNotes: false, text: '' };
  const passing = shown.filter((question) => passes(question, unanswered));
  strictEqual(passing.length, 2);
  strictEqual(filteredInWords(languages.en, unanswered, passing, shown).join(), '2 of 3: without an answer');
});

test('nothing stands beside the name of a list without questions', () => {
  strictEqual(descriptionOf(languages.en, []), '');
});

const answered = unindented(`
  Vraag 1
  Rijdt er een trein?
  Antwoord op vraag 1
  Ja.1
  Vraag 2
  Rijdt er een bus?
  Vraag 3 en 4
  Rijdt er nog een trein? En een tram?

  1 Dagblad van het Zuiden, 3 mei 2030
`);

for (const [filters, english, dutch] of [
  [{}, '', ''],
  [{ unanswered: true }, '3 of 4: without an answer', '3 van 4: zonder antwoord'],
  [{ withNotes: true }, '1 of 4: with notes', '1 van 4: met noten'],
  [{ text: 'TREIN' }, '3 of 4: “TREIN”', '3 van 4: “TREIN”'],
  [{ unanswered: true, text: 'bus' }, '1 of 4: without an answer, “bus”', '1 van 4: zonder antwoord, “bus”'],
  [{ text: 'vraag 2' }, '1 of 4: “vraag 2”', '1 van 4: “vraag 2”'],
  // The view has a text of its own for a list of which nothing is left.
  [{ text: 'boot' }, '', ''],
] as const) {
  test(`questions that are filtered by ${JSON.stringify(filters)} are as many as is said`, () => {
    const { shown } = questions(parse(answered));
    const set: Filters = { unanswered: false, withNotes: false, text: '', ...filters };
    const passing = shown.filter((question) => passes(question, set));
    strictEqual(filteredInWords(languages.en, set, passing, shown).join(), english);
    strictEqual(filteredInWords(languages.nl, set, passing, shown).join(), dutch);
  });
}

test('a publication is listed with the section that cites it, or with how many do', () => {
  const text = `Vraag 1\nKent u Kamerstuk 35 300 VI, nr. 37?\nAntwoord op vraag 1\nJa, en Kamerstuk 35 300 VI, nr. 38. Ook Kamerstuk 35 300 VI, nr. 37.\n`;
  const said = (t: Say) =>
    citations(parse(text)).kinds.flatMap(({ publications }) =>
      publications.map(({ title, places }) => `${title}: ${citedInWords(t, places)}`),
    );
  deepStrictEqual(said(languages.en), [
    'Kamerstukken 35300 VI, nr. 37: 2 places',
    'Kamerstukken 35300 VI, nr. 38: Antwoord op vraag 1',
  ]);
  deepStrictEqual(said(languages.nl), [
    'Kamerstukken 35300 VI, nr. 37: 2 plaatsen',
    'Kamerstukken 35300 VI, nr. 38: Antwoord op vraag 1',
  ]);
});

test('a list that is too long to be told whole says how much more there is', () => {
  deepStrictEqual([restInWords(languages.en, 0), restInWords(languages.en, 14_200)], [[], ['… 14,200 more']]);
  deepStrictEqual([restInWords(languages.nl, 0), restInWords(languages.nl, 14_200)], [[], ['… nog 14.200']]);
});

const page = (foot: string) =>
  `Vraag 1\nKlopt dit?\n${foot}Antwoord op vraag 1\nJa, dat klopt, zoals eerder is gezegd.\n${foot.replace('1', '2')}`;

for (const [what, text, english, dutch] of [
  ['that has none', page(''), undefined, undefined],
  [
    'of one line',
    'Vraag 1\nKlopt dit?\nPagina 1 van 2\nAntwoord op vraag 1\nJa.\n',
    '1 line of a page header or footer left out',
    '1 regel kop- of voettekst van een pagina weggelaten',
  ],
  [
    'of two pages',
    page('Pagina 1 van 2\n'),
    '2 lines of page headers and footers left out',
    '2 regels kop- en voettekst van pagina’s weggelaten',
  ],
] as const) {
  test(`the page to read says how much it leaves out of print ${what}`, () => {
    const { furniture } = readingView(parse(text));
    strictEqual(leftOutInWords(languages.en, furniture), english);
    strictEqual(leftOutInWords(languages.nl, furniture), dutch);
  });
}

for (const [text, english, dutch] of [
  [
    'Vraag 1\nKlopt dit?\n',
    'The document says neither its number in the Aanhangsel nor its parliamentary year (vergaderjaar).',
    'Het document vermeldt noch zijn nummer in het Aanhangsel, noch zijn vergaderjaar.',
  ],
  [
    'AH 608\nVraag 1\nKlopt dit?\n',
    'The document does not say its parliamentary year (vergaderjaar).',
    'Het document vermeldt zijn vergaderjaar niet.',
  ],
  [
    'Antwoord van minister Jansen (Financiën) (ontvangen 30 augustus 2024)\nVraag 1\nKlopt dit?\n',
    'The document does not say its number in the Aanhangsel.',
    'Het document vermeldt zijn nummer in het Aanhangsel niet.',
  ],
  ['AH 608\nAntwoord van minister Jansen (Financiën) (ontvangen 30 augustus 2024)\nVraag 1\nKlopt dit?\n', '', ''],
] as const) {
  test(`what a citation lacks is said: ${english || 'nothing'}`, () => {
    const { missing } = sectionCitation(parse(text), text.indexOf('Klopt'));
    strictEqual(lackInWords(languages.en, missing), english);
    strictEqual(lackInWords(languages.nl, missing), dutch);
  });
}

test('above the documents of a folder stands which they are, and whether more may come', () => {
  const say = sayIn('en');
  strictEqual(folderInWords(say, '', 12, false), '');
  strictEqual(folderInWords(say, 'trein', 1200, false), '1,200 documents: “trein”');
  strictEqual(folderInWords(say, 'trein', 1, true), '1 document: “trein” · This folder is still being read.');
  strictEqual(
    folderInWords(say, 'trein', 0, true),
    '',
    'words there would hide what VS Code says in the place of rows',
  );
});

test('what became of questions is said by their numbers', () => {
  const change = (kind: Change['kind'], title: string, from?: string) => ({ kind, title, from });
  const changes = [
    change('added', 'Vraag 1'),
    change('renumbered', 'Vraag 2', 'Vraag 1'),
    change('reworded', 'Vraag 2', 'Vraag 1'),
    change('reworded', 'Vraag 5 en 6'),
  ];
  strictEqual(
    changesInWords(sayIn('en'), { changes, isCut: false }),
    'New: question 1; reworded: questions 2, 5 en 6; renumbered: question 1 → 2.',
  );
  strictEqual(
    changesInWords(sayIn('nl'), { changes: [], isCut: true }),
    'Alle vragen en antwoorden zijn gelijk. Alleen de eerste 1.000 vragen zijn vergeleken.',
  );
});
