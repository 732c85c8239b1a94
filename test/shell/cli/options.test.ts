import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { commandLine } from '../../../server/shell/cli/options.ts';

test('a command line that is misused is refused', () => {
  const wrong = [
    ['--colour'],
    ['--constructor'],
    ['--force=no'],
    ['--out'],
    ['--out='],
    ['--out', '--force'],
    ['--jobs', '0'],
    ['--jobs', '257'],
    ['--jobs', 'two'],
    ['--severity', 'fatal'],
    ['--table', 'vraag'],
    ['--input', 'csv'],
    ['--output', 'csv'],
  ];
  deepStrictEqual(
    wrong.filter((words) => !('misused' in commandLine(['check', ...words]))),
    [],
  );
});

test('what a command line says counts, and what it leaves open is what most want', () => {
  const line = commandLine(['export', '--input=jsonl', '--out=-map', '--jobs', '4', 'een.txt', '-']);
  if ('misused' in line) throw new Error(line.misused);
  const { asked, given, operands } = line;
  deepStrictEqual(operands, ['export', 'een.txt', '-']);
  deepStrictEqual(
    given.map(({ name }) => name),
    ['input', 'out', 'jobs'],
  );
  deepStrictEqual(asked, {
    format: undefined,
    out: '-map',
    force: false,
    severity: 'warning',
    write: false,
    jobs: 4,
    input: 'jsonl',
    output: 'jsonl',
    table: 'vragen',
    bom: false,
  });
  const short = commandLine(['-h']);
  strictEqual('given' in short && short.given[0]?.name, 'help');
});
