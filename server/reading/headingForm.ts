import type { QaDocument, Section } from '../model/document.ts';
import { isBlank } from '../text/blank.ts';
import { BULLETS } from '../text/bullets.ts';
import { spelledNumbers } from '../text/numberWords.ts';
import { take } from '../text/scan.ts';

/** What stands before and after the numbers of a heading: `**Antwoord op vraag ` and `:**`. */
export interface HeadingForm {
  readonly before: string;
  readonly after: string;
}

/** What may close the numbers of a heading: `)`, `]`, `.`, `:`, `:**`, `**:` */
const CLOSING = /[^\S\r\n]?[.)\]]?[*_]{0,3}:?[*_]{0,3}/y;

/** How the heading of a section is printed; undefined where it has none, or one with a misprint, without a word, or with a number in words. */
export function headingForm({ text }: QaDocument, section: Section): HeadingForm | undefined {
  const { heading, numbersSpan, misprinted } = section;
  if (heading === undefined || misprinted || /^\d/.test(text.slice(heading.start, heading.end))) return undefined;
  if (numbersSpan === undefined && spelledNumbers(text.slice(heading.start, heading.end)).length > 0) return undefined;
  const end = numbersSpan?.end ?? heading.end;
  const before = text.slice(markedStart(text, heading.start), numbersSpan?.start ?? heading.end);
  return { before, after: (take(CLOSING, text, end)?.[0] ?? '').trimEnd() };
}

const MARK_UP = new RegExp(`[#*_>${BULLETS}\\t ]`);
/** Where the mark-up begins, `**` or `## `, that stands before a heading on its line, or its bullet. */
export function markedStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && MARK_UP.test(text.charAt(at - 1))) at--;
  while (at < start && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** `Antwoord op de vragen ` as `Antwoord op vraag ` */
export function inSingular(form: HeadingForm): HeadingForm {
  return { ...form, before: form.before.replace(/(?:de\s+)?(v)ragen/i, '$1raag').replace(/RAGEN/, 'RAAG') };
}

/** The form that most have, and how many do. */
export function mostUsualForm(
  forms: readonly HeadingForm[],
): { readonly form: HeadingForm; readonly count: number } | undefined {
  const counts = new Map<string, { readonly form: HeadingForm; count: number }>();
  for (const form of forms) {
    const key = JSON.stringify(form);
    const known = counts.get(key) ?? { form, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0];
}

export function isSameForm(one: HeadingForm, other: HeadingForm): boolean {
  return one.before === other.before && one.after === other.after;
}
