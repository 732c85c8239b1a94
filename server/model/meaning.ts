import { lazily } from '../text/lazily.ts';
import { listed } from '../text/listed.ts';
import type { QaDocument, QuestionNumber, Reference, Section } from './document.ts';
import { nameOf, sectionAt, sectionsIn, setsOf } from './sections.ts';

/** What is mentioned, and where. */
export type Mention = Pick<Reference, 'role' | 'numbers' | 'span'>;

/**
 * What mentions of sections mean: of questions those so numbered, of answers those that carry or answer the number; in
 * the set of questions in which the mention stands where that has them, or else in the document.
 */
export interface Meaning {
  /** Whether the document has what a mention of this number means. */
  has(role: Reference['role'], number: QuestionNumber): boolean;
  /** The indices in `document.sections` of what a mention means, each once. */
  indices(mention: Mention): Iterable<number>;
  /** Whether a mention of what has the same role means by one of its numbers what this one means by it. */
  agreeing(mention: Mention): (other: Mention) => boolean;
}

export function meaningIn(document: QaDocument): Meaning {
  const { sections } = document;
  const { all, heldBy } = heldOf(document);
  return {
    has: (role, number) => all()[role].has(number),
    *indices(mention) {
      const { role } = mention;
      const seen = new Set<number>();
      const told = new Set<number>();
      for (const number of mention.numbers) {
        for (const index of heldBy(mention, number)[role].get(number) ?? []) {
          const section = sections[index];
          if (section === undefined || seen.has(index)) continue;
          seen.add(index);
          for (const one of section.role === role ? [index] : section.counterparts) {
            if (told.has(one)) continue;
            told.add(one);
            yield one;
          }
        }
      }
    },
    agreeing(mention) {
      const wanted = new Map(mention.numbers.map((number) => [number, heldBy(mention, number)]));
      return (other) =>
        other.numbers.some((number) => {
          const held = wanted.get(number);
          if (held === undefined) return false;
          const others = heldBy(other, number);
          return held === others || held === all() || others === all();
        });
    },
  };
}

/** The indices of the sections by which a set of questions, or a document of many, has what has a number: for an answer also its questions. */
type Held = Readonly<Record<Reference['role'], Map<QuestionNumber, number[]>>>;

/** What a document has, and where what a mention means by a number is to be looked for. */
function heldOf(document: QaDocument) {
  const { sections } = document;
  const sets = setsOf(sections);
  const nothing = (): Held => ({ question: new Map(), answer: new Map() });
  const put = (held: Held, { role, numbers, counterparts }: Section, index: number) => {
    if (role !== 'question' && role !== 'answer') return;
    for (const number of numbers) {
      listed(held[role], number).push(index);
      if (role === 'question' && counterparts.length > 0) listed(held.answer, number).push(index);
    }
  };
  const bySet: Held[] = [];
  sections.forEach((section, index) => {
    const set = sets[index] ?? 0;
    bySet[set] ??= nothing();
    put(bySet[set], section, index);
  });
  const all = lazily(() => {
    const [only = nothing(), ...others] = bySet;
    if (others.length === 0) return only;
    const held = nothing();
    for (const [index, section] of sections.entries()) put(held, section, index);
    return held;
  });
  const heldBy = ({ role, span }: Mention, number: QuestionNumber): Held => {
    const own = bySet[sets[sectionAt(document, span.start)] ?? 0];
    return own?.[role].has(number) ? own : all();
  };
  return { all, heldBy };
}

/** The sections that a mention means, in document order. */
export function sectionsOn(document: QaDocument, mention: Mention): readonly Section[] {
  const indices = [...meaningIn(document).indices(mention)];
  return sectionsIn(
    document,
    indices.sort((a, b) => a - b),
  );
}

/** The mentions of the section at an index: of an answer `het antwoord op vraag 3`, of a question `vraag 3`. */
export function mentionsOf(document: QaDocument, index: number): readonly Reference[] {
  const own = asMentioned(document, index);
  if (own === undefined) return [];
  const agrees = meaningIn(document).agreeing(own);
  return document.references.filter((reference) => reference.role === own.role && agrees(reference));
}

/** Tells whether the section at an index is mentioned at all. */
export function mentionedIn(document: QaDocument): (index: number) => boolean {
  if (document.references.length === 0) return () => false;
  const { all, heldBy } = heldOf(document);
  const mentioned = new Map<Held, Record<Reference['role'], Set<QuestionNumber>>>();
  for (const reference of document.references) {
    for (const number of reference.numbers) {
      const held = heldBy(reference, number);
      const numbers = mentioned.get(held) ?? { question: new Set(), answer: new Set() };
      mentioned.set(held, numbers);
      numbers[reference.role].add(number);
    }
  }
  return (index) => {
    const own = asMentioned(document, index);
    if (own === undefined) return false;
    const isIn = (held: Held, number: QuestionNumber) => mentioned.get(held)?.[own.role].has(number) === true;
    return own.numbers.some((number) => isIn(all(), number) || isIn(heldBy(own, number), number));
  };
}

/** The section at an index as a mention of it would say it: by its own numbers, and of an answer by those of its questions. */
function asMentioned(document: QaDocument, index: number): Mention | undefined {
  const section = document.sections[index];
  if (section?.role !== 'question' && section?.role !== 'answer') return undefined;
  const { role, numbers, counterparts } = section;
  const asked = role === 'answer' ? sectionsIn(document, counterparts).flatMap((question) => question.numbers) : [];
  return { role, numbers: [...numbers, ...asked], span: nameOf(document, section) };
}

/** Which sections a mention means. */
export type Meant = (reference: Reference) => readonly number[];

/**
 * Tells which sections a mention leads to, by their indices, in document order: of each number the first that it means.
 *
 * @param empty indices of sections that no mention means.
 */
export function meantIn(document: QaDocument, empty: ReadonlySet<number> = new Set()): Meant {
  const { sections } = document;
  const { heldBy } = heldOf(document);
  // Of what many mentions mean the first is looked for once.
  const firsts = new Map<readonly number[], number | undefined>();
  const firstOf = (role: Reference['role'], list: readonly number[]) => {
    const meant = (index: number) => (sections[index]?.role === role ? [index] : (sections[index]?.counterparts ?? []));
    if (!firsts.has(list))
      firsts.set(
        list,
        firstIn(list, (index) => meant(index).find((one) => !empty.has(one))),
      );
    return firsts.get(list);
  };
  return (reference) => {
    const { role, numbers } = reference;
    const found = new Set<number>();
    for (const number of numbers) {
      const index = firstOf(role, heldBy(reference, number)[role].get(number) ?? []);
      if (index !== undefined) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** The first that is found of one in a list. */
function firstIn(list: readonly number[], find: (index: number) => number | undefined): number | undefined {
  for (const index of list) {
    const found = find(index);
    if (found !== undefined) return found;
  }
  return undefined;
}
