import type { Note, QaDocument } from '../../model/document.ts';
import { noteAt } from '../../model/noteAt.ts';
import { sectionAt } from '../../model/sections.ts';
import { noteTitle } from '../../model/titles.ts';
import { nameBefore } from '../../parse/notes/named.ts';
import { parse } from '../../parse/parse.ts';
import { dressed } from '../../reading/dressed.ts';
import { letters } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { SUPERSCRIPTS, superscript } from '../../text/superscript.ts';
import { GAP, type Template } from '../../text/template.ts';
import { applied, type Edit, inOrder } from '../edit.ts';
import { noteText } from '../missingNote.ts';
import { renumberedNotes } from '../numbers.ts';
import type { Completion } from './completion.ts';

/** What a mark may stand after: a word, or what ends one. */
const MARKED = letters`/[\p{L}\p{N}.,;:?!%)\]»”’"']/u`;

/**
 * A mark at `offset` for a note that is yet to be written, and the place for its text; the notes after it count on. None
 * where the text would not be read so.
 */
export function newNote(document: QaDocument, offset: number): readonly Completion[] {
  if (noteAt(document)(offset) !== undefined || !MARKED.test(document.text.charAt(offset - 1))) return [];

  const series = seriesAt(document, offset);
  const own = document.notes.filter((note) => note.series === series);
  const number = 1 + own.reduce((last, note) => (isMarkedBefore(note, offset) ? Math.max(last, note.number) : last), 0);
  const numberOf = (note: Note) => (note.series === series && note.number >= number ? note.number + 1 : note.number);
  const here = { start: offset, end: offset };
  const note: Note = { series, number, definition: undefined, content: undefined, marks: [here] };
  const notes = [...document.notes.map((one) => ({ ...one, number: numberOf(one) })), note];
  const mark = printedLike(document, nearest(own, offset), number);
  const renumbered = renumberedNotes(document, numberOf);
  const texts = noteText({ ...document, notes }, note, here, `${mark} `);
  const edits = inOrder([{ span: here, text: mark }, ...renumbered, ...texts]);
  if (!isRead(document, edits, notes, { start: offset, end: offset + mark.length })) return [];
  const following = texts.filter(({ span }) => span.start === offset).map((edit) => edit.text);
  return [
    {
      kind: 'note',
      label: noteTitle(note),
      span: here,
      words: [mark, ...following.flatMap(gapped)],
      further: inOrder([...renumbered, ...texts.filter(({ span }) => span.start !== offset)]),
      about: {},
    },
  ];
}

/** The last gap of a note's text is for its writer. */
function gapped(words: string): Template {
  return words.endsWith(GAP.gap) ? [words.slice(0, -GAP.gap.length), GAP] : [words];
}

const isMarkedBefore = ({ marks }: Note, offset: number) => marks.some(({ start }) => start < offset);

/** The series that a mark belongs to: that of its nearest in questions, or in answers, for these may count apart. */
function seriesAt(document: QaDocument, offset: number): string {
  const { notes, sections } = document;
  const roleAt = (at: number) => sections[sectionAt(document, at)]?.role;
  const role = roleAt(offset);
  const alike = notes.filter(({ marks }) => marks.some(({ start }) => roleAt(start) === role));
  return (nearest(alike, offset) ?? nearest(notes, offset))?.series ?? 'a';
}

/** The note whose mark is nearest to an offset. */
function nearest(notes: readonly Note[], offset: number): Note | undefined {
  let found: Note | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const note of notes) {
    for (const { start } of note.marks) {
      const distance = Math.abs(start - offset);
      if (distance < least) [least, found] = [distance, note];
    }
  }
  return found;
}

/** A mark as that of another note is printed: `²`, `2`, `[2]`, `(2)`, ` (noot 2)`. */
function printedLike({ text }: QaDocument, like: Note | undefined, number: number): string {
  const [mark] = like?.marks ?? [];
  if (mark === undefined || SUPERSCRIPTS.includes(text.charAt(mark.start))) return superscript(number);
  if (nameBefore(text, mark.start) < mark.start) {
    const { start, end } = dressed(text, mark, undefined);
    return `${text.slice(start, mark.start)}${number}${text.slice(mark.end, end)}`;
  }
  const around = `${text.charAt(mark.start - 1)}${text.charAt(mark.end)}`;
  return around === '[]' || around === '()' ? `${around[0]}${number}${around[1]}` : `${number}`;
}

/** Whether a document reads after these edits as before, with `mark` as that of a note of its own that is to be written. */
function isRead(document: QaDocument, edits: readonly Edit[], notes: readonly Note[], mark: Span): boolean {
  const after = parse(applied(document.text, edits));
  const before = edits.filter(({ span }) => span.end <= mark.start && span.start < mark.start);
  const moved = before.reduce((by, { span, text }) => by + text.length - (span.end - span.start), 0);
  const isThere = ({ start }: Span) => mark.start + moved <= start && start < mark.end + moved;
  const written = after.notes.find(({ marks }) => marks.some(isThere));
  const { content } = written ?? {};
  const own = notes.at(-1);
  const sections = ({ sections: all }: QaDocument) => all.map(({ role, numbers }) => [role, numbers]);
  const counted = (all: readonly Note[]) =>
    all
      .filter((note) => note !== own && note !== written)
      .map(({ number, marks, definition }) => `${number} ${marks.length} ${definition !== undefined}`)
      .sort();
  return (
    written?.number === own?.number &&
    content !== undefined &&
    after.text.slice(content.start, content.end) === GAP.gap &&
    JSON.stringify([sections(after), counted(after.notes)]) === JSON.stringify([sections(document), counted(notes)])
  );
}
