import type { QaDocument } from '../../model/document.ts';
import type { Mention } from '../../model/meaning.ts';
import type { Span } from '../../text/span.ts';
import type { Template } from '../../text/template.ts';
import type { Edit } from '../edit.ts';

/** Something that can be written at the cursor. */
export interface Completion {
  readonly kind: 'heading' | 'header' | 'phrase' | 'mention' | 'citation' | 'note';
  /** What one chooses it by: `Antwoord op vraag 4`. */
  readonly label: string;
  /** What it takes the place of: what of it was typed already, up to the cursor. */
  readonly span: Span;
  readonly words: Template;
  /** What changes elsewhere. */
  readonly further: readonly Edit[];
  readonly about: Subject;
}

/** What one wants to know before one chooses. */
export interface Subject {
  /** What these questions ask, or what their answers say. */
  readonly sections?: Mention;
  /** The key of what is cited. */
  readonly citation?: string;
}

/** Where something is to be written. */
export interface Place {
  /** What the document is without the words that the cursor's line begins with, where these read as a section. */
  readonly document: QaDocument;
  readonly offset: number;
  /** From the first word of the line to the cursor. */
  readonly line: Begun;
  /** From the first word of the sentence to the cursor. */
  readonly sentence: Begun;
  /** Whether the line ends at the cursor. */
  readonly endsLine: boolean;
  /** The index of the section around the cursor, or -1. */
  readonly section: number;
}

/** Words that were begun. */
export interface Begun extends Span {
  readonly words: string;
}

/** Whether what can be written goes on from what was begun, in capitals or small letters. */
export function goesOn(label: string, { words }: Begun): boolean {
  return label.slice(0, words.length).toLowerCase() === words.toLowerCase();
}
