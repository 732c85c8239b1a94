import type { QaDocument, QuestionNumber, Section } from '../model/document.ts';
import { extent } from '../model/sections.ts';
import { enumeration } from '../model/titles.ts';
import { type HeadingForm, headingForm, inSingular, markedStart, mostUsualForm } from '../reading/headingForm.ts';
import { isBlank } from '../text/blank.ts';
import { lineEndOf } from '../text/lines.ts';

/** How a document prints its headings, which is how one adds another. */
export interface Headings {
  /** `\r\n` where the text ends its lines so. */
  readonly lineEnd: string;
  /** How many empty lines stand above a heading. */
  readonly gap: number;
  /** Whether answers have no numbers, and follow on what they answer. */
  readonly answersAreBare: boolean;
  /** The heading of a question or an answer: `**Antwoord op vraag 3:**`; without numbers `Antwoord van het college:` */
  heading(role: Headed, numbers: readonly QuestionNumber[]): string;
}

type Headed = 'question' | 'answer';

/** Reads how a document prints its headings; what it never prints is as print has it, with the signs of what it does. */
export function headingsOf(document: QaDocument): Headings {
  const { sections } = document;
  const printed = (role: Headed, count: 'none' | 'one' | 'several') =>
    mostUsualForm(
      sections.flatMap((section) => {
        const form = section.role === role ? headingForm(document, section) : undefined;
        return form !== undefined && countOf(section) === count ? [form] : [];
      }),
    )?.form;
  const forms = {
    question: { one: printed('question', 'one'), several: printed('question', 'several') },
    answer: { one: printed('answer', 'one'), several: printed('answer', 'several') },
  };
  const bare = printed('answer', 'none');
  const numbered = [forms.answer.one, forms.answer.several].filter((form) => form !== undefined);
  return {
    lineEnd: lineEndOf(document.text),
    gap: mostUsualGap(document),
    answersAreBare: bare !== undefined && numbered.length === 0,
    heading(role, numbers) {
      if (numbers.length === 0 && role === 'answer') return `${bare?.before ?? 'Antwoord'}${bare?.after ?? ''}`;
      const own = forms[role];
      const form = (numbers.length > 1 ? (own.several ?? own.one) : (own.one ?? singularOf(own.several))) ?? {
        ...answerLike(forms.question.one ?? singularOf(forms.question.several)),
        ...(role === 'question' ? { before: 'Vraag ' } : {}),
      };
      return `${form.before}${enumeration(numbers)}${form.after}`;
    },
  };
}

function countOf({ numbersSpan, numbers }: Section): 'none' | 'one' | 'several' {
  if (numbersSpan === undefined) return 'none';
  return numbers.length > 1 ? 'several' : 'one';
}

const singularOf = (form: HeadingForm | undefined) => form && inSingular(form);

/** The heading of an answer with the signs of that of a question: `**Vraag 3:**`, `VRAAG 3`. */
function answerLike(question: HeadingForm | undefined): HeadingForm {
  const { before, after } = question ?? { before: 'Vraag ', after: '' };
  return { before: before.replace(/VRAAG/, 'ANTWOORD OP VRAAG').replace(/Vraag/, 'Antwoord op vraag'), after };
}

/** How many empty lines stand above most headings; one where there is none to go by. */
function mostUsualGap({ text, sections }: QaDocument): number {
  const counts = new Map<number, number>();
  for (const section of sections) {
    if (section.heading === undefined || section.heading.start === 0) continue;
    const gap = blankLinesAbove(text, markedStart(text, extent(section).start));
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, many], [b, more]) => more - many || a - b)[0]?.[0] ?? 1;
}

function blankLinesAbove(text: string, start: number): number {
  let lines = 0;
  for (let at = start - 1; at >= 0 && isBlank(text.charCodeAt(at)); at--) {
    const unit = text.charAt(at);
    if (unit === '\n' || (unit === '\r' && text.charAt(at + 1) !== '\n')) lines++;
  }
  return Math.max(0, lines - 1);
}
