import type { QaDocument, Section } from '../model/document.ts';
import { extent, trimmed } from '../model/sections.ts';
import { markedStart } from '../reading/headingForm.ts';
import { isBlank } from '../text/blank.ts';
import { meeting, type Span } from '../text/span.ts';
import type { Edit } from './edit.ts';
import type { Headings } from './headings.ts';

/** Puts the heading of a section of its own after the section at this index. */
export function headingAfter(document: QaDocument, index: number, heading: string, form: Headings): Edit {
  const { text, sections } = document;
  const { lineEnd, gap } = form;
  const between = lineEnd.repeat(1 + gap);
  const next = sections[index + 1];
  if (next !== undefined) {
    const start = markedStart(text, extent(next).start);
    return { span: { start, end: start }, text: `${heading}${between}${indentAt(text, start)}` };
  }
  const last = sections[index];
  const { end } = last === undefined ? { end: text.length } : ownEnd(document, last);
  const indent = last?.heading === undefined ? '' : indentAt(text, markedStart(text, last.heading.start));
  return { span: { start: end, end }, text: `${between}${indent}${heading}` };
}

/** The white space between the start of its line and `at`. */
function indentAt(text: string, at: number): string {
  let start = at;
  while (start > 0 && (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t')) start--;
  return start === 0 || /[\r\n\f]/.test(text.charAt(start - 1)) ? text.slice(start, at) : '';
}

/**
 * The last section as far as it is its own: without the foot of a page below it, or the notes of all sections. Notes
 * that only it marks stay with it.
 */
function ownEnd(document: QaDocument, section: Section): Span {
  const { text, notes } = document;
  const whole = trimmed(document, extent(section));
  const own = new Set(
    notes.flatMap(({ definition, marks }) => {
      const isOwn = marks.length > 0 && marks.every(({ start }) => start >= whole.start);
      return definition !== undefined && isOwn ? [definition.start] : [];
    }),
  );
  let { end } = whole;
  let isFoot = false;
  for (const gap of meeting(document.interruptions, (span) => span, whole).toReversed()) {
    if (!isBlankBetween(text, gap.end, end)) break;
    end = gap.start;
    isFoot ||= gap.definition === undefined || !own.has(gap.definition);
  }
  return isFoot ? trimmed(document, { start: Math.min(whole.start, end), end }) : whole;
}

function isBlankBetween(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at >= end;
}
