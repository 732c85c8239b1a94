import type { QaDocument } from '../../model/document.ts';
import { stateOf } from '../../reading/state.ts';
import { termOf, timingOf } from '../../reading/timing.ts';
import { after, take } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { isDraft } from './draft.ts';
import type { Check, Fault } from './problem.ts';

/** A header that leaves out what one must know, and dates that cannot be or are late. */
export const header: Check = (document, report) => {
  const { submitted, received } = document.header;
  const where = receivedAt(document);
  if (submitted !== undefined && received !== undefined && received < submitted) report('impossible-dates', where);
  const state = stateOf(document);
  if (termOf(timingOf(document, state), state) === 'after-six') report('late-answer', where);
  const faults = missing(document);
  if (faults.length > 0) report('incomplete-header', firstLine(document), { faults });
};

/** Of a draft that begins as questions of a member do: what has been published says elsewhere what its header leaves out. */
function missing(document: QaDocument): readonly Fault[] {
  const { text, header } = document;
  if (header.span === undefined || !isDraft(document)) return [];
  if (after(QUESTIONS, text, header.span.start) === undefined) return [];
  const { askedBy, offices, subject, submitted } = header;
  return [
    ...(askedBy.length === 0 ? (['asker'] as const) : []),
    ...(offices.length === 0 ? (['addressee'] as const) : []),
    ...(subject === undefined ? (['subject'] as const) : []),
    ...(submitted === undefined ? (['date'] as const) : []),
  ];
}

/** `Vragen van het lid`, `Schriftelijke vragen van de leden` */
const QUESTIONS = /(?:Schriftelijke\s+v|V)ragen\s+van\s/y;

const RECEIVED = /ontvangen\s[^()\r\n]{0,40}/g;

/** `ontvangen 1 juni 2024`, or else the first line of the header. */
function receivedAt(document: QaDocument): Span | undefined {
  const { start, end } = document.header.span ?? { start: 0, end: 0 };
  const found = take(RECEIVED, document.text.slice(start, end), 0);
  if (found === undefined) return firstLine(document);
  return { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
}

function firstLine({ text, header }: QaDocument): Span | undefined {
  if (header.span === undefined) return undefined;
  const { start, end } = header.span;
  const length = text.slice(start, end).search(/\s*[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}
