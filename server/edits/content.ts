import type { QaDocument } from '../model/document.ts';
import { sectionAt } from '../model/sections.ts';
import { reading } from '../reading/reading.ts';
import { letters } from '../text/letters.ts';
import type { Span } from '../text/span.ts';

/** What is no letter and no digit: print and its converters put blanks and signs as they like. */
const BETWEEN = letters`/[^\p{L}\p{N}]+/gu`;

/**
 * Whether two documents say the same, however they are printed: sections with the same words, pairs, mentions and
 * citations, and notes with the same marks.
 */
export function saysTheSame(a: QaDocument, b: QaDocument): boolean {
  return isSameList(contentOf(a), contentOf(b));
}

export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

/** What a document says, a line a thing: sections in their order, and then, in no order, what stands in them. */
function contentOf(document: QaDocument): readonly string[] {
  const { sections, notes, references, citations } = document;
  const words = (span: Span | undefined) => span && reading(document, span).text.replace(BETWEEN, '');
  const inSections = [
    ...notes.map(({ number, content, marks }) => [
      number,
      words(content),
      marks.map(({ start }) => sectionAt(document, start)),
    ]),
    ...references.map(({ role, numbers }) => [role, numbers]),
    ...citations.map(({ key }) => key),
  ];
  return [
    ...sections.map(({ role, numbers, counterparts, body }) =>
      JSON.stringify([role, numbers, counterparts, words(body)]),
    ),
    ...inSections.map((thing) => JSON.stringify(thing)).sort(),
  ];
}
