import type { Section } from '../../model/document.ts';
import { parse } from '../../parse/parse.ts';
import type { Format, Pieces } from './command.ts';
import { nameOf, readText } from './input.ts';
import type { Asked } from './options.ts';
import { print, tell } from './output.ts';
import { words } from './words.ts';
import { write } from './write.ts';

/** Makes of each file what is asked, one after another. What goes wrong with one is said, and the rest is done all the same. */
export async function eachDocument(format: Format, asked: Asked, files: readonly string[]): Promise<void> {
  const [before = '', between = '', after = ''] = format.around ?? [];
  const apart = separated(between);
  await print([before]);
  for (const file of files) {
    const read = await readText(file, tell.say);
    if (read === undefined) {
      tell.fail();
      continue;
    }
    try {
      const document = parse(read.text);
      if (!document.sections.some(isQuestionOrAnswer)) tell.say(`${nameOf(file)} ${words.noQuestions}.`);
      const { isPlain } = read;
      const pieces = await format.make({ document, file, isOnly: files.length === 1, isPlain }, asked, tell);
      if (asked.out === undefined) await print(apart(pieces));
      else if (!write(asked.out, file, pieces, asked.force)) tell.fail();
    } catch (error) {
      tell.say(`${nameOf(file)} ${words.ourFault(String(error))}.`);
      tell.fail();
    }
  }
  await print([after]);
}

/** Puts `between` before each of some pieces but the first of all. */
function separated(between: string): (pieces: Pieces) => Pieces {
  if (between === '') return (pieces) => pieces;
  let isFirst = true;
  return function* (pieces) {
    for (const piece of pieces) {
      if (!isFirst) yield between;
      isFirst = false;
      yield piece;
    }
  };
}

function isQuestionOrAnswer({ role }: Section): boolean {
  return role === 'question' || role === 'answer';
}
