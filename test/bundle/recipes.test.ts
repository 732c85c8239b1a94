import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import test, { after } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';

const page = readFileSync('docs/recipes.md', 'utf8');

/** A block of code of the page, what it says came of it, and what it says before it. */
interface Recipe {
  readonly title: string;
  readonly before: string;
  readonly language: string;
  readonly code: string;
  readonly result: string | undefined;
}

const BLOCK = /^```(\w+)\n([\s\S]*?)^```\n(?:\n(?:```text\n([\s\S]*?)^```\n|((?:\|.*\|\n)+)))?/gm;

const recipes: readonly Recipe[] = page.split(/^## /m).flatMap((part) => {
  const title = part.slice(0, part.indexOf('\n')).replace(/^# /, '');
  let end = 0;
  return [...part.matchAll(BLOCK)].map(({ 0: all, 1: language = '', 2: code = '', 3: text, 4: table, index }) => {
    const before = part.slice(end, index);
    end = index + all.length;
    return { title, before, language, code, result: text ?? table };
  });
});

// In this folder lie `archive`, as the page says, and a `kamervragen` that is the bundle.
const folder = mkdtempSync(join(tmpdir(), 'kamervragen-recipes-'));
after(() => rmSync(folder, { recursive: true }));
for (const name of ['archive', 'bin']) mkdirSync(join(folder, name));
for (const name of readdirSync('samples').filter((name) => name.endsWith('.txt')))
  copyFileSync(join('samples', name), join(folder, 'archive', name));
const program = join(folder, 'bin/kamervragen');
writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli.cjs')}' "$@"\n`);
chmodSync(program, 0o755);
const path = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`;
const env = { ...process.env, PATH: path, NODE_OPTIONS: '', LC_ALL: 'C.UTF-8' };

test('only what Debian and npm do not have is not run', () => {
  deepStrictEqual(
    recipes.filter(isNotRun).map(({ title, language }) => [title, language]),
    [['Spark', 'python']],
  );
  strictEqual(recipes.filter(({ language }) => language === 'sql').length, 5);
  // Every block of the page is a recipe or what came of one.
  strictEqual(page.match(/^```\w/gm)?.length, recipes.length + recipes.filter(isPrinted).length);
});

for (const recipe of recipes.filter((one) => !isNotRun(one))) {
  const { title, language, code, result } = recipe;
  test(`${title}: ${code.slice(0, 80).replaceAll(/\s+/g, ' ')}… does what the page says`, async (context) => {
    const lacks = lacking(recipe);
    if (lacks !== undefined) return context.skip(`${lacks} is not installed`);
    const made = language === 'sql' ? await asked(code) : ran(language, code);
    strictEqual(made, result ?? '');
  });
}

test('answers that only refer are found', async () => {
  const [query] = recipes.filter(({ code }) => code.includes("'refers'"));
  writeFileSync(
    join(folder, 'verwijst.txt'),
    'Vraag 1\nHoe?\n\nAntwoord 1\nZo.\n\nVraag 2\nWaarom?\n\nAntwoord 2\nZie het antwoord op vraag 1.\n',
  );
  ran('sh', 'kamervragen export --format parquet --out more verwijst.txt');
  const rows = (await asked(query?.code.replace('tables/', 'more/') ?? '')).split('\n');
  deepStrictEqual(rows.slice(2), ['| verwijst.txt | 2 | Zie het antwoord op vraag 1. |', '']);
});

test('each set is a book', (context) => {
  if (!has('pandoc', '--version')) return context.skip('pandoc is not installed');
  for (const name of readdirSync('samples').filter((name) => name.endsWith('.txt'))) {
    const epub = readFileSync(join(folder, 'pages', name.replace('.txt', '.epub')));
    ok(epub.includes('application/epub+zip'), name);
  }
});

function isNotRun({ before }: Recipe): boolean {
  return /^Not run by a test/m.test(before);
}

function isPrinted({ language, result }: Recipe): boolean {
  return language !== 'sql' && result !== undefined;
}

/** What runs a language: of several Pythons the one that has pandas. */
const runners: Readonly<Record<string, readonly (readonly [program: string, ...words: string[]])[]>> = {
  sh: [['bash', '-euo', 'pipefail', '-c']],
  r: [['Rscript', '-e']],
  python: [
    ['python3', '-c'],
    ['/usr/bin/python3', '-c'],
  ],
};

function runner({ language }: Pick<Recipe, 'language'>) {
  const probe = { python: 'import pandas', sh: 'true', r: '1' }[language] ?? '';
  return runners[language]?.find(([name, ...words]) => has(name, ...words, probe));
}

/** A program that a recipe needs and nobody has installed. */
function lacking(recipe: Recipe): string | undefined {
  const { language, code } = recipe;
  if (language === 'sql') return undefined;
  if (runner(recipe) === undefined) return language === 'python' ? 'pandas' : 'R';
  return ['parallel', 'pandoc', 'jq'].find((name) => code.includes(`${name} -`) && !has(name, '--version'));
}

function has(name: string, ...words: string[]): boolean {
  return spawnSync(name, words, { env }).status === 0;
}

/** What a program prints, which says nothing else and ends well. */
function ran(language: string, code: string): string {
  const [name = '', ...words] = runner({ language }) ?? [];
  const { status, stdout, stderr } = spawnSync(name, [...words, code], { cwd: folder, encoding: 'utf8', env });
  deepStrictEqual([status, stderr], [0, '']);
  return stdout;
}

/** What a query gives, as a table of Markdown. */
async function asked(query: string): Promise<string> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  const found = await connection.runAndReadAll(query);
  const names = found.columnNames();
  const rows = [names, names.map(() => '---'), ...found.getRowsJson()];
  return rows.map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |\n`).join('');
}
