import type { QaDocument, QuestionNumber } from '../model/document.ts';
import { digitsOf } from '../model/questionNumber.ts';
import { askedNumbers } from '../model/sections.ts';
import type { Span } from '../text/span.ts';
import type { Edit } from './edit.ts';
import { rewritten } from './numbers.ts';

/** Turns the mention at a place, as far as it names these numbers, to the question of the nearest other number. */
export function turnMention(
  document: QaDocument,
  span: Span,
  wrong: readonly QuestionNumber[],
): { readonly edits: readonly Edit[]; readonly number: QuestionNumber } | undefined {
  const mention = document.references.find((one) => one.span.start === span.start);
  const [only, ...further] = wrong;
  if (mention === undefined || only === undefined || further.length > 0) return undefined;
  const number = nearest([...askedNumbers(document)], only);
  const edit =
    number === undefined
      ? undefined
      : rewritten(document.text, mention.numbersSpan, mention.numbers, (one) => (one === only ? number : one));
  return edit && number !== undefined ? { edits: [edit], number } : undefined;
}

/** Of two that are as near, the lower: what a mention means stands mostly before it. */
function nearest(numbers: readonly QuestionNumber[], to: QuestionNumber): QuestionNumber | undefined {
  const far = (number: QuestionNumber) => Math.abs(digitsOf(number) - digitsOf(to));
  return numbers.filter((number) => number !== to).toSorted((a, b) => far(a) - far(b) || digitsOf(a) - digitsOf(b))[0];
}
