import type { QaDocument, QuestionNumber } from '../model/document.ts';
import { enumeration } from '../model/titles.ts';
import type { Edit } from './edit.ts';
import { rewritten } from './numbers.ts';

/** Gives the answer at this index the number of the question before it, in place of one that no question has left for it. */
export function mendedAnswer(
  document: QaDocument,
  index: number,
  wrong: readonly QuestionNumber[],
): { readonly edits: readonly Edit[]; readonly number: QuestionNumber } | undefined {
  const { text, sections } = document;
  const answer = sections[index];
  const before = sections[index - 1];
  const [number, ...further] = before?.role === 'question' ? before.numbers : [];
  if (answer === undefined || number === undefined || further.length > 0 || wrong.length !== 1) return undefined;
  const edit = rewritten(text, answer.numbersSpan, answer.numbers, (one) => (one === wrong[0] ? number : one));
  return edit && { edits: [edit], number };
}

/** Leaves numbers out of the heading of an answer that has others too. */
export function withoutNumbers(
  { sections }: QaDocument,
  index: number,
  numbers: readonly QuestionNumber[],
): readonly Edit[] | undefined {
  const answer = sections[index];
  if (answer?.numbersSpan === undefined) return undefined;
  const kept = answer.numbers.filter((number) => !numbers.includes(number));
  return [{ span: answer.numbersSpan, text: enumeration(kept) }];
}
