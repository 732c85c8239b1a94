import type { Citation, QaDocument } from '../model/document.ts';
import { touches } from '../text/span.ts';
import type { Edit } from './edit.ts';

/** The kinds of which the Aanwijzingen voor de regelgeving (3.43 to 3.45) say how one cites them. */
const KINDS: ReadonlySet<string> = new Set(['kamerstuk', 'aanhangsel', 'handelingen', 'stb', 'stcrt', 'trb']);

/** The citation at a place that has a legal form and is not written in it; what is in doubt, as its year, has none. */
export function illegalCitationAt({ text, citations }: QaDocument, offset: number): Citation | undefined {
  return citations.find(({ kind, title, span }) => {
    if (!touches(span, offset) || !KINDS.has(kind)) return false;
    const printed = text.slice(span.start, span.end);
    // `16` of `nrs. 15 en 16` is no whole citation.
    return /^[A-Z]/i.test(printed) && printed !== title && HAS_YEAR.test(title);
  });
}

const HAS_YEAR = /(?<!\d)\d{4}(?!\d)/;

/** Writes a citation in its legal form: `Kamerstukken II 2022/23, 26485, nr. 424`. */
export function legalCitation({ title, span }: Citation): readonly Edit[] {
  return [{ span, text: title }];
}

/** Mends the second of the two years of a citation, which is the one after the first: `2022/24` as `2022/23`. */
export function mendYears(
  { text }: QaDocument,
  span: { readonly start: number; readonly end: number },
): readonly Edit[] {
  const [, first = '', sign = '', second = ''] =
    /^(\d{4})(\s?[-/\u2010-\u2014]\s?)(\d+)$/.exec(text.slice(span.start, span.end)) ?? [];
  if (first === '') return [];
  const next = `${Number(first) + 1}`;
  return [{ span, text: `${first}${sign}${second.length === 2 ? next.slice(-2) : next}` }];
}
