import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { giveBack } from '../giveBack.ts';
import type { Files, FoundFile, ReadFiles } from './files.ts';
import type { Job, Told } from './work.ts';

/** How long some files may take, in milliseconds: a PDF of 500 pages takes some 5,000. */
const PATIENCE = 60_000;
/** After so many milliseconds without work a worker gives its memory back. */
const IDLE = 5000;
/** How much memory a worker may take, in MB, and how much of that what lives briefly: four times as much is no faster. */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 8 };
/** One walks while another reads; more would take the processor from what is in sight. */
const MOST_WORKERS = 2;

/** A segment has so many documents: a search looks into each segment. */
const MANY = 1024;

const ENDED = 'what reads files has ended';

/** The files of this machine, read by workers that run `script`. */
export function workerFiles(script: string): Files {
  const most = Math.max(1, Math.min(MOST_WORKERS, availableParallelism() - 1));
  const idle: Hand[] = [];
  const all = new Set<Hand>();
  const waiting: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];

  /** A worker that is free, once there is one. */
  async function free(): Promise<Hand> {
    const ready = idle.pop();
    if (ready !== undefined) return ready;
    if (all.size < most) {
      const made = hand(script, () => {
        all.delete(made);
        const at = idle.indexOf(made);
        if (at >= 0) idle.splice(at, 1);
        waiting.shift()?.resolve();
        if (all.size === 0) giveBack();
      });
      all.add(made);
      return made;
    }
    await new Promise<void>((resolve, reject) => void waiting.push({ resolve, reject }));
    return free();
  }

  async function done<Result>(job: Job, hear: (told: Told) => Result | undefined): Promise<Result> {
    const one = await free();
    try {
      return await one.take(job, hear);
    } finally {
      if (all.has(one)) {
        idle.push(one);
        waiting.shift()?.resolve();
      }
    }
  }

  return {
    atOnce: most,
    most: MANY,
    list: (places, scope, tell) =>
      done({ kind: 'list', places, scope }, (told): boolean | undefined => {
        if (told.kind === 'found') tell(told.files);
        return told.kind === 'listed' ? told.isAll : undefined;
      }),
    read: (files: readonly FoundFile[]) =>
      done({ kind: 'read', files }, (told): ReadFiles | undefined => (told.kind === 'read' ? told.read : undefined)),
    stop() {
      for (const { reject } of waiting.splice(0)) reject(new Error(ENDED));
      for (const one of all) one.end();
    },
  };
}

/** A worker that does one job at a time. */
interface Hand {
  /** Does a job: `hear` is told of all that comes of it, and gives what that is in the end. */
  take<Result>(job: Job, hear: (told: Told) => Result | undefined): Promise<Result>;
  end(): void;
}

function hand(script: string, ended: () => void): Hand {
  const worker = new Worker(script, { resourceLimits: MEMORY });
  worker.unref();
  let [heard, failed]: [(told: Told) => void, (error: Error) => void] = [() => undefined, () => undefined];
  let timer: NodeJS.Timeout | undefined;
  const end = () => void worker.terminate();
  /** Ends the worker after a while in which nothing is heard of it. */
  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(end, milliseconds).unref();
  };
  worker.on('message', (told: Told) => heard(told));
  // What is thrown in a worker ends it.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    clearTimeout(timer);
    ended();
    failed(new Error(ENDED));
  });
  return {
    take: (job, hear) =>
      new Promise((resolve, reject) => {
        failed = reject;
        heard = (told) => {
          const result = hear(told);
          wait(result === undefined ? PATIENCE : IDLE);
          if (result === undefined) return;
          worker.unref();
          resolve(result);
        };
        wait(PATIENCE);
        // A process does not end while something is done for it.
        worker.ref();
        worker.postMessage(job);
      }),
    end,
  };
}
