import { cited } from '../model/cited.ts';
import type { QaDocument } from '../model/document.ts';
import { noteAt } from '../model/noteAt.ts';
import { sectionAt } from '../model/sections.ts';
import { noteTitle, titleOf } from '../model/titles.ts';
import { reading } from '../reading/reading.ts';
import type { Address } from '../text/addresses.ts';
import { oneLine } from '../text/oneLine.ts';
import { portion } from '../text/portion.ts';
import type { Span } from '../text/span.ts';
import { MOST } from './limits.ts';

/** What a document cites, by kind; `more` counts the citations after those that are listed. */
export interface CitationList<Kind = CitedKind> {
  readonly kinds: readonly Kind[];
  readonly more: number;
}

/** The publications of one kind that the document cites; a `Place` is a span here and a range in the protocol. */
export interface CitedKind<Place = Span> {
  /** `kamerstuk` */
  readonly kind: string;
  readonly publications: readonly Publication<Place>[];
}

export interface Publication<Place = Span> {
  /** Equal keys are the same publication. */
  readonly key: string;
  /** `Kamerstukken 35300 VI, nr. 37` */
  readonly title: string;
  /** Its public https address. */
  readonly url: Address | undefined;
  readonly places: readonly CitedPlace<Place>[];
}

export interface CitedPlace<Place = Span> {
  /** Where it is cited: `Antwoord op vraag 9`, `Aanhef`; by a note, where the mark of that stands. */
  readonly section: string;
  /** What is printed there, on one line. */
  readonly text: string;
  /** The citation, or the mark of the note that cites where print put the note's text elsewhere. */
  readonly place: Place;
  /** `Noot 3`, and the citation in its text, where that stands elsewhere. */
  readonly note: { readonly title: string; readonly place: Place } | undefined;
}

/** What the document cites: kinds, publications and places, each in the order in which they first occur. */
export function citations(document: QaDocument): CitationList {
  const citedIn = citedPlaces(document);
  const kinds = new Map<string, Map<string, Publication & { readonly places: CitedPlace[] }>>();
  const { shown, more } = portion(cited(document), MOST.citations);
  const occurrences = shown.flatMap((citation) => citedIn(citation.span).map((where) => ({ citation, where })));
  for (const { citation, where } of occurrences.sort((a, b) => a.where.place.start - b.where.place.start)) {
    const { kind, key, title, url } = citation;
    const publications = kinds.get(kind) ?? new Map<string, Publication & { readonly places: CitedPlace[] }>();
    kinds.set(kind, publications);
    const publication = publications.get(key) ?? { key, title, url, places: [] };
    publications.set(key, publication);
    // A note that cites it twice does so at its one mark.
    const isAgain = where.note !== undefined && publication.places.at(-1)?.place.start === where.place.start;
    if (!isAgain) publication.places.push(where);
  }
  return {
    kinds: [...kinds].map(([kind, publications]) => ({ kind, publications: [...publications.values()] })),
    more,
  };
}

/** Tells where one cites what is printed in a span: of what a note says, at each of its marks. */
function citedPlaces(document: QaDocument): (span: Span) => readonly CitedPlace[] {
  const noteOf = noteAt(document);
  const title = (index: number) => {
    const section = document.sections[index];
    return section === undefined ? 'Aanhef' : titleOf(section);
  };
  return (span) => {
    const text = oneLine(reading(document, span).text);
    const printedIn = sectionAt(document, span.start);
    const note = noteOf(span.start);
    if (note === undefined) return [{ section: title(printedIn), text, place: span, note: undefined }];
    const inNote = { title: noteTitle(note), place: span };
    // Where print put it says nothing of where it belongs.
    if (note.marks.length === 0) return [{ section: inNote.title, text, place: span, note: undefined }];
    const marked = note.marks.slice(0, MOST.marks).map((mark) => ({ mark, index: sectionAt(document, mark.start) }));
    const here = { section: title(printedIn), text, place: span, note: undefined };
    return [
      ...(marked.some(({ index }) => index === printedIn) ? [here] : []),
      ...marked
        .filter(({ index }) => index !== printedIn)
        .map(({ mark, index }) => ({ section: title(index), text, place: mark, note: inNote })),
    ];
  };
}
