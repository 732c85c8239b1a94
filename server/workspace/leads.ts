import type { Citation, QaDocument, QuestionNumber } from '../model/document.ts';
import { noteAt } from '../model/noteAt.ts';
import { first } from '../text/portion.ts';
import { type Span, startedBy, touches } from '../text/span.ts';
import { type Named, namedBeforeMark, namedBeside } from './beside.ts';
import { type Entry, type IndexedSection, type Range, START } from './entry.ts';
import { documentsOf, type FolderIndex } from './folderIndex.ts';

/** What a citation leads to in a folder. */
export interface Lead {
  readonly citation: Citation;
  /** What the cursor is on: the citation, or the question of it that is named beside it. */
  readonly span: Span;
  /** The questions of what is cited that are named beside it; undefined where none is. */
  readonly named?: readonly QuestionNumber[] | undefined;
  /** The documents that have the number that is cited: a copy of one has it too. */
  readonly goals: readonly Goal[];
}

/** A document, and what of it is meant. */
export interface Goal {
  readonly entry: Entry;
  /** The questions or answers that are named; none where the document as a whole is meant. */
  readonly sections: readonly IndexedSection[];
}

/** As many copies of one document as a list shows. */
const MOST_COPIES = 20;

/** A document, and where that is: what it cites of itself leads nowhere else. */
export interface Here {
  readonly document: QaDocument;
  readonly uri: string;
}

/** What the citation at `offset` leads to, or the one beside which its question is named there. */
export function leadAt(here: Here, offset: number, index: FolderIndex): Lead | undefined {
  const { citations } = here.document;
  const namedFor = naming(here.document);
  const last = startedBy(citations, ({ span }) => span, offset) - 1;
  // A question is named before the citation that follows it, or after the one before it.
  for (const at of [last, last + 1]) {
    const citation = citations[at];
    if (citation === undefined) continue;
    const named = namedFor(at);
    const span = [citation.span, named?.span].find((one) => one && touches(one, offset));
    const goals = span ? entriesOf(index, citation.key, here).map((entry) => goalIn(entry, named)) : [];
    if (span && goals.length > 0) return { citation, span, goals };
  }
  return undefined;
}

/** What every citation of a document leads to, in document order; nothing for those of what the folder does not hold. */
export function leads(here: Here, index: FolderIndex): readonly Lead[] {
  if (index.parts.length === 0) return [];
  const { citations } = here.document;
  const namedFor = naming(here.document);
  const known = new Map<string, readonly Entry[]>();
  return citations.flatMap((citation, at) => {
    const { key, span } = citation;
    const entries = known.get(key) ?? entriesOf(index, key, here);
    known.set(key, entries);
    if (entries.length === 0) return [];
    const named = namedFor(at);
    return { citation, span, named: named?.numbers, goals: entries.map((entry) => goalIn(entry, named)) };
  });
}

/** Tells the questions that are named beside a citation, or before the mark of the note that is it. */
function naming(document: QaDocument): (at: number) => Named | undefined {
  const { text, citations } = document;
  let noteOf: ReturnType<typeof noteAt> | undefined;
  return (at) => {
    const citation = citations[at];
    const beside = namedBeside(text, citations, at);
    if (beside !== undefined || citation === undefined || !OF_QUESTIONS.has(citation.kind)) return beside;
    noteOf ??= noteAt(document);
    const { content, marks = [] } = noteOf(citation.span.start) ?? {};
    const isFirst = content !== undefined && (citations[at - 1]?.span.start ?? -1) < content.start;
    const [mark, ...others] = marks;
    return mark !== undefined && others.length === 0 && isFirst ? namedBeforeMark(text, mark) : undefined;
  };
}

/** The kinds of publications that are sets of questions. */
const OF_QUESTIONS: ReadonlySet<string> = new Set(['aanhangsel', 'zaak']);

/** The other documents that have a number. */
function entriesOf(index: FolderIndex, key: string, { uri }: Here): readonly Entry[] {
  return first(documentsOf(index, key), MOST_COPIES + 1).filter((entry) => entry.uri !== uri);
}

/** The sections that are named, in the role in which they are; where nobody answers, the questions. */
function goalIn(entry: Entry, named: Named | undefined): Goal {
  if (named === undefined) return { entry, sections: [] };
  const wanted = new Set(named.numbers);
  const meant = entry.sections.filter(({ numbers }) => numbers.some((number) => wanted.has(number)));
  const inRole = meant.filter(({ role }) => role === named.role);
  return { entry, sections: inRole.length > 0 ? inRole : meant };
}

/** Where a goal begins. */
export function rangesOf({ sections }: Goal): readonly Range[] {
  return sections.length > 0 ? sections.map(({ range }) => range) : [START];
}
