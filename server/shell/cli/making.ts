import type { Section } from '../../model/document.ts';
import { parse } from '../../parse/parse.ts';
import { oneLine } from '../../text/oneLine.ts';
import type { Format, Pieces, Tell } from './command.ts';
import { nameOf, type Read, readText } from './input.ts';
import { answerTo, errorFor } from './jsonLines.ts';
import type { Asked } from './options.ts';
import { words } from './words.ts';

/** A document to make something of. */
export interface Job {
  readonly file: string;
  /** Where what is made stands in the folder of `--out`, without an extension. */
  readonly place: string;
  /** Whether no other was named. */
  readonly isOnly: boolean;
  /** Its text, where that was read already. */
  readonly read?: Read;
  /** What an answer in lines of JSON carries, and the line that it answers. */
  readonly id?: unknown;
  readonly line?: number;
  /** Why there is nothing to read. */
  readonly bad?: string;
}

/** What was made of a document, and what is said besides. */
export interface Made {
  /** Undefined where nothing was. */
  readonly pieces: readonly Uint8Array[] | undefined;
  readonly said: readonly string[];
  /** Whether the program ends with status 1 for it. */
  readonly fails: boolean;
}

/** Reads a document, and makes of it what is asked. Never throws: what goes wrong is said. */
export async function madeOf(job: Job, format: Format, asked: Asked): Promise<Made> {
  const said: string[] = [];
  let fails = false;
  const tell = {
    say: (sentence: string) => said.push(sentence),
    fail: () => {
      fails = true;
    },
  };
  let pieces: readonly Uint8Array[] | undefined;
  try {
    const made = await makingOf(job, format, asked, tell);
    pieces = made && batches(asked.output === 'jsonl' ? [answer(job, format, made)] : between(made, format));
  } catch (error) {
    tell.say(`${nameOf(job.file)} ${words.ourFault(String(error))}.`);
  }
  if (pieces !== undefined) return { pieces, said, fails: fails && asked.output !== 'jsonl' };
  return nothing(job, asked, said);
}

/** What is said where nothing could be made. Who reads lines of JSON finds it in them, and nothing has failed. */
export function nothing(job: Job, { output }: Asked, said: readonly string[]): Made {
  if (output !== 'jsonl') return { pieces: undefined, said, fails: true };
  const error = errorFor({ id: idOf(job), line: job.line }, said.map((one) => oneLine(one)).join(' '));
  return { pieces: [Buffer.from(error)], said: [], fails: false };
}

const idOf = ({ id, file }: Job) => (id === undefined ? file : id);

async function makingOf(job: Job, format: Format, asked: Asked, tell: Tell): Promise<Pieces | undefined> {
  const { file, isOnly, bad } = job;
  if (bad !== undefined) {
    tell.say(bad);
    return undefined;
  }
  const read = job.read ?? (await readText(file, tell.say));
  if (read === undefined) return undefined;
  const document = parse(read.text);
  if (!document.sections.some(isQuestionOrAnswer)) tell.say(`${nameOf(file)} ${words.noQuestions}.`);
  return format.make({ document, file, isOnly, isPlain: read.isPlain }, asked, tell);
}

function answer(job: Job, format: Format, pieces: Pieces): string {
  let made = '';
  for (const piece of pieces) made += piece;
  return answerTo(idOf(job), made, format);
}

/** How much is handed on at once. */
const BATCH = 65_536;

function batches(pieces: Pieces): Uint8Array[] {
  const made: Uint8Array[] = [];
  let text = '';
  const end = () => {
    if (text !== '') made.push(Buffer.from(text));
    text = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      end();
      made.push(piece);
    }
    if (text.length >= BATCH) end();
  }
  end();
  return made;
}

/** Pieces with what stands between two of them. */
function* between(pieces: Pieces, { around: [, gap] = ['', '', ''] }: Format): Generator<string | Uint8Array> {
  let isFirst = true;
  for (const piece of pieces) {
    if (!isFirst && gap !== '') yield gap;
    isFirst = false;
    yield piece;
  }
}

function isQuestionOrAnswer({ role }: Section): boolean {
  return role === 'question' || role === 'answer';
}
