import { superscript } from '../text/superscript.ts';
import { type DraftParagraph, marksOf, type Place } from './draft.ts';

/** Takes the text of a document as its mark-up tells it, piece by piece, and makes paragraphs of it. */
export interface Flow {
  /** Adds words to the open paragraph. */
  text(words: string): void;
  /** Adds words that stand raised: where these are numbers, marks of notes. */
  raised(words: string): void;
  /** Adds the mark of a note that the document keeps apart. */
  mark(note: string, number: number | string): void;
  /** Ends the open paragraph. */
  end(): void;
  /** What comes up to `leave` stands apart from the open paragraph: a text box, a cell, a note. */
  enter(): void;
  leave(): readonly DraftParagraph[];
  /** Adds paragraphs after the open one. */
  add(paragraphs: readonly DraftParagraph[]): void;
  /** Adds a row of a table, by the paragraphs of its cells. */
  row(cells: readonly (readonly DraftParagraph[])[]): void;
  /** What comes from here on stands on the next page. */
  turnPage(): void;
  readonly page: number;
  /** Whether nothing was added to the open paragraph yet. */
  readonly isAtStart: boolean;
  /** All paragraphs, each with its notes, whose words `notes` has. */
  finish(notes: ReadonlyMap<string, string>): readonly DraftParagraph[];
}

/** A paragraph with the notes that it marks, by name. */
interface Marked extends DraftParagraph {
  readonly marked: readonly string[];
}

interface Level {
  readonly paragraphs: Marked[];
  /** The open paragraph, piece by piece: long ones stay cheap. */
  pieces: string[];
  length: number;
  isBlank: boolean;
  /** Whether it begins with raised digits, and has nothing more yet. */
  opensNote: boolean;
  raised: string;
  marked: string[];
  places: Place[];
  /** What comes after the open paragraph. */
  following: Marked[];
}

/** Levels within levels, at most: what lies deeper is taken for text of the last. */
const DEEPEST = 200;

export function newFlow(): Flow {
  const levels: Level[] = [newLevel()];
  let page = 1;
  let toldPage = 0;
  let tooDeep = 0;
  const top = () => levels.at(-1) as Level;

  const flushRaised = (level: Level) => {
    if (level.raised === '') return;
    const words = level.raised;
    level.raised = '';
    const mark = marksOf(words);
    if (mark === undefined) append(level, words);
    else if (level.isBlank) {
      append(level, mark);
      level.opensNote = true;
    } else {
      trimEnd(level);
      append(level, `${endsInMark(level) ? ' ' : ''}${mark}${/\s$/.test(words) ? ' ' : ''}`);
    }
  };
  const place = (level: Level) => {
    if (toldPage === page) return;
    toldPage = page;
    level.places.push({ at: level.length, page });
  };
  const end = () => {
    const level = top();
    flushRaised(level);
    const { places, marked, following } = level;
    if (!level.isBlank) {
      const text = level.pieces.join('');
      const lead = text.length - text.trimStart().length;
      const moved = places.map((own) => ({ ...own, at: Math.max(0, own.at - lead) }));
      level.paragraphs.push({ text: text.trim(), places: moved, marked });
    } else if (places.length > 0) toldPage = 0;
    for (const one of following) level.paragraphs.push(one);
    Object.assign(level, { ...newLevel(), paragraphs: level.paragraphs });
  };
  const add = (paragraphs: readonly DraftParagraph[]) => {
    const level = top();
    const own = paragraphs as readonly Marked[];
    const list = level.isBlank && level.raised === '' ? level.paragraphs : level.following;
    for (const one of own) list.push(one);
  };

  return {
    text(words) {
      if (words === '') return;
      const level = top();
      flushRaised(level);
      if (words.trim() !== '') place(level);
      append(level, words);
    },
    raised(words) {
      const level = top();
      if (words.trim() !== '') place(level);
      level.raised += words;
    },
    mark(note, number) {
      const level = top();
      flushRaised(level);
      place(level);
      const isNumber = /^\d{1,4}$/.test(`${number}`);
      if (isNumber) trimEnd(level);
      append(level, `${endsInMark(level) ? ' ' : ''}${isNumber ? superscript(number) : number}`);
      level.marked.push(note);
    },
    end,
    enter() {
      if (levels.length >= DEEPEST) tooDeep++;
      else levels.push(newLevel());
    },
    leave() {
      if (tooDeep > 0) {
        tooDeep--;
        return [];
      }
      end();
      const { paragraphs } = levels.length > 1 ? (levels.pop() as Level) : newLevel();
      return paragraphs;
    },
    add,
    row(cells) {
      const full = cells.filter((cell) => cell.length > 0);
      // A table that sets paragraphs side by side is a matter of layout: they are text.
      const isLayout =
        full.length < 2 || full.some((cell) => cell.length > 1 || cell.some(({ text }) => text.includes('\n')));
      if (isLayout) return add(cells.flat());
      add([inRow(cells.map(([cell]) => cell as Marked | undefined))]);
    },
    turnPage() {
      page++;
    },
    get page() {
      return page;
    },
    get isAtStart() {
      return top().isBlank && top().raised === '';
    },
    finish(notes) {
      while (levels.length > 1) add(this.leave());
      end();
      const printed = new Set<string>();
      return top().paragraphs.map(({ text, places, marked }) => {
        const own = marked.filter((note) => notes.has(note) && !printed.has(note));
        for (const note of own) printed.add(note);
        return { text, places: places ?? [], notes: own.map((note) => notes.get(note) ?? '') };
      });
    },
  };
}

function newLevel(): Level {
  return {
    paragraphs: [],
    pieces: [],
    length: 0,
    isBlank: true,
    opensNote: false,
    raised: '',
    marked: [],
    places: [],
    following: [],
  };
}

function append(level: Level, words: string): void {
  // `¹Veerblad` of a file is a note's number with its text.
  const gap = level.opensNote && !/^\s/.test(words) ? ' ' : '';
  level.opensNote = false;
  if (gap !== '') level.pieces.push(gap);
  level.length += gap.length;
  level.pieces.push(words);
  level.length += words.length;
  level.isBlank &&= words.trim() === '';
}

function trimEnd(level: Level): void {
  for (let last = level.pieces.pop(); last !== undefined; last = level.pieces.pop()) {
    const kept = last.trimEnd();
    level.length -= last.length - kept.length;
    if (kept === '') continue;
    level.pieces.push(kept);
    return;
  }
}

function endsInMark({ pieces }: Level): boolean {
  return /[⁰¹²³⁴-⁹]$/.test(pieces.at(-1) ?? '');
}

/** The cells of a row on one line, with a tab between each two. */
function inRow(cells: readonly (Marked | undefined)[]): Marked {
  let text = '';
  const places: Place[] = [];
  const marked: string[] = [];
  cells.forEach((cell, index) => {
    if (index > 0) text += '\t';
    if (cell === undefined) return;
    for (const own of cell.places ?? []) places.push({ ...own, at: text.length + own.at });
    marked.push(...cell.marked);
    text += cell.text.replaceAll('\t', ' ');
  });
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), places: places.map((own) => ({ ...own, at: Math.max(0, own.at - lead) })), marked };
}

/** The words of paragraphs on one line. */
export function onOneLine(paragraphs: readonly DraftParagraph[]): string {
  return paragraphs
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join(' ')
    .trim();
}

/** The words of a note on one line, after its number. */
export function noteText(number: number | string, paragraphs: readonly DraftParagraph[]): string {
  const words = onOneLine(paragraphs);
  const label = /^\d{1,4}$/.test(`${number}`) ? superscript(number) : number;
  return words === '' ? '' : `${label} ${words}`;
}
