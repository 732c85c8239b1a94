import { citationsIn } from '../citations/kinds.ts';
import type { Citation, QaDocument, Reference, Section } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { extentsOf, labelled, placesOf } from './definitions.ts';
import { readHeader } from './header.ts';
import { inOrder, type PlacedNumeral, readNotes } from './notes.ts';
import { type Numeral, numeralsIn } from './numerals.ts';
import { printOf } from './print.ts';
import { type RawReference, referencesIn, resolveReference } from './references.ts';
import { readSections } from './sections.ts';

/** What a stretch of text holds by itself, whatever stands around it; offsets count from its start. */
interface Findings {
  readonly citations: readonly Citation[];
  readonly references: readonly RawReference[];
  readonly numerals: readonly Numeral[];
}

/** Findings of the last parse, by the text of the stretch; a parse with memory gives what one without gives. */
export interface Memory {
  findings: Map<string, Findings>;
}

/** An empty memory, for the versions of one document. */
export function newMemory(): Memory {
  return { findings: new Map() };
}

/**
 * Reads a text of questions and answers. Total: every string is a document; and linear in its length.
 *
 * Two layers: headings and furniture are a matter of lines, read whole each time; what stands inside a section depends
 * on its text alone and is remembered by it. Notes are then resolved over the whole document.
 */
export function parse(text: string, memory: Memory = newMemory()): QaDocument {
  const print = printOf(text);
  const { furniture, layout } = print;
  const sections = readSections(print);
  const stretches = stretchesOf(text, sections);

  const findings = new Map<string, Findings>();
  const found = stretches.map((stretch) => {
    const words = uninterrupted(text, stretch, furniture.spans);
    const known = findings.get(words) ?? memory.findings.get(words) ?? find(words);
    findings.set(words, known);
    return known;
  });
  memory.findings = findings;

  const header = readHeader(text, headerEnd(text, sections));
  const citations = citationsOf(stretches, found, header.caseNumber);
  const sectionStarts = sections.map(startOf);
  const places = placesOf(text, furniture, sectionStarts);
  const noted = readNotes(numeralsOf(stretches, found), places);
  const notes = inOrder(noted, extentsOf(print, sectionStarts, noted, places));
  return {
    text,
    header: { span: printed(text, sectionStarts[0] ?? text.length), ...header },
    sections,
    notes,
    references: referencesOf(stretches, found, sections),
    citations,
    furniture: furniture.spans,
    interruptions: [
      ...furniture.spans,
      ...notes.flatMap(({ definition }) =>
        definition ? [{ start: labelled(text, definition.start), end: definition.end }] : [],
      ),
    ].sort(byStart),
    marks: notes.flatMap(({ marks }) => marks).sort(byStart),
    layout,
  };
}

/** A notice says who asked and who would answer, as a header does. */
function headerEnd(text: string, sections: readonly Section[]): number {
  const first = sections.find(({ role }) => role !== 'notice');
  return first ? startOf(first) : text.length;
}

/** A stretch with blanks in place of furniture: what is broken off by the end of a page goes on behind it. */
function uninterrupted(text: string, { start, end }: Span, furniture: readonly Span[]): string {
  let words = '';
  let at = start;
  for (let place = firstAfter(furniture, start); place < furniture.length; place++) {
    const interruption = furniture[place];
    if (!interruption || interruption.start >= end) break;
    const from = Math.max(interruption.start, start);
    const to = Math.min(interruption.end, end);
    words += text.slice(at, from) + text.slice(from, to).replace(/\S/g, ' ');
    at = to;
  }
  return words + text.slice(at, end);
}

function find(words: string): Findings {
  const citations = citationsIn(words);
  const free = outside(citations.map(({ span }) => span));
  return { citations, references: referencesIn(words), numerals: numeralsIn(words).filter(free) };
}

/** A document that names its own case does not cite another. */
function citationsOf(stretches: readonly Stretch[], found: readonly Findings[], own: string | undefined): Citation[] {
  const citations: Citation[] = [];
  for (let place = 0; place < stretches.length; place++) {
    const base = stretches[place]?.start ?? 0;
    for (const { kind, key, title, url, span } of found[place]?.citations ?? []) {
      if (key !== own) citations.push({ kind, key, title, url, span: shifted(span, base) });
    }
  }
  return citations;
}

function referencesOf(
  stretches: readonly Stretch[],
  found: readonly Findings[],
  sections: readonly Section[],
): Reference[] {
  const order = [...new Set(sections.flatMap(({ role, numbers }) => (role === 'question' ? numbers : [])))];
  const references: Reference[] = [];
  for (let place = 0; place < stretches.length; place++) {
    const { start: base, section } = stretches[place] ?? { start: 0, section: undefined };
    if (!section) continue;
    for (const raw of found[place]?.references ?? []) {
      const reference = resolveReference(raw, section.numbers, order);
      if (reference)
        references.push({ role: reference.role, numbers: reference.numbers, span: shifted(reference.span, base) });
    }
  }
  return references;
}

/** The header, and the body of each section. */
function stretchesOf(text: string, sections: readonly Section[]): Stretch[] {
  const [first] = sections;
  const header = { start: 0, end: first ? startOf(first) : text.length, section: undefined };
  return [header, ...sections.map((section) => ({ ...section.body, section }))];
}

interface Stretch extends Span {
  readonly section: Section | undefined;
}

function startOf({ heading, body }: Section): number {
  return heading?.start ?? body.start;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** A test whether a span lies outside all of `spans`. */
function outside(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => (spans[firstAfter(spans, start)]?.start ?? Number.POSITIVE_INFINITY) >= end;
}

/** The place of the first of `spans`, which are in order, that ends behind `offset`. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function numeralsOf(stretches: readonly Stretch[], found: readonly Findings[]): PlacedNumeral[] {
  const placed: PlacedNumeral[] = [];
  for (let place = 0; place < stretches.length; place++) {
    const base = stretches[place]?.start ?? 0;
    for (const numeral of found[place]?.numerals ?? []) placed.push({ numeral, base });
  }
  return placed;
}

function printed(text: string, end: number): Span | undefined {
  const start = text.search(/\S/);
  return start < 0 || start >= end ? undefined : { start, end };
}
