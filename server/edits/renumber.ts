import type { QaDocument, QuestionNumber, Section } from '../model/document.ts';
import { digitsOf, withDigits } from '../model/questionNumber.ts';
import { sectionAt, setsOf } from '../model/sections.ts';
import type { Edit } from './edit.ts';
import { rewritten } from './numbers.ts';

/** The new numbers of a question by its old ones. */
type Renumbered = ReadonlyMap<QuestionNumber, QuestionNumber>;

/**
 * Counts on from the question before the one at this index: it, the questions after it in its set, the answers to them and
 * the mentions of them get the numbers that follow. Of a number that two questions had, a mention means the first.
 */
export function renumber(document: QaDocument, index: number): readonly Edit[] {
  const { text, sections, references } = document;
  const sets = setsOf(sections);
  const set = sets[index];
  const isOwn = (at: number) => (sets[at] ?? 0) === set;
  const byIndex = countedOn(sections, index, isOwn);
  const first = new Map<QuestionNumber, number>();
  sections.forEach(({ role, numbers }, at) => {
    if (role !== 'question' || !isOwn(at)) return;
    for (const number of numbers) if (!first.has(number)) first.set(number, at);
  });
  const newOf = (at: number | undefined) => (number: QuestionNumber) => byIndex.get(at ?? -1)?.get(number) ?? number;
  const edits: Edit[] = [];
  const write = ({ numbersSpan, numbers }: Pick<Section, 'numbersSpan' | 'numbers'>, by: typeof numberOf) =>
    edits.push(...[rewritten(text, numbersSpan, numbers, by)].filter((edit) => edit !== undefined));
  const numberOf = (number: QuestionNumber) => newOf(first.get(number))(number);
  sections.forEach((section, at) => {
    if (!isOwn(at)) return;
    if (section.role === 'question') write(section, newOf(at));
    else if (section.role === 'answer') {
      const asked = (number: QuestionNumber) =>
        section.counterparts.find((one) => sections[one]?.numbers.includes(number));
      write(section, (number) => newOf(asked(number) ?? first.get(number))(number));
    }
  });
  for (const reference of references) if (isOwn(sectionAt(document, reference.span.start))) write(reference, numberOf);
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** The numbers of each question, new ones from `index` on: the parts 2a and 2b stay parts of one. */
function countedOn(
  sections: readonly Section[],
  index: number,
  isOwn: (at: number) => boolean,
): ReadonlyMap<number, Renumbered> {
  const found = new Map<number, Renumbered>();
  let last = 0;
  let old: QuestionNumber | undefined;
  sections.forEach(({ role, numbers }, at) => {
    if (role !== 'question' || !isOwn(at)) return;
    const renumbered = new Map<QuestionNumber, QuestionNumber>();
    for (const number of numbers) {
      const isPart =
        typeof number === 'string' && old !== undefined && digitsOf(old) === digitsOf(number) && old !== number;
      if (at < index) last = digitsOf(number);
      else if (!isPart) last++;
      old = number;
      renumbered.set(number, withDigits(number, last));
    }
    found.set(at, renumbered);
  });
  return found;
}
