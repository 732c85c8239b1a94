import type { Note, QaDocument, Role, Section } from '../model/document.ts';
import { changed, type Edit, editOf, isSameList, kept, stays } from '../model/edit.ts';
import { opening } from '../model/opening.ts';
import { extent, nameOf, ownAnswer, sectionAt, wholeLines } from '../model/sections.ts';
import { type Span, shifted, startedBy } from '../model/span.ts';
import { noteTitle, titleOf } from '../model/titles.ts';

export interface OutlineItem {
  readonly kind: Role | 'header' | 'note';
  /** `Antwoord op vraag 2, 3 en 5` */
  readonly title: string;
  /** Its first words. */
  readonly detail: string;
  /** All of it. Those of children lie inside it, those of siblings do not overlap. */
  readonly span: Span;
  /** The part of `span` that names it: a heading, a mark. */
  readonly name: Span;
  readonly children: readonly OutlineItem[];
}

const detailLength = 80;

/** The outline of the version before: an outline with memory gives what one without gives. */
export interface OutlineMemory {
  last: Outlined | undefined;
}

/** A document, and the item of each of its sections: none for an answer, which is in the item of its question. */
interface Outlined {
  readonly document: QaDocument;
  readonly items: readonly (OutlineItem | undefined)[];
}

/** An empty memory, for the versions of one document. */
export function newOutlineMemory(): OutlineMemory {
  return { last: undefined };
}

/**
 * The document as a tree: a question holds the answer that follows it and answers just that question, and each section
 * holds the notes whose marks stand in it. With memory, only the words of what an edit changed are read.
 */
export function outline(document: QaDocument, memory?: OutlineMemory): readonly OutlineItem[] {
  const { header, sections } = document;
  const known = memory?.last && itemsKept(memory.last, document);
  const items: (OutlineItem | undefined)[] = [];
  const unread = new Set<number>([-1]);
  for (let place = 0; place < sections.length; place++) {
    const isPair = ownAnswer(document, place) !== undefined;
    const item = known?.(place, isPair);
    items.push(item);
    if (!item) unread.add(place);
    if (!isPair) continue;
    place++;
    items.push(undefined);
    if (!item) unread.add(place);
  }

  const notes = notesIn(document, unread);
  const notesOf = (place: number) => notes.get(place) ?? [];
  for (const place of unread) {
    const section = sections[place];
    if (section === undefined) continue;
    const answer = ownAnswer(document, place);
    const children = answer ? [sectionItem(document, answer, notesOf(place + 1))] : [];
    items[place] = sectionItem(document, section, [...notesOf(place), ...children]);
    // An answer comes directly behind its question, and is read with it.
    if (answer) unread.delete(place + 1);
  }
  if (memory) memory.last = { document, items };

  const first = header.span === undefined ? notesOf(-1) : [headerItem(document, header.span, notesOf(-1))];
  const read: OutlineItem[] = [...first];
  for (const item of items) if (item) read.push(item);
  return read;
}

/** How far before a section, and behind it, words stand that can say what its own words read like. */
const BEFORE = 256;
const BEHIND = 2;

/**
 * The items that are the same in a later version of a document, as a function from the place of a section there, and
 * whether its answer is in its item. Costs a comparison of what the two versions hold.
 */
function itemsKept(
  { document: before, items }: Outlined,
  after: QaDocument,
): ((place: number, isPair: boolean) => OutlineItem | undefined) | undefined {
  if (before.layout.gap !== after.layout.gap || before.layout.width !== after.layout.width) return undefined;
  const edit = editOf(before.text, after.text);
  const isSpanKept = (old: Span, now: Span) => stays(edit, old, now);
  const sections = kept(before.sections, after.sections, (old, now) => isSectionKept(edit, old, now));
  const notes = kept(before.notes, after.notes, (old, now) => isNoteKept(edit, old, now));

  // What begins words, and what is left out of them, decides how they read.
  let { start, end } = edit;
  for (const list of ['interruptions', 'marks'] as const) {
    const same = kept(before[list], after[list], isSpanKept);
    for (const old of changed(before[list], same)) {
      start = Math.min(start, old.start, old.start + edit.by);
      end = Math.max(end, old.end, old.end + edit.by);
    }
    for (const now of changed(after[list], same)) {
      start = Math.min(start, now.start);
      end = Math.max(end, now.end);
    }
  }
  const touched = { start: start - BEHIND, end: end + BEFORE };
  const firstTouched = startedBy(after.sections, extent, touched.start - 1) - 1;
  const behindTouched = startedBy(after.sections, extent, touched.end);

  const further = after.sections.length - before.sections.length;
  const placeBefore = (place: number) => (place < sections.front ? place : place - further);
  const isKept = (place: number) => place < sections.front || place >= after.sections.length - sections.back;
  const lost = new Set<number>();
  for (const note of after.notes) if (note.content && meets(note.content, touched)) addPlaces(after, note, lost);
  for (const note of changed(after.notes, notes)) addPlaces(after, note, lost);
  const lostBefore = new Set<number>();
  for (const note of changed(before.notes, notes)) addPlaces(before, note, lostBefore);

  const isSame = (place: number, section: Section | undefined) =>
    section !== undefined &&
    isKept(place) &&
    !lost.has(place) &&
    !lostBefore.has(placeBefore(place)) &&
    (place < firstTouched || place >= behindTouched);
  return (place, isPair) => {
    const section = after.sections[place];
    if (!isSame(place, section) || (isPair && !isSame(place + 1, after.sections[place + 1]))) return undefined;
    const old = placeBefore(place);
    const wasPair = old + 1 < items.length && items[old + 1] === undefined;
    const item = isPair === wasPair ? items[old] : undefined;
    return item && item.span.start >= edit.end - edit.by ? itemShifted(item, edit.by) : item;
  };
}

function addPlaces(document: QaDocument, note: Note, to: Set<number>): void {
  for (const { place } of placesOf(document, note)) to.add(place);
}

function isSectionKept(edit: Edit, old: Section, now: Section): boolean {
  return (
    old.role === now.role &&
    isSameList(old.numbers, now.numbers, Object.is) &&
    stays(edit, old.heading, now.heading) &&
    stays(edit, old.body, now.body)
  );
}

function isNoteKept(edit: Edit, old: Note, now: Note): boolean {
  return (
    old.number === now.number &&
    stays(edit, old.definition, now.definition) &&
    stays(edit, old.content, now.content) &&
    isSameList(old.marks, now.marks, (mark, same) => stays(edit, mark, same))
  );
}

function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function itemShifted({ kind, title, detail, span, name, children }: OutlineItem, by: number): OutlineItem {
  if (by === 0) return { kind, title, detail, span, name, children };
  const own = children.length === 0 ? children : children.map((child) => itemShifted(child, by));
  return { kind, title, detail, span: shifted(span, by), name: shifted(name, by), children: own };
}

/** A piece of a text keeps all of that text in memory, and items outlive their version: these words are a string of their own. */
function firstWords(document: QaDocument, span: Span): string {
  return ` ${opening(document, span, detailLength)}`.slice(1);
}

function headerItem(document: QaDocument, span: Span, children: readonly OutlineItem[]): OutlineItem {
  return {
    kind: 'header',
    title: 'Aanhef',
    detail: document.header.subject ?? firstWords(document, span),
    span: wholeLines(document, span),
    name: nameOf(document, { heading: undefined, body: span }),
    children,
  };
}

function sectionItem(document: QaDocument, section: Section, children: readonly OutlineItem[]): OutlineItem {
  const { start, end } = wholeLines(document, extent(section));
  const last = children.at(-1);
  return {
    kind: section.role,
    title: titleOf(section),
    detail: firstWords(document, section.body),
    span: { start, end: Math.max(end, last?.span.end ?? 0) },
    name: nameOf(document, section),
    children,
  };
}

/** The notes in some places of `document.sections`; -1 is the place before the first section. */
function notesIn(document: QaDocument, places: ReadonlySet<number>): ReadonlyMap<number, readonly OutlineItem[]> {
  const found = new Map<number, OutlineItem[]>();
  const isNear = near(document, places);
  for (const note of document.notes) {
    if (!note.marks.some(isNear) && !(note.definition && isNear(note.definition))) continue;
    for (const { place, span } of placesOf(document, note)) {
      if (!places.has(place)) continue;
      const item = noteItem(document, note, span);
      const items = found.get(place);
      if (items === undefined) found.set(place, [item]);
      else items.push(item);
    }
  }
  for (const [place, items] of found) {
    if (items.length === 1) continue;
    items.sort((a, b) => a.span.start - b.span.start);
    found.set(place, disjoint(items));
  }
  return found;
}

/** Whether a span can begin in one of these places: told without a search, for most notes are far from an edit. */
function near({ sections, text }: QaDocument, places: ReadonlySet<number>): (span: Span) => boolean {
  const startOf = (place: number) => (sections[place] ? extent(sections[place]).start : text.length);
  let first = sections.length;
  let last = -1;
  for (const place of places) {
    if (place >= 0) first = Math.min(first, place);
    last = Math.max(last, place);
  }
  const early = startOf(0);
  const from = startOf(first);
  const to = startOf(last + 1);
  return ({ start }) => start < early || (from <= start && start <= to);
}

/**
 * Where a note stands in the tree: a note often lies in another section than its mark, so it is its mark that stands
 * for it.
 */
function placesOf(document: QaDocument, { marks, definition }: Note): { place: number; span: Span }[] {
  const found: { place: number; span: Span }[] = [];
  const spans = marks.length === 0 && definition !== undefined ? [definition] : marks;
  for (const span of spans) {
    const place = sectionAt(document, span.start);
    if (place !== found.at(-1)?.place) found.push({ place, span });
  }
  return found;
}

function noteItem(document: QaDocument, note: Note, span: Span): OutlineItem {
  const detail = note.content === undefined ? '' : firstWords(document, note.content);
  return { kind: 'note', title: noteTitle(note), detail, span, name: span, children: [] };
}

/** Items in order, each ending where the next one starts at the latest: also where a mark stands in another note. */
function disjoint(items: readonly OutlineItem[]): OutlineItem[] {
  return items.map((item, place) => {
    const end = Math.min(item.span.end, items[place + 1]?.span.start ?? item.span.end);
    if (end === item.span.end) return item;
    return { ...item, span: { ...item.span, end }, name: { ...item.name, end } };
  });
}
