import type { Note, QaDocument, QuestionNumber, Section } from '../model/document.ts';
import { type Landmark, landmarksAt } from '../model/landmarks.ts';
import { type Mention, meaningIn, sectionsOn } from '../model/meaning.ts';
import { askedNumbers, sectionsIn } from '../model/sections.ts';
import { noteTitle, titleOf } from '../model/titles.ts';
import { answersTo, isUnwritten } from '../reading/answered.ts';
import { type Excerpt, excerpt } from '../reading/excerpt.ts';
import type { Address } from '../text/addresses.ts';
import type { Span } from '../text/span.ts';

export interface Hover {
  /** What the cursor is on: `het antwoord op vraag 3`. */
  readonly span: Span;
  /** What there is to say of it, in this order. */
  readonly parts: readonly HoverPart[];
}

export type HoverPart =
  /** The text of a section or a note, as far as it fits. */
  | { readonly kind: 'excerpt'; readonly title: string; readonly excerpt: Excerpt }
  /** More sections are meant than are shown: `Vraag 6 t/m 14`. */
  | { readonly kind: 'rest'; readonly title: string }
  /** A publication. */
  | { readonly kind: 'citation'; readonly title: string; readonly url: Address | undefined }
  /** A question is meant that the document does not have: it has these. */
  | { readonly kind: 'no-such-question'; readonly existing: readonly QuestionNumber[] }
  /** These questions have no answer. */
  | { readonly kind: 'no-answer'; readonly numbers: readonly QuestionNumber[] }
  /** The note has a mark, but no text. */
  | { readonly kind: 'no-note-text' };

/** How much is shown of a text: all of nearly every note, and as much of an answer as one takes in at a glance. */
const noteLength = 2000;
const sectionsLength = 900;
const sectionsShown = 5;

/**
 * On a mark the text of its note; on the heading of a question its answer, on that of an answer its question; on a
 * mention of a section that section, or what the document has instead; on a citation what it cites.
 */
export function hover(document: QaDocument, offset: number): Hover | undefined {
  for (const landmark of landmarksAt(document, offset)) {
    const parts = partsOf(document, landmark);
    if (parts.length > 0) return { span: landmark.span, parts };
  }
  return undefined;
}

function partsOf(document: QaDocument, landmark: Landmark): readonly HoverPart[] {
  switch (landmark.kind) {
    case 'mark':
      return [noteText(document, landmark.note)];
    case 'reference':
      return mentioned(document, landmark.reference);
    case 'citation': {
      const { title, url } = landmark.citation;
      return [{ kind: 'citation', title, url }];
    }
    case 'heading': {
      const section = document.sections[landmark.index];
      return section === undefined ? [] : counterparts(document, section);
    }
    case 'definition':
      return [];
  }
}

function noteText(document: QaDocument, note: Note): HoverPart {
  const span = note.content ?? note.definition;
  if (span === undefined) return { kind: 'no-note-text' };
  return { kind: 'excerpt', title: noteTitle(note), excerpt: excerpt(document, span, noteLength) };
}

function counterparts(document: QaDocument, section: Section): readonly HoverPart[] {
  const isQuestion = section.role === 'question';
  const found = isQuestion ? answersTo(document, section) : sectionsIn(document, section.counterparts);
  if (found.length > 0) return excerpts(document, found);
  if (isQuestion) return [{ kind: 'no-answer', numbers: section.numbers }];
  if (section.role === 'answer') return [noSuchQuestion(askedNumbers(document))];
  return [];
}

/** What a mention of these numbers means, or what the document has instead. */
export function mentioned(document: QaDocument, mention: Mention): readonly HoverPart[] {
  const { role, numbers } = mention;
  const asked = askedNumbers(document);
  const saying = (section: Section) => role === 'question' || !isUnwritten(document, section);
  const meaning = meaningIn(document);
  const isOpen = (number: QuestionNumber) =>
    asked.has(number) && !sectionsIn(document, meaning.indices({ ...mention, numbers: [number] })).some(saying);
  const open = numbers.filter(isOpen);
  return [
    ...excerpts(document, sectionsOn(document, mention).filter(saying)),
    ...(open.length > 0 ? [{ kind: 'no-answer', numbers: open } as const] : []),
    ...(numbers.some((number) => !asked.has(number)) ? [noSuchQuestion(asked)] : []),
  ];
}

function noSuchQuestion(asked: ReadonlySet<QuestionNumber>): HoverPart {
  return { kind: 'no-such-question', existing: [...asked] };
}

function excerpts(document: QaDocument, sections: readonly Section[]): readonly HoverPart[] {
  const shown = sections.slice(0, sectionsShown);
  const rest = sections.slice(sectionsShown);
  const length = Math.floor(sectionsLength / Math.max(1, shown.length));
  const parts = shown.map((section): HoverPart => {
    return { kind: 'excerpt', title: titleOf(section), excerpt: excerpt(document, section.body, length) };
  });
  const [first] = rest;
  if (first === undefined) return parts;
  const title = titleOf({ role: first.role, numbers: rest.flatMap(({ numbers }) => numbers) });
  return [...parts, { kind: 'rest', title }];
}
