import type { Section } from '../../model/document.ts';
import { parse } from '../../parse/parse.ts';
import type { Format, Pieces, Tell } from './command.ts';
import { nameOf, type Read, readText } from './input.ts';
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
}

/** Reads a document, and makes of it what is asked; undefined, and said why, where it cannot be read. */
export async function makingOf(job: Job, format: Format, asked: Asked, tell: Tell): Promise<Pieces | undefined> {
  const { file, isOnly } = job;
  const read = job.read ?? (await readText(file, tell.say));
  if (read === undefined) return undefined;
  const document = parse(read.text);
  if (!document.sections.some(isQuestionOrAnswer)) tell.say(`${nameOf(file)} ${words.noQuestions}.`);
  return format.make({ document, file, isOnly, isPlain: read.isPlain }, asked, tell);
}

/** Pieces with what stands between two of them. */
export function* separated(pieces: Pieces, between: string): Generator<string | Uint8Array> {
  let isFirst = true;
  for (const piece of pieces) {
    if (!isFirst && between !== '') yield between;
    isFirst = false;
    yield piece;
  }
}

function isQuestionOrAnswer({ role }: Section): boolean {
  return role === 'question' || role === 'answer';
}
