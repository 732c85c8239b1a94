import type { Note, QuestionNumber, Role, Section } from './document.ts';
import { byCount } from './questionNumber.ts';

/** What a section is called, however it was printed: `Vraag 9`, `Antwoord op vraag 2, 3 en 5`, `Toelichting`, `2.1 Voorgeschiedenis`. */
export function titleOf({
  role,
  numbers,
  title,
}: Pick<Section, 'role' | 'numbers'> & Partial<Pick<Section, 'title'>>): string {
  if (title !== undefined) return title;
  const { bare, numbered } = titles[role];
  return numbers.length === 0 ? bare : `${numbered} ${enumeration(numbers)}`;
}

/** What a note is called: `Noot 3`. */
export function noteTitle({ number }: Pick<Note, 'number'>): string {
  return `Noot ${number}`;
}

/** What questions are called that have lost their numbers, and cannot be told apart. */
export const untoldTitle = 'Vragen zonder nummers';

const titles: Record<Role, { readonly bare: string; readonly numbered: string }> = {
  question: { bare: 'Vraag', numbered: 'Vraag' },
  answer: { bare: 'Antwoord', numbered: 'Antwoord op vraag' },
  introduction: { bare: 'Inleiding', numbered: 'Inleiding' },
  explanation: { bare: 'Toelichting', numbered: 'Toelichting' },
  notice: { bare: 'Mededeling', numbered: 'Mededeling' },
  chapter: { bare: 'Hoofdstuk', numbered: 'Hoofdstuk' },
  annex: { bare: 'Bijlage', numbered: 'Bijlage' },
  signature: { bare: 'Ondertekening', numbered: 'Ondertekening' },
};

/** A set of numbers as one says it in Dutch: `3`, `2, 3 en 5`, `1 t/m 4`, `7 t/m 9 en 11`, `2a en 2b`. */
export function enumeration(numbers: readonly QuestionNumber[], and = 'en', through = 't/m'): string {
  if (numbers.length === 1) return `${numbers[0]}`;
  const parts = runs(numbers).flatMap(({ first, last }) => {
    if (typeof first === 'number' && typeof last === 'number' && last - first > 1)
      return [`${first} ${through} ${last}`];
    return last === first ? [`${first}`] : [`${first}`, `${last}`];
  });
  const final = parts.pop() ?? '';
  return parts.length === 0 ? final : `${parts.join(', ')} ${and} ${final}`;
}

/** The stretches of numbers that follow on each other, in rising order. */
function runs(numbers: readonly QuestionNumber[]): { first: QuestionNumber; last: QuestionNumber }[] {
  const found: { first: QuestionNumber; last: QuestionNumber }[] = [];
  for (const number of numbers.toSorted(byCount)) {
    const run = found.at(-1);
    const last = run?.last;
    if (run && typeof last === 'number' && typeof number === 'number' && number <= last + 1) run.last = number;
    else found.push({ first: number, last: number });
  }
  return found;
}
