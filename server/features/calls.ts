import type { QaDocument } from '../model/document.ts';
import { landmarksAt } from '../model/landmarks.ts';
import { extent, mentionsOf, placesByNumber, sectionAt } from '../model/sections.ts';
import { type Span, startedBy } from '../model/span.ts';

/** A section that mentions, or is mentioned. */
export interface Call {
  /** Its place in `QaDocument.sections`. */
  readonly place: number;
  /** The mentions, in the section that mentions: `het antwoord op vraag 3`. */
  readonly spans: readonly Span[];
}

/** The places of the sections whose mentions are asked for at `offset`: those named there, or the one around it. */
export function callable(document: QaDocument, offset: number): readonly number[] {
  for (const landmark of landmarksAt(document, offset)) {
    if (landmark.kind !== 'reference') continue;
    const meant = meantBy(document)(landmark.reference);
    if (meant.length > 0) return meant;
  }
  const place = sectionAt(document, offset);
  return place < 0 ? [] : [place];
}

/** The sections that mention the one in this place, in document order. */
export function incoming(document: QaDocument, place: number): readonly Call[] {
  const section = document.sections[place];
  if (section === undefined) return [];
  return grouped(mentionsOf(document, section).map(({ span }) => ({ place: sectionAt(document, span.start), span })));
}

/** The sections that the one in this place mentions, in document order. */
export function outgoing(document: QaDocument, place: number): readonly Call[] {
  const section = document.sections[place];
  if (section === undefined) return [];
  const { start, end } = extent(section);
  const { references } = document;
  const spanOf = ({ span }: { readonly span: Span }) => span;
  const own = references.slice(startedBy(references, spanOf, start - 1), startedBy(references, spanOf, end - 1));
  const meant = meantBy(document);
  return grouped(own.flatMap((reference) => meant(reference).map((place) => ({ place, span: reference.span }))));
}

/** The places of the sections that a mention means. */
function meantBy(document: QaDocument) {
  const places = { question: placesByNumber(document, 'question'), answer: placesByNumber(document, 'answer') };
  return ({ role, numbers }: QaDocument['references'][number]): readonly number[] => [
    ...new Set(numbers.flatMap((number) => [...(places[role].get(number) ?? [])])),
  ];
}

/** Mentions by the section in which they stand or which they mean. */
function grouped(mentions: readonly { readonly place: number; readonly span: Span }[]): readonly Call[] {
  const calls = new Map<number, Span[]>();
  for (const { place, span } of mentions) {
    const known = calls.get(place);
    if (known === undefined) calls.set(place, [span]);
    else known.push(span);
  }
  return [...calls].map(([place, spans]) => ({ place, spans })).sort((a, b) => a.place - b.place);
}
