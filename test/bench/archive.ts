import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ANSWERS,
  CHAPTERS,
  DOSSIERS,
  MEMBERS,
  MINISTERS,
  MONTHS,
  NOTES,
  PLACE_ENDS,
  PLACE_STARTS,
  QUESTIONS,
  THING_ENDS,
  THING_STARTS,
} from './archiveWords.ts';

/** A document of an archive, as print has it: lines of 80 signs, pages with feet, notes at their end. */
export interface Archived {
  /** `2019-2020/ah-tk-20192020-1377.txt`: a folder for each parliamentary year. */
  readonly path: string;
  readonly text: string;
}

/** What a document says of itself, which follows from its place in the archive alone, so that others can cite it. */
interface Identity {
  /** The year in which its parliamentary year began. */
  readonly year: number;
  /** Its number in the Aanhangsel of that year. */
  readonly number: number;
  /** `2019Z12345` */
  readonly caseNumber: string;
  readonly asked: Date;
}

const FIRST_YEAR = 2010;
const YEARS = 15;
/** The parliamentary year ends in July. */
const DAYS = 310;
const DAY = 86_400_000;

/** How many signs a line has, and how many lines a page. */
const WIDTH = 80;
const PAGE = 48;

/** Document `index` of the archive of a seed: always the same one, about 13 KB long, and unlike all others. */
export function archived(index: number, seed = 1): Archived {
  const identity = identityOf(index);
  const { year, number } = identity;
  const draw = drawing(Math.imul(index + 1, 0x9e3779b1) ^ seed);
  const key = `ah-tk-${year}${year + 1}-${number}`;
  return { path: `${year}-${year + 1}/${key}.txt`, text: printed(identity, key, written(index, identity, draw)) };
}

/** Writes the first `count` documents of an archive into a folder, those of `from` on. Gives how many bytes they have. */
export function writeArchive(folder: string, count: number, { seed = 1, from = 0 } = {}): number {
  const made = new Set<string>();
  let bytes = 0;
  for (let index = from; index < from + count; index++) {
    const { path, text } = archived(index, seed);
    const year = path.slice(0, path.indexOf('/'));
    if (!made.has(year)) mkdirSync(join(folder, year), { recursive: true });
    made.add(year);
    const content = Buffer.from(text);
    bytes += content.length;
    writeFileSync(join(folder, path), content);
  }
  return bytes;
}

function identityOf(index: number): Identity {
  const year = FIRST_YEAR + (index % YEARS);
  const number = 1 + Math.floor(index / YEARS);
  const asked = new Date(Date.UTC(year, 8, 20) + ((number * 37) % DAYS) * DAY);
  // Two parliamentary years share a calendar year.
  const inYear = 2 * number + (asked.getUTCFullYear() === year ? 0 : 1);
  return { year, number, asked, caseNumber: `${asked.getUTCFullYear()}Z${`${inYear}`.padStart(5, '0')}` };
}

type Draw = (below: number) => number;

/** Numbers that look random and follow from a seed (mulberry32). */
function drawing(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function one<Item>(draw: Draw, items: readonly Item[]): Item {
  return items[draw(items.length)] as Item;
}

/** The same, of which the first come up far more often than the last. */
function ranked<Item>(draw: Draw, items: readonly Item[]): Item {
  return items[draw(1 + draw(1 + draw(items.length)))] as Item;
}

const place = (draw: Draw) => one(draw, PLACE_STARTS) + one(draw, PLACE_ENDS);
const thing = (draw: Draw) => one(draw, THING_STARTS) + one(draw, THING_ENDS);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const day = (date: Date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
const yearly = (year: number) => `${year}–${year + 1}`;

/** Paragraphs in the order of print; with each the texts of the notes whose marks stand in it. */
type Paragraphs = { readonly text: string; readonly notes: readonly string[] }[];

/** How many questions there are at least, and how many more at most; how many sentences answer one. */
const ASKED = { least: 5, more: 13 };
const ANSWERED = { least: 5, more: 20 };

/** What a document says: most answer all, some only ask, some say that the answer takes longer, some leave one open. */
function written(index: number, { year, asked }: Identity, draw: Draw): Paragraphs {
  const paragraphs: Paragraphs = [];
  const notes = { count: 0 };
  const subject = thing(draw);
  const kind = draw(100);
  const isAnswered = kind >= 14;
  const count = ASKED.least + draw(ASKED.more);
  let number = 1;
  const filled = (template: string) => fill(template, { index, year, number, count, subject, draw, notes });
  const add = (text: string) => paragraphs.push({ text, notes: [] });

  const [name, department] = one(draw, MINISTERS);
  const first = one(draw, MEMBERS);
  const second = one(draw, MEMBERS);
  const isOfTwo = first !== second && draw(3) === 0;
  const by = ([member, party]: readonly [string, string]) => `${member} (${party})`;
  const who = isOfTwo ? `de leden ${by(first)} en ${by(second)}` : `het lid ${by(first)}`;
  add(
    `Vragen van ${who} aan de Minister van ${department} over ${subject} in ${place(draw)} (ingezonden ${day(asked)}).`,
  );
  const on = new Date(asked.getTime() + (10 + draw(22) + draw(2) * draw(30)) * DAY);
  if (isAnswered) add(`Antwoord van Minister ${name} (${department}) (ontvangen ${day(on)}).`);
  else if (kind < 8) add(`Mededeling van Minister ${name} (${department}) (ontvangen ${day(on)}).`);

  /** Questions that wait for one answer to all of them. */
  let open: number[] = [];
  for (; number <= count; number++) {
    add(`Vraag ${number}`);
    paragraphs.push(
      filled(number === count ? (QUESTIONS.at(-1) ?? '') : (QUESTIONS[(number - 1 + draw(2)) % 11] ?? '')),
    );
    open.push(number);
    if (!isAnswered || (number < count && draw(5) === 0)) continue;
    if (kind < 18 && number > 3) continue;
    add(`Antwoord ${open.length > 1 ? `${open.slice(0, -1).join(', ')} en ` : ''}${number}`);
    open = [];
    if (number === count) add('Ja.');
    else
      for (let left = ANSWERED.least + draw(ANSWERED.more); left > 0; left -= 3)
        paragraphs.push(sentences(left, filled, draw));
  }
  if (kind < 8) {
    add('Mededeling');
    add(
      `Hierbij deel ik u mede dat de vragen van ${who} over ${subject} niet binnen de gebruikelijke termijn kunnen worden beantwoord, omdat nog niet alle benodigde informatie is ontvangen.`,
    );
  }
  return paragraphs;
}

/** Up to three sentences of an answer as a paragraph. */
function sentences(left: number, filled: (template: string) => Paragraphs[number], draw: Draw): Paragraphs[number] {
  const all = Array.from({ length: Math.min(left, 3) }, () => filled(one(draw, ANSWERS)));
  return { text: all.map(({ text }) => text).join(' '), notes: all.flatMap(({ notes }) => notes) };
}

interface Filling {
  readonly index: number;
  readonly year: number;
  /** Of the question that is asked or answered. */
  readonly number: number;
  /** How many questions the document has. */
  readonly count: number;
  readonly subject: string;
  readonly draw: Draw;
  /** How many notes it has so far. */
  readonly notes: { count: number };
}

/** A template with its gaps filled in: `{thing}`, `@` … */
function fill(template: string, filling: Filling): Paragraphs[number] {
  const notes: string[] = [];
  let text = '';
  for (const piece of piecesOf(template)) {
    if (piece === '@') {
      if (filling.draw(3) > 0) continue;
      notes.push(fill(one(filling.draw, NOTES), filling).text);
      text += `${++filling.notes.count}`;
    } else text += piece.startsWith('{') ? word(piece, filling) : piece;
  }
  return { text, notes };
}

const pieces = new Map<string, readonly string[]>();

/** A template in pieces, each of them words or one gap. */
function piecesOf(template: string): readonly string[] {
  const known = pieces.get(template);
  if (known !== undefined) return known;
  const made = template.split(/(@|\{\w+\})/);
  pieces.set(template, made);
  return made;
}

function word(gap: string, { index, year, number, count, subject, draw }: Filling): string {
  const it = () => (draw(3) === 0 ? subject : thing(draw));
  switch (gap) {
    case '{thing}':
      return it();
    case '{Thing}':
      return capital(it());
    case '{place}':
      return place(draw);
    case '{slug}':
      return place(draw).toLowerCase();
    case '{member}':
      return one(draw, MEMBERS)[0];
    case '{number}':
      return `${1 + draw(count)}`;
    case '{other}':
      return `${1 + ((number + draw(count - 2)) % count)}`;
    case '{count}':
      return `${12 + draw(900)}`;
    case '{year}':
      return `${year - draw(8)}`;
    case '{day}':
      return `${1 + draw(28)} ${one(draw, MONTHS)} ${year}`;
    case '{dossier}': {
      const dossier = `${ranked(draw, DOSSIERS)}`;
      return `Kamerstuk ${dossier.slice(0, 2)} ${dossier.slice(2)}${one(draw, CHAPTERS)}, nr. ${1 + draw(400)}`;
    }
    default: {
      // Only what was published before.
      const earlier = identityOf(draw(index + 1));
      return `Aanhangsel Handelingen, vergaderjaar ${yearly(earlier.year)}, nr. ${earlier.number}`;
    }
  }
}

/** Paragraphs as pages: lines, below them the notes whose marks stand in these, and a foot. */
function printed({ year, number, caseNumber }: Identity, key: string, paragraphs: Paragraphs): string {
  const lines = [
    'Tweede Kamer der Staten-Generaal',
    `Vergaderjaar ${yearly(year)} Aanhangsel van de Handelingen`,
    'Vragen gesteld door de leden der Kamer, met de daarop door de',
    'regering gegeven antwoorden',
    `${number}`,
    caseNumber,
  ];
  let pending: string[] = [];
  let [onPage, page, noted] = [lines.length, 0, 0];
  const endPage = () => {
    for (const note of pending) {
      lines.push(`${++noted}`);
      wrap(note, lines);
    }
    pending = [];
    page++;
    if (page === 1) lines.push(key, 'ISSN 0921 - 7398');
    lines.push(`Tweede Kamer, vergaderjaar ${yearly(year)}, Aanhangsel ${page}`);
    onPage = 0;
  };
  for (const { text, notes } of paragraphs) {
    onPage += wrap(text, lines) + notes.length;
    pending.push(...notes);
    if (onPage >= PAGE) endPage();
  }
  if (onPage > 0) endPage();
  return `${lines.join('\n')}\n`;
}

/** Adds a paragraph in lines. Gives how many. */
function wrap(text: string, lines: string[]): number {
  let start = 0;
  let count = 1;
  while (text.length - start > WIDTH) {
    const blank = text.lastIndexOf(' ', start + WIDTH);
    const end = blank > start ? blank : text.indexOf(' ', start + WIDTH);
    if (end < 0) break;
    lines.push(text.slice(start, end));
    start = end + 1;
    count++;
  }
  lines.push(text.slice(start));
  return count;
}
