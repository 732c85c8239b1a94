import type { Header, Section } from '../model/document.ts';
import { extent } from '../model/sections.ts';
import { OPENS_ANSWERS } from '../profiles/tweedeKamer/sets.ts';
import { BULLETS } from '../text/bullets.ts';
import type { Span } from '../text/span.ts';
import { headerIn, type Memory, NOTHING } from './memory.ts';
import { type Rooms, roomsIn } from './room.ts';
import { officesIn } from './structure/header.ts';
import { headingsIn } from './structure/headings.ts';
import { readIdentity } from './structure/identity.ts';
import { type Print, printOf } from './structure/print.ts';
import { readSections } from './structure/sections.ts';

/** What the lines of a text say: which sections it has, and who asks and answers. What stands in the sections is not read. */
export interface Structure {
  readonly print: Print;
  readonly room: Rooms;
  readonly sections: readonly Section[];
  readonly untold: Span | undefined;
  readonly drawn: readonly Span[];
  readonly header: Header;
  /** What the next version of the text may take over of its header. */
  readonly known: Memory['header'];
}

/** Reads the lines of a text; with the memory of the version before, it gives what it gives without. */
export function readStructure(text: string, memory: Memory = NOTHING): Structure {
  const print = printOf(text);
  const room = roomsIn(text);
  const { sections, untold, drawn } = readSections(print, headingsIn(print, room));
  const { says, header: known } = headerIn(
    text,
    headerEnd(text, sections),
    { signed: signedBelow(sections), answered: answeredIn(text, sections) },
    memory,
  );
  const end = sections[0] ? extent(sections[0]).start : text.length;
  const header = {
    span: printed(text, end),
    offices: officesIn(text, end),
    ...readIdentity(print, says.number),
    ...says,
  };
  return { print, room, sections, untold, drawn, header, known };
}

/** A notice says who asked and who would answer, as a header does. */
function headerEnd(text: string, sections: readonly Section[]): number {
  const first = sections.find(({ role }) => role !== 'notice');
  return first ? extent(first).start : text.length;
}

/** No letter's end is longer, with the notes that stand there. */
const LONGEST_END = 4000;

/** The signature below the answers, or where else the last of them ends, and a list of questions may be signed. */
function signedBelow(sections: readonly Section[]): Span | undefined {
  const signature = sections.findLast(({ role }) => role === 'signature');
  if (signature) return extent(signature);
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

/** No blank, and no mark-up of a heading. */
const WORD = new RegExp(`[^\\s#*_>${BULLETS}]`);

/** What is printed before `end`, unless it is only the mark-up of what stands there. */
function printed(text: string, end: number): Span | undefined {
  const word = text.search(WORD);
  return word < 0 || word >= end ? undefined : { start: text.search(/\S/), end };
}
