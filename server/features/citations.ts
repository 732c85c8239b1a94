import type { Citation, QaDocument } from '../model/document.ts';
import { extent, sectionAt } from '../model/sections.ts';
import { titleOf } from '../model/titles.ts';
import { reading } from '../reading/reading.ts';
import type { Address } from '../text/addresses.ts';
import { oneLine } from '../text/oneLine.ts';
import { portion } from '../text/portion.ts';
import type { Span } from '../text/span.ts';
import { MOST } from './limits.ts';

/** What a document cites, by kind; `more` counts the citations behind those that are listed. */
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
  /** Where it is cited: `Antwoord op vraag 9`, `Aanhef`. */
  readonly section: string;
  /** What is printed there, on one line. */
  readonly text: string;
  readonly place: Place;
}

/** What the document cites: not the web addresses in a letter's head, which are those of its sender. */
export function cited({ citations, sections }: QaDocument): readonly Citation[] {
  const head = sections[0] === undefined ? 0 : extent(sections[0]).start;
  return citations.filter(({ kind, span }) => kind !== 'url' || span.start >= head);
}

/** What the document cites: kinds, publications and places, each in the order in which they first occur. */
export function citations(document: QaDocument): CitationList {
  const kinds = new Map<string, Map<string, Publication & { readonly places: CitedPlace[] }>>();
  const { shown, more } = portion(cited(document), MOST.citations);
  for (const { kind, key, title, url, span } of shown) {
    const publications = kinds.get(kind) ?? new Map<string, Publication & { readonly places: CitedPlace[] }>();
    kinds.set(kind, publications);
    const publication = publications.get(key) ?? { key, title, url, places: [] };
    publications.set(key, publication);
    publication.places.push({
      section: sectionTitle(document, span),
      text: oneLine(reading(document, span).text),
      place: span,
    });
  }
  return {
    kinds: [...kinds].map(([kind, publications]) => ({ kind, publications: [...publications.values()] })),
    more,
  };
}

function sectionTitle(document: QaDocument, { start }: Span): string {
  const section = document.sections[sectionAt(document, start)];
  return section === undefined ? 'Aanhef' : titleOf(section);
}
