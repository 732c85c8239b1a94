import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findIn } from '../../server/parse/findings.ts';
import type { Facts } from '../../server/parse/notes/facts.ts';
import { numeralsIn } from '../../server/parse/notes/numerals.ts';
import { pagesOf } from '../../server/parse/notes/pages.ts';
import { counts, weigh } from '../../server/parse/notes/weigh.ts';
import { roomsIn } from '../../server/parse/room.ts';
import { spanIn, stretchesOf } from '../../server/parse/stretches.ts';
import { headingsIn } from '../../server/parse/structure/headings.ts';
import { printOf } from '../../server/parse/structure/print.ts';
import { readSections } from '../../server/parse/structure/sections.ts';

/** Digits in a labelled document, and whether they are what they may be. */
export interface Labelled {
  readonly document: string;
  readonly facts: Facts;
  readonly kind: 'mark' | 'definition';
  readonly isOfKind: boolean;
  /** What the search for the best path adds for their place. */
  readonly known: number;
  /** A document counts once, in however many shapes it is read. */
  readonly share: number;
}

/** A labelled document in one of its shapes, with what its labels say of digits. */
interface Copy {
  readonly document: string;
  readonly text: string;
  /** Whether digits are a mark, or open a definition. */
  readonly isLabelled: (kind: Labelled['kind'], digits: Place) => boolean;
  /** How many marks and definitions its labels have. */
  readonly expected: number;
}

interface Place {
  readonly number: number;
  /** Where they stand in the text. */
  readonly start: number;
  readonly words: string;
  readonly facts: Facts;
}

interface Note {
  readonly number: number;
  readonly definition: { readonly line: number; readonly endLine: number } | null;
  readonly marks: readonly { readonly line: number; readonly context: string }[];
}

interface Labels {
  readonly notes: readonly Note[];
  readonly furniture: readonly (readonly [number, number])[];
}

/** The labelled digits of the corpora in a folder, and the copies whose labels were not all found in them. */
export function labelledIn(folder: string): {
  readonly labelled: readonly Labelled[];
  readonly left: readonly string[];
} {
  const copies = ['corpus', 'lists'].flatMap((name) => copiesIn(`${folder}/${name}`));
  const left: string[] = [];
  const read = copies.flatMap((copy) => {
    const own = labelledOf(copy);
    // Of a text that labels do not fit on, nothing is learned.
    const found = own.filter(({ isOfKind }) => isOfKind).length;
    if (found < 0.8 * copy.expected) left.push(`${copy.document}: ${found} of ${copy.expected}`);
    return found < 0.8 * copy.expected ? [] : [own];
  });
  const counts = new Map<string, number>();
  for (const [first] of read) if (first) counts.set(first.document, (counts.get(first.document) ?? 0) + 1);
  const labelled = read.flat().map((one) => ({ ...one, share: 1 / (counts.get(one.document) ?? 1) }));
  return { labelled, left };
}

/** How a text is shaped, and where a line of it then is. */
const SHAPES: readonly {
  readonly of: (lines: readonly string[]) => string;
  readonly line: (line: number) => number;
}[] = [
  { of: (lines) => lines.join('\n'), line: (line) => line },
  { of: (lines) => lines.map((line) => `${line}\n`).join('\n'), line: (line) => 2 * line },
  { of: (lines) => lines.map((line) => `  ${line}`).join('\n'), line: (line) => line },
];

function copiesIn(corpus: string): readonly Copy[] {
  if (!existsSync(`${corpus}/labels`)) return [];
  return readdirSync(`${corpus}/labels`).flatMap((file) => {
    const name = file.replace(/\.json$/, '');
    const document = name.replace(/\..*$/, '');
    const labels: Labels = JSON.parse(readFileSync(`${corpus}/labels/${file}`, 'utf8'));
    const lines = readFileSync(`${corpus}/text/${name}`, 'utf8').split(/\r\n|\n|\r/);
    const converted = existsSync(`${corpus}/converted`)
      ? readdirSync(`${corpus}/converted`).filter((other) => other.startsWith(`${document}.`))
      : [];
    return [
      ...SHAPES.map((shape) => shaped(document, labels, lines, shape)),
      ...converted.map((other) =>
        convertedBy(document, labels, lines, readFileSync(`${corpus}/converted/${other}`, 'utf8')),
      ),
    ];
  });
}

function expectedOf({ notes }: Labels): number {
  return notes.reduce((sum, { marks, definition }) => sum + marks.length + (definition ? 1 : 0), 0);
}

/** A copy that has the lines of the labelled text: digits are what stands at the labelled places. */
function shaped(document: string, labels: Labels, lines: readonly string[], shape: (typeof SHAPES)[number]): Copy {
  const text = shape.of(lines);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = new Set<string>();
  for (const { number, definition, marks } of labels.notes) {
    for (const { line, context } of marks) {
      const own = text.slice(starts[shape.line(line - 1)], starts[shape.line(line - 1) + 1]);
      const before = own.indexOf(context.replace(/\[([^[\]]*)\]/, '$1')) + context.search(/\[[^[\]]*\]/);
      for (const off of [-1, 0, 1]) at.add(`mark ${number} ${(starts[shape.line(line - 1)] ?? 0) + before + off}`);
    }
    if (definition) at.add(`definition ${number} line ${shape.line(definition.line - 1)}`);
  }
  return {
    document,
    text,
    expected: expectedOf(labels),
    isLabelled(kind, { number, start }) {
      if (kind === 'mark') return at.has(`mark ${number} ${start}`);
      return at.has(`definition ${number} line ${starts.findLastIndex((first) => first <= start)}`);
    },
  };
}

/** A copy that a converter made: digits are what has the same letters before or after it as in the labelled text. */
function convertedBy(document: string, labels: Labels, lines: readonly string[], text: string): Copy {
  const furniture = new Set(labels.furniture.flatMap(([first, last]) => numbersFrom(first, last)));
  const inNote = new Set(
    labels.notes.flatMap(({ definition }) => (definition ? numbersFrom(definition.line, definition.endLine) : [])),
  );
  const at = new Set<string>();
  for (const { number, definition, marks } of labels.notes) {
    for (const { line, context } of marks) {
      const own = lines[line - 1] ?? '';
      let before = own.slice(0, own.indexOf(context.replace(/\[([^[\]]*)\]/, '$1')) + context.search(/\[[^[\]]*\]/));
      for (let above = line - 1; above > 0 && lettersOf(before).length < NEAR; above--) {
        if (!furniture.has(above) && !inNote.has(above)) before = `${lines[above - 1]} ${before}`;
      }
      at.add(`mark ${number} ${lettersOf(before).slice(-NEAR)}`);
    }
    if (!definition) continue;
    const own = numbersFrom(definition.line, definition.endLine).filter((line) => !furniture.has(line));
    const words = lettersOf(own.map((line) => lines[line - 1]).join(' '));
    at.add(`definition ${number} ${words.slice(0, NEAR)}`);
  }
  return {
    document,
    text,
    expected: expectedOf(labels),
    isLabelled(kind, { number, words, facts }) {
      const letters =
        kind === 'mark'
          ? lettersOf(words.slice(Math.max(0, facts.start - 60), facts.start)).slice(-NEAR)
          : lettersOf(words.slice(facts.content, facts.content + 60)).slice(0, NEAR);
      return at.has(`${kind} ${number} ${letters}`);
    },
  };
}

/** So many letters tell one place from all others. */
const NEAR = 8;

function lettersOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/**
 * The digits of a copy of which the search for the best path has to decide. That their number comes next in a series is for
 * the search to see: what is learned here holds of any number.
 */
function labelledOf(copy: Copy): readonly Labelled[] {
  const print = printOf(copy.text);
  const { sections } = readSections(print, headingsIn(print, roomsIn(copy.text)));
  const pages = pagesOf(print, sections);
  const digits = stretchesOf(print, sections).flatMap((stretch) =>
    factsIn(stretch.words).map(
      (facts): Place => ({
        number: facts.number,
        start: spanIn(stretch, facts).start,
        words: stretch.words,
        facts,
      }),
    ),
  );
  const isApart = digits.some((place) => place.facts.form === 'apart' && copy.isLabelled('mark', place));
  return digits.flatMap((place): readonly Labelled[] => {
    const { facts, start } = place;
    if (facts.form === 'apart' && !isApart) return [];
    const is = { mark: copy.isLabelled('mark', place), definition: copy.isLabelled('definition', place) };
    return (['mark', 'definition'] as const).flatMap((kind) => {
      // Which of both digits are that belong to a note, their number says.
      if (!is[kind] && (is.mark || is.definition)) return [];
      const known = kind === 'mark' ? 0 : pages.footing(start);
      return [{ document: copy.document, facts, kind, isOfKind: is[kind], known, share: 1 }];
    });
  });
}

/** What is looked at in a stretch, but for what is part of a citation or of a mention. */
function factsIn(words: string): readonly Facts[] {
  const all = new Map<number, Facts>();
  const weighed = new Set<number>();
  numeralsIn(words, Number.POSITIVE_INFINITY, (facts) => {
    const numeral = weigh(facts);
    if (!weighed.has(facts.start)) all.set(facts.start, facts);
    if (numeral) weighed.add(facts.start);
    return numeral;
  });
  const { numerals, citations, references } = findIn(words);
  const kept = new Set(numerals.map(({ start }) => start));
  const isWithin = (start: number) =>
    [...citations, ...references].some(({ span }) => span.start <= start && start < span.end);
  return [...all.values()]
    .filter((facts) => !counts(facts) && (kept.has(facts.start) || !isWithin(facts.start)))
    .sort((a, b) => a.start - b.start);
}
