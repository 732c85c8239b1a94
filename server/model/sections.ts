import { isBlank } from '../text/blank.ts';
import { at, type Span } from '../text/span.ts';
import type { QaDocument, QuestionNumber, Section } from './document.ts';

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
