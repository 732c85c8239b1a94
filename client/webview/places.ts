import type { Range, Row, ViewParagraph, ViewPart, ViewPiece } from '../../server/shell/requests.ts';
import type { ReadingPage } from '../readingMessages.ts';
import type { Way } from './windows.ts';

/** Where on the page everything is, drawn or not. */
export interface Places {
  /** The ways to what is linked to, by ids: `section-3`, `entry-3`, `note-2`, `mark-2-1`. */
  readonly ways: ReadonlyMap<string, Way>;
  /** The ways to the text, each with its first line, in the order of the text. */
  readonly lines: readonly { readonly first: number; readonly way: Way }[];
  /** The how manyth each mark of its note is. */
  readonly times: ReadonlyMap<ViewPiece, number>;
  /** How many marks each note has. */
  readonly marks: ReadonlyMap<number, number>;
  /** Titles of the sections, by their indices. */
  readonly titles: ReadonlyMap<number, string>;
  /** The number of each note, by its index. */
  readonly numbers: ReadonlyMap<number, number>;
}

export function placesOf(page: ReadingPage): Places {
  const ways = new Map<string, Way>();
  const lines: { first: number; way: Way }[] = [];
  const times = new Map<ViewPiece, number>();
  const marks = new Map<number, number>();

  const visit = (paragraphs: readonly ViewParagraph<Range>[], list: string, outer: Way) => {
    for (const [index, { pieces }] of paragraphs.entries()) {
      for (const piece of pieces) {
        if (piece.kind !== 'mark') continue;
        const time = (marks.get(piece.note) ?? 0) + 1;
        marks.set(piece.note, time);
        times.set(piece, time);
        ways.set(markId(piece.note, time), [...outer, [list, index]]);
      }
    }
  };
  const addLines = (paragraphs: readonly ViewParagraph<Range>[], list: string, outer: Way) => {
    for (const [index, { place: range }] of paragraphs.entries()) {
      lines.push({ first: range.start.line, way: [...outer, [list, index]] });
    }
  };

  visit(page.header, HEADER, []);
  addLines(page.header, HEADER, []);
  const parts = page.rows.map(partsOf);
  for (const [index, row] of parts.entries()) {
    const way: Way = [[ROWS, index]];
    for (const { section, name, paragraphs } of row) {
      ways.set(sectionId(section), way);
      lines.push({ first: name.start.line, way });
      visit(paragraphs, sectionId(section), way);
      addLines(paragraphs, sectionId(section), way);
    }
  }
  for (const [index, { section }] of questionsOf(page).entries()) ways.set(entryId(section), [[QUESTIONS, index]]);
  for (const series of seriesOf(page.notes)) {
    for (const [index, { note, series: name, paragraphs }] of series.entries()) {
      const way: Way = [[notesOf(name), index]];
      ways.set(noteId(note), way);
      visit(paragraphs, noteId(note), way);
    }
  }
  return {
    ways,
    lines: lines.sort((a, b) => a.first - b.first),
    times,
    marks,
    titles: new Map(parts.flat().map(({ section, title }) => [section, title])),
    numbers: new Map(page.notes.map(({ note, number }) => [note, number])),
  };
}

/** The parts of a row, in the order in which the page shows them. */
export function partsOf(row: Row<Range>): readonly ViewPart<Range>[] {
  return row.kind === 'pair' ? [...row.questions, ...row.answers] : [row.part];
}

/** The questions of the list that stays in sight, each with whether it has an answer. */
export function questionsOf({ rows }: ReadingPage): readonly (ViewPart<Range> & { readonly isAnswered: boolean })[] {
  return rows.flatMap((row) => {
    if (row.kind === 'aside') return [];
    const isAnswered = row.answers.length > 0 || row.elsewhere !== undefined;
    return row.questions.map((question) => ({ ...question, isAnswered }));
  });
}

/** Notes that count on from one another: a member and a minister each have their own. */
export function seriesOf<Note extends { readonly series: string }>(
  notes: readonly Note[],
): readonly (readonly Note[])[] {
  const found = new Map<string, Note[]>();
  for (const note of notes) {
    const series = found.get(note.series) ?? [];
    series.push(note);
    found.set(note.series, series);
  }
  return [...found.values()];
}

/** How much there is to read on a page: parts, paragraphs, mentions, and what stands between these. */
export function piecesOf({ header, rows, notes }: ReadingPage): number {
  const count = (paragraphs: readonly ViewParagraph<Range>[]) =>
    paragraphs.reduce((sum, { pieces }) => sum + pieces.length, 1);
  const parts = [...rows.flatMap(partsOf), ...notes];
  return parts.reduce((sum, { paragraphs }) => sum + count(paragraphs), count(header));
}

/** The names of lists. */
export const HEADER = 'header';
export const ROWS = 'rows';
export const QUESTIONS = 'questions';
export const notesOf = (series: string) => `notes-${series}`;

export const sectionId = (section: number) => `section-${section}`;
export const entryId = (section: number) => `entry-${section}`;
export const noteId = (note: number) => `note-${note}`;
export const markId = (note: number, time: number) => `mark-${note}-${time}`;
