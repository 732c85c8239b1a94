import { deepEqual, equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

// The bundle runs as it is, without what this process needs to read TypeScript.
const env = { ...process.env, NODE_OPTIONS: '' };

test('the bundled command line exports every sample, a line of JSON each', () => {
  const files = readdirSync('samples')
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `samples/${file}`);
  const args = ['dist/cli.cjs', 'export', '--format', 'json', ...files];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8', env }).trimEnd().split('\n');
  const exported = lines.map((line) => JSON.parse(line));
  deepEqual(
    exported.map(({ questions }) => questions.length),
    files.map((file) => questionsIn[file]),
  );
  equal(exported[0].version, 1);
});

const questionsIn: Readonly<Record<string, number>> = {
  'samples/aanhangsel-dorpswinkels.txt': 9,
  'samples/antwoord-nachttreinen.txt': 15,
  'samples/brief-meeuwen.txt': 9,
};
