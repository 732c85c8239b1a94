import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { Format } from '../../../server/shell/cli/command.ts';
import { madeOf } from '../../../server/shell/cli/making.ts';
import { commandLine } from '../../../server/shell/cli/options.ts';

const TEXT = 'Vraag 1\nWaarom?\n';

/** What is made of a text, and said of it. */
async function made(format: Partial<Format>, words: readonly string[] = [], text = TEXT) {
  const line = commandLine(words);
  if ('misused' in line) throw new Error(line.misused);
  const job = { file: 'een.txt', place: 'een', isOnly: true, read: { text, isPlain: true } };
  const { pieces, said, fails } = await madeOf(job, { make: () => ['a', 'b'], ...format } as Format, line.asked);
  return { output: pieces && Buffer.concat(pieces).toString(), said, fails };
}

test('what is made of a document is printed, with what stands between its pieces', async () => {
  deepStrictEqual(await made({}), { output: 'ab', said: [], fails: false });
  deepStrictEqual(await made({ around: ['[', ', ', ']'] }), { output: 'a, b', said: [], fails: false });
});

test('of a text without questions that is said', async () => {
  const { said } = await made({}, [], 'Geen vragen.\n');
  deepStrictEqual(said, ['een.txt holds no questions and no answers.']);
});

test('what fails in one document is told, and ends with status 1, or stands in its line of JSON', async () => {
  const broken = {
    make: () => {
      throw new Error('oh');
    },
  };
  const { output, said, fails } = await made(broken);
  deepStrictEqual([output, said.length, said[0]?.includes('oh'), fails], [undefined, 1, true, true]);
  const inJson = await made(broken, ['--output', 'jsonl']);
  deepStrictEqual([inJson.said, inJson.fails], [[], false]);
  strictEqual(JSON.parse(inJson.output ?? '').error.includes('oh'), true);
});

test('who reads lines of JSON finds in them that a check failed', async () => {
  const failing: Partial<Format> = {
    make(_, __, { fail }) {
      fail();
      return ['a'];
    },
  };
  strictEqual((await made(failing)).fails, true);
  strictEqual((await made(failing, ['--output', 'jsonl'])).fails, false);
});
