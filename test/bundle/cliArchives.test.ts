import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { writeArchive } from '../bench/archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamervragen-archives-'));
after(() => rmSync(folder, { recursive: true }));
const env = { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C' };
const archive = join(folder, 'archief');
writeArchive(archive, 60);

test('more workers print the same, in the same order', () => {
  const one = run(['export', archive]);
  deepStrictEqual([one.status, one.stderr, lines(one.stdout).length], [0, '', 60]);
  deepStrictEqual(run(['export', '--jobs', '3', archive]).stdout, one.stdout);
  const sarif = (...words: string[]) => run(['check', '--format', 'sarif', ...words, archive, 'weg.txt']);
  const [alone, together] = [sarif(), sarif('--jobs', '2')];
  deepStrictEqual([together.status, together.stdout, together.stderr], [1, alone.stdout, alone.stderr]);
  match(together.stderr, /^kamervragen: weg\.txt does not exist\.\n$/);
  JSON.parse(together.stdout);
});

test('more workers write the same files', () => {
  const out = join(folder, 'teksten');
  const { status, stdout, stderr } = run(['import', '--jobs', '2', '--out', out, archive]);
  deepStrictEqual([status, stdout, stderr], [0, '', '']);
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
  strictEqual(files.length, 60);
  strictEqual(
    files.every((name) => name.endsWith('.kamervragen')),
    true,
  );
});

test('a worker takes standard input too, and a reader that has seen enough is no error', () => {
  const { stdout } = run(['outline', '--jobs', '2', '-', 'samples/brief-meeuwen.txt'], 'Vraag 1\nKlopt dit?\n');
  match(stdout, /^-\n {2}Vraag 1 .*\nsamples\/brief-meeuwen\.txt\n/);
  const script = `node dist/cli.cjs export --jobs 2 ${archive} | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`;
  const { stdout: head, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', env });
  deepStrictEqual([head.trim().split(/\s+/), stderr], [['1', '0'], '']);
});

const LINES = [
  { id: 'een', text: 'Vraag 1\nKlopt dit?\n' },
  { id: 2, path: 'samples/brief-meeuwen.txt' },
  { id: 3, path: 'weg.txt' },
  { id: { jaar: 2024 }, text: 'Vraag 7\nEn dit?\n' },
].map((line) => JSON.stringify(line));

test('lines of JSON in, a line of JSON out for each, whatever stands in it', () => {
  const input = [...LINES, 'geen JSON', ''].join('\n');
  for (const jobs of ['1', '2']) {
    const { status, stdout, stderr } = run(['export', '--input', 'jsonl', '--jobs', jobs], input);
    deepStrictEqual([status, stderr], [0, '']);
    deepStrictEqual(
      lines(stdout)
        .map((line) => JSON.parse(line))
        .map(({ id, questions, line, error }) => [id, questions?.length ?? line, error]),
      [
        ['een', 1, undefined],
        [2, 9, undefined],
        [3, 3, 'weg.txt does not exist.'],
        [{ jaar: 2024 }, 1, undefined],
        [null, 5, 'is no JSON'],
      ],
    );
  }
  const outlines = lines(run(['outline', '--input', 'jsonl'], input).stdout).map((line) => JSON.parse(line).output);
  strictEqual(outlines[0], 'Vraag 1  Klopt dit?\n');
  const file = join(folder, 'regels.jsonl');
  writeFileSync(file, input);
  strictEqual(lines(run(['check', '--format', 'json', '--input', 'jsonl', file]).stdout).length, 5);
  const named = lines(run(['export', '--output', 'jsonl', 'samples/brief-meeuwen.txt']).stdout);
  strictEqual(JSON.parse(named[0] ?? '').id, 'samples/brief-meeuwen.txt');
});

const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
const skip = !/GNU parallel/.test(parallel.stdout ?? '') && 'there is no GNU parallel';

test('GNU parallel spreads lines of JSON over processes', { skip }, () => {
  const ids = Array.from({ length: 40 }, (_, id) => id);
  const input = ids.map((id) => `${JSON.stringify({ id, text: `Vraag ${id + 1}\nKlopt dit?\n` })}\n`).join('');
  const words = ['--will-cite', '--pipe', '-N', '10', '-j', '2', '-k', 'node dist/cli.cjs export --input jsonl'];
  const { stdout, stderr } = spawnSync('parallel', words, { input, encoding: 'utf8', env });
  strictEqual(stderr, '');
  deepStrictEqual(
    lines(stdout).map((line) => JSON.parse(line).id),
    ids,
  );
});

/** What is wrong with each command line. */
const misused: Readonly<Record<string, readonly string[]>> = {
  '--jobs takes a number from 1 to 256, not “0”.': ['export', '--jobs', '0', 'een.txt'],
  '--jobs takes a number from 1 to 256, not “veel”.': ['export', '--jobs', 'veel', 'een.txt'],
  '--input knows no “csv”, only jsonl.': ['export', '--input', 'csv', 'een.txt'],
  'Lines of JSON go to standard output': ['export', '--input', 'jsonl', '--out', 'map', 'een.txt'],
};

for (const [reason, words] of Object.entries(misused)) {
  test(`wrong usage: ${words.join(' ')}`, () => {
    const { status, stderr } = run(words);
    strictEqual(status, 2);
    strictEqual(stderr.startsWith(`kamervragen: ${reason}`), true, stderr);
  });
}

function run(words: readonly string[], input = '') {
  const options = { input, encoding: 'utf8', env, maxBuffer: 2 ** 28 } as const;
  return spawnSync(process.execPath, ['dist/cli.cjs', ...words], options);
}

function lines(output: string): string[] {
  return output.split('\n').slice(0, -1);
}
