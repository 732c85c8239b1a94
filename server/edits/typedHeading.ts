import type { QaDocument } from '../model/document.ts';
import { sectionAt } from '../model/sections.ts';
import { markedStart } from '../reading/headingForm.ts';
import type { Edit } from './edit.ts';
import { headingsOf } from './headings.ts';

/** So many headings of questions, or of answers, tell how a document prints them; the one that was typed is among them. */
const LEAST = 3;

/**
 * What writes the heading above `offset`, on a line of its own, as the document prints its others: `antwoord 4` becomes
 * `Antwoord op vraag 4:`. None where that is so already, and where there are too few others to go by.
 */
export function typedHeading(document: QaDocument, offset: number): Edit | undefined {
  const { text, sections } = document;
  const lineEnd = text.lastIndexOf('\n', offset - 1);
  const section = sections[sectionAt(document, Math.max(0, lineEnd - 1))];
  if (lineEnd < 0 || section?.heading === undefined || section.numbersSpan === undefined) return undefined;
  const { role, numbers, heading } = section;
  if (role !== 'question' && role !== 'answer') return undefined;
  const start = markedStart(text, heading.start);
  const line = text.slice(start, lineEnd);
  // What stands on the line after the heading is text of the question, or of the answer.
  if (/[\r\n]/.test(line.trimEnd()) || !/^[\s.):*_]*$/.test(text.slice(heading.end, lineEnd))) return undefined;
  const alike = sections.filter((one) => one.role === role && one.heading !== undefined && !one.misprinted);
  const words = headingsOf(document).heading(role, numbers);
  if (alike.length < LEAST || words === line.trimEnd()) return undefined;
  return { span: { start, end: start + line.trimEnd().length }, text: words };
}
