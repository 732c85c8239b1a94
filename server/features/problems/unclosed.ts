import type { QaDocument, Section } from '../../model/document.ts';
import { isBlank } from '../../text/blank.ts';
import { matches } from '../../text/scan.ts';
import { startedBy } from '../../text/span.ts';
import type { Check, ProblemCode } from './problem.ts';

/** Quotes and brackets that are open where their section ends. */
export const unclosed: Check = (document, report) => {
  for (const section of document.sections) {
    for (const [sign, start] of openAtEnd(document, section))
      report(CODES[sign] ?? 'unclosed-quote', { start, end: start + 1 });
  }
};

const SIGNS = /[«»“”„()[\]]/g;
const CLOSING: Readonly<Record<string, readonly string[]>> = { '»': ['«'], '”': ['“', '„'], ')': ['('], ']': ['['] };
const CODES: Readonly<Record<string, ProblemCode>> = { '(': 'unclosed-bracket', '[': 'unclosed-bracket' };

/** The signs that a section opens and does not close, with their offsets; what interrupts its text does neither. */
function openAtEnd(document: QaDocument, { body }: Section): readonly (readonly [sign: string, offset: number])[] {
  const { text } = document;
  const words = text.slice(body.start, body.end);
  const open: [sign: string, offset: number][] = [];
  for (const { 0: sign, index } of matches(SIGNS, words)) {
    const offset = body.start + index;
    if (isInterruption(document, offset)) continue;
    // The mark that opens a quote may close it too: „… “
    const closes =
      sign === '“' && !isBlank(text.charCodeAt(offset - 1)) && open.some(([one]) => one === '„' || one === '“')
        ? ['„', '“']
        : CLOSING[sign];
    const opened = closes && open.findLastIndex(([one]) => closes.includes(one));
    if (closes === undefined) open.push([sign, offset]);
    else if (opened !== undefined && opened >= 0) open.splice(opened, 1);
  }
  return open;
}

function isInterruption({ interruptions }: QaDocument, offset: number): boolean {
  const found = interruptions[startedBy(interruptions, (span) => span, offset) - 1];
  return found !== undefined && offset < found.end;
}
