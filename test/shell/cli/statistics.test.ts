import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { type Figures, TABLES, table } from '../../../server/shell/cli/statistics.ts';

const of = (department: string | null, questions: number, unanswered: number, days: number | null): Figures => ({
  file: 'een.txt',
  department,
  state: 'answered',
  questions,
  unanswered,
  days,
});

const ROWS = table([
  of('Veren', 5, 0, 10),
  of(null, 2, 2, null),
  of('Bruggen', 3, 1, 7),
  of('Veren', 4, 1, 31),
  of('Veren', 4, 0, 21),
  of('Veren', 1, 0, 40),
]);

test('departments with most documents stand first, and those that none names last; below them all', () => {
  deepStrictEqual(
    ROWS.map(({ department, documents, questions, unanswered, dated, fewest, median, most }) =>
      [department, documents, questions, unanswered, dated, fewest, median, most].join(' '),
    ),
    ['Veren 4 14 1 4 10 26 40', 'Bruggen 1 3 1 1 7 7 7', ' 1 2 2 0   ', ' 6 19 4 5 7 21 40'],
  );
});

test('a table for people is one of columns, and those for programs say nothing twice', () => {
  strictEqual(
    TABLES.text(ROWS),
    `department  documents  questions  unanswered  dated  days: fewest  median  most
-------------------------------------------------------------------------------
Veren               4         14           1      4            10      26    40
Bruggen             1          3           1      1             7       7     7
(not said)          1          2           2      0             -       -     -
-------------------------------------------------------------------------------
all                 6         19           4      5             7      21    40
`,
  );
  const [head, row, ...more] = TABLES.csv(table([of('=Veren, "x"', 1, 0, null)])).split('\r\n');
  deepStrictEqual(
    [head, row, more],
    ['department,documents,questions,unanswered,dated,fewest,median,most', `"'=Veren, ""x""",1,1,0,0,,,`, ['']],
  );
  const { departments, all } = JSON.parse(TABLES.json(ROWS));
  deepStrictEqual([departments.length, departments[2].department, all.documents], [3, null, 6]);
  deepStrictEqual(JSON.parse(TABLES.json(table([]))).all.median, null);
});
