import type { Citation, Note, QaDocument, Reference, Section } from '../model/document.ts';
import { askedNumbers, extent } from '../model/sections.ts';
import { OPENS_ANSWERS } from '../profiles/tweedeKamer/sets.ts';
import type { Span } from '../text/span.ts';
import { type Found, findInAll, headerIn, type Memory, NOTHING } from './memory.ts';
import { orderOf, resolveReference } from './mentions/resolve.ts';
import { extentsOf, interruptionsOf } from './notes/extent.ts';
import { inOrder } from './notes/inOrder.ts';
import type { PlacedNumeral } from './notes/numeral.ts';
import { type Places, placesOf } from './notes/places.ts';
import { readNotes } from './notes/readNotes.ts';
import { restsOf } from './notes/rest.ts';
import { withUnnumberedTexts } from './notes/unnumbered.ts';
import { firstOf, type Room, type Rooms, roomsIn } from './room.ts';
import { spanIn, stretchesOf } from './stretches.ts';
import { officesIn } from './structure/header.ts';
import { headingsIn } from './structure/headings.ts';
import { readIdentity } from './structure/identity.ts';
import { printOf } from './structure/print.ts';
import { readSections } from './structure/sections.ts';

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
  const print = printOf(text);
  const room = roomsIn(text);
  const { sections, untold, drawn } = readSections(print, headingsIn(print, room));
  const { says, header } = headerIn(
    text,
    headerEnd(text, sections),
    { signed: signedBelow(sections), answered: answeredIn(text, sections) },
    memory,
  );

  const stretches = findInAll(stretchesOf(print, sections), memory);

  const places = placesOf(print, sections);
  const numerals = numeralsOf(stretches, places, room.numerals);
  const noted = withUnnumberedTexts(print, sections, readNotes(numerals, places, sections), numerals);
  const definitions = noted.flatMap(({ definition }) => definition ?? []);
  const notes = inOrder(noted, extentsOf(print, sections, definitions, places));
  const { furniture, layout } = print;
  // What draws a table says nothing in a section, and is no page's.
  const omitted = drawn.length === 0 ? furniture.spans : inOrderOfStart([...furniture.spans, ...drawn]);
  const end = sections[0] ? extent(sections[0]).start : text.length;
  const document = {
    text,
    header: {
      span: printed(text, end),
      offices: officesIn(text, end),
      ...readIdentity(print, says.number),
      ...says,
    },
    sections,
    notes,
    references: referencesOf(stretches, sections, room),
    citations: citationsOf(stretches, says.caseNumber, room.citations),
    furniture: furniture.spans,
    interruptions: interruptionsOf(text, omitted, notes, restsOf(print, sections, notes)),
    marks: marksOf(notes),
    layout,
    untold,
    exceeded: firstExceeded(room, stretches),
  };
  return { document, memory: { stretches, header } };
}

/** A notice says who asked and who would answer, as a header does. */
function headerEnd(text: string, sections: readonly Section[]): number {
  const first = sections.find(({ role }) => role !== 'notice');
  return first ? extent(first).start : text.length;
}

/** No letter's end is longer, with the notes that stand there. */
const LONGEST_END = 4000;

/** Where the last answer ends, and a list of questions may be signed. */
function signedBelow(sections: readonly Section[]): Span | undefined {
  const last = (
    sections.findLast(({ role }) => role === 'answer') ?? sections.findLast(({ role }) => role === 'chapter')
  )?.body;
  return last && { start: Math.max(last.start, last.end - LONGEST_END), end: last.end };
}

/** `Antwoord van Minister … (ontvangen …)` as the title of all answers, below the questions. */
function answeredIn(text: string, sections: readonly Section[]): Span | undefined {
  return sections.find(
    ({ role, heading }) =>
      (role === 'chapter' || role === 'answer') &&
      heading !== undefined &&
      OPENS_ANSWERS.test(text.slice(heading.start, Math.min(heading.end, heading.start + 160))),
  )?.heading;
}

function printed(text: string, end: number): Span | undefined {
  const start = text.search(/\S/);
  return start < 0 || start >= end ? undefined : { start, end };
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

function numeralsOf(stretches: readonly Found[], places: Places, room: Room): PlacedNumeral[] {
  const placed: PlacedNumeral[] = [];
  stretches.forEach((found, section) => {
    for (const numeral of found.findings.numerals) {
      const span = spanIn(found, numeral);
      if (!room.fits(1, span)) continue;
      const content = spanIn(found, { start: numeral.content, end: numeral.content }).start;
      placed.push({ numeral, ...span, content, page: places.page(span.start), section });
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
