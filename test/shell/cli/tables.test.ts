import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { type Asked, commandLine } from '../../../server/shell/cli/options.ts';
import { csv } from '../../../server/shell/cli/tables.ts';
import { cellsOf } from '../../export/cells.ts';

const DOCUMENTS = [
  'Vraag 1\nKent u Kamerstuk 36 410, nr. 3?\nAntwoord 1\nJa.\n',
  'Vraag 1\nZie vraag 2?\nVraag 2\nWaarom?\n',
];

test('a folder gets every table, with the rows of all documents below one line of names', async (t) => {
  const folder = temporary(t);
  deepStrictEqual(await written(['--out', folder]), []);
  deepStrictEqual(readdirSync(folder).sort(), ['noten.csv', 'verwijzingen.csv', 'vragen.csv']);
  const rows = (name: string) => cellsOf(readFileSync(join(folder, name), 'utf8')).map((row) => row[1]);
  deepStrictEqual(
    [rows('vragen.csv'), rows('noten.csv'), rows('verwijzingen.csv')],
    [['file', '0.txt', '1.txt', '1.txt'], ['file'], ['file', '0.txt', '1.txt']],
  );
});

test('where one of the tables is there already none is written, unless that is forced', async (t) => {
  const folder = temporary(t);
  writeFileSync(join(folder, 'noten.csv'), 'mine');
  const [said = ''] = await written(['--out', folder]);
  ok(said.includes('noten.csv'), said);
  deepStrictEqual(readdirSync(folder), ['noten.csv']);
  deepStrictEqual(await written(['--out', folder, '--force', '--bom']), []);
  ok(readFileSync(join(folder, 'noten.csv'), 'utf8').startsWith('\ufeffdocument,file,'));
});

test('one table is printed below its names, and a line of JSON has its own', () => {
  const printed = (args: readonly string[]) => {
    const asked = askedBy(args);
    const [document = ''] = DOCUMENTS;
    const source = { document: parse(document), file: '0.txt', isOnly: true, isPlain: true };
    return { head: csv.head?.(asked), made: [...(csv.make(source, asked, silent) as Iterable<string>)] };
  };
  const { head, made } = printed(['--table', 'verwijzingen']);
  strictEqual(head, 'document,file,section,note,kind,text,numbers,target,key,title,url\r\n');
  strictEqual(made.length, 1);
  strictEqual(printed(['--table', 'verwijzingen', '--output', 'jsonl']).made[0], head);
});

const silent = { say: () => {}, fail: () => {} };

function askedBy(args: readonly string[]): Asked {
  const line = commandLine(['export', '--format', 'csv', ...args]);
  if ('misused' in line) throw new Error(line.misused);
  return line.asked;
}

/** What is said while the tables of all documents are written. */
async function written(args: readonly string[]): Promise<readonly string[]> {
  const asked = askedBy(args);
  const said: string[] = [];
  const tell = { say: (sentence: string) => said.push(sentence), fail: () => {} };
  const gathering = await csv.gather?.(asked, tell);
  for (const [index, text] of DOCUMENTS.entries()) {
    const source = { document: parse(text), file: `${index}.txt`, isOnly: false, isPlain: true };
    const pieces = [...(await csv.make(source, asked, tell))].map((piece) => Buffer.from(piece));
    if (gathering?.add(pieces) === false) return said;
  }
  gathering?.end();
  return said;
}

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'kamervragen-tables-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
