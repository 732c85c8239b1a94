import type { QaDocument, QuestionNumber, Section } from '../model/document.ts';
import { digitsOf } from '../model/questionNumber.ts';
import { sectionsIn } from '../model/sections.ts';
import { opening } from './opening.ts';
import { LONGEST_PLACEHOLDER, PLACEHOLDERS } from './placeholders.ts';
import { isInterrupted } from './reading.ts';

/** Whether a section says nothing: `Antwoord 3` with no words below it is a heading alone. */
export function isEmpty(document: QaDocument, { body }: Section): boolean {
  // Nearly all begin with a letter, which says enough where it is not that of a note or of furniture.
  const isWord = body.start < body.end && LETTER.test(document.text.charAt(body.start));
  if (isWord && !isInterrupted(document, body, body.start + 1)) return false;
  return opening(document, body, 1) === '';
}

const LETTER = /[A-Za-z]/;

/** Whether an answer is yet to be written: nothing stands below its heading, or what holds its place, such as `PM`. */
export function isUnwritten(document: QaDocument, section: Section): boolean {
  return isEmpty(document, section) || isPlaceholder(document, section);
}

function isPlaceholder(document: QaDocument, { body }: Section): boolean {
  let { start } = body;
  while (start < body.end && document.text.charAt(start) === '*') start++;
  const initial = document.text.charAt(start);
  const forms = PLACEHOLDERS.filter(({ initials }) => initials.includes(initial));
  if (forms.length === 0) return false;
  const said = opening(document, { start, end: body.end }, LONGEST_PLACEHOLDER).replace(EMPHASIS_END, '');
  return forms.some(({ pattern }) => pattern.test(said));
}

const EMPHASIS_END = /\*{1,3}$/;

/** The answers to a question that are written: a heading alone is none. */
export function answersTo(document: QaDocument, { counterparts }: Section): readonly Section[] {
  return sectionsIn(document, counterparts).filter((answer) => !isUnwritten(document, answer));
}

/** The questions and the answers that one reads together: of a section that is neither, itself alone. */
export function exchangeAround(
  document: QaDocument,
  section: Section,
): Record<'questions' | 'answers', readonly Section[]> {
  if (section.role === 'question') return { questions: [section], answers: answersTo(document, section) };
  if (section.role !== 'answer') return { questions: [section], answers: [] };
  return { questions: sectionsIn(document, section.counterparts), answers: [section] };
}

export function isAnswered(document: QaDocument, { counterparts }: Section): boolean {
  return sectionsIn(document, counterparts).some((answer) => !isUnwritten(document, answer));
}

/**
 * The numbers of a question that no answer to it is for: of `Vraag 1 en 2` the 2, where `Antwoord 1` is all. An answer that
 * print gave other numbers is for all of them.
 */
export function openNumbers(document: QaDocument, question: Section): readonly QuestionNumber[] {
  const answers = answersTo(document, question);
  if (answers.length === 0) return question.numbers;
  if (question.numbers.length === 1) return [];
  const named = new Set(answers.flatMap(({ numbers }) => numbers));
  const digits = new Set([...named].map(digitsOf));
  // `Antwoord 2` is one on 2a and 2b, and `Antwoord 2a` on a part of 2.
  const open = question.numbers.filter((number) =>
    typeof number === 'number' ? !digits.has(number) : !named.has(number) && !named.has(digitsOf(number)),
  );
  return open.length === question.numbers.length ? [] : open;
}

/**
 * How many questions these sections hold: one heading may be that of several, and a number that is printed twice is that of
 * two questions.
 */
export function questionCount(sections: readonly Pick<Section, 'numbers'>[]): number {
  return sections.reduce((count, { numbers }) => count + numbers.length, 0);
}
