import type { QaDocument } from '../model/document.ts';
import { landmarksAt } from '../model/landmarks.ts';
import { meaningIn, mentionsOf } from '../model/meaning.ts';
import { belonging } from '../model/noteAt.ts';
import { sectionAt } from '../model/sections.ts';
import { listed } from '../text/listed.ts';
import { first } from '../text/portion.ts';
import type { Span } from '../text/span.ts';
import { MOST } from './limits.ts';

/** A section that mentions, or is mentioned. */
export interface Call {
  /** Its index in `QaDocument.sections`. */
  readonly index: number;
  /** The mentions, in the section that mentions: `het antwoord op vraag 3`. */
  readonly spans: readonly Span[];
}

/** The indices of the sections whose mentions are asked for at `offset`: those named there, or the one around it. */
export function callable(document: QaDocument, offset: number): readonly number[] {
  for (const landmark of landmarksAt(document, offset)) {
    if (landmark.kind !== 'reference') continue;
    const meant = first(meaningIn(document).indices(landmark.reference), MOST.calls);
    if (meant.length > 0) return meant;
  }
  const index = sectionAt(document, offset);
  return index < 0 ? [] : [index];
}

/** The sections that mention the one at this index, in document order. */
export function incoming(document: QaDocument, index: number): readonly Call[] {
  const mentions = mentionsOf(document, index).slice(0, MOST.places);
  const indicesOf = belonging(document);
  return grouped(mentions.flatMap(({ span }) => indicesOf(span.start).map((index) => ({ index, span }))));
}

/** The sections that the one at this index mentions, in document order. */
export function outgoing(document: QaDocument, index: number): readonly Call[] {
  const section = document.sections[index];
  if (section === undefined) return [];
  const indicesOf = belonging(document);
  const own = document.references.filter(({ span }) => indicesOf(span.start).includes(index));
  const meaning = meaningIn(document);
  const mentions: { index: number; span: Span }[] = [];
  for (const mention of own) {
    const meant = first(meaning.indices(mention), MOST.places - mentions.length);
    mentions.push(...meant.map((index) => ({ index, span: mention.span })));
    if (mentions.length === MOST.places) break;
  }
  return grouped(mentions);
}

/** Mentions by the section in which they stand or which they mean. */
function grouped(mentions: readonly { readonly index: number; readonly span: Span }[]): readonly Call[] {
  const calls = new Map<number, Span[]>();
  for (const { index, span } of mentions) {
    listed(calls, index).push(span);
  }
  const inOrder = [...calls].map(([index, spans]) => ({ index, spans })).sort((a, b) => a.index - b.index);
  return inOrder.slice(0, MOST.calls);
}
