import type { QaDocument, Role, Section } from '../model/document.ts';
import { positionsIn } from '../model/positions.ts';
import { reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** How the export names sections that are neither question nor answer. */
const KINDS: Partial<Record<Role, string>> = {
  introduction: 'inleiding',
  explanation: 'toelichting',
  notice: 'mededeling',
};

/** What the document's reader is told of it: see `problems` in features. */
interface Message {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly span: Span;
}

/** The document as one line of JSON, in the form of json.schema.json; ranges as in the language server protocol. */
export function toJson(document: QaDocument, messages: readonly Message[]): string {
  const position = positionsIn(document.text);
  const range = ({ start, end }: Span) => ({ start: position(start), end: position(end) });
  const text = (span: Span) => reading(document, span).text;
  const ids = idsOf(document.sections);
  const body = ({ start, end }: Span) => ({ start, end: start + document.text.slice(start, end).trimEnd().length });

  const section = (one: Section, place: number) => ({
    id: ids[place],
    numbers: one.numbers,
    heading: one.heading ? range(one.heading) : null,
    body: range(body(one.body)),
    text: text(one.body),
  });
  const counterparts = (one: Section) => one.counterparts.map((place) => ids[place]);
  const placed = document.sections.map((one, place) => ({ one, place }));
  const { header } = document;

  return JSON.stringify({
    version: 1,
    header: {
      askedBy: header.askedBy.map(({ name, party }) => ({ name, party: party ?? null })),
      answeredBy: header.answeredBy.map(({ role, name, department }) => ({
        role,
        name,
        department: department ?? null,
      })),
      submitted: header.submitted ?? null,
      received: header.received ?? null,
      number: header.number ?? null,
      caseNumber: header.caseNumber ?? null,
      subject: header.subject ?? null,
    },
    questions: placed
      .filter(({ one }) => one.role === 'question')
      .map(({ one, place }) => ({ ...section(one, place), answers: counterparts(one) })),
    answers: placed
      .filter(({ one }) => one.role === 'answer')
      .map(({ one, place }) => ({ ...section(one, place), questions: counterparts(one) })),
    sections: placed
      .filter(({ one }) => KINDS[one.role])
      .map(({ one }) => ({
        kind: KINDS[one.role],
        heading: range(one.heading ?? one.body),
        body: range(body(one.body)),
        text: text(one.body),
      })),
    notes: document.notes.map((note) => ({
      series: note.series,
      number: note.number,
      definition: note.definition ? range(note.definition) : null,
      text: note.content ? text(note.content) : null,
      marks: note.marks.map(range),
    })),
    references: document.references.map(({ role, numbers, span }) => ({
      role,
      numbers,
      range: range(span),
      text: printed(document, span),
    })),
    citations: document.citations.map(({ kind, key, url, title, span }) => ({
      kind,
      key,
      url: url ?? null,
      title,
      range: range(span),
      text: printed(document, span),
    })),
    furniture: document.furniture.filter((span) => endsLine(document.text, span.end)).map(range),
    problems: messages.map(({ code, severity, message, span }) => ({ code, severity, message, range: range(span) })),
  });
}

/** Whether nothing is printed behind `offset` on its line: page furniture that has text glued behind it is no line of its own. */
function endsLine(text: string, offset: number): boolean {
  const behind = /[^\S\r\n]*(?:[\r\n]|$)/y;
  behind.lastIndex = offset;
  return behind.test(text);
}

/** What a span covers, on one line. */
function printed({ text }: QaDocument, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** `vraag-1`, `antwoord-2-3-5`; a further section with the same numbers is `vraag-7.2`. */
function idsOf(sections: readonly Section[]): string[] {
  const seen = new Map<string, number>();
  return sections.map(({ role, numbers }) => {
    const id = [KINDS[role] ?? (role === 'question' ? 'vraag' : 'antwoord'), ...numbers].join('-');
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}.${times}`;
  });
}
