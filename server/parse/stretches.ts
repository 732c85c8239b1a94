import type { Section } from '../model/document.ts';
import { extent } from '../model/sections.ts';
import type { Print } from './print.ts';

/** The header, or the text of one section: nothing reaches over its ends. */
export interface Stretch {
  readonly start: number;
  /** As printed, at the same offsets; furniture is left blank, so that what the end of a page breaks off goes on. */
  readonly words: string;
}

/** Cuts a text into stretches: the first is the header, and each further one belongs to the next section. */
export function stretchesOf({ text, furniture: { spans } }: Print, sections: readonly Section[]): Stretch[] {
  const first = sections[0];
  const header = { start: 0, end: first ? extent(first).start : text.length };
  let next = 0;
  return [header, ...sections.map(({ body }) => body)].map(({ start, end }) => {
    let words = '';
    let at = start;
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[++next]) {
      if (span.start < at) continue;
      words += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
      at = span.end;
    }
    return { start, words: words + text.slice(at, end) };
  });
}
