import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import test from 'node:test';
import { inWorkers, type Thread } from '../../../server/shell/cli/workers.ts';

/** A thread that answers each word with it in capitals, at once; `dies` ends it, and `hangs` gets no answer. */
function thread(log: { started: number; ended: number }, turn: (task: () => void) => void = setImmediate): Thread {
  log.started++;
  const events = new EventEmitter();
  let isEnded = false;
  let isHanging = false;
  const end = () => {
    if (!isEnded) log.ended++;
    isEnded = true;
    return Promise.resolve(0);
  };
  const postMessage = (word: string) => {
    turn(() => {
      if (isEnded || isHanging) return;
      if (word === 'hangs') isHanging = true;
      else if (word === 'dies') {
        void end();
        events.emit('exit', 1);
      } else events.emit('message', word.toUpperCase());
    });
  };
  return { postMessage, on: events.on.bind(events), terminate: end } as unknown as Thread;
}

async function results(words: readonly string[], count = 2, patience = 60_000, turn?: typeof queueMicrotask) {
  const log = { started: 0, ended: 0, ahead: 0 };
  let taken = 0;
  async function* tasks() {
    for (const [index, word] of words.entries()) {
      log.ahead = Math.max(log.ahead, index - taken);
      yield word;
    }
  }
  const found: string[] = [];
  const options = { count, patience };
  for await (const { task, result } of inWorkers<string, string>(() => thread(log, turn), tasks(), options)) {
    taken++;
    found.push('answer' in result ? result.answer : `${task} ${result.lost}`);
  }
  return { found, log };
}

test('results come in the order of the tasks, from as many workers as there may be', async () => {
  const words = Array.from({ length: 100 }, (_, index) => `a${index}`);
  const { found, log } = await results(words, 3);
  deepStrictEqual(
    found,
    words.map((word) => word.toUpperCase()),
  );
  deepStrictEqual([log.started, log.ended], [3, 3]);
  ok(log.ahead <= 48, `${log.ahead}`);
  strictEqual((await results(['een'], 3)).log.started, 1);
  deepStrictEqual((await results([])).found, []);
});

test('a task that ends or hangs its worker is lost, and no other is', async () => {
  // Who answers at once is never late, however busy the machine is.
  const words = ['a', 'dies', 'b', 'c', 'hangs', 'd', 'dies', 'e'];
  const { found, log } = await results(words, 2, 30, queueMicrotask);
  deepStrictEqual(found, ['A', 'dies ended', 'B', 'C', 'hangs hung', 'D', 'dies ended', 'E']);
  strictEqual(log.started, log.ended);
});

test('what a worker had not begun when it ended is done by another', async () => {
  const { found } = await results(['a', 'dies', 'b', 'c'], 1);
  deepStrictEqual(found, ['A', 'dies ended', 'B', 'C']);
});

test('who takes no more results leaves no worker behind', async () => {
  const log = { started: 0, ended: 0 };
  async function* words() {
    for (;;) yield 'a';
  }
  for await (const _ of inWorkers<string, string>(() => thread(log), words(), { count: 2, patience: 60_000 })) break;
  deepStrictEqual(log, { started: 2, ended: 2 });
});
