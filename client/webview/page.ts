import type { Range, Row, ViewNote, ViewParagraph, ViewPart, ViewPiece } from '../../server/requests.ts';
import type { ReadingPage, ReadingTexts } from '../readingMessages.ts';
import { element } from './element.ts';

interface Context {
  readonly page: ReadingPage;
  readonly texts: ReadingTexts;
  /** What is said to the reader is in this language, the document in Dutch. */
  readonly language: string;
  /** Titles of the sections that the page shows, by their places. */
  readonly titles: ReadonlyMap<number, string>;
  /** The number of each note, by its place. */
  readonly numbers: ReadonlyMap<number, number>;
  /** How often each note was referred to so far. */
  readonly marks: Map<number, number>;
  readonly open: (place: Range) => void;
}

/** The document as elements: a list of its questions, and the text with its notes. */
export function pageOf(
  page: ReadingPage,
  name: string,
  texts: ReadingTexts,
  open: (place: Range) => void,
): readonly HTMLElement[] {
  const parts = page.rows.flatMap((row) => (row.kind === 'pair' ? [...row.questions, ...row.answers] : [row.part]));
  const context: Context = {
    page,
    texts,
    language: document.documentElement.lang,
    titles: new Map(parts.map(({ section, title }) => [section, title])),
    numbers: new Map(page.notes.map(({ note, number }) => [note, number])),
    marks: new Map(),
    open,
  };
  const main = element(
    'main',
    { lang: 'nl' },
    element(
      'header',
      {},
      element('h1', {}, page.subject === undefined ? name : capitalized(page.subject)),
      ...page.header.map((paragraph) => paragraphOf(context, paragraph)),
    ),
    ...page.rows.map((row) => rowOf(context, row)),
  );
  if (page.more > 0) {
    const more = context.texts.more.replace('{0}', page.more.toLocaleString(context.language));
    main.append(element('p', { class: 'missing', lang: context.language }, more));
  }
  // Made after the text, when it is known how often the text refers to each note.
  if (page.notes.length > 0) main.append(notesOf(context));
  return [contents(context), main];
}

/** The list of questions that stays in sight. */
function contents({ page, texts }: Context): HTMLElement {
  const entries = page.rows.flatMap((row) => {
    if (row.kind === 'aside') return [];
    const isAnswered = row.answers.length > 0 || row.elsewhere !== undefined;
    return row.questions.map((question) => entry(question, isAnswered ? undefined : texts.noAnswer));
  });
  return element('nav', { 'aria-label': texts.questions }, element('ol', {}, ...entries));
}

/** `3 Kent u het bericht`; a reader who only hears it hears `Vraag 3 Kent u het bericht`. */
function entry({ section, title, paragraphs }: ViewPart<Range>, lacks: string | undefined): HTMLElement {
  const [, word = '', number = title] = /^(Vraag )(.+)$/.exec(title) ?? [];
  return element(
    'li',
    {},
    element(
      'a',
      { href: `#${idOf(section)}`, class: lacks && 'unanswered', title: lacks },
      element('span', { class: 'unseen', lang: 'nl' }, word),
      element('span', { class: 'number' }, number),
      ' ',
      element('span', { class: 'words', lang: 'nl' }, opening(paragraphs)),
      ...(lacks === undefined ? [] : [element('span', { class: 'unseen' }, ` (${lacks})`)]),
    ),
  );
}

function rowOf(context: Context, row: Row<Range>): HTMLElement {
  if (row.kind === 'aside') return element('div', { class: 'aside' }, partOf(context, row.part, 'h2'));
  const { questions, answers, elsewhere } = row;
  const heading = questions.length === 0 ? 'h2' : 'h3';
  const answered = answers.map((answer) => partOf(context, answer, heading));
  if (elsewhere !== undefined && questions.length > 0) answered.push(pointer(context, elsewhere));
  else if (answers.length === 0) {
    answered.push(element('p', { class: 'missing', lang: context.language }, context.texts.noAnswer));
  }
  return element(
    'div',
    { class: 'pair' },
    element('div', { class: 'questions' }, ...questions.map((question) => partOf(context, question, 'h2'))),
    element('div', { class: 'answers' }, ...answered),
  );
}

/** To the answer that an earlier question shows. */
function pointer({ texts, titles, language }: Context, section: number): HTMLElement {
  const [before = '', after = ''] = texts.answeredIn.split('{0}');
  const link = element('a', { href: `#${idOf(section)}`, lang: 'nl' }, titles.get(section) ?? '');
  return element('p', { class: 'missing', lang: language }, before, link, after);
}

function partOf(context: Context, part: ViewPart<Range>, heading: 'h2' | 'h3'): HTMLElement {
  const { section, role, title, name, paragraphs } = part;
  const id = idOf(section);
  return element(
    'article',
    { id, class: role, tabindex: '-1', 'aria-labelledby': `${id}-title` },
    element(
      heading,
      { ...linesOf(name) },
      element('span', { id: `${id}-title` }, title),
      showInText(context, title, name),
    ),
    ...paragraphs.map((paragraph) => paragraphOf(context, paragraph)),
  );
}

function showInText({ texts, language, open }: Context, title: string, place: Range): HTMLElement {
  const label = texts.showInText.replace('{0}', title);
  const button = element('button', { type: 'button', lang: language, 'aria-label': label, title: label }, '¶');
  button.addEventListener('click', () => open(place));
  return button;
}

function paragraphOf(context: Context, { place, pieces }: ViewParagraph<Range>): HTMLElement {
  const [first] = pieces;
  const isItem = first !== undefined && first.kind !== 'mark' && ITEM.test(first.text);
  const attributes = { ...linesOf(place), class: isItem ? 'item' : undefined };
  return element('p', attributes, ...pieces.map((piece) => pieceOf(context, piece)));
}

/** `– het eerste`, `• het tweede`, `3. Grote ziekenhuizen`, `a) wonen` */
const ITEM = /^(?:[•▪◦●○*–—-]|\d{1,2}[.)]|[a-z][.)]|\(\d{1,2}\))\s/;

function pieceOf(context: Context, piece: ViewPiece): Node | string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'mark':
      return markOf(context, piece.note);
    case 'reference': {
      const { section, text } = piece;
      if (section === undefined) return element('span', { class: 'reference' }, text);
      return element('a', { class: 'reference', href: `#${idOf(section)}` }, text);
    }
    case 'citation': {
      const { text, title, url } = piece;
      if (url === undefined) return element('span', { class: 'citation', title }, text);
      return element('a', { class: 'citation', href: url, title }, text);
    }
  }
}

function markOf({ numbers, marks }: Context, place: number): HTMLElement {
  const times = (marks.get(place) ?? 0) + 1;
  marks.set(place, times);
  const attributes = {
    id: markId(place, times),
    class: 'mark',
    href: `#${noteId(place)}`,
    role: 'doc-noteref',
    'aria-describedby': `${noteId(place)}-text`,
  };
  const number = String(numbers.get(place) ?? '');
  return element('sup', {}, element('a', { ...attributes, 'aria-label': `Noot ${number}` }, number));
}

/** All notes, each with the ways back to where the text refers to it. */
function notesOf(context: Context): HTMLElement {
  return element(
    'section',
    { class: 'notes', 'aria-labelledby': 'notes-title' },
    element('h2', { id: 'notes-title', lang: context.language }, context.texts.notes),
    ...seriesOf(context.page.notes).map((series) => element('ol', {}, ...series.map((note) => noteOf(context, note)))),
  );
}

/** Notes that count on from one another: a member and a minister each have their own. */
function seriesOf(notes: readonly ViewNote<Range>[]): readonly (readonly ViewNote<Range>[])[] {
  const names = [...new Set(notes.map(({ series }) => series))];
  return names.map((name) => notes.filter(({ series }) => series === name));
}

function noteOf(context: Context, note: ViewNote<Range>): HTMLElement {
  const { texts, language, marks } = context;
  const id = noteId(note.note);
  const text =
    note.paragraphs.length > 0
      ? note.paragraphs.map((paragraph) => paragraphOf(context, paragraph))
      : [element('p', { class: 'missing', lang: language }, texts.noNoteText)];
  const label = texts.backToMark.replace('{0}', String(note.number));
  const ways = Array.from({ length: marks.get(note.note) ?? 0 }, (_, time) => {
    const href = `#${markId(note.note, time + 1)}`;
    return element(
      'a',
      { class: 'back', href, role: 'doc-backlink', 'aria-label': label, title: label, lang: language },
      '↩',
    );
  });
  return element(
    'li',
    { id, tabindex: '-1' },
    element('span', { class: 'number' }, String(note.number)),
    element('div', { id: `${id}-text` }, ...text),
    element('span', { class: 'ways' }, ...ways),
  );
}

/** The first words of a part: as many as can be of use in a list. */
function opening([first]: readonly ViewParagraph<Range>[]): string {
  const words = first?.pieces.map((piece) => (piece.kind === 'mark' ? '' : piece.text)).join('') ?? '';
  return words.slice(0, 120);
}

/** Where an element comes from, for whoever scrolls the page with the text. */
function linesOf({ start, end }: Range): Record<string, string> {
  return { 'data-first': String(start.line), 'data-last': String(end.line) };
}

function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);
}

const idOf = (section: number) => `section-${section}`;
const noteId = (note: number) => `note-${note}`;
const markId = (note: number, time: number) => `mark-${note}-${time}`;
