import type { Citation, Note, QaDocument, Reference, Section } from '../model/document.ts';
import { askedNumbers, extent } from '../model/sections.ts';
import { type Span, shifted } from '../model/span.ts';
import { extentsOf, interruptionsOf, placesOf } from './definitions.ts';
import { type Findings, findIn } from './findings.ts';
import { readHeader } from './header.ts';
import { headingsIn } from './headings.ts';
import { inOrder, type PlacedNumeral, type Places, readNotes } from './notes.ts';
import { printOf } from './print.ts';
import { resolveReference } from './references.ts';
import { readSections } from './sections.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** What stands in the header and in each section of a text, by their words. */
export type Memory = ReadonlyMap<string, Findings>;

/** A document, and what the reading of its next version may take over. */
export interface Version {
  readonly document: QaDocument;
  readonly memory: Memory;
}

/** Reads a text of questions and answers. Total: every string is a document; and linear in its length. */
export function parse(text: string): QaDocument {
  return parseVersion(text).document;
}

/**
 * Reads a version of a text; with the memory of the version before, it gives what it gives without.
 *
 * Two layers: which lines are furniture and headings, and which sections these open, is decided from the whole text
 * every time. What stands in a section depends on its words alone, and is taken over where these are as before, so
 * that most keystrokes cost the reading of one section.
 */
export function parseVersion(text: string, memory: Memory = new Map()): Version {
  const print = printOf(text);
  const sections = readSections(print, headingsIn(print));
  const header = readHeader(text, headerEnd(text, sections));

  const found = new Map<string, Findings>();
  const read = ({ start, words }: Stretch): Found => {
    const findings = found.get(words) ?? memory.get(words) ?? findIn(words);
    found.set(words, findings);
    return { start, findings };
  };
  const stretches = stretchesOf(print, sections).map(read);

  const places = placesOf(print, sections);
  const noted = readNotes(numeralsOf(stretches, places), places);
  const definitions = noted.flatMap(({ definition }) => definition ?? []);
  const notes = inOrder(noted, extentsOf(print, sections, definitions, places));
  const { furniture, layout } = print;
  const document = {
    text,
    header: { span: printed(text, sections[0] ? extent(sections[0]).start : text.length), ...header },
    sections,
    notes,
    references: referencesOf(stretches, sections),
    citations: citationsOf(stretches, header.caseNumber),
    furniture: furniture.spans,
    interruptions: interruptionsOf(text, furniture.spans, notes),
    marks: marksOf(notes),
    layout,
  };
  return { document, memory: found };
}

/** What was found in a stretch, and where that begins: the first is the header, each further one is of a section. */
interface Found {
  readonly start: number;
  readonly findings: Findings;
}

/** A notice says who asked and who would answer, as a header does. */
function headerEnd(text: string, sections: readonly Section[]): number {
  const first = sections.find(({ role }) => role !== 'notice');
  return first ? extent(first).start : text.length;
}

function printed(text: string, end: number): Span | undefined {
  const start = text.search(/\S/);
  return start < 0 || start >= end ? undefined : { start, end };
}

function numeralsOf(stretches: readonly Found[], places: Places): PlacedNumeral[] {
  return stretches.flatMap(({ start: base, findings: { numerals } }, section) =>
    numerals.map((numeral) => ({ numeral, base, page: places.page(base + numeral.start), section })),
  );
}

/** A document that names its own case does not cite another. */
function citationsOf(stretches: readonly Found[], own: string | undefined): Citation[] {
  const citations: Citation[] = [];
  for (const { start, findings } of stretches) {
    for (const { kind, key, title, url, span } of findings.citations) {
      if (key !== own) citations.push({ kind, key, title, url, span: shifted(span, start) });
    }
  }
  return citations;
}

function referencesOf(stretches: readonly Found[], sections: readonly Section[]): Reference[] {
  // Only `de vorige vraag` asks for the order of the questions.
  let known: readonly number[] | undefined;
  const order = () => {
    known ??= [...askedNumbers({ sections })];
    return known;
  };
  const references: Reference[] = [];
  stretches.forEach(({ start, findings }, place) => {
    const section = sections[place - 1];
    if (section === undefined) return;
    for (const raw of findings.references) {
      const reference = resolveReference(raw, section.numbers, 'numbers' in raw.target ? [] : order());
      if (reference) references.push({ ...reference, span: shifted(reference.span, start) });
    }
  });
  return references;
}

function marksOf(notes: readonly Note[]): Span[] {
  const all: Span[] = [];
  for (const { marks } of notes) all.push(...marks);
  return all.sort((a, b) => a.start - b.start);
}
