import type { QaDocument, Section } from '../model/document.ts';
import { letters } from '../text/letters.ts';
import { contains, startedBy } from '../text/span.ts';
import { type Reading, readingOffset } from './reading.ts';
import { wordsOf } from './wordCount.ts';

/** No answer that only refers to others takes more words than this beside the references. */
const wordsAroundReferences = 25;

/** `Zie`, `Voor het antwoord op deze vraag verwijs ik u naar`, `Hiervoor wordt kortheidshalve verwezen naar` */
const pointing = new Set(
  (
    'aan allereerst antwoord antwoorden beantwoording bij daarvoor de deze dit eerder eerdere en gaarne gegeven graag ' +
    'het hierboven hierbij hiervoor hiernaar ik kortheidshalve mijn naar onder ons onze ook op tevens u uw van ' +
    'verwezen verwijs verwijzen voor vraag vragen we wij wil willen worden wordt zie'
  ).split(' '),
);

const SIGNS = letters`/[^\p{L}]/gu`;

/** Whether an answer says no more than where the answer is: `Zie het antwoord op vraag 3.`, but not `Ja, zie vraag 3.` */
export function refersOnly({ references }: QaDocument, { body }: Section, read: Reading): boolean {
  const { text } = read;
  let rest = '';
  let at = 0;
  const first = startedBy(references, ({ span }) => span, body.start - 1);
  for (let index = first; index < references.length; index++) {
    const span = references[index]?.span;
    if (span === undefined || !contains(body, span)) break;
    rest += `${text.slice(at, readingOffset(read, span.start))} `;
    at = Math.max(at, readingOffset(read, span.end));
  }
  if (at === 0) return false;
  const words = wordsOf(rest + text.slice(at));
  return (
    words.length <= wordsAroundReferences && words.every((word) => pointing.has(word.replace(SIGNS, '').toLowerCase()))
  );
}
