import type { QaDocument, Role } from '../model/document.ts';
import { meantIn } from '../model/meaning.ts';
import { titleOf } from '../model/titles.ts';
import { type Paragraph, paragraphsOf } from '../reading/paragraphs.ts';
import { type ViewPiece, viewPiece } from '../reading/readingView.ts';
import { oneLine } from '../text/oneLine.ts';
import { notesBelow } from './text.ts';

/** A document from its top to its end, for formats that are read so. */
export interface InOrder {
  /** What it is about, with a capital letter; else what it is called. */
  readonly title: string;
  readonly header: readonly ReadParagraph[];
  /** Those of the header. */
  readonly notes: readonly ReadNote[];
  readonly parts: readonly Part[];
}

export interface Part {
  /** Its index in `QaDocument.sections`, which references name. */
  readonly section: number;
  readonly role: Role;
  /** 1, or 2 in a document with chapters for what is none. */
  readonly level: 1 | 2;
  readonly title: string;
  readonly paragraphs: readonly ReadParagraph[];
  /** The notes whose first marks stand here; those without marks, where they are printed. */
  readonly notes: readonly ReadNote[];
}

export type ReadParagraph = readonly ViewPiece[];

export interface ReadNote {
  /** Its index in `QaDocument.notes`, which marks name. */
  readonly note: number;
  readonly paragraphs: readonly ReadParagraph[];
}

/** All of a document in its own order, with each note below the section of its first mark. */
export function inOrder(document: QaDocument, name: string): InOrder {
  const read = paragraphsOf(document);
  const meant = meantIn(document);
  const below = notesBelow(document);
  const indices = new Map(document.notes.map((note, index) => [note, index]));
  const viewed = (paragraphs: readonly Paragraph[]) =>
    paragraphs.map(({ pieces }) => tight(pieces.map((piece) => viewPiece(piece, meant))));
  const notesOf = (index: number) =>
    (below.get(index) ?? []).map((note): ReadNote => {
      const span = note.content ?? note.definition;
      return { note: indices.get(note) ?? -1, paragraphs: span === undefined ? [] : viewed(read(span)) };
    });
  const { header, sections } = document;
  const isLarge = ({ role }: { readonly role: Role }) => role === 'chapter' || role === 'annex';
  const hasChapters = sections.some(isLarge);
  return {
    title: header.subject === undefined ? oneLine(name) : capitalized(oneLine(header.subject)),
    header: header.span === undefined ? [] : viewed(read(header.span)),
    notes: notesOf(-1),
    parts: sections.map((section, index) => ({
      section: index,
      role: section.role,
      level: hasChapters && !isLarge(section) ? 2 : 1,
      title: oneLine(titleOf(section)),
      paragraphs: viewed(read(section.body)),
      notes: notesOf(index),
    })),
  };
}

/** Marks at the word before them, wherever print has its blank: `bericht ¹ en` is `bericht¹ en`. */
function tight(pieces: ReadParagraph): ReadParagraph {
  const found: ViewPiece[] = [];
  let wasApart = false;
  for (const piece of pieces) {
    const before = found.at(-1);
    if (piece.kind !== 'mark') {
      const needsBlank = wasApart && /^[^\s.,;:?!)\]»”]/.test(piece.text);
      found.push(needsBlank ? { ...piece, text: ` ${piece.text}` } : piece);
      wasApart = false;
      continue;
    }
    if (before !== undefined && before.kind !== 'mark') {
      const text = before.text.trimEnd();
      wasApart = text !== before.text;
      found[found.length - 1] = { ...before, text };
    }
    found.push(piece);
  }
  return found;
}

export function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);
}
