import type { QaDocument, Reference, Section } from './document.ts';
import { at, type Span } from './span.ts';

/** A section with its heading: `Vraag 9`, the text of the question, and the white space up to the next section. */
export function extent(section: Section): Span {
  return { start: section.heading?.start ?? section.body.start, end: section.body.end };
}

/** A section as far as it is printed: without the white space behind it. */
export function printed(document: QaDocument, section: Section): Span {
  return trimmed(document, extent(section));
}

/** `span` without the white space at its end. */
export function trimmed({ text }: QaDocument, { start, end }: Span): Span {
  let last = end;
  while (last > start && isBlank(text, last - 1)) last--;
  return { start, end: last };
}

/** `span` without the last line break in it, where only white space follows that: it then ends on a line of its own. */
export function wholeLines({ text }: QaDocument, { start, end }: Span): Span {
  if (end === text.length) return { start, end };
  let last = end;
  while (last > start && isBlank(text, last - 1) && text[last - 1] !== '\n' && text[last - 1] !== '\r') last--;
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

/** The place in `document.sections` of the section around `offset`, or -1. */
export function sectionAt({ sections }: QaDocument, offset: number): number {
  return at(sections, extent, offset);
}

/** The sections in the places given. */
export function sectionsIn({ sections }: QaDocument, places: Iterable<number>): readonly Section[] {
  const found: Section[] = [];
  for (const place of places) {
    const section = sections[place];
    if (section !== undefined) found.push(section);
  }
  return found;
}

/**
 * The sections that a mention of these numbers means, in document order: the questions so numbered, or the answers
 * that carry one of the numbers or answer a question that does.
 */
export function sectionsOn(
  document: QaDocument,
  role: Reference['role'],
  numbers: readonly number[],
): readonly Section[] {
  const meant = placesByNumber(document, role);
  const places = new Set(numbers.flatMap((number) => [...(meant.get(number) ?? [])]));
  return document.sections.filter((_, place) => places.has(place));
}

/** For each number the places in `document.sections` of what a mention of it means. */
export function placesByNumber(
  { sections }: QaDocument,
  role: Reference['role'],
): ReadonlyMap<number, ReadonlySet<number>> {
  const places = new Map<number, Set<number>>();
  const put = (numbers: readonly number[], meant: readonly number[]) => {
    for (const number of meant.length > 0 ? numbers : []) {
      const known = places.get(number);
      if (known === undefined) places.set(number, new Set(meant));
      else for (const place of meant) known.add(place);
    }
  };
  sections.forEach((section, place) => {
    if (section.role === role) put(section.numbers, [place]);
    else if (section.role === 'question') put(section.numbers, section.counterparts);
  });
  return places;
}

/** The mentions of a section: of an answer `het antwoord op vraag 3`, of a question `vraag 3`. */
export function mentionsOf(document: QaDocument, section: Section): readonly Reference[] {
  const wanted = new Set(mentionedAs(document, section));
  return document.references.filter(
    ({ role, numbers }) => role === section.role && numbers.some((number) => wanted.has(number)),
  );
}

/** The numbers by which a section is mentioned: its own, and of an answer those of its questions. */
export function mentionedAs(document: QaDocument, { role, numbers, counterparts }: Section): readonly number[] {
  if (role !== 'answer') return numbers;
  return [...numbers, ...sectionsIn(document, counterparts).flatMap((question) => question.numbers)];
}

/** The answer that follows directly on the question in this place and answers just that question. */
export function ownAnswer({ sections }: QaDocument, place: number): Section | undefined {
  const next = sections[place + 1];
  const isOwn = next?.role === 'answer' && next.counterparts.length === 1 && next.counterparts[0] === place;
  return isOwn ? next : undefined;
}

/** The numbers of all questions of the document, each once, in document order. */
export function askedNumbers({ sections }: Pick<QaDocument, 'sections'>): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const section of sections) {
    if (section.role === 'question') for (const number of section.numbers) numbers.add(number);
  }
  return numbers;
}

/** Whether a reader sees nothing there: white space, a byte order mark, or another control character. */
function isBlank(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code <= 0x20 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029;
}
