import { citationsIn } from '../citations/kinds.ts';
import type { Citation, QaDocument, Section } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { extentsOf, placesOf } from './definitions.ts';
import { inOrder, type PlacedNumeral, readNotes } from './notes.ts';
import { type Numeral, numeralsIn } from './numerals.ts';
import { printOf } from './print.ts';
import { readSections } from './sections.ts';

/** What a stretch of text holds by itself, whatever stands around it; offsets count from its start. */
interface Findings {
  readonly citations: readonly Citation[];
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
  const found = stretches.map(({ start, end }) => {
    const words = text.slice(start, end);
    const known = findings.get(words) ?? memory.findings.get(words) ?? find(words);
    findings.set(words, known);
    return known;
  });
  memory.findings = findings;

  const inText = outside(furniture.spans);
  const citations = citationsOf(stretches, found, inText);
  const sectionStarts = sections.map(startOf);
  const places = placesOf(text, furniture, sectionStarts);
  const noted = readNotes(numeralsOf(stretches, found, inText), places);
  const notes = inOrder(noted, extentsOf(print, sectionStarts, noted, places));
  return {
    text,
    header: {
      span: printed(text, sectionStarts[0] ?? text.length),
      askedBy: [],
      answeredBy: [],
      submitted: undefined,
      received: undefined,
      number: undefined,
      caseNumber: undefined,
      subject: undefined,
    },
    sections,
    notes,
    references: [],
    citations,
    furniture: furniture.spans,
    interruptions: [...furniture.spans, ...notes.flatMap(({ definition }) => definition ?? [])].sort(byStart),
    marks: notes.flatMap(({ marks }) => marks).sort(byStart),
    layout,
  };
}

function find(words: string): Findings {
  const citations = citationsIn(words);
  const free = outside(citations.map(({ span }) => span));
  return { citations, numerals: numeralsIn(words).filter(free) };
}

function citationsOf(
  stretches: readonly Stretch[],
  found: readonly Findings[],
  inText: (span: Span) => boolean,
): Citation[] {
  const citations: Citation[] = [];
  for (let place = 0; place < stretches.length; place++) {
    const base = stretches[place]?.start ?? 0;
    for (const { kind, key, title, url, span } of found[place]?.citations ?? []) {
      const placed = shifted(span, base);
      if (inText(placed)) citations.push({ kind, key, title, url, span: placed });
    }
  }
  return citations;
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

/** A test, for spans asked in document order, whether they lie outside all of `spans`. */
function outside(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.start ?? Number.POSITIVE_INFINITY) >= end;
  };
}

/** The numerals that can be a note's: none in furniture. */
function numeralsOf(
  stretches: readonly Stretch[],
  found: readonly Findings[],
  inText: (span: Span) => boolean,
): PlacedNumeral[] {
  const placed: PlacedNumeral[] = [];
  for (let place = 0; place < stretches.length; place++) {
    const base = stretches[place]?.start ?? 0;
    for (const numeral of found[place]?.numerals ?? []) {
      if (inText({ start: numeral.start + base, end: numeral.end + base })) placed.push({ numeral, base });
    }
  }
  return placed;
}

function printed(text: string, end: number): Span | undefined {
  const start = text.search(/\S/);
  return start < 0 || start >= end ? undefined : { start, end };
}
