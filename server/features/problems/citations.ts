import { malformedIn } from '../../citations/malformed.ts';
import { extent } from '../../model/sections.ts';
import type { Check } from './problem.ts';

/** Citations that cannot be right, and those of the document itself. */
export const citations: Check = ({ text, citations, header, sections, furniture }, report) => {
  for (const { span, fault } of malformedIn(text, citations)) report('malformed-citation', span, { faults: [fault] });
  const start = sections[0] === undefined ? text.length : extent(sections[0]).start;
  for (const { key, span } of citations) {
    if (key !== header.key || span.start < start) continue;
    if (!furniture.some((foot) => foot.start <= span.start && span.start < foot.end)) report('own-citation', span);
  }
};
