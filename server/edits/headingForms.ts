import { oddHeadings } from '../features/problems/headings.ts';
import type { QaDocument } from '../model/document.ts';
import { headingForm, markedStart } from '../reading/headingForm.ts';
import type { Edit } from './edit.ts';
import { headingsOf } from './headings.ts';

/** Writes headings in the form that nearly all others have: the one that starts at an offset, or every one. */
export function unifyHeadings(document: QaDocument, start?: number): readonly Edit[] {
  return oddHeadings(document).flatMap(({ section, form }): Edit[] => {
    const { heading, numbersSpan, numbers } = section;
    const own = headingForm(document, section);
    if (heading === undefined || numbersSpan === undefined || own === undefined) return [];
    if (start !== undefined && heading.start !== start) return [];
    const from = markedStart(document.text, heading.start);
    const span = { start: from, end: numbersSpan.end + own.after.length };
    const number = document.text.slice(numbersSpan.start, numbersSpan.end);
    return [{ span, text: `${form.before}${numbers.length === 0 ? '' : number}${form.after}` }];
  });
}

/** Writes headings without their misprints: the one that starts at an offset, or every one. */
export function mendHeadings(document: QaDocument, start?: number): readonly Edit[] {
  const form = headingsOf(document);
  return document.sections.flatMap(({ role, numbers, heading, misprinted }): Edit[] => {
    if (!misprinted || heading === undefined || (role !== 'question' && role !== 'answer')) return [];
    if (start !== undefined && heading.start !== start) return [];
    return [{ span: heading, text: form.heading(role, numbers) }];
  });
}
