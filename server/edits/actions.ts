import { MOST } from '../features/limits.ts';
import { openQuestions } from '../features/problems/answers.ts';
import type { Problem } from '../features/problems/problem.ts';
import { problems } from '../features/problems/problems.ts';
import type { QaDocument } from '../model/document.ts';
import { extent } from '../model/sections.ts';
import { meet, type Span, touches } from '../text/span.ts';
import type { Action, ActionName } from './action.ts';
import { allAnswers, fixesOf } from './fixes.ts';
import { illegalCitationAt, legalCitation } from './legalCitations.ts';
import { jointAnswer, missingAnswers } from './missingAnswers.ts';

/** What can be done where a cursor or a selection is: first what mends the problems there. */
export function actionsAt(document: QaDocument, span: Span, all = problems(document)): readonly Action[] {
  const here = all.filter((problem) => touch(problem.span, span)).slice(0, MOST.fixedAtOnce);
  const names = new Set<string>();
  const fixes = here
    .flatMap((problem) => fixesOf(document, problem, all))
    .filter(({ name }) => !OF_MANY.has(name) || (!names.has(name) && names.add(name)));
  return [...fixes, ...answersAt(document, span, all), ...citationsAt(document, span)];
}

/** What changes many places is offered once, for the first of the problems in a selection. */
const OF_MANY: ReadonlySet<ActionName> = new Set([
  'add-answers',
  'renumber',
  'order-notes',
  'mend-headings',
  'join-words',
  'remove-lines',
]);

function touch(one: Span, other: Span): boolean {
  return touches(one, other.start) || touches(one, other.end) || meet(one, other);
}

/** Answers to questions that nobody has answered yet, and to several at once. */
function answersAt(document: QaDocument, span: Span, all: readonly Problem[]): readonly Action[] {
  const { sections } = document;
  const open = openQuestions(document);
  const chosen = open.filter(({ index }) => {
    const section = sections[index];
    return section !== undefined && touch(extent(section), span);
  });
  if (chosen.length === 0) return [];
  const isReported = all.some(({ code }) => code === 'question-without-answer');
  const rest = { numbers: chosen.flatMap(({ numbers }) => numbers), to: undefined, mends: [], isPreferred: false };
  const actions: Action[] = [];
  if (!isReported && chosen.length === 1)
    actions.push({ name: 'add-answer', edits: missingAnswers(document, chosen), ...rest });
  if (!isReported && open.length > 1) actions.push(allAnswers(document));
  if (chosen.length > 1) actions.push({ name: 'add-joint-answer', edits: jointAnswer(document, chosen), ...rest });
  return actions;
}

function citationsAt(document: QaDocument, { start }: Span): readonly Action[] {
  const citation = illegalCitationAt(document, start);
  if (citation === undefined) return [];
  const edits = legalCitation(citation);
  return [{ name: 'legal-citation', numbers: [], to: citation.title, edits, mends: [], isPreferred: false }];
}
