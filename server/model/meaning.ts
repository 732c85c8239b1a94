import { listed } from '../text/listed.ts';
import type { QaDocument, QuestionNumber, Reference, Section } from './document.ts';
import { nameOf, sectionAt, sectionsIn, setsOf } from './sections.ts';

/** What is mentioned, and where: what is mentioned nowhere in the document may be in any of its sets of questions. */
export type Mention = Pick<Reference, 'role' | 'numbers'> & Partial<Pick<Reference, 'span'>>;

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

/** The numbers by which something can be mentioned in a set of questions, or in a document of many. */
type Held = Readonly<Record<Reference['role'], Set<QuestionNumber>>>;

export function meaningIn(document: QaDocument): Meaning {
  const { sections } = document;
  const { all, heldIn, heldBy } = heldOf(document);
  /** The indices of the sections that carry a number. */
  let carrying: Map<Held, Map<QuestionNumber, number[]>> | undefined;
  const carried = () => {
    const found = new Map<Held, Map<QuestionNumber, number[]>>();
    sections.forEach(({ role, numbers }, index) => {
      if (role !== 'question' && role !== 'answer') return;
      for (const held of new Set([all, heldIn(index)])) {
        const lists = found.get(held) ?? new Map<QuestionNumber, number[]>();
        found.set(held, lists);
        for (const number of numbers) listed(lists, number).push(index);
      }
    });
    return found;
  };
  return {
    has: (role, number) => all[role].has(number),
    *indices(mention) {
      carrying ??= carried();
      const { role } = mention;
      const seen = new Set<number>();
      const told = new Set<number>();
      for (const number of mention.numbers) {
        for (const index of carrying.get(heldBy(mention, number))?.get(number) ?? []) {
          const section = sections[index];
          if (section === undefined || seen.has(index)) continue;
          seen.add(index);
          const meant = section.role === role ? [index] : section.role === 'question' ? section.counterparts : [];
          for (const one of meant) {
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
          return held === others || held === all || others === all;
        });
    },
  };
}

/** What a document has, what the set of a section has, and where what a mention means by a number is to be looked for. */
function heldOf(document: QaDocument) {
  const nothing = (): Held => ({ question: new Set(), answer: new Set() });
  const all = nothing();
  const sets = setsOf(document.sections);
  const areMany = sets.some((set) => set > 0);
  const bySet = new Map<number, Held>();
  const heldIn = (index: number) => (areMany ? bySet.get(sets[index] ?? 0) : undefined) ?? all;
  document.sections.forEach(({ role, numbers, counterparts }, index) => {
    if (role !== 'question' && role !== 'answer') return;
    const set = sets[index] ?? 0;
    if (areMany && !bySet.has(set)) bySet.set(set, nothing());
    for (const held of areMany ? [all, heldIn(index)] : [all]) {
      for (const number of numbers) {
        held[role].add(number);
        if (counterparts.length > 0) held.answer.add(number);
      }
    }
  });
  const heldBy = ({ role, span }: Mention, number: QuestionNumber) => {
    const own = span && areMany ? heldIn(sectionAt(document, span.start)) : all;
    return own[role].has(number) ? own : all;
  };
  return { all, heldIn, heldBy };
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
  if (mentioned.size === 0) return () => false;
  return (index) => {
    const own = asMentioned(document, index);
    if (own === undefined) return false;
    const isIn = (held: Held, number: QuestionNumber) => mentioned.get(held)?.[own.role].has(number) === true;
    return own.numbers.some((number) => isIn(all, number) || isIn(heldBy(own, number), number));
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
 * Tells which sections a mention means, by their indices, in document order: of each number the first section in the set
 * in which the mention stands, or else in the document. Sections in `empty` are none.
 */
export function meantIn(document: QaDocument, empty: ReadonlySet<number> = new Set()): Meant {
  const { sections } = document;
  const sets = setsOf(sections);
  const first = new Map<string, number>();
  const put = (key: string, index: number) => {
    if (!first.has(key) && !empty.has(index)) first.set(key, index);
  };
  sections.forEach(({ role, numbers, counterparts }, index) => {
    if (role !== 'question' && role !== 'answer') return;
    const answer = role === 'question' ? counterparts.find((other) => !empty.has(other)) : undefined;
    for (const number of numbers) {
      for (const set of [sets[index], 'any']) {
        put(`${set} ${role} ${number}`, index);
        if (answer !== undefined) put(`${set} answer ${number}`, answer);
      }
    }
  });
  return ({ role, numbers, span }) => {
    const set = sets[sectionAt(document, span.start)];
    const found = new Set<number>();
    for (const number of numbers) {
      const index = first.get(`${set} ${role} ${number}`) ?? first.get(`any ${role} ${number}`);
      if (index !== undefined) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  };
}
