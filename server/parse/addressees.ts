import type { Official, QaDocument } from '../model/document.ts';
import { AND_PUT_TO, DEPARTMENT_PUT_TO, OFFICE_PUT_TO, PUT_ABOUT, PUT_TO } from '../profiles/tweedeKamer/officials.ts';
import { after, take } from '../text/scan.ts';

/** How much of the words after those who ask is looked at, in characters. */
const MOST = 600;

/**
 * The offices to which questions are put, where the words after their members say that beyond doubt:
 * `aan de Minister van Financiën en de Staatssecretaris van Defensie over …`. Otherwise none.
 */
export function addressees({ text, header }: QaDocument): readonly Omit<Official, 'span'>[] {
  const end = header.askedBy.at(-1)?.span.end;
  if (end === undefined) return [];
  const words = text.slice(end, end + MOST).replace(/\s+/g, ' ');
  const found: Omit<Official, 'span'>[] = [];
  let at = PUT_TO.exec(words)?.[0].length ?? words.length;
  let [role, isPlural] = ['', false];
  for (let more: number | undefined = at; more !== undefined; more = after(AND_PUT_TO, words, at)) {
    const office = take(OFFICE_PUT_TO, words, more);
    if (office?.[1] !== undefined) role = office[1].toLowerCase().replace('staatse', 'staatsse');
    // `de Ministers van A, B en C`: where one department ends, nobody knows.
    isPlural ||= office?.[2] !== undefined;
    at = more + (office?.[0].length ?? 0);
    const department = take(DEPARTMENT_PUT_TO, words, at);
    at += department?.[0].length ?? 0;
    if (role === '' || (department === undefined && role !== 'minister-president')) return [];
    found.push({ role, name: undefined, department: department?.[1] });
  }
  const isSure = after(PUT_ABOUT, words, at) !== undefined && (found.length > 1 || !isPlural);
  return isSure ? found : [];
}
