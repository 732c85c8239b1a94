import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { version } from '../../package.json';

const folder = mkdtempSync(join(tmpdir(), 'kamervragen-cli-'));
after(() => rmSync(folder, { recursive: true }));
// The bundle runs as it is, without what this process needs to read TypeScript.
const env = { ...process.env, NODE_OPTIONS: '' };

const TEXT = 'Vraag 1\nKent u “België” en de euro (€ 5)?1\n\nAntwoord 1\nJa.\n\n1 Kamerstuk 36 410, nr. 7.\n';

/** The same text in each encoding, and what is said of it on standard error. */
const encodings: Readonly<Record<string, { readonly bytes: Uint8Array; readonly said: RegExp }>> = {
  'UTF-8': { bytes: Buffer.from(TEXT), said: /^$/ },
  'UTF-8 with a byte order mark': { bytes: Buffer.from(`\ufeff${TEXT}`), said: /^$/ },
  'UTF-16, little end first': { bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le'), said: /^$/ },
  'UTF-16, big end first': { bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), said: /^$/ },
  'Windows-1252': {
    bytes: windows1252(TEXT),
    said: /^kamervragen: \S+ is not valid UTF-8; it was read as windows-1252\.\n$/,
  },
};

for (const [encoding, { bytes, said }] of Object.entries(encodings)) {
  test(`a file in ${encoding} is read`, () => {
    const { status, stdout, stderr } = run([
      'export',
      '--format',
      'json',
      file(`${encoding}.txt`.replaceAll(/[ ,]/g, '-'), bytes),
    ]);
    match(stderr, said);
    strictEqual(status, 0);
    strictEqual(JSON.parse(stdout).questions[0].text, 'Kent u “België” en de euro (€ 5)?');
  });
}

const questionsIn: Readonly<Record<string, number>> = {
  'samples/aanhangsel-dorpswinkels.txt': 9,
  'samples/antwoord-nachttreinen.txt': 15,
  'samples/brief-meeuwen.txt': 9,
};

test('every sample is exported, a line of JSON each', () => {
  const files = readdirSync('samples')
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `samples/${file}`);
  const args = ['dist/cli.cjs', 'export', '--format', 'json', ...files];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8', env }).trimEnd().split('\n');
  const exported = lines.map((line) => JSON.parse(line));
  deepStrictEqual(
    exported.map(({ questions }) => questions.length),
    files.map((file) => questionsIn[file]),
  );
  strictEqual(exported[0].version, 1);
});

test('several files give a line of JSON each, in order', () => {
  const files = ['een', 'twee', 'drie'].map((word, place) => file(`${word}.txt`, `Vraag ${place + 1}\nEn ${word}?\n`));
  const { status, stdout } = run(['export', ...files]);
  strictEqual(status, 0);
  deepStrictEqual(
    lines(stdout).map((line) => JSON.parse(line).questions[0].text),
    ['En een?', 'En twee?', 'En drie?'],
  );
});

test('- is standard input', () => {
  const { status, stdout } = run(['export', '-'], TEXT);
  strictEqual(status, 0);
  strictEqual(JSON.parse(stdout).answers[0].text, 'Ja.');
});

test('a file that cannot be read is named, and the rest is done all the same', () => {
  const { status, stdout, stderr } = run(['export', join(folder, 'weg.txt'), file('wel.txt', TEXT), folder]);
  strictEqual(status, 1);
  strictEqual(lines(stdout).length, 1);
  const [first = '', second = ''] = lines(stderr);
  match(first, /weg\.txt could not be read: ENOENT/);
  match(second, /could not be read: EISDIR/);
});

test('an empty file is a document', () => {
  const { status, stdout } = run(['export', file('leeg.txt', '')]);
  strictEqual(status, 0);
  deepStrictEqual(JSON.parse(stdout).questions, []);
});

test('outline prints the tree of questions, answers and notes', () => {
  const { status, stdout } = run(['outline', file('boom.txt', TEXT)]);
  strictEqual(status, 0);
  match(stdout, /^Vraag 1 /m);
  match(stdout, /^ +Antwoord/m);
});

test('--help says how to use it, and --version which it is', () => {
  const help = run(['--help']);
  strictEqual(help.status, 0);
  match(help.stdout, /Usage:/);
  deepStrictEqual([run(['--version']).stdout, run(['--version']).status], [`${version}\n`, 0]);
});

/** What is wrong with each command line. */
const misused: Readonly<Record<string, readonly string[]>> = {
  'Say what to do': [],
  'There is no command lees': ['lees', 'een.txt'],
  'There is no command constructor': ['constructor', 'een.txt'],
  'export knows no format xml; it knows json': ['export', '--format', 'xml', 'een.txt'],
  'Name at least one file': ['export'],
  "Unknown option '--uit'": ['export', '--uit', 'een.txt'],
};

for (const [reason, words] of Object.entries(misused)) {
  test(`wrong usage: ${words.join(' ') || 'nothing'}`, () => {
    const { status, stdout, stderr } = run(words);
    strictEqual(status, 2);
    strictEqual(stdout, '');
    ok(stderr.startsWith(`kamervragen: ${reason}`), stderr);
    match(stderr, /Usage:/);
  });
}

function run(words: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['dist/cli.cjs', ...words], { input, encoding: 'utf8', env });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function lines(output: string): string[] {
  return output.split('\n').slice(0, -1);
}

/** `text` in Windows-1252, as far as TEXT needs it. */
function windows1252(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '€': 0x80 };
  return Uint8Array.from(text, (unit) => special[unit] ?? unit.charCodeAt(0));
}
