import type { Heading } from './headings.ts';
import { itemsOf } from './items.ts';
import { numberedQuestions } from './numbered.ts';
import { withNumberedAnswers } from './numberedAnswers.ts';
import type { Print } from './print.ts';
import { setTitles } from './sets.ts';
import { freeTitles, listStart, withBoundTitles } from './titles.ts';

/** Among so many questions with a bare number, one heading of a question may be a stray: `Vraag 36` between 35 and 37. */
const MOST_STRAYS = 3;

/**
 * Adds to the headings of a text what a list of questions has besides: questions that only a number opens, titles of
 * chapters and of further sets, and answers that are numbered below one heading.
 */
export function withList(print: Print, found: readonly Heading[]): readonly Heading[] {
  return withoutOverlap(print, listed(print, found));
}

/** Titles end above the heading that follows, where they seem to go on in it. */
function withoutOverlap({ text }: Print, headings: readonly Heading[]): readonly Heading[] {
  return headings.map((heading, index) => {
    const { span } = heading;
    const below = headings[index + 1]?.span.start ?? span.end;
    if (span.end <= below) return heading;
    const end = span.start + text.slice(span.start, below).trimEnd().length;
    return { ...heading, span: { start: span.start, end }, end: below };
  });
}

function listed(print: Print, found: readonly Heading[]): readonly Heading[] {
  const sets = setTitles(print);
  const headings = sets.length === 0 ? found : inOrder([...sets, ...found]);
  const list = listStart(print, headings[0]?.span.start);
  const items = itemsOf(print);
  const strays = headings.filter(isNumberedQuestion).length;
  if (list === undefined && strays * MOST_STRAYS > items.length)
    return withNumberedAnswers(print, items, withAnnexes(print, headings));
  const titles = freeTitles(print, list ?? 0, headings[0]?.span.start ?? Number.POSITIVE_INFINITY);
  const parts = sets.length === 0 ? titles : inOrder([...titles, ...sets]);
  const numbered = numberedQuestions(print, items, headings.filter(isNoLabel), parts, list !== undefined);
  const questions = strays * MOST_STRAYS > numbered.length ? [] : numbered;
  if (list === undefined && questions.length === 0)
    return withNumberedAnswers(print, items, withAnnexes(print, headings));
  const own = questions.length === 0 ? headings : headings.filter(isNoLabel);
  const first = firstOf([...questions, ...own.filter(({ role }) => role === 'question')]);
  const above =
    list === undefined
      ? titlesAbove(print, titles, first)
      : titles.filter(
          ({ span, role }) => span.start < first && (role !== 'annex' || first === Number.POSITIVE_INFINITY),
        );
  const shown = [...above, ...titles.filter(({ span }) => span.start > first)];
  // `Antwoord van de minister` is the title of a chapter where nothing is asked before.
  const titled = new Set(shown.map(({ span }) => span.start));
  const others = own.filter(({ role, numbers, span }) => {
    const isTitle = role === 'answer' && numbers.length === 0 && span.start < first && titled.has(span.start);
    return !isTitle;
  });
  const all = inOrder([...others, ...withLabels(print, questions, headings), ...shown]);
  return withBoundTitles(print, withNumberedAnswers(print, items, all), list ?? first);
}

/** Adds the annexes below the last answer: `Bijlage 2: Tabellen` is no part of it. */
function withAnnexes(print: Print, headings: readonly Heading[]): readonly Heading[] {
  const last = headings.findLast(({ role }) => role === 'answer');
  if (last === undefined || headings.at(-1) !== last || !headings.some(({ role }) => role === 'question'))
    return headings;
  const annexes = freeTitles(print, last.end, last.end).filter(({ role }) => role === 'annex');
  return annexes.length === 0 ? headings : [...headings, ...annexes];
}

function isNumberedQuestion({ role, numbers }: Heading): boolean {
  return role === 'question' && numbers.length > 0;
}

/** `Vraag` without a number is the label of a column, or of what a bare number opens. */
function isNoLabel({ role, numbers }: Heading): boolean {
  return role !== 'question' || numbers.length > 0;
}

/** Questions whose text begins below the label that stands below their number: `12`, `Vraag:`, `Waarom?` */
function withLabels({ text }: Print, questions: readonly Heading[], headings: readonly Heading[]): readonly Heading[] {
  const labels = headings.filter((heading) => !isNoLabel(heading));
  let next = 0;
  return questions.map((question) => {
    while ((labels[next]?.span.start ?? Number.POSITIVE_INFINITY) < question.end) next++;
    const label = labels[next];
    const isBelow = label && text.slice(question.end, label.span.start).trim() === '';
    return isBelow ? { ...question, end: label.end } : question;
  });
}

/** The titles directly above the first question, one above the other. */
function titlesAbove({ text }: Print, titles: readonly Heading[], first: number): readonly Heading[] {
  const above: Heading[] = [];
  let below = first;
  for (const title of titles.toReversed()) {
    if (title.span.start >= below) continue;
    if (text.slice(title.end, below).trim() !== '') break;
    above.unshift(title);
    below = title.span.start;
  }
  return above;
}

/** Where the first of some headings starts, or Infinity. */
function firstOf(headings: readonly Heading[]): number {
  return headings.reduce((first, { span }) => Math.min(first, span.start), Number.POSITIVE_INFINITY);
}

/** Headings as they stand in the text, of those on one line the first. */
function inOrder(headings: readonly Heading[]): Heading[] {
  return headings
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }, index, all) => span.start !== all[index - 1]?.span.start);
}
