import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { unindented } from '../marked.ts';
import { foot, lines, pdf, type Words, width } from './pdf.ts';
import { read, text } from './read.ts';

/** A line of print with a mark in it, raised and small: `Het veer vaart.^1 En nog iets.` */
function marked(line: string, y: number, left = 80): readonly Words[] {
  const words: Words[] = [];
  let x = left;
  for (const [index, piece] of line.split(/\^(\d+)/).entries()) {
    const raised = index % 2 === 1;
    if (piece !== '') words.push({ at: [x, raised ? y + 3.6 : y], text: piece, size: raised ? 5.5 : 9 });
    x += width(piece, raised ? 5.5 : 9);
  }
  return words;
}

const PROSE = unindented(`
  De dienstregeling van het veer tussen de beide oevers van de rivier is in het
  voorjaar veranderd, omdat er minder reizigers waren dan de rederij had verwacht en
  omdat het onderhoud van de oude boot langer duurde dan in het contract was afgespro-
  ken. Daarover zijn de gemeenten ingelicht.
  Met de gemeenten is gesproken over een nieuwe boot, die in het najaar zal varen als
  de provincie daarvoor toestemming geeft.`);
const ONE =
  'De dienstregeling van het veer tussen de beide oevers van de rivier is in het voorjaar veranderd, omdat er minder reizigers waren dan de rederij had verwacht en omdat het onderhoud van de oude boot langer duurde dan in het contract was afgesproken. Daarover zijn de gemeenten ingelicht.';
const TWO =
  'Met de gemeenten is gesproken over een nieuwe boot, die in het najaar zal varen als de provincie daarvoor toestemming geeft.';

test('PDF: lines make paragraphs, which end where a word more would have fitted', async () => {
  const file = pdf([lines(`Vraag 1\nVaart het veer?\n\nAntwoord 1\n${PROSE}`)]);
  strictEqual(await text(file), `Vraag 1\n\nVaart het veer?\n\nAntwoord 1\n\n${ONE}\n\n${TWO}\n`);
});

for (const rotate of [90, 180, 270]) {
  test(`PDF: a page that is shown turned by ${rotate} degrees is read as it is shown`, async () => {
    const words = [
      ...lines('Vraag 1', { top: 500 }),
      ...marked('Vaart het veer?^1', 488),
      ...lines('Antwoord 1\nJa.', { top: 464 }),
      ...foot(1, 'Veerblad.', 100),
    ];
    strictEqual(await text(pdf([words], { rotate })), await text(pdf([words])));
  });
}

test('PDF: raised digits are marks, and what is set small at the foot are their notes', async () => {
  const file = pdf([
    [
      ...lines('Vraag 1', { top: 760 }),
      ...marked('Vaart het veer^1 nog op de Wijde Aa van 3 km^2 en op de 2', 748),
      { at: [80 + width('Vaart het veer nog op de Wijde Aa van 3 km en op de 2') + 6.2, 751.6], text: 'e', size: 5.5 },
      ...lines('Antwoord 1', { top: 724 }),
      ...lines(PROSE, { top: 712 }),
      ...marked('Ja.^2', 640),
      ...foot(
        1,
        'Veerblad, 3 mei 2024, «Het veer vaart nog altijd, maar niet meer zo vaak als in de jaren waarin er\ngeen brug was».',
        100,
      ),
      ...foot(2, 'Kamerstuk 36 410, nr. 7.', 80),
    ],
  ]);
  const printed = (await text(file)).split('\n\n');
  deepStrictEqual(
    [printed[1], printed[2], printed.at(-2), printed.at(-1)],
    [
      'Vaart het veer¹ nog op de Wijde Aa van 3 km² en op de 2e',
      '¹ Veerblad, 3 mei 2024, «Het veer vaart nog altijd, maar niet meer zo vaak als in de jaren waarin er geen brug was».',
      'Ja.²',
      '² Kamerstuk 36 410, nr. 7.\n',
    ],
  );
});

test('PDF: a paragraph and a note go on over the end of a page, without what pages repeat', async () => {
  const running = (page: number): readonly Words[] => [
    { at: [80, 40], text: 'Tweede Kamer, Aanhangsel van de veren', size: 9 },
    { at: [480, 40], text: `${page}`, size: 9 },
  ];
  const half = PROSE.split('\n');
  const file = pdf([
    [
      ...lines(`Antwoord 1\n${half.slice(0, 2).join('\n')}`, { top: 160 }),
      ...marked('omdat het onderhoud van de oude boot^1 langer duurde dan in het contract was', 124),
      ...foot(
        1,
        'Een noot die te lang is voor de voet van een bladzijde, zodat zij op de volgende verder gaat met het',
        70,
      ),
      ...running(1),
    ],
    [
      ...lines(`bepaald.\nVraag 4\nWaarom?\n${PROSE}`, { top: 780 }),
      ...lines('tweede deel van haar zin.', { left: 86, top: 90, size: 7 }),
      ...running(2),
    ],
    [...lines(`Vraag 5\n${PROSE}`, { top: 780 }), ...running(3)],
  ]);
  const draft = await read(file);
  deepStrictEqual(draft.text.split('\n\n').slice(0, 6), [
    'Antwoord 1',
    'De dienstregeling van het veer tussen de beide oevers van de rivier is in het voorjaar veranderd, omdat er minder reizigers waren dan de rederij had verwacht en omdat het onderhoud van de oude boot¹ langer duurde dan in het contract was bepaald.',
    '¹ Een noot die te lang is voor de voet van een bladzijde, zodat zij op de volgende verder gaat met het tweede deel van haar zin.',
    'Vraag 4',
    'Waarom?',
    ONE,
  ]);
  strictEqual(draft.text.includes('Aanhangsel van de veren'), false);
  const turns = draft.places.filter(({ page }, index) => page !== draft.places[index - 1]?.page);
  deepStrictEqual(
    turns.map(({ at, page }) => [page, draft.text.slice(at, at + 8)]),
    [
      [1, 'Antwoord'],
      [2, 'bepaald.'],
      [3, 'Vraag 5\n'],
    ],
  );
});

test('PDF: headings at the top of each page are text, and what counts the pages in words is none', async () => {
  const file = pdf(
    [1, 2, 3].map((page) => [
      ...lines(`Vraag ${page}`, { top: 780 }),
      ...lines(PROSE, { top: 770 - 5 * page }),
      ...lines(`Blad ${page} van de vragen over het veer`, { top: 40 }),
    ]),
  );
  strictEqual(
    await text(file),
    `Vraag 1\n\n${ONE}\n\n${TWO}\n\nVraag 2\n\n${ONE}\n\n${TWO}\n\nVraag 3\n\n${ONE}\n\n${TWO}\n`,
  );
});

test('PDF: the margin of a letter stands apart from its text, once', async () => {
  const margin = (page: number) =>
    lines(`Ministerie van Veren\nDatum\n3 mei 2024\nPagina ${page} van 3\nOns kenmerk\n12-${'x'}`, {
      left: 470,
      top: 700,
      size: 6.5,
      pitch: 8,
    });
  const file = pdf(
    [1, 2, 3].map((page) => [...lines(`Antwoord ${page}\n${PROSE}`, { top: 720 - 20 * page }), ...margin(page)]),
  );
  const printed = (await text(file)).split('\n\n');
  deepStrictEqual(printed.slice(0, 7), [
    'Ministerie van Veren',
    'Datum',
    '3 mei 2024',
    'Ons kenmerk',
    '12-x',
    'Antwoord 1',
    ONE,
  ]);
  strictEqual(printed.filter((line) => line.includes('Ministerie van Veren')).length, 1);
});

test('PDF: two columns are read one after the other', async () => {
  const narrow = (words: string) =>
    lines(
      `${words} het veer vaart over de rivier\nen weer terug, zolang het water niet\nte hoog staat en de schipper er is om\nde reizigers over te zetten naar de\noverkant, waar de bus op hen wacht\nvolgens de dienstregeling van mei.`,
    );
  const right = narrow('Rechts:').map(({ at: [, y], ...rest }) => ({ ...rest, at: [300, y] as const }));
  const left = narrow('Links:');
  const woven = left.flatMap((line, index) => [line, ...(right[index] ? [right[index]] : [])]);
  const both = (word: string) =>
    `${word} het veer vaart over de rivier en weer terug, zolang het water niet te hoog staat en de schipper er is om de reizigers over te zetten naar de overkant, waar de bus op hen wacht volgens de dienstregeling van mei.`;
  strictEqual(await text(pdf([woven])), `${both('Links:')}\n\n${both('Rechts:')}\n`);
});

test('PDF: a table is read row by row', async () => {
  const rows = [
    ['Jaar', 'Veren', 'Reizigers'],
    ['2021', '12', '4.000'],
    ['2022', '13', '5.000'],
    ['2023', '14', '6.000'],
    ['2024', '15', '7.000'],
  ];
  const table = rows.flatMap((cells, row) =>
    cells.map((cell, column): Words => ({ at: [80 + 120 * column, 640 - 12 * row], text: cell })),
  );
  const printed = await text(pdf([[...lines(`Antwoord 1\n${PROSE}`), ...table]]));
  strictEqual(printed, `Antwoord 1\n\n${ONE}\n\n${TWO}\n\n${rows.map((cells) => cells.join('\t')).join('\n\n')}\n`);
});

test('PDF: tags tell what is a note, and what is none of the text', async () => {
  const file = pdf([
    [
      ...lines('Vraag 1', { tag: 'H' }),
      ...lines('Vaart het?', { top: 748, tag: 'P' }),
      ...lines('1 Veerblad.', { top: 700, tag: 'Note' }),
      ...lines('Aanhangsel 12', { top: 60, tag: 'Artifact' }),
    ],
  ]);
  strictEqual(await text(file), 'Vraag 1\n\nVaart het?\n\n¹ Veerblad.\n');
});

test('PDF: letters of a file are all in its text, its notes or what its pages repeat', async () => {
  const words = lines(`Vraag 1\n${PROSE}\nAntwoord 1\n${PROSE}`);
  const letters = (some: string) => [...some.replace(/[^a-z]/gi, '').toLowerCase()].sort().join('');
  strictEqual(letters(await text(pdf([words]))), letters(words.map((one) => one.text).join('')));
});

test('PDF: a heading at the top of a page ends the paragraph that fills the page before', async () => {
  const full = 'waren dan de rederij had verwacht, omdat het onderhoud van de oude boot te lang is.';
  const file = pdf([
    [...lines(`Antwoord 1\n${PROSE.split('\n').slice(0, 2).join('\n')}`, { top: 160 }), ...lines(full, { top: 124 })],
    lines(`Vraag 4\n${PROSE}`, { top: 780 }),
  ]);
  deepStrictEqual((await text(file)).split('\n\n').slice(2, 4), ['Vraag 4', ONE]);
});

test('PDF: a long address goes on over the ends of its lines', async () => {
  const file = pdf([
    lines(
      `[1] https://www.veerblad.example/nieuws/het-veer-vaart-nog-altijd/#:~:text=\n%C2%A9%20Het%20veer%20vaart,%20maar%20niet%20meer%20zo%20vaak&bron=\nmei\n[2] Kamerstuk 36 410, nr. 7.`,
    ),
  ]);
  strictEqual(
    await text(file),
    '[1] https://www.veerblad.example/nieuws/het-veer-vaart-nog-altijd/#:~:text=%C2%A9%20Het%20veer%20vaart,%20maar%20niet%20meer%20zo%20vaak&bron=mei\n\n[2] Kamerstuk 36 410, nr. 7.\n',
  );
});
