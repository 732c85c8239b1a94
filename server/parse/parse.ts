import type { Citation, Note, QaDocument, Reference, Section } from '../model/document.ts';
import { type Edit, editOf } from '../model/edit.ts';
import { askedNumbers, extent } from '../model/sections.ts';
import { type Span, shifted, startedBy } from '../model/span.ts';
import { extentsOf, interruptionsOf, placesOf } from './definitions.ts';
import { readHeader } from './header.ts';
import { inOrder, type PlacedNumeral, type Places, readNotes } from './notes.ts';
import { type Found, findingsOf, partsOf } from './placed.ts';
import { headingsOf, printOf } from './print.ts';
import { resolveReference } from './references.ts';
import { readSections } from './sections.ts';
import { type Evidence, spliced, stayed, stretchOf, type Version } from './stays.ts';

/** The version that was parsed last; a parse with memory gives what one without gives. */
export interface Memory {
  last: Version | undefined;
}

/** An empty memory, for the versions of one document. */
export function newMemory(): Memory {
  return { last: undefined };
}

/**
 * Reads a text of questions and answers. Total: every string is a document; and linear in its length.
 *
 * Two layers: what the words of a part say by themselves is read part by part. What depends on the whole document is
 * then decided from that: which headings are meant, what is furniture, which questions have which answers, which digits
 * are notes. With memory, parts whose words stayed are not read again, and what is decided from what stayed is not
 * decided again, so that most keystrokes cost the reading of one part.
 */
export function parse(text: string, memory?: Memory): QaDocument {
  const last = memory?.last;
  if (last?.document.text === text) return last.document;
  const edit = last && editOf(last.document.text, text);
  const placed = partsOf(text, last?.parts.list, edit);
  const print = printOf(text, placed.list);
  const parts = findingsOf(text, placed, print.furniture.spans, last?.parts.list);
  const version = (last && edit && changedVersion(last, { print, parts }, edit)) ?? newVersion({ print, parts });
  if (memory) memory.last = version;
  return version.document;
}

/** Decides all that a document says. */
function newVersion({ print, parts }: Evidence): Version {
  const { text, furniture, layout } = print;
  const headings = headingsOf(parts.list, furniture);
  const sections = readSections(print, headings);
  const header = readHeader(text, headerEnd(text, sections));
  const places = placesOf(print, sections);
  const noted = readNotes(numeralsOf(parts.list, sections, places), places);
  const definitions = noted.flatMap(({ definition }) => definition ?? []);
  const notes = inOrder(noted, extentsOf(print, sections, definitions, places));
  const document = {
    text,
    header: { span: printed(text, sections[0] ? startOf(sections[0]) : text.length), ...header },
    sections,
    notes,
    references: referencesOf(parts.list, sections),
    citations: citationsOf(parts.list, header.caseNumber),
    furniture: furniture.spans,
    interruptions: interruptionsOf(text, furniture.spans, notes),
    marks: marksOf(notes),
    layout,
  };
  return { print, parts, places, document, asks: headings.some(({ role }) => role === 'question') };
}

/** Takes over what was decided of the version before; undefined where an edit may have changed that. */
function changedVersion(last: Version, { print, parts }: Evidence, edit: Edit): Version | undefined {
  const same = stayed(last, { print, parts }, edit);
  if (!same) return undefined;
  const { sections, places, notes, interruptions } = same;
  const { text, furniture, layout } = print;
  const { header, references, citations } = last.document;
  const old = stretchOf(last.parts.list, parts);
  const fresh = stretchOf(parts.list, parts).parts;
  const document = {
    text,
    header,
    sections,
    notes,
    references: spliced(references, old, referencesOf(fresh, sections), spanOf, (reference) =>
      edit.by === 0 ? reference : { ...reference, span: shifted(reference.span, edit.by) },
    ),
    citations: spliced(citations, old, citationsOf(fresh, header.caseNumber), spanOf, (citation) =>
      edit.by === 0 ? citation : { ...citation, span: shifted(citation.span, edit.by) },
    ),
    furniture: furniture.spans,
    interruptions,
    marks: marksOf(notes),
    layout,
  };
  return { print, parts, places, document, asks: last.asks };
}

function spanOf({ span }: { readonly span: Span }): Span {
  return span;
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
  // Only `de vorige vraag` asks for the order of the questions.
  let known: readonly number[] | undefined;
  const order = () => {
    known ??= [...askedNumbers({ sections })];
    return known;
  };
  const references: Reference[] = [];
  let next = startedBy(sections, extent, found[0]?.base ?? 0);
  for (const { base, findings } of found) {
    for (const raw of findings.references) {
      const start = raw.span.start + base;
      while (next < sections.length && startOf(sections[next]) <= start) next++;
      const section = sections[next - 1];
      const reference = section && resolveReference(raw, section.numbers, 'numbers' in raw.target ? [] : order());
      if (reference) references.push({ ...reference, span: shifted(reference.span, base) });
    }
  }
  return references;
}

function startOf(section: Section | undefined): number {
  return section ? extent(section).start : Number.POSITIVE_INFINITY;
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
