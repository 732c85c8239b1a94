import type { Citation, Note, QaDocument, Reference, Section } from '../model/document.ts';
import { editOf, shifted } from '../model/edit.ts';
import { askedNumbers } from '../model/sections.ts';
import type { Span } from '../model/span.ts';
import { extentsOf, labelled, placesOf } from './definitions.ts';
import { readHeader } from './header.ts';
import { inOrder, type PlacedNumeral, type Places, readNotes } from './notes.ts';
import { type Found, findingsOf, partsOf } from './placed.ts';
import { headingsOf, printOf } from './print.ts';
import { resolveReference } from './references.ts';
import { readSections } from './sections.ts';

/** The text that was parsed last, part by part; a parse with memory gives what one without gives. */
export interface Memory {
  last: Version | undefined;
}

/** A text as it was read. */
interface Version {
  readonly text: string;
  readonly parts: readonly Found[];
}

/** An empty memory, for the versions of one document. */
export function newMemory(): Memory {
  return { last: undefined };
}

/**
 * Reads a text of questions and answers. Total: every string is a document; and linear in its length.
 *
 * Two layers: what the words of a part say by themselves is read part by part, and taken over from the version before
 * where they stayed, so that a keystroke costs the reading of one part. What depends on the whole document is then read
 * from that: which headings are meant, what is furniture, which questions have which answers, which digits are notes.
 */
export function parse(text: string, memory?: Memory): QaDocument {
  const last = memory?.last;
  const placed = partsOf(text, last?.parts, last && editOf(last.text, text));
  const print = printOf(text, placed.list);
  const { furniture, layout } = print;
  const sections = readSections(print, headingsOf(placed.list, furniture));
  const { list: parts } = findingsOf(text, placed, furniture.spans, last?.parts);
  if (memory) memory.last = { text, parts };

  const header = readHeader(text, headerEnd(text, sections));
  const sectionStarts = sections.map(startOf);
  const places = placesOf(print, sectionStarts);
  const noted = readNotes(numeralsOf(parts, sections, places), places);
  const notes = inOrder(noted, extentsOf(print, sectionStarts, noted, places));
  return {
    text,
    header: { span: printed(text, sectionStarts[0] ?? text.length), ...header },
    sections,
    notes,
    references: referencesOf(parts, sections),
    citations: citationsOf(parts, header.caseNumber),
    furniture: furniture.spans,
    interruptions: interruptionsOf(text, furniture.spans, notes),
    marks: marksOf(notes),
    layout,
  };
}

function interruptionsOf(text: string, furniture: readonly Span[], notes: readonly Note[]): Span[] {
  const interruptions = [...furniture];
  for (const { definition } of notes) {
    if (definition) interruptions.push({ start: labelled(text, definition.start), end: definition.end });
  }
  return interruptions.sort(byStart);
}

function marksOf(notes: readonly Note[]): Span[] {
  const all: Span[] = [];
  for (const { marks } of notes) all.push(...marks);
  return all.sort(byStart);
}

/** A notice says who asked and who would answer, as a header does. */
function headerEnd(text: string, sections: readonly Section[]): number {
  const first = sections.find(({ role }) => role !== 'notice');
  return first ? startOf(first) : text.length;
}

/** A document that names its own case does not cite another. */
function citationsOf(found: readonly Found[], own: string | undefined): Citation[] {
  const citations: Citation[] = [];
  for (const { base, findings } of found) {
    for (const { kind, key, title, url, span } of findings.citations) {
      if (key !== own) citations.push({ kind, key, title, url, span: shifted(span, base) });
    }
  }
  return citations;
}

function referencesOf(found: readonly Found[], sections: readonly Section[]): Reference[] {
  const order = [...askedNumbers({ sections })];
  const references: Reference[] = [];
  let next = 0;
  for (const { base, findings } of found) {
    for (const raw of findings.references) {
      const start = raw.span.start + base;
      while (next < sections.length && startOf(sections[next]) <= start) next++;
      const section = sections[next - 1];
      const reference = section && resolveReference(raw, section.numbers, order);
      if (reference) references.push({ ...reference, span: shifted(reference.span, base) });
    }
  }
  return references;
}

function startOf(section: Section | undefined): number {
  return section?.heading?.start ?? section?.body.start ?? Number.POSITIVE_INFINITY;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** The numerals that can be a note's: none in the number of a question. */
function numeralsOf(found: readonly Found[], sections: readonly Section[], places: Places): PlacedNumeral[] {
  const placed: PlacedNumeral[] = [];
  let next = 0;
  for (const { base, findings } of found) {
    for (const numeral of findings.numerals) {
      const start = numeral.start + base;
      while (next < sections.length && startOf(sections[next]) <= start) next++;
      if ((sections[next - 1]?.heading?.end ?? start) > start) continue;
      placed.push({ numeral, base, page: places.page(start), section: next });
    }
  }
  return placed;
}

function printed(text: string, end: number): Span | undefined {
  const start = text.search(/\S/);
  return start < 0 || start >= end ? undefined : { start, end };
}
