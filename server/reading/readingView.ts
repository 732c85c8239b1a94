import type { QaDocument, Role, Section } from '../model/document.ts';
import { type Meant, meantIn } from '../model/meaning.ts';
import { nameOf } from '../model/sections.ts';
import { bySeries } from '../model/series.ts';
import { titleOf } from '../model/titles.ts';
import { type Address, shownFor } from '../text/addresses.ts';
import type { Span } from '../text/span.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { isEmpty } from './answered.ts';
import { type Piece, paragraphsOf } from './paragraphs.ts';

/** A document as a page to read: questions beside their answers, in document order. */
export interface ReadingView<Place = Span> {
  readonly subject: string | undefined;
  /** What is printed before the first section. */
  readonly header: readonly ViewParagraph<Place>[];
  readonly rows: readonly Row<Place>[];
  /** Those of each series together, by their numbers. */
  readonly notes: readonly ViewNote<Place>[];
  /** How many sections and notes are left out, or cut, because the page is full. */
  readonly more: number;
  /** How many lines of page headers and footers are left out. */
  readonly furniture: number;
}

export type Row<Place = Span> =
  /** Questions that share their answers, with these; or, where an earlier row shows those, the section of the first. */
  | {
      readonly kind: 'pair';
      readonly questions: readonly ViewPart<Place>[];
      readonly answers: readonly ViewPart<Place>[];
      readonly elsewhere: number | undefined;
    }
  /** An introduction, an explanation, a notice. */
  | { readonly kind: 'aside'; readonly part: ViewPart<Place> };

export interface ViewPart<Place = Span> {
  /** Its index in `QaDocument.sections`. */
  readonly section: number;
  readonly role: Role;
  /** `Antwoord op vraag 2, 3 en 5` */
  readonly title: string;
  /** Where it is named in the text. */
  readonly name: Place;
  readonly paragraphs: readonly ViewParagraph<Place>[];
}

export interface ViewParagraph<Place = Span> {
  readonly place: Place;
  readonly pieces: readonly ViewPiece[];
}

export type ViewPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** `note` is the one with this index in `QaDocument.notes`. */
  | { readonly kind: 'mark'; readonly note: number }
  /** `section` is the first one meant; undefined where the document has none of them. */
  | { readonly kind: 'reference'; readonly text: string; readonly section: number | undefined }
  | { readonly kind: 'citation'; readonly text: string; readonly title: string; readonly url: Address | undefined };

export interface ViewNote<Place = Span> {
  /** Its index in `QaDocument.notes`. */
  readonly note: number;
  /** A member and a minister each count from 1: see `Note`. */
  readonly series: string;
  readonly number: number;
  /** Its first mark, or else its text. */
  readonly name: Place;
  /** None where the text of the note is missing. */
  readonly paragraphs: readonly ViewParagraph<Place>[];
}

/**
 * The page of a document, as far as one page holds it.
 *
 * @param most pieces of text on the page, and again among its notes: sections, mentions, and what stands between these.
 */
export function readingView(document: QaDocument, most = Number.POSITIVE_INFINITY): ReadingView {
  return atOnce(readingViewInSteps(document, most));
}

/** The same, a row or a note at each step. */
export function* readingViewInSteps(document: QaDocument, most: number): Steps<ReadingView> {
  const read = paragraphsOf(document);
  const empty = emptyAnswers(document);
  const meant = meantIn(document, empty);
  let room = most;
  let more = 0;
  const viewed = (span: Span | undefined): readonly ViewParagraph[] => {
    const shown: ViewParagraph[] = [];
    for (const { span: place, pieces } of span === undefined ? [] : read(span)) {
      const fitting = pieces.slice(0, Math.max(0, room));
      if (fitting.length > 0) shown.push({ place, pieces: fitting.map((piece) => viewPiece(piece, meant)) });
      room -= fitting.length;
      if (fitting.length === pieces.length) continue;
      more++;
      break;
    }
    return shown;
  };
  const part = (section: Section, index: number): ViewPart => {
    room--;
    const paragraphs = viewed(section.body);
    return { section: index, role: section.role, title: titleOf(section), name: nameOf(document, section), paragraphs };
  };
  const { header } = document;
  const head = viewed(header.span);
  const page = yield* rows(document, empty, part, () => room <= 0);
  // Notes have a page of their own, so that those of the sections shown are there.
  room = most;
  const listed = bySeries(document.notes);
  const notes: ViewNote[] = [];
  for (const { note, index } of listed) {
    if (room <= 0) break;
    room--;
    const { series, number, content, definition, marks } = note;
    const paragraphs = viewed(content ?? definition);
    notes.push({ note: index, series, number, name: marks[0] ?? definition ?? { start: 0, end: 0 }, paragraphs });
    yield;
  }
  more += page.left + listed.length - notes.length;
  const whole = {
    subject: header.subject,
    header: head,
    rows: page.rows,
    notes,
    more,
    furniture: document.furniture.length,
  };
  return more === 0 ? whole : leadingNowhereElse(whole);
}

/** A page that is cut, without what leads to what it leaves out. */
function leadingNowhereElse(page: ReadingView): ReadingView {
  const sections = new Set(page.rows.flatMap(partsOf).map(({ section }) => section));
  const notes = new Set(page.notes.map(({ note }) => note));
  const kept = (piece: ViewPiece): readonly ViewPiece[] => {
    if (piece.kind === 'mark') return notes.has(piece.note) ? [piece] : [];
    const leads = piece.kind !== 'reference' || piece.section === undefined || sections.has(piece.section);
    return [leads ? piece : { ...piece, section: undefined }];
  };
  const read = (paragraphs: readonly ViewParagraph[]) =>
    paragraphs.map(({ place, pieces }) => ({ place, pieces: pieces.flatMap(kept) }));
  const part = (one: ViewPart) => ({ ...one, paragraphs: read(one.paragraphs) });
  return {
    ...page,
    header: read(page.header),
    rows: page.rows.map((row) =>
      row.kind === 'aside'
        ? { ...row, part: part(row.part) }
        : { ...row, questions: row.questions.map(part), answers: row.answers.map(part) },
    ),
    notes: page.notes.map((note) => ({ ...note, paragraphs: read(note.paragraphs) })),
  };
}

/** The sections of a row, as they stand on the page. */
export function partsOf(row: Row): readonly ViewPart[] {
  return row.kind === 'aside' ? [row.part] : [...row.questions, ...row.answers];
}

/**
 * Each section in one row: an answer beside the first of its questions, and questions that it answers jointly together;
 * but no answer to a question that is a heading alone, for it is none.
 *
 * @returns the rows until the page is full, and how many sections are left.
 */
function* rows(
  { sections }: QaDocument,
  empty: ReadonlySet<number>,
  part: (section: Section, index: number) => ViewPart,
  isFull: () => boolean,
): Steps<{ readonly rows: readonly Row[]; readonly left: number }> {
  const found: Row[] = [];
  const shown = new Set(empty);
  const show = (index: number, full = isFull()): ViewPart[] => {
    const section = sections[index];
    if (section === undefined || shown.has(index) || full) return [];
    shown.add(index);
    return [part(section, index)];
  };
  for (let index = 0; index < sections.length && !isFull(); index++) {
    yield;
    const section = sections[index];
    if (section === undefined || shown.has(index)) continue;
    if (section.role !== 'question' && section.role !== 'answer') {
      found.push(...show(index).map((part): Row => ({ kind: 'aside', part })));
      continue;
    }
    const asked = section.role === 'question';
    const questions = asked ? show(index) : [];
    // Beside a question stands an answer, if it has one, or it would be said to have none.
    const answers = asked ? section.counterparts.flatMap((other, at) => show(other, at > 0 && isFull())) : show(index);
    if (asked && answers.length > 0) {
      for (let next = index + 1; sharesAnswers(section, sections[next]); next++) questions.push(...show(next));
    }
    const elsewhere = answers.length === 0 ? section.counterparts.find((other) => !empty.has(other)) : undefined;
    found.push({ kind: 'pair', questions, answers, elsewhere });
  }
  return { rows: found, left: sections.length - shown.size };
}

function sharesAnswers({ counterparts }: Section, next: Section | undefined): boolean {
  return (
    next?.role === 'question' &&
    next.counterparts.length === counterparts.length &&
    next.counterparts.every((index, at) => index === counterparts[at])
  );
}

/** A piece of a paragraph as a page has it. */
export function viewPiece(piece: Piece, meant: Meant): ViewPiece {
  switch (piece.kind) {
    case 'text':
    case 'mark':
      return piece;
    case 'reference':
      return { kind: 'reference', text: piece.text, section: meant(piece.reference)[0] };
    case 'citation': {
      const { title, url } = piece.citation;
      const text = url === undefined ? piece.text : shownFor(piece.text, url);
      return { kind: 'citation', text, title, url };
    }
  }
}

/** The indices of answers to questions that are a heading with nothing below it. */
function emptyAnswers(document: QaDocument): ReadonlySet<number> {
  const indices = document.sections.map((section, index) => {
    return section.role === 'answer' && section.counterparts.length > 0 && isEmpty(document, section) ? index : -1;
  });
  return new Set(indices.filter((index) => index >= 0));
}
