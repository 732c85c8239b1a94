import type { QaDocument } from '../model/document.ts';
import { landmarksAt } from '../model/landmarks.ts';
import { belonging } from '../model/noteAt.ts';
import { meaningIn, mentionsOf, sectionAt } from '../model/sections.ts';
import { listed } from '../text/listed.ts';
import { first } from '../text/portion.ts';
import type { Span } from '../text/span.ts';
import { MOST } from './limits.ts';

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
    const { role, numbers } = landmark.reference;
    const meant = first(meaningIn(document).places(role, numbers), MOST.calls);
    if (meant.length > 0) return meant;
  }
  const place = sectionAt(document, offset);
  return place < 0 ? [] : [place];
}

/** The sections that mention the one in this place, in document order. */
export function incoming(document: QaDocument, place: number): readonly Call[] {
  const section = document.sections[place];
  if (section === undefined) return [];
  const mentions = mentionsOf(document, section).slice(0, MOST.places);
  const placesOf = belonging(document);
  return grouped(mentions.flatMap(({ span }) => placesOf(span.start).map((place) => ({ place, span }))));
}

/** The sections that the one in this place mentions, in document order. */
export function outgoing(document: QaDocument, place: number): readonly Call[] {
  const section = document.sections[place];
  if (section === undefined) return [];
  const placesOf = belonging(document);
  const own = document.references.filter(({ span }) => placesOf(span.start).includes(place));
  const meaning = meaningIn(document);
  const mentions: { place: number; span: Span }[] = [];
  for (const { role, numbers, span } of own) {
    const meant = first(meaning.places(role, numbers), MOST.places - mentions.length);
    mentions.push(...meant.map((place) => ({ place, span })));
    if (mentions.length === MOST.places) break;
  }
  return grouped(mentions);
}

/** Mentions by the section in which they stand or which they mean. */
function grouped(mentions: readonly { readonly place: number; readonly span: Span }[]): readonly Call[] {
  const calls = new Map<number, Span[]>();
  for (const { place, span } of mentions) {
    listed(calls, place).push(span);
  }
  const inOrder = [...calls].map(([place, spans]) => ({ place, spans })).sort((a, b) => a.place - b.place);
  return inOrder.slice(0, MOST.calls);
}
