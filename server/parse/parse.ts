import { citationsIn } from '../citations/kinds.ts';
import type { Citation, Note, QaDocument, Reference, Section } from '../model/document.ts';
import { askedNumbers } from '../model/sections.ts';
import type { Span } from '../text/span.ts';
import { type Found, findInAll, type Memory, NOTHING } from './memory.ts';
import { orderOf, resolveReference } from './mentions/resolve.ts';
import { extentsOf, interruptionsOf } from './notes/extent.ts';
import { inOrder } from './notes/inOrder.ts';
import type { PlacedNumeral } from './notes/numeral.ts';
import { type Pages, pagesOf } from './notes/pages.ts';
import { readNotes } from './notes/readNotes.ts';
import { restsOf } from './notes/rest.ts';
import { withUnnumberedTexts } from './notes/unnumbered.ts';
import { firstOf, type Room, type Rooms } from './room.ts';
import { spanIn, stretchesOf } from './stretches.ts';
import { readStructure } from './structure.ts';

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
export function parseVersion(text: string, memory: Memory = NOTHING): Version {
  const { print, room, sections, untold, drawn, header, known } = readStructure(text, memory);
  const stretches = findInAll(stretchesOf(print, sections), memory);

  const pages = pagesOf(print, sections);
  const numerals = numeralsOf(stretches, pages, room.numerals);
  const noted = withUnnumberedTexts(print, sections, readNotes(numerals, pages, sections), numerals);
  const definitions = noted.flatMap(({ definition }) => definition ?? []);
  const notes = inOrder(noted, extentsOf(print, sections, definitions, pages));
  const { furniture, layout } = print;
  // What draws a table says nothing in a section, and is no page's.
  const omitted = drawn.length === 0 ? furniture.spans : inOrderOfStart([...furniture.spans, ...drawn]);
  const document = {
    text,
    header,
    sections,
    notes,
    references: referencesOf(stretches, sections, room),
    citations: citationsOf(stretches, header.caseNumber, room.citations),
    furniture: furniture.spans,
    interruptions: interruptionsOf(text, omitted, notes, restsOf(print, sections, notes)),
    marks: marksOf(notes),
    layout,
    untold,
    exceeded: firstExceeded(room, stretches),
  };
  return { document, memory: { stretches, header: known } };
}

/**
 * The same text, but nothing of its notes and mentions of itself: a third of the work, for who wants to know of thousands of
 * documents who asks what, and which publications they cite. Words of notes count as words of the section they stand in.
 */
export function parseBriefly(text: string): QaDocument {
  const { print, room, sections, untold, drawn, header } = readStructure(text);
  const { furniture, layout } = print;
  const omitted = drawn.length === 0 ? furniture.spans : inOrderOfStart([...furniture.spans, ...drawn]);
  const citations: Citation[] = [];
  for (const stretch of stretchesOf(print, sections)) {
    for (const citation of citationsIn(stretch.words)) {
      const span = spanIn(stretch, citation.span);
      if (citation.key !== header.caseNumber && room.citations.fits(1, span)) citations.push({ ...citation, span });
    }
  }
  return {
    text,
    header,
    sections,
    notes: [],
    references: [],
    citations,
    furniture: furniture.spans,
    interruptions: interruptionsOf(text, omitted, [], []),
    marks: [],
    layout,
    untold,
    exceeded: undefined,
  };
}

/** The first place in the text where it holds more than there is room for. */
function firstExceeded(rooms: Rooms, stretches: readonly Found[]): Span | undefined {
  let first = firstOf(...Object.values(rooms).map((room) => room.exceeded()));
  for (const stretch of stretches) first = firstOf(first, exceededIn(stretch));
  return first;
}

function exceededIn(found: Found): Span | undefined {
  const { exceeded } = found.findings;
  return exceeded && spanIn(found, exceeded);
}

function numeralsOf(stretches: readonly Found[], pages: Pages, room: Room): PlacedNumeral[] {
  const placed: PlacedNumeral[] = [];
  stretches.forEach((found, section) => {
    for (const numeral of found.findings.numerals) {
      const span = spanIn(found, numeral);
      if (!room.fits(1, span)) continue;
      const content = spanIn(found, { start: numeral.content, end: numeral.content }).start;
      placed.push({ numeral, ...span, content, page: pages.page(span.start), section });
    }
  });
  return placed;
}

/** A document that names its own case does not cite another. */
function citationsOf(stretches: readonly Found[], own: string | undefined, room: Room): Citation[] {
  const citations: Citation[] = [];
  for (const found of stretches) {
    for (const { kind, key, title, url, span: within } of found.findings.citations) {
      const span = spanIn(found, within);
      if (key !== own && room.fits(1, span)) citations.push({ kind, key, title, url, span });
    }
  }
  return citations;
}

function referencesOf(stretches: readonly Found[], sections: readonly Section[], room: Rooms): Reference[] {
  const order = orderOf(askedNumbers({ sections }));
  const references: Reference[] = [];
  stretches.forEach((found, index) => {
    const section = sections[index - 1];
    if (section === undefined) return;
    for (const { role, target, span, numbersSpan } of found.findings.references) {
      const mention = {
        role,
        target,
        span: spanIn(found, span),
        numbersSpan: numbersSpan && spanIn(found, numbersSpan),
      };
      const reference = resolveReference(mention, section.numbers, order, room.mentionedNumbers);
      if (reference && room.references.fits(1, reference.span)) references.push(reference);
    }
  });
  return references;
}

function inOrderOfStart(spans: Span[]): readonly Span[] {
  return spans.sort((a, b) => a.start - b.start);
}

function marksOf(notes: readonly Note[]): Span[] {
  const all: Span[] = [];
  for (const { marks } of notes) all.push(...marks);
  return all.sort((a, b) => a.start - b.start);
}
