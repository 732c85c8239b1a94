import { applied } from '../../../edits/edit.ts';
import { format } from '../../../edits/format.ts';
import type { OfDocuments, Source, Tell } from '../command.ts';
import { nameOf } from '../input.ts';
import { type Asked, SPREADING } from '../options.ts';
import { words } from '../words.ts';
import { replace } from '../write.ts';

/** The clean text of a document, where it says the same. */
export const formatting: OfDocuments = {
  options: ['write', ...SPREADING],
  formats: { text: { make: formatted } },
  refusal: ({ write, input }, files) =>
    write && (files.includes('-') || input !== undefined) ? words.noPlaceToWrite : undefined,
};

/** The clean text, or nothing where that is put in its place. */
function* formatted({ document, file, isPlain }: Source, { write }: Asked, tell: Tell): Generator<string> {
  const edits = format(document);
  const refuse = (why: string) => {
    tell.say(`${nameOf(file)} ${why}.`);
    tell.fail();
  };
  if (edits === undefined) refuse(words.notFormatted);
  else if (!write) yield applied(document.text, edits);
  else if (!isPlain) refuse(words.notPlain);
  else if (edits.length > 0 && !replace(file, applied(document.text, edits), tell.say)) tell.fail();
}
