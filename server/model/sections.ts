import { isBlank } from '../text/blank.ts';
import { listed } from '../text/listed.ts';
import { at, type Span } from '../text/span.ts';
import type { QaDocument, QuestionNumber, Reference, Section } from './document.ts';

/** A section with its heading: `Vraag 9`, the text of the question, and the white space up to the next section. */
export function extent(section: Section): Span {
  return { start: section.heading?.start ?? section.body.start, end: section.body.end };
}

/** A section as far as it is printed: without the white space after it. */
export function printed(document: QaDocument, section: Section): Span {
  return trimmed(document, extent(section));
}

/** `span` without the white space at its end. */
export function trimmed({ text }: QaDocument, { start, end }: Span): Span {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return { start, end: last };
}

/** `span` without the last line break in it, where only white space follows that: it then ends on a line of its own. */
export function wholeLines({ text }: QaDocument, { start, end }: Span): Span {
  if (end === text.length) return { start, end };
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1)) && text[last - 1] !== '\n' && text[last - 1] !== '\r')
    last--;
  if (text[last - 1] === '\n') last--;
  else if (text[last - 1] !== '\r') return { start, end };
  if (text[last - 1] === '\r') last--;
  return { start, end: Math.max(start, last) };
}

/** Where a section is named, so where to take a reader who asks for it: its heading, or else what its first line says. */
export function nameOf(document: QaDocument, { heading, body }: Pick<Section, 'heading' | 'body'>): Span {
  if (heading !== undefined) return heading;
  const { text } = document;
  let end = body.start;
  while (end < body.end && text[end] !== '\n' && text[end] !== '\r') end++;
  return trimmed(document, { start: body.start, end });
}

/** The index in `document.sections` of the section around `offset`, or -1. */
export function sectionAt({ sections }: QaDocument, offset: number): number {
  return at(sections, extent, offset);
}

/** The sections at the indices given. */
export function sectionsIn({ sections }: QaDocument, indices: Iterable<number>): readonly Section[] {
  const found: Section[] = [];
  for (const index of indices) {
    const section = sections[index];
    if (section !== undefined) found.push(section);
  }
  return found;
}

/** What mentions of sections mean: of questions those so numbered, of answers those that carry or answer the number. */
export interface Meaning {
  /** Whether the document has what a mention of this number means. */
  has(role: Reference['role'], number: QuestionNumber): boolean;
  /** The indices in `document.sections` of what a mention of these numbers means, each once. */
  indices(role: Reference['role'], numbers: readonly QuestionNumber[]): Iterable<number>;
}

export function meaningIn({ sections }: QaDocument): Meaning {
  const known = { question: new Set<QuestionNumber>(), answer: new Set<QuestionNumber>() };
  const carrying = new Map<QuestionNumber, number[]>();
  sections.forEach(({ role, numbers, counterparts }, index) => {
    if (role !== 'question' && role !== 'answer') return;
    for (const number of numbers) {
      known[role].add(number);
      if (counterparts.length > 0) known.answer.add(number);
      listed(carrying, number).push(index);
    }
  });
  return {
    has: (role, number) => known[role].has(number),
    *indices(role, numbers) {
      const seen = new Set<number>();
      const told = new Set<number>();
      for (const number of numbers) {
        for (const index of carrying.get(number) ?? []) {
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
  };
}

/** The sections that a mention of these numbers means, in document order. */
export function sectionsOn(
  document: QaDocument,
  role: Reference['role'],
  numbers: readonly QuestionNumber[],
): readonly Section[] {
  const indices = [...meaningIn(document).indices(role, numbers)];
  return sectionsIn(
    document,
    indices.sort((a, b) => a - b),
  );
}

/** The mentions of a section: of an answer `het antwoord op vraag 3`, of a question `vraag 3`. */
export function mentionsOf(document: QaDocument, section: Section): readonly Reference[] {
  const wanted = new Set(mentionedAs(document, section));
  return document.references.filter(
    ({ role, numbers }) => role === section.role && numbers.some((number) => wanted.has(number)),
  );
}

/** The numbers by which a section is mentioned: its own, and of an answer those of its questions. */
function mentionedAs(document: QaDocument, { role, numbers, counterparts }: Section): readonly QuestionNumber[] {
  if (role !== 'answer') return numbers;
  return [...numbers, ...sectionsIn(document, counterparts).flatMap((question) => question.numbers)];
}

/** Whether one of the numbers by which a section is mentioned is among these. */
export function isMentionedAs(
  document: QaDocument,
  { role, numbers, counterparts }: Section,
  mentioned: ReadonlySet<QuestionNumber>,
): boolean {
  if (mentioned.size === 0) return false;
  const isIn = (list: readonly QuestionNumber[]) => list.some((number) => mentioned.has(number));
  return (
    isIn(numbers) || (role === 'answer' && counterparts.some((index) => isIn(document.sections[index]?.numbers ?? [])))
  );
}

/** The answer that follows directly on the question at this index and answers just that question. */
export function ownAnswer({ sections }: QaDocument, index: number): Section | undefined {
  const next = sections[index + 1];
  const isOwn = next?.role === 'answer' && next.counterparts.length === 1 && next.counterparts[0] === index;
  return isOwn ? next : undefined;
}

/** The numbers of all questions of the document, each once, in document order. */
export function askedNumbers({ sections }: Pick<QaDocument, 'sections'>): ReadonlySet<QuestionNumber> {
  const numbers = new Set<QuestionNumber>();
  for (const section of sections) {
    if (section.role === 'question') for (const number of section.numbers) numbers.add(number);
  }
  return numbers;
}

/**
 * The set of questions that each section belongs to, counted from 0: below a title, and with another question 1, numbers
 * start again. An answer belongs to the set of its questions, where these are known.
 */
export function setsOf(
  sections: readonly (Pick<Section, 'role' | 'numbers'> & Partial<Pick<Section, 'counterparts'>>)[],
): readonly number[] {
  const sets: number[] = [];
  let asked = new Set<QuestionNumber>();
  let titled: number | undefined;
  let set = 0;
  sections.forEach(({ role, numbers: [number] }, index) => {
    if (role === 'question' && number !== undefined) {
      if (asked.has(number) && (titled !== undefined || (number === 1 && asked.size > 1))) {
        set++;
        asked = new Set();
        for (let own = titled ?? index; own < index; own++) sets[own] = set;
      }
      for (const one of sections[index]?.numbers ?? []) asked.add(one);
      titled = undefined;
    } else if (role === 'chapter' || role === 'introduction' || role === 'annex') titled ??= index;
    else if (role === 'answer') titled = undefined;
    sets.push(set);
  });
  // Several sets may be asked before the first is answered.
  if (set > 0)
    sections.forEach(({ role, counterparts: [question] = [] }, index) => {
      if (role === 'answer' && question !== undefined) sets[index] = sets[question] ?? set;
    });
  return sets;
}
