import type { QaDocument, Section } from '../../server/model/document.ts';
import { reading } from '../../server/reading/reading.ts';
import type { Span } from '../../server/text/span.ts';
import type { Printed } from './manners.ts';
import type { Paper } from './papers.ts';

/** What a paper holds, in the terms in which it is compared. */
export function expected(paper: Paper, { furniture }: Printed) {
  const { parts, notes } = paper;
  const words = parts.map(({ paragraphs }) => paragraphs.join(' '));
  const asked = parts.flatMap(({ role, numbers }) => (role === 'question' ? numbers : []));
  return {
    sections: parts.map(({ role, numbers }, index) => `${role} ${numbers.join(', ')}: ${letters(words[index] ?? '')}`),
    pairs: parts.flatMap(({ role, numbers }) =>
      role === 'answer' ? [`${numbers.filter((number) => asked.includes(number)).join(', ')}`] : [],
    ),
    notes: notes.map((note, index) => `${index + 1} ${letters(note)}`),
    marks: words.flatMap((text) =>
      [...text.matchAll(/\{(\d+)\}/g)].map(({ 1: number, index }) => `${number} after ${before(text.slice(0, index))}`),
    ),
    furniture: letters(furniture.join(' ')),
  };
}

/** The same of what was read. */
export function found(document: QaDocument) {
  const { sections, text } = document;
  const marks = document.notes.flatMap(({ number, marks }) => marks.map((span) => ({ number, span })));
  const first = sections.find(isAsked)?.body.start ?? 0;
  return {
    sections: sections.map(
      (section) => `${section.role} ${section.numbers.join(', ')}: ${letters(wordsOf(document, section.body))}`,
    ),
    pairs: sections.flatMap(({ role, counterparts }) =>
      role === 'answer' ? [counterparts.flatMap((index) => sections[index]?.numbers ?? []).join(', ')] : [],
    ),
    notes: document.notes.map(
      ({ number, content }) => `${number} ${content ? letters(wordsOf(document, content)) : ''}`,
    ),
    marks: marks
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ number, span }) => {
        const section = sections.find(({ body }) => body.start <= span.start && span.start < body.end);
        const above = wordsOf(document, { start: section?.body.start ?? 0, end: span.start });
        return `${number} after ${before(above.replace(/\(noot$/, ''))}`;
      }),
    furniture: letters(
      document.furniture
        .filter(({ start }) => start > first)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    ),
  };
}

function isAsked({ role }: Section): boolean {
  return role === 'question';
}

function wordsOf(document: QaDocument, span: Span): string {
  return reading(document, span).text;
}

/** The letters and digits of a text, without marks. */
function letters(text: string): string {
  return text.replace(/\{\d+\}/g, '').replace(/[^\p{L}\d]/gu, '');
}

function before(text: string): string {
  return letters(text).slice(-10);
}
