import type { Citation, QaDocument, Section } from '../model/document.ts';
import { extent } from '../model/sections.ts';
import { reading } from '../reading/reading.ts';
import { stateOf } from '../reading/state.ts';
import { positionsIn } from '../text/positions.ts';
import type { Span } from '../text/span.ts';
import { kindOf, sectionIds } from './ids.ts';

/** What the document's reader is told of it: see `problems` in features. */
export interface Message {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly span: Span;
}

/**
 * A document as one line of JSON, in the form of json.schema.json; ranges as in the language server protocol. It comes in
 * pieces, as all of it may be longer than a string can be. `file` is where the document was read from.
 */
export function* toJson(
  document: QaDocument,
  messages: readonly Message[],
  file: string | null = null,
): Generator<string> {
  const position = positionsIn(document.text);
  const range = ({ start, end }: Span) => ({ start: position(start), end: position(end) });
  const text = (span: Span) => reading(document, span).text;
  const ids = sectionIds(document);
  const body = ({ start, end }: Span) => ({ start, end: start + document.text.slice(start, end).trimEnd().length });

  const section = (one: Section, index: number) => ({
    id: ids[index],
    numbers: one.numbers,
    heading: one.heading ? range(one.heading) : null,
    body: range(body(one.body)),
    text: text(one.body),
  });
  const counterparts = (one: Section) => one.counterparts.map((index) => ids[index]);
  const indexed = document.sections.map((one, index) => ({ one, index }));
  const { header } = document;

  yield `{"version":1,"file":${escaped(file)},"header":`;
  yield escaped({
    askedBy: header.askedBy.map(({ name, party }) => ({ name, party: party ?? null })),
    answeredBy: header.answeredBy.map(({ role, name, department }) => ({
      role,
      name: name ?? null,
      department: department ?? null,
    })),
    submitted: header.submitted ?? null,
    received: header.received ?? null,
    dated: header.dated ?? null,
    inReplyTo: header.inReplyTo ?? null,
    key: header.key ?? null,
    number: header.number ?? null,
    caseNumber: header.caseNumber ?? null,
    subject: header.subject ?? null,
  });
  const { state, postponement } = stateOf(document);
  yield `,"state":${escaped(state ?? null)},"postponed":`;
  yield escaped(postponement ? { date: postponement.date ?? null, reason: postponement.reason ?? null } : null);
  yield* list(
    'questions',
    indexed.filter(({ one }) => one.role === 'question'),
    ({ one, index }) => ({ ...section(one, index), answers: counterparts(one) }),
  );
  yield* list(
    'answers',
    indexed.filter(({ one }) => one.role === 'answer'),
    ({ one, index }) => ({ ...section(one, index), questions: counterparts(one) }),
  );
  yield* list(
    'sections',
    indexed.filter(({ one: { role } }) => role !== 'question' && role !== 'answer' && role !== 'signature'),
    ({ one }) => ({
      kind: kindOf(one),
      heading: range(one.heading ?? one.body),
      body: range(body(one.body)),
      text: text(one.body),
    }),
  );
  yield* list(
    'signatures',
    indexed.filter(({ one }) => one.role === 'signature'),
    ({ one }) => ({ range: range(body(extent(one))), text: [one.title, text(one.body)].filter(Boolean).join('\n\n') }),
  );
  yield* list('notes', document.notes, (note) => ({
    series: note.series,
    number: note.number,
    definition: note.definition ? range(note.definition) : null,
    text: note.content ? text(note.content) : null,
    marks: note.marks.map(range),
  }));
  yield* list('references', document.references, ({ role, numbers, span }) => ({
    role,
    numbers,
    range: range(span),
    text: printed(document, span),
  }));
  const cited = ({ kind, key, url, title, span }: Citation) => ({
    kind,
    key,
    url: url ?? null,
    title,
    range: range(span),
    text: printed(document, span),
  });
  // Articles of laws are a list of their own: who counts the publications that are cited does not count them.
  const isLaw = ({ kind }: Citation) => kind === 'wet';
  yield* list(
    'citations',
    document.citations.filter((one) => !isLaw(one)),
    cited,
  );
  yield* list('laws', document.citations.filter(isLaw), cited);
  yield* list(
    'furniture',
    document.furniture.filter((span) => endsLine(document.text, span.end)),
    range,
  );
  yield* list('problems', messages, ({ code, severity, message, span }) => ({
    code,
    severity,
    message,
    range: range(span),
  }));
  yield '}';
}

/** A further field of an object, which holds each of `items` as it is written. */
function* list<Item>(name: string, items: readonly Item[], written: (item: Item) => unknown): Generator<string> {
  yield `,"${name}":[`;
  for (const [index, item] of items.entries()) yield `${index > 0 ? ',' : ''}${escaped(written(item))}`;
  yield ']';
}

/**
 * `value` as JSON in which nothing acts where it is shown: control characters, and those that hide or turn around
 * words, are written by their numbers, as `\u202e`.
 */
export function escaped(value: unknown): string {
  return JSON.stringify(value).replace(ACTING, (signs) => signs.split('').map(numbered).join(''));
}

const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function numbered(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Whether nothing is printed after `offset` on its line: page furniture that has text glued after it is no line of its own. */
function endsLine(text: string, offset: number): boolean {
  const after = /[^\S\r\n]*(?:[\r\n]|$)/y;
  after.lastIndex = offset;
  return after.test(text);
}

/** What a span covers, on one line. */
function printed({ text }: QaDocument, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
