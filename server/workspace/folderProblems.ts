import { type Problem, severities } from '../features/problems/problem.ts';
import type { QaDocument, QuestionNumber } from '../model/document.ts';
import { nameOf } from '../model/sections.ts';
import { enumeration } from '../model/titles.ts';
import { stateOf } from '../reading/state.ts';
import { fileNameOf } from '../text/fileName.ts';
import { oneLine } from '../text/oneLine.ts';
import { first } from '../text/portion.ts';
import { answersIn, companions } from './companions.ts';
import { type Entry, START } from './entry.ts';
import { documentsOf, type FolderIndex } from './folderIndex.ts';
import { type Here, leads } from './leads.ts';

/** As many files with the number of one document as are looked at. */
const MOST_FILES = 20;

/**
 * What the other documents of a folder show to be wrong: a question that is cited of a document in it, which has no such
 * question, and a second file of the same document.
 */
export function folderProblems(here: Here, index: FolderIndex): readonly Problem[] {
  if (index.parts.length === 0) return [];
  return [...copies(here, index), ...unknownQuestions(here, index)];
}

/** The problems of a document without those that its folder disproves: questions that another document of its case answers. */
export function withoutDisproved(problems: readonly Problem[], here: Here, index: FolderIndex): readonly Problem[] {
  const answered = new Set(companions(here, index).flatMap(answersIn));
  if (answered.size === 0) return problems;
  return problems.filter(
    ({ code, numbers }) => code !== 'question-without-answer' || !numbers.every((number) => answered.has(number)),
  );
}

/** Citations that name a question which the one file of what they cite does not have, though it has those before. */
function unknownQuestions(here: Here, index: FolderIndex): readonly Problem[] {
  return leads(here, index).flatMap(({ citation, named = [], goals }): readonly Problem[] => {
    const [goal, ...copies] = goals;
    if (goal === undefined || copies.length > 0) return [];
    const asked = askedIn(goal.entry);
    const missing = asked === undefined ? [] : named.filter((number) => !isAmong(number, asked));
    if (asked === undefined || missing.length === 0) return [];
    const right = enumeration(Array.from({ length: asked }, (_, index) => index + 1));
    return [problem('unknown-cited-question', citation.span, goal.entry, missing, right)];
  });
}

/** How many questions a document asks, where they are numbered from 1 without a gap: then no other was overlooked. */
function askedIn({ sections }: Entry): number | undefined {
  const numbers = new Set(sections.flatMap((section) => (section.role === 'question' ? section.numbers : [])));
  const isWhole = Array.from(numbers).every((number) => typeof number === 'number' && number <= numbers.size);
  return numbers.size > 0 && isWhole ? numbers.size : undefined;
}

const isAmong = (number: QuestionNumber, asked: number) => typeof number !== 'number' || number <= asked;

/** Another file with the number of this document, in which its questions have come as far. */
function copies({ document, uri }: Here, index: FolderIndex): readonly Problem[] {
  const { key } = document.header;
  if (key === undefined) return [];
  const { state } = stateOf(document);
  const same = first(documentsOf(index, key), MOST_FILES).find(
    (entry) => entry.uri !== uri && entry.key === key && entry.state === state,
  );
  return same ? [problem('same-document', titleIn(document), same, [], undefined)] : [];
}

/** The first line of what a document says of itself. */
function titleIn(document: QaDocument): Problem['span'] {
  return nameOf(document, { heading: undefined, body: document.header.span ?? { start: 0, end: 0 } });
}

function problem(
  code: 'unknown-cited-question' | 'same-document',
  span: Problem['span'],
  entry: Entry,
  numbers: readonly QuestionNumber[],
  right: string | undefined,
): Problem {
  const title = oneLine(fileNameOf(entry.uri));
  const elsewhere = { title, uri: entry.uri, range: START };
  return { code, severity: severities[code], span, numbers, related: [], elsewhere, faults: [], right: right ?? title };
}
