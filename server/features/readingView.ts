import type { Address } from '../model/addresses.ts';
import type { QaDocument, Role, Section } from '../model/document.ts';
import { type Paragraph, type Piece, paragraphsOf } from '../model/paragraphs.ts';
import { nameOf } from '../model/sections.ts';
import { bySeries } from '../model/series.ts';
import type { Span } from '../model/span.ts';
import { titleOf } from '../model/titles.ts';

/** A document as a page to read: questions beside their answers, in document order. */
export interface ReadingView<Place = Span> {
  readonly subject: string | undefined;
  /** What is printed before the first section. */
  readonly header: readonly ViewParagraph<Place>[];
  readonly rows: readonly Row<Place>[];
  /** Those of each series together, by their numbers. */
  readonly notes: readonly ViewNote<Place>[];
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
  /** Its place in `QaDocument.sections`. */
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
  /** `note` is the one with this place in `QaDocument.notes`. */
  | { readonly kind: 'mark'; readonly note: number }
  /** `section` is the first one meant; undefined where the document has none of them. */
  | { readonly kind: 'reference'; readonly text: string; readonly section: number | undefined }
  | { readonly kind: 'citation'; readonly text: string; readonly title: string; readonly url: Address | undefined };

export interface ViewNote<Place = Span> {
  /** Its place in `QaDocument.notes`. */
  readonly note: number;
  /** A member and a minister each count from 1: see `Note`. */
  readonly series: string;
  readonly number: number;
  /** Its first mark, or else its text. */
  readonly name: Place;
  /** None where the text of the note is missing. */
  readonly paragraphs: readonly ViewParagraph<Place>[];
}

export function readingView(document: QaDocument): ReadingView {
  const read = paragraphsOf(document);
  const meant = firstSections(document);
  const viewed = (span: Span | undefined) =>
    span === undefined ? [] : read(span).map((paragraph) => view(paragraph, meant));
  const { header, notes } = document;
  return {
    subject: header.subject,
    header: viewed(header.span),
    rows: rows(document, (section, place) => ({
      section: place,
      role: section.role,
      title: titleOf(section),
      name: nameOf(document, section),
      paragraphs: viewed(section.body),
    })),
    notes: bySeries(notes).map(({ note: { series, number, content, definition, marks }, place }) => ({
      note: place,
      series,
      number,
      name: marks[0] ?? definition ?? { start: 0, end: 0 },
      paragraphs: viewed(content ?? definition),
    })),
  };
}

/** Each section in one row: an answer beside the first of its questions, and questions that it answers jointly together. */
function rows({ sections }: QaDocument, part: (section: Section, place: number) => ViewPart): readonly Row[] {
  const found: Row[] = [];
  const shown = new Set<number>();
  const show = (place: number): ViewPart[] => {
    const section = sections[place];
    if (section === undefined || shown.has(place)) return [];
    shown.add(place);
    return [part(section, place)];
  };
  sections.forEach((section, place) => {
    if (section.role !== 'question' && section.role !== 'answer') {
      found.push(...show(place).map((part): Row => ({ kind: 'aside', part })));
    } else if (!shown.has(place)) {
      const asked = section.role === 'question';
      const questions = asked ? show(place) : [];
      const answers = asked ? section.counterparts.flatMap(show) : show(place);
      if (asked && answers.length > 0) {
        for (let next = place + 1; sharesAnswers(section, sections[next]); next++) questions.push(...show(next));
      }
      const elsewhere = answers.length === 0 ? section.counterparts[0] : undefined;
      found.push({ kind: 'pair', questions, answers, elsewhere });
    }
  });
  return found;
}

function sharesAnswers({ counterparts }: Section, next: Section | undefined): boolean {
  return (
    next?.role === 'question' &&
    next.counterparts.length === counterparts.length &&
    next.counterparts.every((place, at) => place === counterparts[at])
  );
}

function view({ span, pieces }: Paragraph, meant: FirstSections): ViewParagraph {
  return { place: span, pieces: pieces.map((piece) => viewPiece(piece, meant)) };
}

function viewPiece(piece: Piece, meant: FirstSections): ViewPiece {
  switch (piece.kind) {
    case 'text':
    case 'mark':
      return piece;
    case 'reference': {
      const { role, numbers } = piece.reference;
      const places = numbers.map((number) => meant[role].get(number));
      return { kind: 'reference', text: piece.text, section: places.find((place) => place !== undefined) };
    }
    case 'citation': {
      const { title, url } = piece.citation;
      return { kind: 'citation', text: piece.text, title, url };
    }
  }
}

/** The place of the first question, and of the first answer, on each number. */
type FirstSections = Readonly<Record<'question' | 'answer', ReadonlyMap<number, number>>>;

function firstSections({ sections }: QaDocument): FirstSections {
  const question = new Map<number, number>();
  const answer = new Map<number, number>();
  const put = (map: Map<number, number>, numbers: readonly number[], place: number | undefined) => {
    if (place === undefined) return;
    for (const number of numbers) if (!map.has(number)) map.set(number, place);
  };
  sections.forEach(({ role, numbers, counterparts }, place) => {
    if (role === 'question') {
      put(question, numbers, place);
      put(answer, numbers, counterparts[0]);
    } else if (role === 'answer') put(answer, numbers, place);
  });
  return { question, answer };
}
