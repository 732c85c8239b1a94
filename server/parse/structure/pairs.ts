import type { QuestionNumber, Section } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';

/**
 * Pairs questions with answers: by number, the nearest before where a number is printed twice; and where a print's
 * numbers leave one of each alone side by side, those two.
 *
 * @returns for each opening the places of its counterparts, in order.
 */
export function counterpartsOf(openings: readonly Pick<Section, 'role' | 'numbers'>[]): readonly (readonly number[])[] {
  const pairs: number[][] = openings.map(() => []);
  const join = (question: number, answer: number) => {
    pairs[question]?.push(answer);
    pairs[answer]?.push(question);
  };
  const lastAsked = new Map<QuestionNumber, number>();
  const unasked = new Map<QuestionNumber, number>();
  /** The parts of a number: of 2 the last asked 2a and 2b. */
  const parts = new Map<number, Set<QuestionNumber>>();
  const partsOf = (digits: number) => {
    const known = parts.get(digits) ?? new Set();
    parts.set(digits, known);
    return known;
  };
  openings.forEach(({ role, numbers }, index) => {
    for (const number of numbers) {
      if (role === 'answer') {
        const question = lastAsked.get(number) ?? lastAsked.get(digitsOf(number));
        const lettered = typeof number === 'number' ? parts.get(number) : undefined;
        if (question !== undefined) join(question, index);
        else if (lettered) for (const part of lettered) join(lastAsked.get(part) ?? index, index);
        else if (!unasked.has(number)) unasked.set(number, index);
      } else if (role === 'question') {
        const answer = lastAsked.has(number) ? undefined : unasked.get(number);
        if (answer !== undefined) join(index, answer);
        lastAsked.set(number, index);
        if (typeof number === 'string') partsOf(digitsOf(number)).add(number);
      }
    }
  });
  // `Vraag 7`, `Vraag 7`, `Antwoord 8`: what is alone pairs with its neighbour.
  openings.forEach(({ role }, index) => {
    const before = openings[index - 1];
    if (
      role === 'answer' &&
      before?.role === 'question' &&
      pairs[index]?.length === 0 &&
      pairs[index - 1]?.length === 0
    )
      join(index - 1, index);
  });
  return pairs.map((places) => (places.length > 1 ? [...new Set(places)].sort((a, b) => a - b) : places));
}
