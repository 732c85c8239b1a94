import type { QuestionNumber, Section } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';

/**
 * Pairs questions with answers: by number, in a set of its own, the nearest before where a number is printed twice; and
 * where a print's numbers leave one of each alone side by side, those two.
 *
 * @param sets the set of questions that each belongs to.
 * @returns for each opening the indices of its counterparts, in order.
 */
export function counterpartsOf(
  openings: readonly Pick<Section, 'role' | 'numbers'>[],
  sets: readonly number[],
): readonly (readonly number[])[] {
  const pairs: number[][] = openings.map(() => []);
  const join = (question: number, answer: number) => {
    pairs[question]?.push(answer);
    pairs[answer]?.push(question);
  };
  const lastAsked = new Map<QuestionNumber, number>();
  const inSets = new Map<number, Map<QuestionNumber, number>>();
  const inSet = (index: number) => {
    const set = sets[index] ?? 0;
    const known = inSets.get(set) ?? new Map();
    inSets.set(set, known);
    return known;
  };
  const unasked = new Map<QuestionNumber, number>();
  /** The parts of a number: of 2 the last asked 2a and 2b. */
  const parts = new Map<number, Set<QuestionNumber>>();
  const partsOf = (digits: number) => {
    const known = parts.get(digits) ?? new Set();
    parts.set(digits, known);
    return known;
  };
  openings.forEach(({ role, numbers }, index) => {
    const own = inSet(index);
    for (const number of numbers) {
      if (role === 'answer') {
        const question = askedAs(number, own) ?? askedAs(number, lastAsked);
        const lettered = typeof number === 'number' ? parts.get(number) : undefined;
        if (question !== undefined) join(question, index);
        else if (lettered) for (const part of lettered) join(lastAsked.get(part) ?? index, index);
        else if (!unasked.has(number)) unasked.set(number, index);
      } else if (role === 'question') {
        const answer = lastAsked.has(number) ? undefined : unasked.get(number);
        if (answer !== undefined) join(index, answer);
        lastAsked.set(number, index);
        own.set(number, index);
        if (typeof number === 'string') partsOf(digitsOf(number)).add(number);
      }
    }
  });
  // `Vraag 7`, `Vraag 7`, `Antwoord 8`: what is alone pairs with its neighbour where one of their numbers is printed twice.
  // Of `Vraag 3`, `Antwoord 4` one cannot know that no answer 3 and no question 4 are missing.
  const printed = { question: timesOf(openings, 'question'), answer: timesOf(openings, 'answer') };
  openings.forEach(({ role, numbers }, index) => {
    const before = openings[index - 1];
    if (role !== 'answer' || before?.role !== 'question') return;
    if (pairs[index]?.length !== 0 || pairs[index - 1]?.length !== 0) return;
    const isMisprint =
      numbers.some((number) => (printed.answer.get(number) ?? 0) > 1) ||
      before.numbers.some((number) => (printed.question.get(number) ?? 0) > 1);
    if (isMisprint) join(index - 1, index);
  });
  return pairs.map((indices) => (indices.length > 1 ? [...new Set(indices)].sort((a, b) => a - b) : indices));
}

/** The question of a number, or the one that 2a is a part of. */
function askedAs(number: QuestionNumber, asked: ReadonlyMap<QuestionNumber, number>): number | undefined {
  return asked.get(number) ?? asked.get(digitsOf(number));
}

/** How often each number is printed over a question, or over an answer. */
function timesOf(
  openings: readonly Pick<Section, 'role' | 'numbers'>[],
  wanted: Section['role'],
): ReadonlyMap<QuestionNumber, number> {
  const times = new Map<QuestionNumber, number>();
  for (const { role, numbers } of openings) {
    if (role === wanted) for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  }
  return times;
}
