import type { QaDocument, QuestionNumber, Section } from '../model/document.ts';
import { byCount, digitsOf } from '../model/questionNumber.ts';
import { askedNumbers, sectionsIn, setsOf } from '../model/sections.ts';
import { isAnswered, isEmpty, openNumbers } from '../reading/answered.ts';
import type { Span } from '../text/span.ts';

export type ProblemCode = keyof typeof severities;
export type Severity = 'warning' | 'information' | 'hint';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The questions, the answers or the note that it is about; of a gap the first and the last number left out. */
  readonly numbers: readonly QuestionNumber[];
  /** Where to show it: a heading, a mention, a mark. */
  readonly span: Span;
}

/** What can be wrong with a document, and how much it matters. */
const severities = {
  'question-without-answer': 'information',
  'empty-answer': 'information',
  'answer-without-question': 'warning',
  'duplicate-question': 'warning',
  'duplicate-answer': 'warning',
  'numbering-gap': 'warning',
  'misprinted-heading': 'information',
  'questions-without-numbers': 'warning',
  'unknown-reference': 'warning',
  'mark-without-definition': 'information',
  'definition-without-mark': 'hint',
  'too-much-to-read': 'warning',
} as const satisfies Record<string, Severity>;

/** What is wrong with the document, in document order. A document in which all fits together has no problems. */
export function problems(document: QaDocument): readonly Problem[] {
  const found: Problem[] = [];
  const report = (code: ProblemCode, span: Span | undefined, numbers: readonly QuestionNumber[]) => {
    if (span !== undefined) found.push({ code, severity: severities[code], numbers, span });
  };
  unanswered(document, report);
  empty(document, report);
  unasked(document, report);
  numbering(document, report);
  misprints(document, report);
  notes(document, report);
  report('questions-without-numbers', document.untold, []);
  report('too-much-to-read', document.exceeded, []);
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Report = (code: ProblemCode, span: Span | undefined, numbers: readonly QuestionNumber[]) => void;

/** Only where somebody answers: not in questions that are yet to be answered, and not where that is what is told. */
function unanswered(document: QaDocument, report: Report): void {
  const { sections } = document;
  const hasAnswers = sections.some(({ role }) => role === 'answer') && !sections.some(({ role }) => role === 'notice');
  if (!hasAnswers) return;
  for (const section of sections) {
    // The heading of an answer with nothing below it is reported itself.
    const isHeadingAlone = section.counterparts.length > 0 && !isAnswered(document, section);
    if (section.role !== 'question' || isHeadingAlone) continue;
    const open = openNumbers(document, section);
    if (open.length > 0) report('question-without-answer', section.heading, open);
  }
}

/** `Antwoord 3` with nothing below it, where the question has no other answer. */
function empty(document: QaDocument, report: Report): void {
  for (const section of document.sections) {
    if (section.role !== 'answer' || !isEmpty(document, section)) continue;
    const isAnsweredElsewhere = sectionsIn(document, section.counterparts).some((one) => isAnswered(document, one));
    if (!isAnsweredElsewhere) report('empty-answer', section.heading, section.numbers);
  }
}

/** Only where something is asked, so that one knows which numbers there are. */
function unasked(document: QaDocument, report: Report): void {
  const asked = askedNumbers(document);
  if (asked.size === 0) return;
  const parted = new Set([...asked].map(digitsOf));
  // `Antwoord 2` is one on 2a and 2b, and `Antwoord 2a` on a part of 2.
  const isMissing = (number: QuestionNumber) =>
    !asked.has(number) && !(typeof number === 'number' ? parted : asked).has(digitsOf(number));
  for (const { role, heading, numbers } of document.sections) {
    if (role !== 'answer' || !numbers.some(isMissing)) continue;
    report('answer-without-question', heading, numbers.filter(isMissing));
  }
  for (const { numbers, span } of document.references) {
    if (numbers.some(isMissing)) report('unknown-reference', span, numbers.filter(isMissing));
  }
}

/**
 * Questions that share a number, answers that do, and numbers that are left out. One document may hold several sets of
 * questions and answers, each of which counts from 1.
 */
function numbering({ sections }: QaDocument, report: Report): void {
  const sets = setsOf(sections);
  let asked: Numbered = new Map();
  let answered: Numbered = new Map();
  sections.forEach((section, place) => {
    if (sets[place] !== sets[place - 1]) {
      gaps(asked, report);
      asked = new Map();
      answered = new Map();
    }
    if (section.role === 'question') add(section, asked, 'duplicate-question', report);
    else if (section.role === 'answer') add(section, answered, 'duplicate-answer', report);
  });
  gaps(asked, report);
}

/** The first section of each number. */
type Numbered = Map<QuestionNumber, Section>;

/** Adds a section, and reports those of its numbers that are in use. */
function add(section: Section, to: Numbered, code: ProblemCode, report: Report): void {
  const again: QuestionNumber[] = [];
  for (const number of section.numbers) {
    if (to.has(number)) again.push(number);
    else to.set(number, section);
  }
  if (again.length > 0) report(code, section.heading, again);
}

/** Reports the numbers left out between the first and the last; the parts 2a and 2b are a 2 together. */
function gaps(asked: Numbered, report: Report): void {
  let next: number | undefined;
  for (const [number, section] of [...asked].sort(([a], [b]) => byCount(a, b))) {
    const digits = digitsOf(number);
    if (next !== undefined && next < digits) report('numbering-gap', section.heading, [next, digits - 1]);
    next = digits + 1;
  }
}

function misprints({ sections }: QaDocument, report: Report): void {
  for (const { misprinted, heading, numbers } of sections)
    if (misprinted) report('misprinted-heading', heading, numbers);
}

function notes(document: QaDocument, report: Report): void {
  for (const { number, definition, marks } of document.notes) {
    if (definition === undefined) for (const mark of marks) report('mark-without-definition', mark, [number]);
    else if (marks.length === 0) report('definition-without-mark', definition, [number]);
  }
}
