import type { Section } from '../../model/document.ts';
import { lineAt } from '../../text/lines.ts';
import type { Print } from '../structure/print.ts';
import type { FoundNote } from './found.ts';
import type { Numeral, PlacedNumeral } from './numeral.ts';
import { noteLike } from './surroundings.ts';

/** The least that plain digits must be worth as marks, of which there must be at least two. */
const CLEAR_MARK = 1.5;
const LEAST_PLAIN = 2;
/** What a text of a note that has a number begins with, and what no such text is. */
const BEGINS_NUMBERED = /^[\d¹²³⁰⁴-⁹[(\\*•–-]/;
const RULE = /^[_*–—-]{3,}$/;

/**
 * Gives marks the texts that stand below all sections without numbers, as text processors save them: as many as there are
 * marks, in their order, each on a line of its own that reads like a note. Only where no note has a text with a number.
 */
export function withUnnumberedTexts(
  print: Print,
  sections: readonly Section[],
  notes: readonly FoundNote[],
  numerals: readonly PlacedNumeral[],
): readonly FoundNote[] {
  if (notes.some(({ definition }) => definition !== undefined)) return notes;
  const marks = notes.length > 0 ? countUp(notes.flatMap(({ mark }) => mark ?? [])) : plainMarks(numerals);
  const last = marks.at(-1);
  if (last === undefined) return notes;
  const texts = textsAtEnd(print, sections, marks.length, last.end);
  if (texts === undefined) return notes;
  return marks.map((mark, index) => {
    const at = texts[index] ?? 0;
    const known = notes.find((note) => note.mark?.start === mark.start);
    const definition = { ...mark, start: at, end: at, content: at };
    return { ...(known ?? { series: 'plain 0', number: mark.number, mark, repeated: [] }), definition };
  });
}

/** Marks that count up one by one from 1; none where they do not. */
function countUp(marks: readonly Numeral[]): readonly Numeral[] {
  return marks.every(({ number }, index) => number === index + 1) ? marks : [];
}

/** The plain marks of a text in which no note was found, for none has a text with a number. */
function plainMarks(numerals: readonly PlacedNumeral[]): readonly Numeral[] {
  const marks: Numeral[] = [];
  for (const { numeral, start, end, content } of numerals) {
    if (numeral.style !== 'plain' || numeral.mark < CLEAR_MARK || numeral.number !== marks.length + 1) continue;
    marks.push({ ...numeral, start, end, content });
  }
  return marks.length < LEAST_PLAIN ? [] : marks;
}

/** Where so many texts of notes begin that stand at the end, below a gap, a rule or a line that is none. */
function textsAtEnd(
  { text, lines, layout, furniture }: Print,
  sections: readonly Section[],
  count: number,
  from: number,
): readonly number[] | undefined {
  // The texts stand below the last heading, and are not all that is said there.
  const least = sections.findLast(({ heading }) => heading !== undefined)?.body.start ?? 0;
  const first = lineAt(lines, least);
  const starts: number[] = [];
  let blanks = 0;
  for (let line = lines.start.length - 1; line >= first; line--) {
    const [start = 0, end = 0] = [lines.first[line], lines.last[line]];
    if (start === end || furniture.end.has(line)) {
      blanks++;
      continue;
    }
    const words = text.slice(start, end);
    const isText = !BEGINS_NUMBERED.test(words) && noteLike(words, 0);
    // Above the texts must stand something else.
    if (starts.length === count)
      return blanks > layout.gap || RULE.test(words) || !isText ? starts.reverse() : undefined;
    if (!isText || start <= from) return undefined;
    starts.push(start);
    blanks = 0;
  }
  return undefined;
}
