import type { QaDocument } from '../../model/document.ts';
import { letters } from '../../text/letters.ts';
import { matches } from '../../text/scan.ts';
import { meeting, type Span } from '../../text/span.ts';
import { isDraft } from './draft.ts';
import type { Check } from './problem.ts';

/** What a print leaves in a draft into which it was copied: the feet of its pages, and words that its lines broke. */
export const leftovers: Check = (document, report) => {
  if (!isDraft(document)) return;
  for (const span of leftoverLines(document)) report('leftover-furniture', span);
  for (const span of brokenWords(document)) report('broken-word', span);
};

/** The feet of pages; a rule of dashes is as good a line as any. */
export function leftoverLines({ text, furniture }: QaDocument): readonly Span[] {
  return furniture.filter(({ start, end }) => WORDS.test(text.slice(start, end)));
}

const WORDS = letters`/[\p{L}\d]/u`;

/**
 * `onder- zoeken`, on one line or over two; but not `taal- en rekenlessen` and `taal- reken- en leerlessen`, whose hyphens
 * stand for a part that follows.
 */
const BROKEN = letters`/(?<=\p{Ll}{2})[-\u00ad\u2010][^\S\r\n]{0,3}(?:[^\S\r\n]|\r\n?|\n)[^\S\r\n]{0,3}(?!(?:en|of|als|dan|tot|maar|noch|respectievelijk|resp|alsmede|alsook|c\.q)(?!\p{Ll}))(?=\p{Ll}{2,40}(?![\p{Ll}-]))/gu`;

/** The hyphens, and the white space after them, that break words. */
export function brokenWords({ text, citations, sections }: QaDocument): readonly Span[] {
  const start = sections[0]?.body.start ?? text.length;
  return [...matches(BROKEN, text)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter((span) => span.start >= start)
    .filter((span) => meeting(citations, (citation) => citation.span, span).length === 0);
}
