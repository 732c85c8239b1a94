import type { Citation, QaDocument, Reference } from '../model/document.ts';
import { meaningIn } from '../model/meaning.ts';
import { nameOf } from '../model/sections.ts';
import { titleOf } from '../model/titles.ts';
import { type Span, startedBy } from '../text/span.ts';

/** What print leaves to the reader to know, to be shown after it. */
export interface Hint {
  readonly kind: 'reference' | 'citation';
  /** After `de vorige vraag`. */
  readonly offset: number;
  /** `vraag 2`, or the legal form of a citation: `Kamerstukken II 2023/24, 36410 IV, nr. 15`. */
  readonly text: string;
  /** Where the section is named that is meant. */
  readonly target: Span | undefined;
}

/** The hints in a stretch of the document, in document order: what relative mentions mean, citations in full. */
export function hints(document: QaDocument, span: Span): readonly Hint[] {
  const references = within(document.references, span).filter(({ isRelative }) => isRelative);
  const citations = within(document.citations, span).filter((citation) => saysMore(document, citation));
  const target = references.length > 0 ? targets(document) : () => undefined;
  return [
    ...references.map((reference): Hint => {
      const { role, numbers } = reference;
      const text = titleOf({ role, numbers }).toLowerCase();
      return { kind: 'reference', offset: reference.span.end, text, target: target(reference) };
    }),
    ...citations.map(({ span, title }): Hint => {
      return { kind: 'citation', offset: span.end, text: title, target: undefined };
    }),
  ].sort((a, b) => a.offset - b.offset);
}

/** The items of a list in document order that end in `span`. */
function within<T extends { readonly span: Span }>(list: readonly T[], span: Span): readonly T[] {
  // What ends there begins there or is the last that began before.
  const first = startedBy(list, (item) => item.span, span.start) - 1;
  const after = startedBy(list, (item) => item.span, span.end);
  return list
    .slice(Math.max(0, first), after)
    .filter((item) => item.span.end >= span.start && item.span.end <= span.end);
}

/** Whether the legal form is not what is printed already, and not just an address or a number. */
function saysMore({ text }: QaDocument, { title, span }: Citation): boolean {
  const bare = (words: string) => words.replace(/[\s\u00ad]+/g, '');
  const isAddress = title.includes('://');
  return !isAddress && bare(title) !== bare(text.slice(span.start, span.end));
}

/** The heading of the first section that a mention means. */
function targets(document: QaDocument): (reference: Reference) => Span | undefined {
  const meaning = meaningIn(document);
  return (reference) => {
    const [index] = meaning.indices({ ...reference, numbers: reference.numbers.slice(0, 1) });
    const section = index === undefined ? undefined : document.sections[index];
    return section && nameOf(document, section);
  };
}
