import type { Section } from '../model/document.ts';

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
  const lastAsked = new Map<number, number>();
  const unasked = new Map<number, number>();
  openings.forEach(({ role, numbers }, place) => {
    for (const number of numbers) {
      if (role === 'answer') {
        const question = lastAsked.get(number);
        if (question !== undefined) join(question, place);
        else if (!unasked.has(number)) unasked.set(number, place);
      } else if (role === 'question') {
        const answer = lastAsked.has(number) ? undefined : unasked.get(number);
        if (answer !== undefined) join(place, answer);
        lastAsked.set(number, place);
      }
    }
  });
  // `Vraag 7`, `Vraag 7`, `Antwoord 8`: what is alone pairs with its neighbour.
  openings.forEach(({ role }, place) => {
    const before = openings[place - 1];
    if (
      role === 'answer' &&
      before?.role === 'question' &&
      pairs[place]?.length === 0 &&
      pairs[place - 1]?.length === 0
    )
      join(place - 1, place);
  });
  return pairs.map((places) => (places.length > 1 ? [...new Set(places)].sort((a, b) => a - b) : places));
}
