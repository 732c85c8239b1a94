import type { QuestionNumber, Section } from '../../model/document.ts';
import { setsOf } from '../../model/sections.ts';

type Opening = Pick<Section, 'role' | 'numbers'>;

/** The answers to one set, that follow on each other, and the title above them. */
interface Given {
  readonly answers: number[];
  readonly title: number | undefined;
}

/**
 * The set of questions that each opening belongs to, an answer also where several sets are asked before the first is
 * answered: answers that start again belong to the set whose members their title names, or else to the next one.
 *
 * @param namesAbove the members that the title at an index names, or the header of the document, for which that is -1.
 */
export function answeredSets(
  openings: readonly Opening[],
  namesAbove: (title: number) => readonly string[],
): readonly number[] {
  const sets = [...setsOf(openings)];
  if ((sets.at(-1) ?? 0) === 0) return sets;
  for (let from = 0; from < openings.length; ) {
    const first = nextOf(openings, 'answer', from);
    const to = nextOf(openings, 'question', first);
    const asked = [...new Set(sets.slice(from, first).filter((_, at) => openings[from + at]?.role === 'question'))];
    if (asked.length > 1) {
      const given = givenIn(openings, from, first, to);
      const owners = ownersOf(given, asked, (set) => namesOfSet(openings, sets, set, namesAbove), namesAbove);
      given.forEach(({ answers }, index) => {
        for (const answer of answers) sets[answer] = owners[index] ?? sets[answer] ?? 0;
      });
    }
    from = to;
  }
  return sets;
}

function nextOf(openings: readonly Opening[], role: Opening['role'], from: number): number {
  let next = from;
  while (next < openings.length && openings[next]?.role !== role) next++;
  return next;
}

/** The answers from `first` to `to`, cut where their numbers start again. */
function givenIn(openings: readonly Opening[], from: number, first: number, to: number): readonly Given[] {
  const given: Given[] = [];
  let seen = new Set<QuestionNumber>();
  let title = first - 1 > from && openings[first - 1]?.role === 'chapter' ? first - 1 : undefined;
  for (let index = first; index < to; index++) {
    const { role, numbers } = openings[index] ?? {};
    if (role === 'chapter') title = index;
    if (role !== 'answer' || numbers === undefined) continue;
    const [number] = numbers;
    const startsAgain = number !== undefined && seen.has(number) && (number === 1 || title !== undefined);
    if (given.length === 0 || startsAgain) {
      given.push({ answers: [], title });
      seen = new Set();
    }
    title = undefined;
    for (const one of numbers) seen.add(one);
    given.at(-1)?.answers.push(index);
  }
  return given;
}

/** The set of each: by the names above it, the others in their order; one that nobody is named above belongs to the last. */
function ownersOf(
  given: readonly Given[],
  asked: readonly number[],
  namesOf: (set: number) => readonly string[],
  namesAbove: (title: number) => readonly string[],
): readonly (number | undefined)[] {
  const owners = given.map(({ title }) => {
    const names = title === undefined ? [] : namesAbove(title);
    const named = names.length === 0 ? [] : asked.filter((set) => namesOf(set).some((name) => names.includes(name)));
    return named.length === 1 ? named[0] : undefined;
  });
  if (given.length === 1) return owners;
  const left = asked.filter((set) => !owners.includes(set));
  return owners.map((owner) => owner ?? left.shift() ?? asked.at(-1));
}

function namesOfSet(
  openings: readonly Opening[],
  sets: readonly number[],
  set: number,
  namesAbove: (title: number) => readonly string[],
): readonly string[] {
  const first = openings.findIndex(({ role }, index) => role === 'question' && sets[index] === set);
  let title = first - 1;
  while (title >= 0 && openings[title]?.role !== 'chapter') {
    if (openings[title]?.role === 'question' || openings[title]?.role === 'answer') return [];
    title--;
  }
  return namesAbove(title);
}
