import type { QaDocument, QuestionNumber, Section } from '../model/document.ts';
import { extent } from '../model/sections.ts';
import { enumeration } from '../model/titles.ts';
import { isBlank } from '../text/blank.ts';
import { take } from '../text/scan.ts';

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

/** What stands before and after the numbers of a heading: `**Antwoord op vraag ` and `:**`. */
export interface HeadingForm {
  readonly before: string;
  readonly after: string;
}

/** Reads how a document prints its headings; what it never prints is as print has it, with the signs of what it does. */
export function headingsOf(document: QaDocument): Headings {
  const { sections } = document;
  const printed = (role: Headed, count: 'none' | 'one' | 'several') =>
    mostUsual(
      sections.flatMap((section) => {
        const form = section.role === role ? formOf(document, section) : undefined;
        return form !== undefined && countOf(section) === count ? [form] : [];
      }),
    );
  const forms = {
    question: { one: printed('question', 'one'), several: printed('question', 'several') },
    answer: { one: printed('answer', 'one'), several: printed('answer', 'several') },
  };
  const bare = printed('answer', 'none');
  const numbered = [forms.answer.one, forms.answer.several].filter((form) => form !== undefined);
  return {
    lineEnd: /\r\n?|\n/.exec(document.text)?.[0] ?? '\n',
    gap: mostUsualGap(document),
    answersAreBare: bare !== undefined && numbered.length === 0,
    heading(role, numbers) {
      if (numbers.length === 0 && role === 'answer') return `${bare?.before ?? 'Antwoord'}${bare?.after ?? ''}`;
      const own = forms[role];
      const form = (numbers.length > 1 ? (own.several ?? own.one) : (own.one ?? singular(own.several))) ?? {
        ...answerLike(forms.question.one ?? singular(forms.question.several)),
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

/** What may close the numbers of a heading: `)`, `.`, `:`, `:**`, `**:` */
const CLOSING = /[^\S\r\n]?[.)]?[*_]{0,3}:?[*_]{0,3}/y;

/** How the heading of a section is printed; undefined where it has none, or one with a misprint or without a word. */
export function formOf({ text }: QaDocument, section: Section): HeadingForm | undefined {
  const { heading, numbersSpan, misprinted } = section;
  if (heading === undefined || misprinted || /^\d/.test(text.slice(heading.start, heading.end))) return undefined;
  const end = numbersSpan?.end ?? heading.end;
  const before = text.slice(markedStart(text, heading.start), numbersSpan?.start ?? heading.end);
  return { before, after: (take(CLOSING, text, end)?.[0] ?? '').trimEnd() };
}

/** Where the mark-up begins, `**` or `## `, that stands before a heading on its line. */
export function markedStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[#*_>\t ]/.test(text.charAt(at - 1))) at--;
  while (at < start && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** `Antwoord op de vragen ` as `Antwoord op vraag ` */
function singular(form: HeadingForm | undefined): HeadingForm | undefined {
  return form && { ...form, before: form.before.replace(/(?:de\s+)?(v)ragen/i, '$1raag').replace(/RAGEN/, 'RAAG') };
}

/** The heading of an answer with the signs of that of a question: `**Vraag 3:**`, `VRAAG 3`. */
function answerLike(question: HeadingForm | undefined): HeadingForm {
  const { before, after } = question ?? { before: 'Vraag ', after: '' };
  return { before: before.replace(/VRAAG/, 'ANTWOORD OP VRAAG').replace(/Vraag/, 'Antwoord op vraag'), after };
}

function mostUsual(forms: readonly HeadingForm[]): HeadingForm | undefined {
  const counts = new Map<string, { readonly form: HeadingForm; count: number }>();
  for (const form of forms) {
    const key = JSON.stringify(form);
    const known = counts.get(key) ?? { form, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.form;
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
