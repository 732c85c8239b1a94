import type { Format, Pieces } from './command.ts';
import { filesNamed, nameOneFile } from './files.ts';
import { nameOf } from './input.ts';
import { type Job, makingOf, separated } from './making.ts';
import type { Asked } from './options.ts';
import { print, tell } from './output.ts';
import { words } from './words.ts';
import { write } from './write.ts';

/** Makes of each file what is asked, one after another. What goes wrong with one is said, and the rest is done all the same. */
export async function eachDocument(format: Format, asked: Asked, operands: readonly string[]): Promise<void> {
  const [before = '', between = '', after = ''] = format.around ?? [];
  const put = asked.out === undefined ? printing(between) : writing(format, asked, asked.out);
  await print([before]);
  for (const job of jobsOf(asked, operands)) {
    try {
      const pieces = await makingOf(job, format, asked, tell);
      if (pieces === undefined) tell.fail();
      else await put(job, separated(pieces, between));
    } catch (error) {
      tell.say(`${nameOf(job.file)} ${words.ourFault(String(error))}.`);
      tell.fail();
    }
  }
  await print([after]);
}

function* jobsOf({ out }: Asked, operands: readonly string[]): Generator<Job> {
  const isOnly = nameOneFile(operands);
  for (const named of filesNamed(operands, tell, out)) yield { ...named, isOnly };
}

/** What is done with what was made of a document. */
type Put = (job: Job, pieces: Pieces) => Promise<void> | void;

/** Prints it, behind what was made of others. */
function printing(between: string): Put {
  let isFirst = true;
  return (_, pieces) => print(behind(pieces));

  function* behind(pieces: Pieces): Generator<string | Uint8Array> {
    let isNew = true;
    for (const piece of pieces) {
      if (isNew && !isFirst) yield between;
      [isNew, isFirst] = [false, false];
      yield piece;
    }
  }
}

/** Writes it to a file of its own. */
function writing({ extension = 'txt' }: Format, { force }: Asked, out: string): Put {
  return ({ file, place }, pieces) => {
    if (!write(out, `${place}.${extension}`, file, pieces, force, tell)) tell.fail();
  };
}
