import { join } from 'node:path';
import type { Format } from './command.ts';
import { filesNamed, nameOneFile } from './files.ts';
import { nameOf, piecesOf, readText, standardInput, unreadableFor } from './input.ts';
import { jsonLines } from './jsonLines.ts';
import { type Job, type Made, madeOf, nothing } from './making.ts';
import type { Asked } from './options.ts';
import { print, progress, show, tell } from './output.ts';
import { words } from './words.ts';
import { inWorkers } from './workers.ts';
import { write } from './write.ts';

/** What a worker is told before all else: with it, it makes of a document what this thread would. */
export interface Order {
  readonly command: string;
  readonly format: string;
  readonly asked: Asked;
}

/** How long a document may take before its worker is ended: longer than the largest that is read. */
const PATIENCE = 180_000;

/** Makes of each document what is asked. What goes wrong with one is said, and the rest is done all the same. */
export async function eachDocument(order: Order, format: Format, operands: readonly string[]): Promise<void> {
  const { asked } = order;
  const [before, gap, after] = (asked.output === undefined && format.around) || ['', '', ''];
  let isFirst = true;
  let count = 0;
  const isSummed = format.summary !== undefined && asked.output === undefined;
  const lines: string[] = [];
  const gathering = asked.out === undefined ? undefined : await format.gather?.(asked, tell);
  if (asked.out === undefined && asked.output === undefined) await print([format.head?.(asked) ?? before]);
  for await (const { job, made } of results(order, format, operands)) {
    for (const sentence of made.said) tell.say(sentence);
    if (made.fails) tell.fail();
    progress(++count, words.documents);
    const { pieces } = made;
    if (pieces === undefined || pieces.length === 0) continue;
    if (gathering !== undefined) {
      if (!gathering.add(pieces)) break;
    } else if (isSummed) lines.push(Buffer.concat(pieces).toString());
    else if (asked.out === undefined) {
      if (!isFirst) await print([gap]);
      await show(pieces);
    } else if (!write(asked.out, `${job.place}.${format.extension ?? 'txt'}`, job.file, pieces, asked.force, tell))
      tell.fail();
    isFirst = false;
  }
  progress(undefined);
  gathering?.end();
  if (isSummed && format.summary !== undefined) await print(format.summary(lines));
  await print([after]);
}

interface Done {
  readonly job: Job;
  readonly made: Made;
}

/** What is made of each document, in their order, by as many workers as is asked. */
async function* results(order: Order, format: Format, operands: readonly string[]): AsyncGenerator<Done> {
  const { asked } = order;
  const jobs = jobsOf(asked, operands);
  if (asked.jobs === 1) {
    for await (const job of jobs) yield { job, made: await madeOf(job, format, asked) };
    return;
  }
  const { Worker } = await import('node:worker_threads');
  const start = () => new Worker(join(__dirname, 'cliWorker.cjs'), { workerData: order });
  for await (const { task, result } of inWorkers<Job, Made>(start, jobs, { count: asked.jobs, patience: PATIENCE })) {
    const made =
      'answer' in result ? result.answer : nothing(task, asked, [`${nameOf(task.file)} ${words.lost[result.lost]}.`]);
    yield { job: task, made };
  }
}

/** The documents that are asked for. */
async function* jobsOf({ input, out, jobs }: Asked, operands: readonly string[]): AsyncGenerator<Job> {
  if (input === 'jsonl') {
    for (const file of operands.length === 0 ? ['-'] : operands) yield* jobsInLines(file);
    return;
  }
  const isOnly = nameOneFile(operands);
  for (const named of filesNamed(operands, tell, out)) {
    if (jobs === 1 || named.file !== '-') yield { ...named, isOnly };
    else {
      // A worker has no standard input.
      const read = await readText(named.file, tell.say);
      if (read === undefined) tell.fail();
      else yield { ...named, isOnly, read };
    }
  }
}

/** The documents that the lines of a file name or hold. */
async function* jobsInLines(file: string): AsyncGenerator<Job> {
  try {
    for await (const { id, line, text, path, bad } of jsonLines(file === '-' ? standardInput() : piecesOf(file))) {
      const name = path ?? (typeof id === 'string' && id !== '' ? id : `${nameOf(file)}:${line}`);
      const read = text === undefined ? {} : { read: { text, isPlain: true } };
      yield { file: name, place: '', isOnly: true, id, line, ...read, ...(bad !== undefined && { bad }) };
    }
  } catch (error) {
    tell.say(`${nameOf(file)} ${unreadableFor(error as NodeJS.ErrnoException)}.`);
    tell.fail();
  }
}
