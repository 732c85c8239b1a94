import type { QaDocument, Reference } from './document.ts';
import { sectionAt, setsOf } from './sections.ts';

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
