import type { Note, QaDocument, Role, Section } from '../model/document.ts';
import { extent, nameOf, ownAnswer, sectionAt, wholeLines } from '../model/sections.ts';
import { noteTitle, titleOf, untoldTitle } from '../model/titles.ts';
import { opening } from '../reading/opening.ts';
import { listed } from '../text/listed.ts';
import type { Span } from '../text/span.ts';
import { atOnce, type Steps } from '../text/steps.ts';

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

/**
 * The document as a tree: a chapter holds its sections and the smaller chapters below it, a question holds the answer that
 * follows it and answers just that question, and each section holds the notes whose marks stand in it.
 */
export const outline = (document: QaDocument): readonly OutlineItem[] => atOnce(outlineInSteps(document));

/** The same, a section or a note at each step. */
export function* outlineInSteps(document: QaDocument): Steps<readonly OutlineItem[]> {
  const { header, sections } = document;
  const notes = yield* notesIn(document);
  const notesOf = (index: number) => notes.get(index) ?? [];
  const head = header.span === undefined ? notesOf(-1) : [headerItem(document, header.span, notesOf(-1))];
  const placed: Placed[] = [];
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index];
    if (section === undefined) continue;
    const answer = ownAnswer(document, index);
    const children = answer ? [sectionItem(document, answer, notesOf(index + 1))] : [];
    placed.push({
      item: sectionItem(document, section, [...notesOf(index), ...children]),
      depth: depthOf(document, section),
    });
    // The answer is in the item of its question.
    if (answer) index++;
    yield;
  }
  return [...head, ...nested(placed)];
}

/** An item, and how deep it stands among chapters. */
interface Placed {
  readonly item: OutlineItem;
  readonly depth: number;
}

/** Items in order, each chapter with all that stands deeper up to the next. */
function nested(placed: readonly Placed[]): readonly OutlineItem[] {
  let at = 0;
  const below = (depth: number): readonly OutlineItem[] => {
    const items: OutlineItem[] = [];
    for (let next = placed[at]; next && next.depth > depth; next = placed[at]) {
      at++;
      items.push(next.depth === SECTION ? next.item : holding(next.item, below(next.depth)));
    }
    return items;
  };
  return below(0);
}

function holding(item: OutlineItem, further: readonly OutlineItem[]): OutlineItem {
  const last = further.at(-1);
  if (last === undefined) return item;
  return { ...item, span: { ...item.span, end: last.span.end }, children: [...item.children, ...further] };
}

/** Deeper than all chapters. */
const SECTION = 9;
/** What a title says of how deep it stands; one that says nothing stands below all that do. */
const DEPTHS: readonly { readonly pattern: RegExp; readonly depth: (found: RegExpExecArray) => number }[] = [
  { pattern: /^(?:Hoofdstuk|Deel)\s/i, depth: () => 1 },
  { pattern: /^[IVX]{1,5}(?=[.:)\s–-])/, depth: () => 1 },
  {
    pattern: /^(?:(?:Paragraaf|Thema|Onderdeel|Blok|Cluster)\s)?(?:\d{1,2}|[A-H])((?:\.\d{1,2}){0,3})(?=[.:)\s])/i,
    depth: ([, parts = '']) => 2 + parts.split('.').length - 1,
  },
];

function depthOf({ text }: QaDocument, { role, title, heading }: Section): number {
  if (role === 'annex') return 1;
  if (role !== 'chapter' && role !== 'introduction') return SECTION;
  const words = title ?? (heading ? text.slice(heading.start, heading.end) : '');
  for (const { pattern, depth } of DEPTHS) {
    const found = pattern.exec(words);
    if (found) return depth(found);
  }
  // `Inleiding` without a number may be all that stands above the questions.
  return role === 'introduction' ? SECTION : SECTION - 1;
}

function headerItem(document: QaDocument, span: Span, children: readonly OutlineItem[]): OutlineItem {
  return {
    kind: 'header',
    title: 'Aanhef',
    detail: document.header.subject ?? opening(document, span, detailLength),
    span: wholeLines(document, span),
    name: nameOf(document, { heading: undefined, body: span }),
    children: withUntold(document, span, children),
  };
}

/**
 * The children of what covers `span`, where questions in it have lost their numbers and cannot be told apart: one sign for
 * all of them, which holds the notes from there on.
 */
function withUntold(
  document: QaDocument,
  { start, end }: Span,
  children: readonly OutlineItem[],
): readonly OutlineItem[] {
  const { untold } = document;
  if (untold === undefined || untold.start < start || untold.start >= end) return children;
  const isBelow = ({ span }: OutlineItem) => span.start >= untold.start;
  const sign: OutlineItem = {
    kind: 'question',
    title: untoldTitle,
    detail: opening(document, untold, detailLength),
    span: wholeLines(document, { start: untold.start, end }),
    name: nameOf(document, { heading: undefined, body: untold }),
    children: children.filter(isBelow),
  };
  return disjoint([...children.filter((child) => !isBelow(child)), sign]);
}

function sectionItem(document: QaDocument, section: Section, children: readonly OutlineItem[]): OutlineItem {
  const { start, end } = wholeLines(document, extent(section));
  const last = children.at(-1);
  return {
    kind: section.role,
    title: titleOf(section),
    detail: opening(document, section.body, detailLength),
    span: { start, end: Math.max(end, last?.span.end ?? 0) },
    name: nameOf(document, section),
    children: withUntold(document, { start, end }, children),
  };
}

/** The notes of each section, by its index in `document.sections`; -1 is before the first. */
function* notesIn(document: QaDocument): Steps<ReadonlyMap<number, readonly OutlineItem[]>> {
  const found = new Map<number, OutlineItem[]>();
  for (const note of document.notes) {
    for (const { index, span } of marksIn(document, note)) {
      const item = noteItem(document, note, span);
      listed(found, index).push(item);
    }
    yield;
  }
  for (const [index, items] of found) {
    if (items.length === 1) continue;
    items.sort((a, b) => a.span.start - b.span.start);
    found.set(index, disjoint(items));
  }
  return found;
}

/**
 * Where a note stands in the tree: a note often lies in another section than its mark, so it is its mark that stands
 * for it.
 */
function marksIn(document: QaDocument, { marks, definition }: Note): { index: number; span: Span }[] {
  const found: { index: number; span: Span }[] = [];
  const spans = marks.length === 0 && definition !== undefined ? [definition] : marks;
  for (const span of spans) {
    const index = sectionAt(document, span.start);
    if (index !== found.at(-1)?.index) found.push({ index, span });
  }
  return found;
}

function noteItem(document: QaDocument, note: Note, span: Span): OutlineItem {
  const detail = note.content === undefined ? '' : opening(document, note.content, detailLength);
  return { kind: 'note', title: noteTitle(note), detail, span, name: span, children: [] };
}

/** Items in order, each ending where the next one starts at the latest: also where that starts in the text of a note. */
function disjoint(items: readonly OutlineItem[]): OutlineItem[] {
  return items.map((item, index) => {
    const end = Math.min(item.span.end, items[index + 1]?.span.start ?? item.span.end);
    if (end === item.span.end) return item;
    return { ...item, span: { ...item.span, end }, name: { ...item.name, end } };
  });
}
