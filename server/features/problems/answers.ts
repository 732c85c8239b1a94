import type { QaDocument, QuestionNumber } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { askedNumbers, sectionsIn } from '../../model/sections.ts';
import { enumeration } from '../../model/titles.ts';
import { isAnswered, isUnwritten, openNumbers } from '../../reading/answered.ts';
import type { Check } from './problem.ts';

/** Questions without an answer, and answers without words or without a question. */
export const answers: Check = (document, report) => {
  unanswered(document, report);
  unwritten(document, report);
  unasked(document, report);
};

/** Only where somebody answers: not in questions that are yet to be answered, and not where that is what is told. */
const unanswered: Check = (document, report) => {
  const { sections } = document;
  const hasAnswers = sections.some(({ role }) => role === 'answer') && !sections.some(({ role }) => role === 'notice');
  if (!hasAnswers) return;
  for (const { index, numbers } of openQuestions(document)) {
    report('question-without-answer', sections[index]?.heading, { numbers });
  }
};

/** A question by its index in `QaDocument.sections`, with those of its numbers that no answer is for. */
export interface OpenQuestion {
  readonly index: number;
  readonly numbers: readonly QuestionNumber[];
}

/** The questions that are not answered, or not all of them, without those under which an answer is yet to be written. */
export function openQuestions(document: QaDocument): readonly OpenQuestion[] {
  return document.sections.flatMap((section, index) => {
    // An answer that is yet to be written is reported itself.
    const isHeadingAlone = section.counterparts.length > 0 && !isAnswered(document, section);
    if (section.role !== 'question' || isHeadingAlone) return [];
    const numbers = openNumbers(document, section);
    return numbers.length > 0 ? [{ index, numbers }] : [];
  });
}

/** `Antwoord 3` with nothing below it, or `PM`, where the question has no other answer. */
const unwritten: Check = (document, report) => {
  for (const section of document.sections) {
    if (section.role !== 'answer' || !isUnwritten(document, section)) continue;
    const isAnsweredElsewhere = sectionsIn(document, section.counterparts).some((one) => isAnswered(document, one));
    if (!isAnsweredElsewhere) report('empty-answer', section.heading, { numbers: section.numbers });
  }
};

const unasked: Check = (document, report) => {
  const isMissing = missingIn(document);
  for (const { role, heading, numbers } of document.sections) {
    if (role !== 'answer' || !numbers.some(isMissing)) continue;
    report('answer-without-question', heading, { numbers: numbers.filter(isMissing), right: askedIn(document) });
  }
};

/** Tells which numbers no question has: none where nothing is asked, for then one does not know which numbers there are. */
export function missingIn(document: QaDocument): (number: QuestionNumber) => boolean {
  const asked = askedNumbers(document);
  if (asked.size === 0) return () => false;
  const parted = new Set([...asked].map(digitsOf));
  // `Antwoord 2` is one on 2a and 2b, and `Antwoord 2a` on a part of 2.
  return (number) => !asked.has(number) && !(typeof number === 'number' ? parted : asked).has(digitsOf(number));
}

/** The numbers of all questions: `1 t/m 8`. */
export function askedIn(document: QaDocument): string {
  return enumeration([...askedNumbers(document)]);
}
