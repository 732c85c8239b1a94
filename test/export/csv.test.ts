import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { BYTE_ORDER_MARK, csvHead, csvRows, toCsv } from '../../server/export/csv.ts';
import { columnsOf, TABLE_NAMES, type TableName } from '../../server/export/tables.ts';
import { parse } from '../../server/parse/parse.ts';
import { attackedDocument, attacks, forms } from '../attacks.ts';
import { unindented } from '../marked.ts';
import { cellsOf } from './cells.ts';

const DOCUMENT = unindented(`
  2024Z01234
  Vragen van de leden Waterman (ABC) en Berg (DEF) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).
  Antwoord van Minister Zandstra (Financiën) (ontvangen 1 juni 2024).

  Vraag 1
  Kent u het bericht
  over de "munt"?1
  Vraag 2a en 2b
  Waarom?
  Antwoord op vraag 1, 2a en 2b
  Ja; zie Kamerstuk 36 410 IX, nr. 3.
  Vraag 3
  Klopt dat?
  Antwoord op vraag 3
  Zie het antwoord op vraag 1.
  Vraag 4
  En dit?

  1 Dagblad van het Zuiden, Kamerstuk 36 410, nr. 4.
`);

/** Some columns of a table about a document. */
function of(table: TableName, text: string, ...names: string[]): readonly (readonly string[])[] {
  const [head = [], ...rows] = cellsOf(csvHead(table) + [...csvRows(table, parse(text), 'munt.txt')].join(''));
  return rows.map((row) => names.map((name) => row[head.indexOf(name)] ?? `no ${name}`));
}

test('each number of a question is a row with its answer', () => {
  deepStrictEqual(of('vragen', DOCUMENT, 'number', 'letter', 'question', 'answer_numbers', 'words', 'state'), [
    ['1', '', 'Kent u het bericht over de "munt"?', '1; 2a; 2b', '8', 'jointly-answered'],
    ['2', 'a', 'Waarom?', '1; 2a; 2b', '8', 'jointly-answered'],
    ['2', 'b', 'Waarom?', '1; 2a; 2b', '8', 'jointly-answered'],
    ['3', '', 'Klopt dat?', '3', '6', 'refers'],
    ['4', '', 'En dit?', '', '', 'unanswered'],
  ]);
});

test('each row says what the header says', () => {
  const columns = ['file', 'case_number', 'submitted', 'received', 'days', 'askers', 'parties', 'answerers'];
  deepStrictEqual(of('vragen', DOCUMENT, ...columns, 'departments', 'subject', 'question_set')[0], [
    'munt.txt',
    '2024Z01234',
    '2024-05-03',
    '2024-06-01',
    '29',
    'Waterman; Berg',
    'ABC; DEF',
    'minister Zandstra',
    'Financiën',
    'de munt',
    '1',
  ]);
});

test('an answer that nothing asks is a row, and an empty one is none', () => {
  const text = 'Antwoord op vraag 3 en 4\nJa.\nAntwoord op vraag 5\n';
  deepStrictEqual(of('vragen', text, 'number', 'question', 'answer', 'state'), [
    ['3', '', 'Ja.', 'jointly-answered'],
    ['4', '', 'Ja.', 'jointly-answered'],
  ]);
  deepStrictEqual(of('vragen', 'Vraag 1 en 2\nKlopt dit?\nAntwoord 1\nJa.\n', 'number', 'answer', 'state'), [
    ['1', 'Ja.', 'answered'],
    ['2', '', 'unanswered'],
  ]);
});

test('of a further set that has a header of its own the first one says nothing', () => {
  const set = (name: string) =>
    `Vragen van het lid ${name} aan de Minister van Munten over de munt (ingezonden 3 mei 2024).\n\nVraag 1\nKlopt dit?\n\nVraag 2\nWaarom is dat zo?\n\n`;
  deepStrictEqual(of('vragen', set('Waterman (ABC)') + set('Berg (DEF)'), 'question_set', 'number', 'askers'), [
    ['1', '1', 'Waterman'],
    ['1', '2', 'Waterman'],
    ['2', '1', ''],
    ['2', '2', ''],
  ]);
});

test('the title of a party above the first set takes nothing from the header', () => {
  const text =
    'Nr. 6 LIJST VAN VRAGEN EN ANTWOORDEN\nDe vaste commissie voor Munten heeft een aantal vragen voorgelegd aan de Minister van Munten.\nVragen en opmerkingen van de leden van de ABC-fractie\n1. Is de munt rond?\n2. Is de munt plat?\n';
  deepStrictEqual(of('vragen', text, 'number', 'askers'), [
    ['1', 'vaste commissie voor Munten'],
    ['2', 'vaste commissie voor Munten'],
  ]);
});

test('each note is a row with where it is marked and what it cites', () => {
  deepStrictEqual(of('noten', DOCUMENT, 'note', 'series', 'number', 'section', 'marks', 'text', 'citations'), [
    ['noot-a-1', 'a', '1', 'vraag-1', '1', 'Dagblad van het Zuiden, Kamerstuk 36 410, nr. 4.', 'kst-36410-4'],
  ]);
});

test('a note that is marked twice in one section names that once', () => {
  const text =
    'Vraag 1\nKent u het bericht¹ en weet u dat dit bericht¹ ook op de radio was?\n\n¹ Dagblad van het Zuiden, 2 april 2024.\n';
  deepStrictEqual(of('noten', text, 'note', 'section', 'marks'), [['noot-a-1', 'vraag-1', '2']]);
});

test('each mention and each citation is a row with what it means', () => {
  deepStrictEqual(of('verwijzingen', DOCUMENT, 'section', 'note', 'kind', 'numbers', 'target', 'key'), [
    ['antwoord-1-2a-2b', '', 'kamerstuk', '', '', 'kst-36410-IX-3'],
    ['antwoord-3', '', 'antwoord', '1', 'antwoord-1-2a-2b', ''],
    ['vraag-1', 'noot-a-1', 'kamerstuk', '', '', 'kst-36410-4'],
  ]);
});

test('no cell is a formula, wherever a spreadsheet begins one', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    ' \u00a0=1+1',
    '\u200b=1+1',
    '＝1+1',
    'Klopt dit;=1+1',
    '-1 en -2',
  ];
  const written = formulas.map((words) => {
    const document = parse('Vraag 1\nKlopt dit?\n');
    const header = { ...document.header, subject: words };
    const [, row] = cellsOf([...toCsv('vragen', { ...document, header }, 'munt.txt')].join(''));
    return row?.[10];
  });
  deepStrictEqual(written, [
    "'=1+1",
    "'+1",
    "'-1",
    "'@SUM(A1)",
    "\t'=1+1",
    " \u00a0'=1+1",
    "'=1+1",
    "'＝1+1",
    "Klopt dit;'=1+1",
    "'-1 en -2",
  ]);
});

for (const [what, words] of Object.entries(attacks)) {
  test(`in a table ${what} is only words, in the column where it belongs`, () => {
    for (const form of forms) {
      const document = parse(attackedDocument(words, form));
      for (const table of TABLE_NAMES) {
        const rows = cellsOf(csvHead(table) + [...csvRows(table, document, words)].join(''));
        ok(rows.length > 0);
        for (const row of rows) {
          strictEqual(row.length, columnsOf(table).length);
          for (const cell of row) {
            ok(
              !/[\p{Cs}\ufff9-\ufffb]|(?![\s\u0085])\p{Cc}|\p{Default_Ignorable_Code_Point}/u.test(cell),
              JSON.stringify(cell),
            );
            ok(!/(?:^|[;\t\r\n])\s*[=+\-@]/.test(cell), JSON.stringify(cell));
          }
        }
      }
    }
  });
}

test('a file for Excel says that it is UTF-8', () => {
  const [first] = toCsv('vragen', parse(DOCUMENT), 'munt.txt');
  strictEqual(first, BYTE_ORDER_MARK + csvHead('vragen'));
});

test('docs/data.md says of each column what it is', () => {
  const docs = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
  for (const table of TABLE_NAMES) {
    const [, about = ''] = docs.split(`### ${table}\n`);
    const [section = ''] = about.split('\n#');
    deepStrictEqual(
      [...section.matchAll(/^\| `(\w+)` \| (\w+) \|/gm)].map(([, name, type]) => ({ name, type })),
      columnsOf(table).map(({ name, type }) => ({ name, type })),
    );
  }
});
