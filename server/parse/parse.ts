import type { QaDocument, Section } from '../model/document.ts';

/** Reads a text of questions and answers. Total: every string is a document, and time is linear in its length. */
export function parse(text: string): QaDocument {
  const headings = [
    ...text.matchAll(/^[ \t\f\u00a0\ufeff]*(?:(Vraag)|Antwoord(?: op vraag)?) (\d{1,4})\b(?=[^\S\n]*$)/gm),
  ].map((match) => {
    const end = match.index + match[0].length;
    const start = match.index + match[0].search(/\S/);
    return {
      role: match[1] ? ('question' as const) : ('answer' as const),
      numbers: [Number(match[2])],
      span: { start, end },
    };
  });
  const sections = headings.map(({ role, numbers, span }, place): Section => {
    const end = headings[place + 1]?.span.start ?? text.length;
    const blank = /^\s*/.exec(text.slice(span.end, end))?.[0].length ?? 0;
    const counterparts = headings.flatMap((other, at) =>
      other.role !== role && other.numbers[0] === numbers[0] ? [at] : [],
    );
    return { role, numbers, heading: span, body: { start: Math.min(span.end + blank, end), end }, counterparts };
  });
  return {
    text,
    header: {
      span: undefined,
      askedBy: [],
      answeredBy: [],
      submitted: undefined,
      received: undefined,
      number: undefined,
      caseNumber: undefined,
      subject: undefined,
    },
    sections,
    notes: [],
    references: [],
    citations: [],
    furniture: [],
  };
}
