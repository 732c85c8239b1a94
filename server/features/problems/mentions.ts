import type { QaDocument, Reference } from '../../model/document.ts';
import { meaningIn } from '../../model/meaning.ts';
import { belonging } from '../../model/noteAt.ts';
import type { Span } from '../../text/span.ts';
import { askedIn, missingIn } from './answers.ts';
import type { Check } from './problem.ts';

/**
 * Mentions of questions that do not exist, and of the very section in which they stand. Where nobody answers yet, `het
 * antwoord op vraag 17` may be one to earlier questions.
 */
export const mentions: Check = (document, report) => {
  const isMissing = missingIn(document);
  const isSelf = selfIn(document);
  const isAnswered = document.sections.some(({ role }) => role === 'answer');
  for (const reference of document.references) {
    const { role, numbers, span } = reference;
    if (mayBeHeading(document.text, span)) continue;
    if (numbers.some(isMissing)) {
      if (role === 'answer' && !isAnswered) continue;
      report('unknown-reference', span, { numbers: numbers.filter(isMissing), right: askedIn(document) });
    } else if (isSelf(reference)) report('self-reference', span, { numbers });
  }
};

/** `Vraag 4`, with a capital: it may as well be a heading that print ran on with what stands before it. */
const mayBeHeading = (text: string, { start }: Span) => /^(?:Vra|Antw)/.test(text.slice(start, start + 4));

/** Tells whether a mention means nothing but the section in which it stands: `zie het antwoord op vraag 3` in answer 3. */
function selfIn(document: QaDocument): (reference: Reference) => boolean {
  const meaning = meaningIn(document);
  const around = belonging(document);
  return (reference) => {
    if (reference.isRelative) return false;
    const [first, second] = meaning.indices(reference);
    if (first === undefined || second !== undefined) return false;
    const here = around(reference.span.start);
    return here.length === 1 && here[0] === first;
  };
}
