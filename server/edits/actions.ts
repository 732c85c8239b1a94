import { MOST } from '../features/limits.ts';
import { type OpenQuestion, openQuestions } from '../features/problems/answers.ts';
import type { Problem, ProblemCode } from '../features/problems/problem.ts';
import { problems } from '../features/problems/problems.ts';
import type { QaDocument, QuestionNumber } from '../model/document.ts';
import { extent } from '../model/sections.ts';
import { meet, type Span, touches } from '../text/span.ts';
import type { Edit } from './edit.ts';
import { jointAnswer, missingAnswers } from './missingAnswers.ts';

/** A change that a writer can choose, by a name for which there are words. */
export interface Action {
  readonly name: 'add-answer' | 'add-answers' | 'add-joint-answer';
  /** The questions, the answers or the notes that it is about. */
  readonly numbers: readonly QuestionNumber[];
  readonly edits: readonly Edit[];
  /** The problems that it mends; none where it changes what is in order. */
  readonly mends: readonly Problem[];
  /** Whether it is the one thing that nearly everybody would do. */
  readonly isPreferred: boolean;
}

/** What can be done where a cursor or a selection is: first what mends the problems there. */
export function actionsAt(document: QaDocument, span: Span, all = problems(document)): readonly Action[] {
  const here = all.filter((problem) => touch(problem.span, span)).slice(0, MOST.fixedAtOnce);
  return [
    ...here.flatMap((problem) => fixes[problem.code]?.(document, problem, all) ?? []),
    ...changesAt(document, span, all),
  ];
}

function touch(one: Span, other: Span): boolean {
  return touches(one, other.start) || touches(one, other.end) || meet(one, other);
}

/** What mends a problem, which is one of all that the document has. */
type Fix = (document: QaDocument, problem: Problem, all: readonly Problem[]) => readonly Action[];

/** What mends each kind of problem; what is absent only its writer can mend. */
const fixes: Readonly<Partial<Record<ProblemCode, Fix>>> = {
  'question-without-answer': (document, problem, all) => {
    const { sections } = document;
    const open = openQuestions(document);
    const own = open.filter(({ place }) => sections[place]?.heading?.start === problem.span.start);
    const alike = all.filter(({ code }) => code === problem.code);
    const one: Action = {
      name: 'add-answer',
      numbers: problem.numbers,
      edits: missingAnswers(document, own),
      mends: [problem],
      isPreferred: true,
    };
    return open.length > 1 ? [one, allAnswers(document, open, alike)] : [one];
  },
};

function allAnswers(document: QaDocument, open: readonly OpenQuestion[], mends: readonly Problem[]): Action {
  return {
    name: 'add-answers',
    numbers: open.flatMap(({ numbers }) => numbers),
    edits: missingAnswers(document, open),
    mends,
    isPreferred: false,
  };
}

/** What changes a document that is in order: answers to questions that nobody has answered yet, and to several at once. */
function changesAt(document: QaDocument, span: Span, all: readonly Problem[]): readonly Action[] {
  const { sections } = document;
  const open = openQuestions(document);
  const chosen = open.filter(({ place }) => {
    const section = sections[place];
    return section !== undefined && touch(extent(section), span);
  });
  if (chosen.length === 0) return [];
  const isReported = all.some(({ code }) => code === 'question-without-answer');
  const rest = { numbers: chosen.flatMap(({ numbers }) => numbers), mends: [], isPreferred: false };
  const actions: Action[] = [];
  if (!isReported && chosen.length === 1)
    actions.push({ name: 'add-answer', edits: missingAnswers(document, chosen), ...rest });
  if (!isReported && open.length > 1) actions.push(allAnswers(document, open, []));
  if (chosen.length > 1) actions.push({ name: 'add-joint-answer', edits: jointAnswer(document, chosen), ...rest });
  return actions;
}
