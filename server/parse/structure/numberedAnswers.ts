import type { QuestionNumber } from '../../model/document.ts';
import { lineAt } from '../../text/lines.ts';
import { numbersOf } from '../numbers.ts';
import type { Heading } from './headings.ts';
import { headingOf, type Item } from './items.ts';
import type { Print } from './print.ts';

/** The first answer stands at most so far below their heading, in UTF-16 units: names and dates may stand between. */
const NEAR = 600;
/** `Antwoord van … namens de Commissie` says whose answers follow; `Antwoord` alone may be a column. */
const SHORTEST_TITLE = 20;
/** `Geachte voorzitter,`, `Hierbij beantwoord ik uw vragen.`: what may stand there, and not the answer that a list is part of. */
const LEADS_ON = /vra(?:ag|gen)|antwoord|^.{1,60}[^.:;?!]$/i;

/**
 * Adds the answers that one heading holds, where all questions are asked before it: below `Antwoord van … namens de
 * Commissie`, what `1.`, `2.` and `3.` open are the answers to these questions. The heading is then a title, as it is
 * where answers with headings of their own follow on it.
 *
 * @param headings those of the whole document, in order.
 */
export function withNumberedAnswers(
  print: Print,
  items: readonly Item[],
  headings: readonly Heading[],
): readonly Heading[] {
  const isAnswerAlone = !headings.some(({ role }) => role === 'question');
  let open: QuestionNumber[] = [];
  let first = 0;
  return headings.flatMap((heading, index): readonly Heading[] => {
    const { role, numbers, end } = heading;
    if (role === 'question') open.push(...numbers);
    if (role !== 'answer') return [heading];
    let asked = open;
    open = [];
    if (numbers.length > 0) return [heading];
    while ((items[first]?.start ?? end) < end) first++;
    const next = headings[index + 1];
    const limit = next?.span.start ?? Number.POSITIVE_INFINITY;
    const title: Heading = { ...heading, role: 'chapter' };
    if (next?.role === 'answer' && next.numbers.length > 0 && leadsOn(print, end, limit, true)) return [title];
    // Answers may stand in a document of their own.
    if (isAnswerAlone && end - heading.span.start > SHORTEST_TITLE) asked = countedFrom(items, first, limit);
    const answers = answersIn(items, first, limit, asked);
    const start = answers[0]?.span.start ?? Number.POSITIVE_INFINITY;
    const isDirect = start - end < NEAR && leadsOn(print, end, start, items[first]?.style !== '');
    // `1 en 2. Ja.` alone answers all.
    const isAll = answers.flatMap((answer) => answer.numbers).length > 1;
    return isAll && isDirect ? [title, ...answers] : [heading];
  });
}

/** The numbers from 1 on that the items before `limit` count. */
function countedFrom(items: readonly Item[], from: number, limit: number): QuestionNumber[] {
  const counted: QuestionNumber[] = [];
  for (let index = from; (items[index]?.start ?? limit) < limit; index++) {
    const numbers = numbersOf(items[index]?.ranges ?? []);
    if (numbers[0] === counted.length + 1) counted.push(...numbers);
  }
  return counted;
}

/** Whether nothing stands between a heading and its first answer or, where that has a full stop, what only leads to it. */
function leadsOn({ text, lines, furniture }: Print, from: number, to: number, isMarked: boolean): boolean {
  for (let line = lineAt(lines, from); (lines.first[line] ?? to) < to; line++) {
    const words = text
      .slice(Math.max(from, furniture.end.get(line) ?? lines.first[line] ?? 0), lines.last[line])
      .trim();
    if (words !== '' && !(isMarked && LEADS_ON.test(words))) return false;
  }
  return true;
}

/** The items with the numbers of questions, in their order, of one style. */
function answersIn(
  items: readonly Item[],
  from: number,
  limit: number,
  asked: readonly QuestionNumber[],
): readonly Heading[] {
  const answers: Heading[] = [];
  const first = items[from];
  if (first === undefined || numbersOf(first.ranges)[0] !== asked[0]) return answers;
  const indices = new Map(asked.map((number, index) => [number, index]));
  let next = 0;
  for (let index = from; next < asked.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= limit) break;
    const numbers = numbersOf(item.ranges);
    const turn = indices.get(numbers[0] ?? 0);
    if (turn === undefined || turn < next || item.style !== first.style) continue;
    answers.push(headingOf('answer', item));
    next = turn + numbers.length;
  }
  return answers;
}
