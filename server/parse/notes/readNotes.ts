import type { Role } from '../../model/document.ts';
import type { Span } from '../../text/span.ts';
import { type FoundNote, isWhole, notesOn, resolved } from './found.ts';
import { notesInPlace } from './inPlace.ts';
import { withLostMarks } from './lostMarks.ts';
import type { PlacedNumeral, Style } from './numeral.ts';
import type { Pages } from './pages.ts';
import { bestPath } from './path.ts';

type Series = Exclude<Style, 'apart' | 'superscript'>;
type CertainStyle = Extract<Style, 'bracket' | 'superscript' | 'named'>;

/** What a mark must be worth that is set apart where others are not: it ends a section. */
const CLEAR_APART = 2;
/** What a number in brackets or in superscript is worth as a mark. */
const CERTAIN_MARK = 3;
/** The least that a mark and a definition must be worth to be looked at a second time. */
const CLEAR_MARK = 1.5;
const CLEAR_DEFINITION = 1.8;

/**
 * Notes that have lost their mark-up, found as sequences.
 *
 * Any digit may be a mark or open a definition, so no line can be judged by itself. But the marks of a series rise
 * 1, 2, 3 … through the text, its definitions do the same, and a definition comes after its mark, soon. So the
 * numerals of a document, each with its evidence as a mark and as a definition, are read in order by a search for the
 * best-scored path, whose state is the pair (last mark, last definition). Dates, amounts and table cells may fit into a
 * path here and there, but lose to the numerals that make a whole one. A series keeps to one style of mark, so that two
 * series (the member's notes and the minister's) are told apart by it, or by counting from 1 again. Superscript numbers
 * need no search: see inPlace.ts.
 *
 * Cost: a numeral touches the states that end in the number before it, of which at most WIDTH are kept and only those
 * not hopelessly behind the best, so the search is linear in the numerals.
 */
export function readNotes(
  numerals: readonly PlacedNumeral[],
  pages: Pages,
  sections: readonly { readonly role: Role }[],
): readonly FoundNote[] {
  const inPlace = notesInPlace(numerals, sections);
  const own = stylesWithTexts(numerals);
  const apart = areApart(numerals);
  const taking = numerals.filter(
    ({ numeral }) =>
      (numeral.style !== 'apart' || apart || numeral.mark >= CLEAR_APART) &&
      (numeral.style !== 'superscript' || inPlace.length === 0),
  );
  const series: Record<Series, PlacedNumeral[]> = { plain: [], parenthesis: [], bracket: [], round: [], named: [] };
  for (const placed of taking) {
    const { style } = placed.numeral;
    series[
      style === 'parenthesis' || style === 'round' || ((style === 'bracket' || style === 'named') && own.has(style))
        ? style
        : 'plain'
    ].push(placed);
  }
  const found = Object.entries(series).flatMap(([style, all]) => (all.length === 0 ? [] : assign(style, all, pages)));
  const further = interleaved(
    taking.filter(({ numeral }) => numeral.style !== 'round'),
    found,
    pages,
  );
  const used = new Set(further.flatMap(startsOf));
  const searched = found.filter((note) => !startsOf(note).some((start) => used.has(start)));
  const all = [...inPlace, ...searched, ...further];
  return withRepeated(withLostMarks(withoutPlain(all), numerals), numerals, own);
}

/** Where notes are set in superscript, a plain number is part of none, but for the notes of a whole series from 1 on. */
function withoutPlain(notes: readonly FoundNote[]): readonly FoundNote[] {
  const isRaised = (note: FoundNote) => isWhole(note) && note.definition?.style === 'superscript';
  if (!notes.some(isRaised)) return notes;
  const begun = new Set(notes.flatMap((note) => (isWhole(note) && note.number === 1 ? [note.series] : [])));
  return notes.filter(
    (note) => (note.mark ?? note.definition)?.style !== 'plain' || (isWhole(note) && begun.has(note.series)),
  );
}

/** The styles of marks that nothing else is printed in, if the texts of their notes have numbers in it too. */
function stylesWithTexts(numerals: readonly PlacedNumeral[]): ReadonlySet<CertainStyle> {
  const styles = new Set<CertainStyle>();
  // `Noot 1: Dagblad` may be the text of a mark that has no name.
  const isNamed = numerals.some(({ numeral }) => numeral.style === 'named' && numeral.definition === 0);
  for (const { numeral } of numerals) {
    const { style, definition } = numeral;
    if (isCertain(style) && definition > 0 && (isNamed || style !== 'named')) styles.add(style);
  }
  return styles;
}

function isCertain(style: Style): style is CertainStyle {
  return style === 'bracket' || style === 'superscript' || style === 'named';
}

/** The notes of one series, or of several that count from 1 one after the other. */
function assign(style: string, numerals: readonly PlacedNumeral[], pages: Pages): FoundNote[] {
  return resolved(notesOn(style, bestPath(numerals, pages)), pages);
}

/** Adds the further marks of a note that is referred to again by its number: `bericht[1] … dit bericht[1]`. */
function withRepeated(
  notes: readonly FoundNote[],
  numerals: readonly PlacedNumeral[],
  styles: ReadonlySet<Style>,
): readonly FoundNote[] {
  if (styles.size === 0) return notes;
  const marked = new Map(notes.flatMap((note) => (note.mark && note.definition ? [[note.mark.start, note]] : [])));
  const used = new Set(notes.flatMap(startsOf));
  const current = new Map<string, FoundNote>();
  const again = new Map<FoundNote, Span[]>();
  for (const { numeral, start, end } of numerals) {
    if (!styles.has(numeral.style)) continue;
    const key = `${numeral.style} ${numeral.number}`;
    const note = marked.get(start);
    if (note) current.set(key, note);
    const earlier = used.has(start) || numeral.mark < CERTAIN_MARK ? undefined : current.get(key);
    if (!earlier) continue;
    const spans = again.get(earlier) ?? [];
    spans.push({ start, end });
    again.set(earlier, spans);
  }
  return notes.map((note) => ({ ...note, repeated: again.get(note) ?? [] }));
}

/** Whether a text sets its marks apart from their words: it has more texts of notes than marks glued to words. */
function areApart(numerals: readonly PlacedNumeral[]): boolean {
  let glued = 0;
  let definitions = 0;
  for (const { numeral } of numerals) {
    const { style, mark, definition } = numeral;
    if ((style === 'plain' || style === 'superscript') && definition === 0 && mark >= CLEAR_MARK) glued++;
    else if (style === 'plain' && definition >= CLEAR_DEFINITION) definitions++;
  }
  return definitions > 2 * glued;
}

/**
 * The notes of a further series that runs through the same text: the member's notes stand in the questions, the
 * minister's in the answers, and both count from 1; or of one whose marks are printed in another style than its
 * definitions. It is looked for in what the first search left single, so only what is clear by itself takes part.
 */
function interleaved(numerals: readonly PlacedNumeral[], found: readonly FoundNote[], pages: Pages): FoundNote[] {
  const taken = new Set<number>();
  for (const { mark, definition } of found) if (mark && definition) taken.add(mark.start).add(definition.start);
  const left = numerals.filter(
    ({ numeral, start }) => (numeral.mark >= CLEAR_MARK || numeral.definition >= CLEAR_DEFINITION) && !taken.has(start),
  );
  const isClear =
    left.some(({ numeral }) => numeral.mark >= CLEAR_MARK) &&
    left.some(({ numeral }) => numeral.definition >= CLEAR_DEFINITION);
  return isClear ? assign('further', left, pages).filter(isWhole) : [];
}

function startsOf({ mark, definition }: FoundNote): number[] {
  return [mark, definition].flatMap((numeral) => (numeral ? [numeral.start] : []));
}
