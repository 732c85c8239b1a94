import type { Worker } from 'node:worker_threads';

/** A worker thread, as far as this file needs to know it. */
export type Thread = Pick<Worker, 'postMessage' | 'on' | 'terminate'>;

/** What came of a task: what a worker answered, or why none did. */
export type Result<Answer> = { readonly answer: Answer } | { readonly lost: 'ended' | 'hung' };

/** How many tasks are handed out for each worker before the first of them is taken: so many results wait at most. */
const AHEAD = 16;
/** How many tasks a worker has at once, so that it never waits for the next. */
const IN_HAND = 2;

interface Entry<Task, Answer> {
  readonly task: Task;
  result?: Result<Answer>;
}

/**
 * Has workers do tasks, and gives the results in the order of the tasks. A task that ends its worker, or takes longer than
 * `patience` milliseconds, is lost, and the others are not. A worker answers each message with one, in their order.
 */
export async function* inWorkers<Task, Answer>(
  start: () => Thread,
  tasks: AsyncIterable<Task>,
  { count, patience }: { readonly count: number; readonly patience: number },
): AsyncGenerator<{ readonly task: Task; readonly result: Result<Answer> }> {
  const source = tasks[Symbol.asyncIterator]();
  /** In the order of the tasks: what is handed out or done, and not yet given. */
  const open: Entry<Task, Answer>[] = [];
  /** What no worker has in hand. */
  const waiting: Entry<Task, Answer>[] = [];
  const hands = new Set<Hand<Task, Answer>>();
  let isAtEnd = false;
  let changed = () => {};

  const handOut = () => {
    while (waiting.length > 0) {
      const free = [...hands].filter(({ entries }) => entries.length < IN_HAND);
      let hand = free.sort((a, b) => a.entries.length - b.entries.length)[0];
      if (hands.size < count && (hand === undefined || hand.entries.length > 0)) {
        hand = newHand(
          start,
          patience,
          (left) => {
            if (hand !== undefined) hands.delete(hand);
            waiting.unshift(...left);
            handOut();
            changed();
          },
          () => {
            handOut();
            changed();
          },
        );
        hands.add(hand);
      }
      const next = hand && waiting.shift();
      if (next === undefined) return;
      hand?.take(next);
    }
  };

  try {
    for (;;) {
      while (!isAtEnd && open.length < count * AHEAD && !open[0]?.result) {
        const { done, value } = await source.next();
        if (done) isAtEnd = true;
        else {
          const entry = { task: value };
          open.push(entry);
          waiting.push(entry);
          handOut();
        }
      }
      const first = open[0];
      if (first === undefined) {
        if (isAtEnd) return;
        continue;
      }
      if (first.result === undefined) {
        await new Promise<void>((resolve) => {
          changed = resolve;
        });
        continue;
      }
      open.shift();
      yield { task: first.task, result: first.result };
    }
  } finally {
    for (const { end } of hands) end();
  }
}

/** A worker, and what it has to do, the first first. */
interface Hand<Task, Answer> {
  readonly entries: Entry<Task, Answer>[];
  readonly take: (entry: Entry<Task, Answer>) => void;
  readonly end: () => void;
}

/** A worker that tells when it has done something, and when it is no more: then also what it had not begun. */
function newHand<Task, Answer>(
  start: () => Thread,
  patience: number,
  gone: (left: readonly Entry<Task, Answer>[]) => void,
  done: () => void,
): Hand<Task, Answer> {
  const thread = start();
  const entries: Entry<Task, Answer>[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isGone = false;
  const watch = () => {
    clearTimeout(timer);
    if (entries.length > 0) timer = setTimeout(() => lose('hung'), patience);
  };
  const lose = (lost: 'ended' | 'hung') => {
    if (isGone) return;
    isGone = true;
    clearTimeout(timer);
    void thread.terminate();
    const culprit = entries.shift();
    if (culprit) culprit.result = { lost };
    gone(entries);
  };
  thread.on('message', (answer: Answer) => {
    const entry = entries.shift();
    if (isGone || entry === undefined) return;
    entry.result = { answer };
    watch();
    done();
  });
  thread.on('error', () => lose('ended'));
  thread.on('exit', () => lose('ended'));
  return {
    entries,
    take: (entry) => {
      entries.push(entry);
      thread.postMessage(entry.task);
      if (entries.length === 1) watch();
    },
    end: () => {
      isGone = true;
      clearTimeout(timer);
      void thread.terminate();
    },
  };
}
