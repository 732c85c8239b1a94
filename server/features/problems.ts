import type { QaDocument, Role, Section } from '../model/document.ts';
import { askedNumbers } from '../model/sections.ts';
import type { Span } from '../model/span.ts';

export type ProblemCode = keyof typeof severities;
export type Severity = 'warning' | 'information' | 'hint';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The questions, the answers or the note that it is about; of a gap the first and the last number left out. */
  readonly numbers: readonly number[];
  /** Where to show it: a heading, a mention, a mark. */
  readonly span: Span;
}

/** What can be wrong with a document, and how much it matters. */
const severities = {
  'question-without-answer': 'information',
  'answer-without-question': 'warning',
  'duplicate-question': 'warning',
  'duplicate-answer': 'warning',
  'numbering-gap': 'warning',
  'unknown-reference': 'warning',
  'mark-without-definition': 'information',
  'definition-without-mark': 'hint',
} as const satisfies Record<string, Severity>;

/** What is wrong with the document, in document order. A document in which all fits together has no problems. */
export function problems(document: QaDocument): readonly Problem[] {
  const found: Problem[] = [];
  const report = (code: ProblemCode, span: Span | undefined, numbers: readonly number[]) => {
    if (span !== undefined) found.push({ code, severity: severities[code], numbers, span });
  };
  unanswered(document, report);
  unasked(document, report);
  numbering(document, report);
  notes(document, report);
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Report = (code: ProblemCode, span: Span | undefined, numbers: readonly number[]) => void;

/** Only where somebody answers: not in questions that are yet to be answered, and not where that is what is told. */
function unanswered({ sections }: QaDocument, report: Report): void {
  const isAnswered = sections.some(({ role }) => role === 'answer') && !sections.some(({ role }) => role === 'notice');
  if (!isAnswered) return;
  for (const { role, counterparts, heading, numbers } of sections) {
    if (role === 'question' && counterparts.length === 0) report('question-without-answer', heading, numbers);
  }
}

/** Only where all questions have numbers, so that one knows which numbers there are. */
function unasked(document: QaDocument, report: Report): void {
  const asked = askedNumbers(document);
  const isNumbered = asked.size > 0 && document.sections.every(isNumberedQuestionOrOther);
  if (!isNumbered) return;
  const isMissing = (number: number) => !asked.has(number);
  for (const { role, heading, numbers } of document.sections) {
    if (role !== 'answer' || !numbers.some(isMissing)) continue;
    report('answer-without-question', heading, numbers.filter(isMissing));
  }
  for (const { numbers, span } of document.references) {
    if (numbers.some(isMissing)) report('unknown-reference', span, numbers.filter(isMissing));
  }
}

function isNumberedQuestionOrOther({ role, numbers }: Section): boolean {
  return role !== 'question' || numbers.length > 0;
}

/** Questions that share a number, answers that do, and numbers that are left out. */
function numbering({ sections }: QaDocument, report: Report): void {
  for (const set of sets(sections)) {
    const asked = byNumber(set, 'question', (section, again) => report('duplicate-question', section.heading, again));
    byNumber(set, 'answer', (section, again) => report('duplicate-answer', section.heading, again));

    const numbers = [...asked.keys()].sort((a, b) => a - b);
    numbers.forEach((number, place) => {
      const previous = numbers[place - 1] ?? number;
      if (number > previous + 1) report('numbering-gap', asked.get(number)?.heading, [previous + 1, number - 1]);
    });
  }
}

/** One document may hold several sets of questions and answers, each of which counts from 1. */
function sets(sections: readonly Section[]): readonly (readonly Section[])[] {
  const found: Section[][] = [[]];
  let highest = 0;
  for (const section of sections) {
    if (section.role === 'question') {
      if (section.numbers[0] === 1 && highest > 1) {
        found.push([]);
        highest = 0;
      }
      for (const number of section.numbers) highest = Math.max(highest, number);
    }
    found.at(-1)?.push(section);
  }
  return found;
}

/** The first section of each number, and word of those that use a number again. */
function byNumber(
  sections: readonly Section[],
  role: Role,
  again: (section: Section, numbers: readonly number[]) => void,
): ReadonlyMap<number, Section> {
  const found = new Map<number, Section>();
  const isKnown = (number: number) => found.has(number);
  for (const section of sections) {
    if (section.role !== role) continue;
    if (section.numbers.some(isKnown)) again(section, section.numbers.filter(isKnown));
    for (const number of section.numbers) if (!found.has(number)) found.set(number, section);
  }
  return found;
}

function notes(document: QaDocument, report: Report): void {
  for (const { number, definition, marks } of document.notes) {
    if (definition === undefined) for (const mark of marks) report('mark-without-definition', mark, [number]);
    else if (marks.length === 0) report('definition-without-mark', definition, [number]);
  }
}
