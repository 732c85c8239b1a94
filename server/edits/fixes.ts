import { openQuestions } from '../features/problems/answers.ts';
import type { Problem, ProblemCode } from '../features/problems/problem.ts';
import { problems } from '../features/problems/problems.ts';
import type { QaDocument } from '../model/document.ts';
import { digitsOf } from '../model/questionNumber.ts';
import { setsOf } from '../model/sections.ts';
import { parse } from '../parse/parse.ts';
import type { Action, ActionName } from './action.ts';
import { mendedAnswer, withoutNumbers } from './answerNumbers.ts';
import { applied, type Edit } from './edit.ts';
import { mendHeadings, unifyHeadings } from './headingForms.ts';
import { joinWords, removeFurniture } from './leftovers.ts';
import { mendYears } from './legalCitations.ts';
import { missingAnswers } from './missingAnswers.ts';
import { missingNote } from './missingNote.ts';
import { orderNotes } from './orderNotes.ts';
import { renumber } from './renumber.ts';
import { turnMention } from './turnMention.ts';

/** What mends a problem, which is one of all that the document has. */
type Fix = (document: QaDocument, problem: Problem, all: readonly Problem[]) => readonly Action[];

/** What mends a problem: each in such a way that it is gone and that no other has come. */
export function fixesOf(document: QaDocument, problem: Problem, all: readonly Problem[]): readonly Action[] {
  return (fixes[problem.code]?.(document, problem, all) ?? []).filter(
    ({ name, edits }) => edits.length > 0 && (LEAVE_TO_WRITE.has(name) || mends(document, edits, problem.code)),
  );
}

/** What leaves words to be written, which is a problem of its own until they are. */
const LEAVE_TO_WRITE: ReadonlySet<ActionName> = new Set(['add-answer', 'add-answers']);

/** Whether there are fewer problems of a kind after some edits, and no more of any other. */
export function mends(document: QaDocument, edits: readonly Edit[], code: ProblemCode): boolean {
  const before = counted(document);
  const after = counted(parse(applied(document.text, edits)));
  if ((after.get(code) ?? 0) >= (before.get(code) ?? 0)) return false;
  return [...after].every(([one, count]) => count <= (before.get(one) ?? 0));
}

function counted(document: QaDocument): ReadonlyMap<ProblemCode, number> {
  const counts = new Map<ProblemCode, number>();
  for (const { code } of problems(document)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** What mends each kind of problem; what is absent only its writer can mend. */
const fixes: Readonly<Partial<Record<ProblemCode, Fix>>> = {
  'question-without-answer': (document, problem, all) => {
    const open = openQuestions(document);
    const own = open.filter(({ index }) => startsAt(document, index, problem));
    const one = action('add-answer', problem, missingAnswers(document, own), true);
    return open.length > 1 ? [one, { ...allAnswers(document), mends: alike(all, problem) }] : [one];
  },
  'answer-without-question': (document, problem) => mendedAnswers(document, problem),
  'duplicate-answer': (document, problem) => mendedAnswers(document, problem),
  'overlapping-answers': (document, problem) => {
    const indices = [indexOf(document, problem), ...problem.related.map(({ span }) => indexAt(document, span.start))];
    const index = indices.find((one) => (document.sections[one]?.numbers.length ?? 0) > problem.numbers.length);
    const edits = index === undefined ? undefined : withoutNumbers(document, index, problem.numbers);
    return edits === undefined ? [] : [action('drop-number', problem, edits, true)];
  },
  'duplicate-question': renumbered,
  'numbering-gap': renumbered,
  'out-of-order': renumbered,
  'misprinted-heading': (document, problem, all) => headings(document, problem, all, mendHeadings),
  'heading-form': (document, problem, all) => headings(document, problem, all, unifyHeadings),
  'unknown-reference': turned,
  'self-reference': turned,
  'mark-without-definition': (document, problem) => [
    action('add-note', problem, missingNote(document, problem.span), true),
  ],
  'notes-out-of-order': ordered,
  'duplicate-note': ordered,
  'malformed-citation': (document, problem) => {
    const edits = mendYears(document, problem.span);
    return [action('mend-citation', problem, edits, false, edits[0]?.text)];
  },
  'broken-word': (document, problem, all) => each(document, problem, all, joinWords, 'join-word', 'join-words'),
  'leftover-furniture': (document, problem, all) =>
    each(document, problem, all, removeFurniture, 'remove-line', 'remove-lines'),
};

/** Headings of answers for all questions that have none. */
export function allAnswers(document: QaDocument): Action {
  const open = openQuestions(document);
  const numbers = open.flatMap((one) => one.numbers);
  const edits = missingAnswers(document, open);
  return { name: 'add-answers', numbers, to: undefined, edits, mends: [], isPreferred: false };
}

function action(name: ActionName, problem: Problem, edits: readonly Edit[], isPreferred: boolean, to?: string): Action {
  return { name, numbers: problem.numbers, to, edits, mends: [problem], isPreferred };
}

function mendedAnswers(document: QaDocument, problem: Problem): readonly Action[] {
  const mended = mendedAnswer(document, indexOf(document, problem), problem.numbers);
  return mended === undefined ? [] : [action('mend-answer', problem, mended.edits, true, `${mended.number}`)];
}

function renumbered(document: QaDocument, problem: Problem): readonly Action[] {
  const index = countsOnFrom(document, problem);
  const isGap = problem.code === 'numbering-gap';
  return index < 0 ? [] : [action('renumber', problem, renumber(document, index), !isGap)];
}

/** From which question one counts on: of one that stands after higher ones, from the first of these. */
function countsOnFrom(document: QaDocument, problem: Problem): number {
  const index = indexOf(document, problem);
  const [number] = problem.numbers;
  if (problem.code !== 'out-of-order' || number === undefined) return index;
  const sets = setsOf(document.sections);
  return document.sections.findIndex(
    ({ role, numbers: [own] }, at) =>
      role === 'question' && sets[at] === sets[index] && own !== undefined && digitsOf(own) > digitsOf(number),
  );
}

function turned(document: QaDocument, problem: Problem): readonly Action[] {
  const turn = turnMention(document, problem.span, problem.numbers);
  return turn === undefined ? [] : [action('turn-mention', problem, turn.edits, false, `${turn.number}`)];
}

function ordered(document: QaDocument, problem: Problem, all: readonly Problem[]): readonly Action[] {
  return [{ ...action('order-notes', problem, orderNotes(document), true), mends: alike(all, problem) }];
}

type Rewriting = (document: QaDocument, start?: number) => readonly Edit[];

function headings(document: QaDocument, problem: Problem, all: readonly Problem[], rewriting: Rewriting) {
  const [one, ...rest] = each(document, problem, all, rewriting, 'mend-heading', 'mend-headings');
  return one === undefined ? rest : [{ ...one, to: one.edits[0]?.text.trim() }, ...rest];
}

/** What mends one problem, and where there are several alike, what mends them all. */
function each(
  document: QaDocument,
  problem: Problem,
  all: readonly Problem[],
  rewriting: Rewriting,
  name: ActionName,
  ofAll: ActionName,
): readonly Action[] {
  const one = action(name, problem, rewriting(document, problem.span.start), true);
  const others = alike(all, problem);
  if (others.length < 2) return [one];
  return [one, { ...action(ofAll, problem, rewriting(document), false), numbers: [], mends: others }];
}

const alike = (all: readonly Problem[], { code }: Problem) => all.filter((one) => one.code === code);

function startsAt({ sections }: QaDocument, index: number, { span }: Problem): boolean {
  return sections[index]?.heading?.start === span.start;
}

function indexOf(document: QaDocument, { span }: Problem): number {
  return indexAt(document, span.start);
}

function indexAt({ sections }: QaDocument, start: number): number {
  return sections.findIndex(({ heading }) => heading?.start === start);
}

/** What a machine can mend without asking: how headings, words and lines are written. */
export function fixAll(document: QaDocument): readonly Edit[] {
  return WRITTEN.flatMap(([code, rewriting]) => tried(document, rewriting(document), code)).sort(
    (a, b) => a.span.start - b.span.start,
  );
}

const WRITTEN: readonly (readonly [code: ProblemCode, rewriting: Rewriting])[] = [
  ['misprinted-heading', mendHeadings],
  ['heading-form', unifyHeadings],
  ['broken-word', joinWords],
  ['leftover-furniture', removeFurniture],
];

/** Notes in the order of their marks, where they do not count up. */
export function organizeNotes(document: QaDocument): readonly Edit[] {
  const disorder = problems(document).find(({ code }) => fixes[code] === ordered);
  return disorder === undefined ? [] : tried(document, orderNotes(document), disorder.code);
}

function tried(document: QaDocument, edits: readonly Edit[], code: ProblemCode): readonly Edit[] {
  return edits.length > 0 && mends(document, edits, code) ? edits : [];
}
