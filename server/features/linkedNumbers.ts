import type { QaDocument } from '../model/document.ts';
import { sectionAt, sectionsIn } from '../model/sections.ts';
import { type Span, touches } from '../text/span.ts';

/**
 * The number at `offset` in the heading of a question, and the same in the heading of its own answer, or the other way
 * round: what is typed in one belongs into the other. None elsewhere, and none of what is answered jointly.
 */
export function linkedNumbers(document: QaDocument, offset: number): readonly Span[] {
  const section = document.sections[sectionAt(document, offset)];
  if (section?.numbersSpan === undefined || !touches(section.numbersSpan, offset)) return [];
  const pair = [section, ...sectionsIn(document, section.counterparts)];
  const [one, other, ...others] = pair.map(({ numbersSpan }) => numbersSpan).filter((span) => span !== undefined);
  if (
    one === undefined ||
    other === undefined ||
    others.length > 0 ||
    pair.some(({ counterparts }) => counterparts.length !== 1)
  )
    return [];
  const printed = ({ start, end }: Span) => document.text.slice(start, end);
  return printed(one) === printed(other) ? [one, other].sort((a, b) => a.start - b.start) : [];
}
