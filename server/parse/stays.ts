import type { Note, QaDocument, Section } from '../model/document.ts';
import { type Edit, isSameList, shiftOf, stays } from '../model/edit.ts';
import { extent } from '../model/sections.ts';
import { type Span, shifted, startedBy } from '../model/span.ts';
import { extentsOf, interruptionsOf, placesOf } from './definitions.ts';
import { LONGEST_HEADER } from './header.ts';
import type { Heading } from './headings.ts';
import { skipBlank } from './lines.ts';
import { numeralAt, type Places } from './notes.ts';
import type { Numeral } from './numerals.ts';
import type { Found, Parts } from './placed.ts';
import { headingAt, type Print } from './print.ts';
import { lostWithin } from './sections.ts';

/** What a document is decided from. */
export interface Evidence {
  readonly print: Print;
  readonly parts: Parts<Found>;
}

/** A document, what it was decided from, and where its pages and sections end. */
export interface Version extends Evidence {
  readonly document: QaDocument;
  readonly places: Places;
  /** Whether questions have headings: where they are only numbered, any line may be one. */
  readonly asks: boolean;
}

/** What was decided of the version before, where it is now. */
export interface Stayed {
  readonly sections: readonly Section[];
  readonly places: Places;
  readonly notes: readonly Note[];
  readonly interruptions: readonly Span[];
}

/** The parts that were read anew: all that an edit can have changed of what is in a part. */
export interface Stretch extends Span {
  readonly parts: readonly Found[];
}

/** The parts of `list` that are in one of two versions only. */
export function stretchOf(list: readonly Found[], { front, back }: Parts<Found>): Stretch {
  const parts = list.slice(front, list.length - back);
  return { parts, start: parts[0]?.base ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/**
 * The decisions of the version before, moved to where their words are now: most edits, as a letter in a sentence, make
 * no heading, no numeral and no page, and leave all that was decided from those. Undefined where an edit changed any of
 * them, or may have: then all is to be decided anew. This is told from what the parts that were read anew hold, and from
 * the pages; the few decisions that look at the words themselves are made again where the edit is.
 */
export function stayed(before: Version, { print, parts }: Evidence, edit: Edit): Stayed | undefined {
  const { document } = before;
  const old = stretchOf(before.parts.list, parts);
  const stretch = stretchOf(parts.list, parts);
  const numeralsBefore = numeralsIn(old);
  const numerals = numeralsIn(stretch);
  const isSame =
    before.asks &&
    isHeaderKept(document, edit) &&
    isSectionBorder(document, old.start) &&
    isSectionBorder(document, old.end) &&
    isSamePrint(before.print, print, edit) &&
    isSameList(headingsIn(old), headingsIn(stretch), (was, is) => isSameHeading(edit, was, is)) &&
    isSameList(numeralsBefore, numerals, (was, is) => isSameNumeral(edit, was, is));
  const sections = isSame ? sectionsMoved(document, print, edit) : undefined;
  if (!sections) return undefined;

  const places = placesOf(print, sections);
  // Behind the edit, and where no definition may be, it is the same in any case.
  const isSamePlace = (was: Numeral, is: Numeral) =>
    was.definition <= 0 || was.start >= edit.start || before.places.footing(was.start) === places.footing(is.start);
  if (before.places.pages !== places.pages || !isSameList(numeralsBefore, numerals, isSamePlace)) return undefined;

  const opened = new Map<number, Numeral>();
  numeralsBefore.forEach(({ start }, place) => {
    const numeral = numerals[place];
    if (numeral) opened.set(start, numeral);
  });
  // A definition in brackets begins with its bracket.
  const numeralOf = ({ definition }: Note) =>
    definition && (opened.get(definition.start) ?? opened.get(definition.start + 1));
  const definitions = document.notes.flatMap((note) => numeralOf(note) ?? []);
  const extents = extentsOf(print, sections, definitions, places);
  const notes = document.notes.map((note) => {
    const numeral = numeralOf(note);
    return noteMoved(note, edit, numeral && extents(numeral));
  });

  const own = document.notes.flatMap((note, place) => (numeralOf(note) ? (notes[place] ?? []) : []));
  const furniture = print.furniture.spans.filter(({ start }) => stretch.start <= start && start < stretch.end);
  const fresh = interruptionsOf(print.text, furniture, own);
  const interruptions = spliced(document.interruptions, old, fresh, itself, (span) => moved(span, edit));
  return { sections, places, notes, interruptions };
}

/** A list of the version before, with other items in a stretch of it, and those behind that moved. */
export function spliced<T>(
  list: readonly T[],
  { start, end }: Span,
  fresh: readonly T[],
  spanOf: (item: T) => Span,
  move: (item: T) => T,
): T[] {
  const result = list.slice(0, startedBy(list, spanOf, start - 1));
  for (const item of fresh) result.push(item);
  for (let place = startedBy(list, spanOf, end - 1); place < list.length; place++) {
    const item = list[place];
    if (item !== undefined) result.push(move(item));
  }
  return result;
}

/** A span that the edit did not change, where it stands now. */
function moved(span: Span, edit: Edit): Span {
  const by = shiftOf(edit, span) ?? 0;
  return by === 0 ? span : shifted(span, by);
}

function itself(span: Span): Span {
  return span;
}

/** The header looks no further than so far behind its end. */
const BEHIND_HEADER = 4;

function isHeaderKept({ sections, text }: QaDocument, edit: Edit): boolean {
  const first = sections.find(({ role }) => role !== 'notice');
  const end = first ? extent(first).start : text.length;
  return Math.min(end, LONGEST_HEADER) + BEHIND_HEADER <= edit.start;
}

/** Whether a section, or the text, begins or ends at `offset`: what is decided on one side does not look at the other. */
function isSectionBorder({ sections, text }: QaDocument, offset: number): boolean {
  if (offset === 0 || offset === text.length) return true;
  const section = sections[startedBy(sections, extent, offset - 1)];
  if (!section) return false;
  const { start } = extent(section);
  return skipBlank(text, offset, start) === start;
}

function isSamePrint(was: Print, is: Print, edit: Edit): boolean {
  return (
    was.layout.gap === is.layout.gap &&
    was.layout.width === is.layout.width &&
    isSameList(was.furniture.spans, is.furniture.spans, (a, b) => stays(edit, a, b))
  );
}

function headingsIn({ parts }: Stretch): Heading[] {
  return parts.flatMap(({ part, base }) => part.headings.map((heading) => headingAt(heading, base)));
}

function numeralsIn({ parts }: Stretch): Numeral[] {
  return parts.flatMap(({ findings, base }) => findings.numerals.map((numeral) => numeralAt(numeral, base)));
}

function isSameHeading(edit: Edit, was: Heading, is: Heading): boolean {
  const whole = ({ behind, span, end }: Heading) => ({ start: behind ?? span.start, end });
  return (
    was.role === is.role &&
    was.sure === is.sure &&
    isSameList(was.numbers, is.numbers, Object.is) &&
    (was.behind === undefined) === (is.behind === undefined) &&
    stays(edit, was.span, is.span) &&
    stays(edit, whole(was), whole(is))
  );
}

function isSameNumeral(edit: Edit, was: Numeral, is: Numeral): boolean {
  return (
    was.number === is.number &&
    was.style === is.style &&
    was.mark === is.mark &&
    was.definition === is.definition &&
    stays(edit, was, is) &&
    stays(edit, { start: was.start, end: was.content }, { start: is.start, end: is.content })
  );
}

/** The sections, of which the edit changed one; undefined where it may have changed which sections there are. */
function sectionsMoved({ sections }: QaDocument, print: Print, edit: Edit): readonly Section[] | undefined {
  const { start, end, by } = edit;
  const place = startedBy(sections, extent, start - 1) - 1;
  const section = sections[place];
  const next = sections[place + 1];
  if (!section || (next && extent(next).start < end - by)) return undefined;

  const { role, numbers, heading, body, counterparts } = section;
  if (!heading && body.start >= start) return undefined;
  const bodyEnd = body.end + by;
  const bodyStart = body.start < start ? body.start : skipBlank(print.text, start, bodyEnd);
  const result = sections.slice(0, place);
  result.push({ role, numbers, heading, body: { start: bodyStart, end: bodyEnd }, counterparts });
  for (let behind = place + 1; behind < sections.length; behind++) {
    const other = sections[behind];
    if (other) result.push(by === 0 ? other : sectionShifted(other, by));
  }
  return isSameLost(sections, result, print, edit, heading ? place : place - 1) ? result : undefined;
}

/** Whether in the text of the section in this place the same one begins without a heading as before, or none. */
function isSameLost(was: readonly Section[], is: readonly Section[], print: Print, edit: Edit, place: number): boolean {
  const section = was[place];
  if (!section) return false;
  const next = was[place + 1];
  const lost = next && !next.heading ? next : undefined;
  const further = place + (lost ? 2 : 1);
  const following = was[further];
  // None is looked for in a question that has its answer, or before an answer that has its question.
  const hasHeading = (other: number) => was[other]?.heading !== undefined;
  const isSettled =
    section.role === 'question'
      ? following?.role === 'answer' || section.counterparts.some(hasHeading)
      : following?.role !== 'answer' || following.counterparts.some(hasHeading);
  if (isSettled && !lost) return true;

  const end = is[further] ? extent(is[further]).start : print.text.length;
  const apart = !is.some(({ role, heading }) => role === 'answer' && heading);
  const found = lostWithin(print, section.role, is[place]?.body.start ?? end, end, apart);
  if (!lost || found === undefined) return lost === found;
  return stays(edit, { start: lost.body.start, end: lost.body.start + 1 }, { start: found, end: found + 1 });
}

function sectionShifted({ role, numbers, heading, body, counterparts }: Section, by: number): Section {
  return { role, numbers, heading: heading && shifted(heading, by), body: shifted(body, by), counterparts };
}

/** A note, with the extent of its definition where that was measured again. */
function noteMoved(note: Note, edit: Edit, measured: { definition: Span; content: Span } | undefined): Note {
  const { series, number, marks } = note;
  const definition = measured?.definition ?? (note.definition && moved(note.definition, edit));
  const content = measured?.content ?? (note.content && moved(note.content, edit));
  const isHere = marks.every((mark) => shiftOf(edit, mark) === 0);
  if (isHere && definition === note.definition && content === note.content) return note;
  return { series, number, definition, content, marks: isHere ? marks : marks.map((mark) => moved(mark, edit)) };
}
