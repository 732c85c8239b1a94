import type { Facts } from '../features/facts.ts';
import type { QuestionNumber, Section } from '../model/document.ts';
import { landmarksAt } from '../model/landmarks.ts';
import { first } from '../text/portion.ts';
import type { Span } from '../text/span.ts';
import type { Entry, IndexedSection } from './entry.ts';
import { documentsOf, type FolderIndex } from './folderIndex.ts';
import type { Here } from './leads.ts';

/** As many documents of one case as are told of. */
const MOST = 20;

/** The other documents of the folder of the same case: questions, what says that their answer takes longer, and the answer. */
export function companions({ document, uri }: Here, index: FolderIndex): readonly Entry[] {
  const { caseNumber } = document.header;
  if (caseNumber === undefined || index.parts.length === 0) return [];
  const ofCase = first(documentsOf(index, caseNumber), MOST + 1);
  return ofCase.filter((entry) => entry.uri !== uri && entry.caseNumber === caseNumber);
}

/** A question or an answer of another document of the same case. */
export interface Elsewhere {
  readonly entry: Entry;
  readonly section: IndexedSection;
}

/** The answers to a question, or the questions of an answer, in other documents of the same case: those of the same numbers. */
export function counterpartsIn(
  { role, numbers }: Pick<Section, 'role' | 'numbers'>,
  entries: readonly Entry[],
): readonly Elsewhere[] {
  if (role !== 'question' && role !== 'answer') return [];
  const other = role === 'question' ? 'answer' : 'question';
  const wanted = new Set<QuestionNumber>(numbers);
  return entries.flatMap((entry) =>
    entry.sections
      .filter((section) => section.role === other && section.numbers.some((number) => wanted.has(number)))
      .filter((section) => other === 'question' || isAnswered(entry, section))
      .map((section) => ({ entry, section })),
  );
}

/** The numbers of the questions that a document answers. */
export function answersIn(entry: Entry): readonly QuestionNumber[] {
  return entry.sections.flatMap((section) =>
    section.role === 'answer' && isAnswered(entry, section) ? section.numbers : [],
  );
}

/** A heading, and what belongs to it in other documents. */
export interface CounterpartsAt {
  readonly span: Span;
  readonly counterparts: readonly Elsewhere[];
}

/** What belongs to the question or the answer whose heading is at `offset`, and stands in other documents of the case. */
export function counterpartsAt(here: Here, offset: number, index: FolderIndex): CounterpartsAt | undefined {
  const { document } = here;
  for (const landmark of landmarksAt(document, offset)) {
    const section = landmark.kind === 'heading' ? document.sections[landmark.index] : undefined;
    const counterparts = section ? counterpartsIn(section, companions(here, index)) : [];
    if (counterparts.length > 0) return { span: landmark.span, counterparts };
  }
  return undefined;
}

/** Whether an answer says something: the questions that it is to are not open. */
function isAnswered({ sections, state }: Entry, { numbers }: IndexedSection): boolean {
  if (state !== 'answered' && state !== 'partly answered') return false;
  const asked = sections.filter((one) => one.role === 'question' && one.numbers.some((each) => numbers.includes(each)));
  return asked.every(({ open }) => open === 0);
}

/** The facts of a document, counted over all documents of its case. */
export interface CaseFacts extends Facts {
  /** The document in which the questions of this one are answered. */
  readonly answeredIn: Entry | undefined;
}

export function caseFacts(facts: Facts, entries: readonly Entry[]): CaseFacts {
  const isOpen = facts.state === 'asked' || facts.state === 'postponed';
  const answers = entries.find(({ state }) => state === 'answered');
  const notice = entries.find(({ state }) => state === 'postponed');
  // The notice that an answer takes longer gives it more weeks.
  const postponement = facts.postponement ?? (notice && { date: notice.postponed, reason: undefined });
  return { ...facts, postponement, answeredIn: isOpen ? answers : undefined };
}
