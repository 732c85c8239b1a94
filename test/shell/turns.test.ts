import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { turns, type Work } from '../../server/shell/turns.ts';
import type { Steps } from '../../server/text/steps.ts';

/** Work of three steps, which says what it does. */
function working(name: string, done: string[], rest: Partial<Work> = {}): Work {
  function* steps(): Steps<string> {
    for (const step of [1, 2, 3]) {
      done.push(`${name}${step}`);
      yield;
    }
    return name;
  }
  return { begin: steps, version: () => 1, givenUp: () => undefined, ...rest };
}

/** Until the next time that messages are heard. */
const heard = () => new Promise((resolve) => setTimeout(resolve));

test('who comes first is done first, and something that has no steps is done in one', async () => {
  const done: string[] = [];
  const { take } = turns(0);
  const results = [take(working('a', done)), take(working('b', done, { begin: () => 'at once' }))];
  deepStrictEqual(done, []);
  deepStrictEqual(await Promise.all(results), ['a', 'at once']);
  deepStrictEqual(done, ['a1', 'a2', 'a3']);
});

test('between two steps others are heard', async () => {
  const done: string[] = [];
  const result = turns(0).take(working('a', done));
  while (done.length < 2) await heard();
  done.push('something else');
  strictEqual(await result, 'a');
  deepStrictEqual(done, ['a1', 'a2', 'something else', 'a3']);
});

test('nothing is done while something is asked, but not for ever', async () => {
  const done: string[] = [];
  const { take, heard: ask } = turns(0);
  const result = take(working('a', done));
  for (let asked = 0; asked < 20; asked++) {
    ask();
    await heard();
  }
  deepStrictEqual(done, []);
  let asked = 0;
  while (done.length === 0 && asked < 1000) {
    asked++;
    ask();
    await heard();
  }
  ok(asked < 1000);
  strictEqual(await result, 'a');
});

test('what it is about has changed: it begins anew', async () => {
  const done: string[] = [];
  let version = 1;
  const result = turns(0).take(working('a', done, { version: () => version }));
  while (done.length < 2) await heard();
  version = 2;
  strictEqual(await result, 'a');
  deepStrictEqual(done, ['a1', 'a2', 'a1', 'a2', 'a3']);
});

test('what nobody waits for is not done to its end', async () => {
  const done: string[] = [];
  let isGivenUp = false;
  const { take } = turns(0);
  const result = take(working('a', done, { givenUp: () => (isGivenUp ? 'given up' : undefined) }));
  const next = take(working('b', done));
  while (done.length < 2) await heard();
  isGivenUp = true;
  deepStrictEqual([await result, await next], ['given up', 'b']);
  deepStrictEqual(done, ['a1', 'a2', 'b1', 'b2', 'b3']);
});

test('what fails keeps nobody else waiting', async () => {
  const begin = () => {
    throw new Error('broken');
  };
  const done: string[] = [];
  const { take } = turns(0);
  const results = [take(working('a', done, { begin })), take(working('b', done))];
  await rejects(Promise.resolve(results[0]), /broken/);
  strictEqual(await results[1], 'b');
});

test('at the end all that waits is done at once', async () => {
  const done: string[] = [];
  const { take, finish } = turns(0);
  const results = [take(working('a', done)), take(working('b', done))];
  finish();
  deepStrictEqual(done, ['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
  deepStrictEqual(await Promise.all(results), ['a', 'b']);
});
