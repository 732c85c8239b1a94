import type { QaDocument } from '../model/document.ts';
import { meaningIn } from '../model/meaning.ts';
import { extent } from '../model/sections.ts';
import { meet, meeting, type Span } from '../text/span.ts';

/** What stands in the text and no pattern can know, to be coloured. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly string[];
}

export type TokenType = (typeof tokenTypes)[number];

/** `mark` is the number of a note, `note` its text. */
export const tokenTypes = [
  'heading',
  'mark',
  'note',
  'reference',
  'citation',
  'furniture',
  'person',
  'office',
] as const;

/**
 * `definition`: the number where the text of the note stands. `unresolved`: a mark without a text, a text without a
 * mark, a mention of what the document does not have. `question` and `answer`: what a reference mentions or a heading
 * opens. Citations have the name of their kind besides.
 */
export const tokenModifiers = ['definition', 'unresolved', 'question', 'answer'] as const;

/**
 * The tokens of a document, in document order, without overlap: what is narrower cuts a hole into what is wider.
 *
 * @param window a stretch of the document, of which alone the tokens are told, as far as they reach.
 */
export function tokens(document: QaDocument, window: Span = wholeOf(document)): readonly Token[] {
  const part = partOf(document, reachOf(document, window));
  return [
    noteTexts(part),
    headings(part),
    part.header.offices.map((span) => token('office', span)),
    persons(part),
    part.citations.map(({ kind, span }) => token('citation', span, kind)),
    referenceTokens(document, part.references),
    marks(part),
    // What goes on after the end of a page does not stand in it.
    part.furniture.map((span) => token('furniture', span)),
  ]
    .reduce(laidOver)
    .filter(({ span }) => meet(span, window));
}

function wholeOf({ text }: QaDocument): Span {
  return { start: 0, end: text.length };
}

const itself = (span: Span) => span;
const spanOf = ({ span }: { readonly span: Span }) => span;

/** `window`, with all of what it cuts. */
function reachOf(document: QaDocument, window: Span): Span {
  const { header, notes, furniture, citations, references, sections } = document;
  let { start, end } = window;
  const extend = (span: Span | undefined) => {
    if (span === undefined || !meet(span, window)) return;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  };
  for (const { span } of [...header.askedBy, ...header.answeredBy]) extend(span);
  for (const { definition, content } of notes) for (const span of [definition, content]) extend(span);
  for (const list of [citations, references]) for (const { span } of meeting(list, spanOf, window)) extend(span);
  for (const { heading } of meeting(sections, extent, window)) extend(heading);
  for (const span of meeting(furniture, itself, window)) extend(span);
  return { start, end };
}

/** A document with only what has a place in `span`. */
function partOf(document: QaDocument, span: Span): QaDocument {
  const { header, notes, furniture, citations, references, sections } = document;
  const isIn = (one: Span | undefined) => one !== undefined && meet(one, span);
  return {
    ...document,
    header: { ...header, offices: meeting(header.offices, itself, span) },
    notes: notes.filter(({ definition, content, marks }) => [definition, content, ...marks].some(isIn)),
    furniture: meeting(furniture, itself, span),
    citations: meeting(citations, spanOf, span),
    references: meeting(references, spanOf, span),
    sections: meeting(sections, extent, span),
  };
}

function token(type: TokenType, span: Span, ...modifiers: readonly string[]): Token {
  return { type, span, modifiers };
}

/** `3.` of `3. Deelt u die mening?`: a number could be anything, so no pattern colours it as it does `Vraag 3`. */
function headings({ text, sections }: QaDocument): readonly Token[] {
  return sections.flatMap(({ heading, role }) => {
    const isNumber = heading !== undefined && /^\d/.test(text.slice(heading.start, heading.end));
    return isNumber ? [token('heading', heading, role)] : [];
  });
}

/** `Kamerstuk 35 300 VI, nr. 37` of `1 Kamerstuk 35 300 VI, nr. 37` */
function noteTexts({ notes }: QaDocument): readonly Token[] {
  return inOrder(
    notes.flatMap(({ content, marks }) =>
      content === undefined ? [] : [token('note', content, ...(marks.length === 0 ? ['unresolved'] : []))],
    ),
  );
}

/** `1` of `Motie Becker.1`, and `1` of `1 Kamerstuk 35 300 VI, nr. 37` */
function marks({ text, notes }: QaDocument): readonly Token[] {
  return inOrder(
    notes.flatMap(({ marks, definition, content }) => {
      const unresolved = definition === undefined || marks.length === 0 ? ['unresolved'] : [];
      const found = marks.map((mark) => token('mark', mark, ...unresolved));
      if (definition === undefined || content?.start === definition.start) return found;
      const [before = '', digits = ''] =
        /^\D{0,3}(\d+)/.exec(text.slice(definition.start, definition.start + 10)) ?? [];
      const end = definition.start + before.length;
      return [...found, token('mark', { start: end - digits.length, end }, 'definition', ...unresolved)];
    }),
  );
}

function referenceTokens(document: QaDocument, references: QaDocument['references']): readonly Token[] {
  const meaning = references.length > 0 ? meaningIn(document) : undefined;
  return references.map(({ role, numbers, span }) => {
    const isResolved = numbers.every((number) => meaning?.has(role, number));
    return token('reference', span, role, ...(isResolved ? [] : ['unresolved']));
  });
}

/** `Hoekwater` and `Van den Oever` of `de leden Hoekwater (GroenLinks-PvdA) en Van den Oever (CDA)` */
function persons({ header: { askedBy, answeredBy } }: QaDocument): readonly Token[] {
  return inOrder([...askedBy, ...answeredBy].map(({ span }) => token('person', span)));
}

function inOrder(list: readonly Token[]): readonly Token[] {
  return list.toSorted((a, b) => a.span.start - b.span.start);
}

/** Two lists in document order as one, in which the second list covers the first. What overlaps in one list is cut. */
function laidOver(below: readonly Token[], above: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  let end = 0;
  let next = 0;
  const put = (token: Token, until: number) => {
    const start = Math.max(token.span.start, end);
    if (start >= until) return;
    found.push({ ...token, span: { start, end: until } });
    end = until;
  };
  const putAbove = () => {
    const token = above[next++];
    if (token !== undefined) put(token, token.span.end);
  };
  for (const token of below) {
    for (let top = above[next]; top !== undefined && top.span.start < token.span.end; top = above[next]) {
      put(token, top.span.start);
      putAbove();
    }
    put(token, token.span.end);
  }
  while (next < above.length) putAbove();
  return found;
}
