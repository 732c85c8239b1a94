import { deepStrictEqual, ok } from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from '../../../server/parse/parse.ts';
import { commandLine } from '../../../server/shell/cli/options.ts';
import { parquet } from '../../../server/shell/cli/tables.ts';

const SETS = [
  `2029Z00012
Vragen van het lid Hoekwater (D66) aan de Minister van Infrastructuur en Waterstaat over nachttreinen (ingezonden 2 oktober 2029).
Antwoord van Minister Terbruggen (Infrastructuur en Waterstaat) (ontvangen 12 november 2029).
Vraag 1
=Kent u Kamerstuk 36 410, nr. 3?
Antwoord 1
Ja, «één».
`,
  'Vraag 1\nZie vraag 2?\nVraag 2\nWaarom?\n',
];

test('DuckDB reads the tables of Parquet, with their types', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kamervragen-parquet-'));
  t.after(() => rmSync(folder, { recursive: true }));
  deepStrictEqual(await written(folder, SETS), []);
  deepStrictEqual(readdirSync(folder).sort(), ['noten.parquet', 'verwijzingen.parquet', 'vragen.parquet']);
  const ask = await duckdb();
  const file = (name: string) => `'${join(folder, name)}.parquet'`;
  deepStrictEqual(
    await ask(
      `select case_number, submitted::varchar, days, number, question, answer, typeof(submitted), typeof(days) from ${file('vragen')}`,
    ),
    [
      ['2029Z00012', '2029-10-02', 41, 1, '=Kent u Kamerstuk 36 410, nr. 3?', 'Ja, «één».', 'DATE', 'INTEGER'],
      [null, null, null, 1, 'Zie vraag 2?', null, 'DATE', 'INTEGER'],
      [null, null, null, 2, 'Waarom?', null, 'DATE', 'INTEGER'],
    ],
  );
  deepStrictEqual(await ask(`select kind, key from ${file('verwijzingen')} where key is not null`), [
    ['kamerstuk', 'kst-36410-3'],
  ]);
  deepStrictEqual(await ask(`select count(*)::integer from ${file('noten')}`), [[0]]);
});

test('more rows than stand together are all there, in their order', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kamervragen-parquet-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const many = Array.from({ length: 150 }, (_, index) => `Vraag ${index + 1}\nHoe?\n`).join('');
  await written(
    folder,
    Array.from({ length: 150 }, () => many),
  );
  const ask = await duckdb();
  deepStrictEqual(
    await ask(
      `select count(*)::integer, count(distinct file)::integer, max(number) from '${join(folder, 'vragen.parquet')}'`,
    ),
    [[22_500, 150, 150]],
  );
});

async function written(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const line = commandLine(['export', '--format', 'parquet', '--out', folder]);
  if ('misused' in line) throw new Error(line.misused);
  const said: string[] = [];
  const tell = { say: (sentence: string) => said.push(sentence), fail: () => {} };
  const gathering = await parquet.gather?.(line.asked, tell);
  for (const [index, text] of texts.entries()) {
    const source = { document: parse(text), file: `${index}.txt`, isOnly: false, isPlain: true };
    const pieces = [...(await parquet.make(source, line.asked, tell))].map((piece) => Buffer.from(piece));
    ok(gathering?.add(pieces));
  }
  gathering?.end();
  return said;
}

async function duckdb() {
  const connection = await (await DuckDBInstance.create()).connect();
  return async (query: string) => (await connection.runAndReadAll(query)).getRowsJS();
}
