import type { Note, QaDocument, Role, Section } from '../model/document.ts';
import { opening } from '../model/opening.ts';
import { extent, nameOf, ownAnswer, sectionAt, wholeLines } from '../model/sections.ts';
import type { Span } from '../model/span.ts';
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

/**
 * The document as a tree: a question holds the answer that follows it and answers just that question, and each section
 * holds the notes whose marks stand in it.
 */
export function outline(document: QaDocument): readonly OutlineItem[] {
  const notes = notesBySection(document);
  const early = notes.get(-1) ?? [];
  const { header, sections } = document;
  const items = header.span === undefined ? [...early] : [headerItem(document, header.span, early)];

  for (let place = 0; place < sections.length; place++) {
    const section = sections[place];
    if (section === undefined) continue;
    const children = [...(notes.get(place) ?? [])];
    const answer = ownAnswer(document, place);
    if (answer !== undefined) {
      place++;
      children.push(sectionItem(document, answer, notes.get(place) ?? []));
    }
    items.push(sectionItem(document, section, children));
  }
  return items;
}

function headerItem(document: QaDocument, span: Span, children: readonly OutlineItem[]): OutlineItem {
  return {
    kind: 'header',
    title: 'Aanhef',
    detail: document.header.subject ?? opening(document, span, detailLength),
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
    detail: opening(document, section.body, detailLength),
    span: { start, end: Math.max(end, last?.span.end ?? 0) },
    name: nameOf(document, section),
    children,
  };
}

/** The notes in each place of `document.sections`, and under -1 those before the first section. */
function notesBySection(document: QaDocument): ReadonlyMap<number, readonly OutlineItem[]> {
  const found = new Map<number, OutlineItem[]>();
  const put = (place: number, item: OutlineItem) => {
    const items = found.get(place);
    if (items === undefined) found.set(place, [item]);
    else items.push(item);
  };
  for (const note of document.notes) {
    // A note often lies in another section than its mark, so it is its mark that stands for it in the tree.
    let previous: number | undefined;
    for (const mark of note.marks) {
      const place = sectionAt(document, mark.start);
      if (place !== previous) put(place, noteItem(document, note, mark));
      previous = place;
    }
    if (note.marks.length === 0 && note.definition !== undefined) {
      put(sectionAt(document, note.definition.start), noteItem(document, note, note.definition));
    }
  }
  for (const [place, items] of found) {
    if (items.length === 1) continue;
    items.sort((a, b) => a.span.start - b.span.start);
    found.set(place, disjoint(items));
  }
  return found;
}

function noteItem(document: QaDocument, note: Note, span: Span): OutlineItem {
  const detail = note.content === undefined ? '' : opening(document, note.content, detailLength);
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
