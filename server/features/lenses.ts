import type { QaDocument, Reference, Section } from '../model/document.ts';
import { mentionedIn, mentionsOf } from '../model/meaning.ts';
import { nameOf, sectionsIn } from '../model/sections.ts';
import { titleOf } from '../model/titles.ts';
import { answersTo, isUnwritten } from '../reading/answered.ts';
import { noteCounter } from '../reading/noteCount.ts';
import { wordCount } from '../reading/wordCount.ts';
import { portion } from '../text/portion.ts';
import type { Span } from '../text/span.ts';
import { MOST } from './limits.ts';

/** A line over the heading of a section: from a question to its answers, from an answer to its questions, to mentions. */
export interface Lens {
  readonly kind: 'answers' | 'questions' | 'mentions';
  /** The index of the section in `QaDocument.sections`. */
  readonly index: number;
  /** What it stands over: `Vraag 9`. */
  readonly span: Span;
}

/** What a lens says. */
export type LensText =
  | { readonly kind: 'no-answer' }
  /** Where it is `own`, the one answer is to this question only. */
  | {
      readonly kind: 'answers';
      readonly titles: readonly string[];
      readonly own: boolean;
      readonly words: number;
      readonly notes: number;
      /** How many answers there are besides those named. */
      readonly more: number;
    }
  /** `Vraag 2, 4 en 7`, and whether the answer is yet to be written. */
  | { readonly kind: 'questions'; readonly title: string; readonly isUnwritten: boolean }
  | { readonly kind: 'mentions'; readonly count: number };

export interface LensContent {
  readonly text: LensText;
  /** Where a click leads: headings or mentions. */
  readonly targets: readonly Span[];
}

/** The lenses of a document, in document order: where they stand, which is quick to tell. */
export function lenses(document: QaDocument): readonly Lens[] {
  const isMentioned = mentionedIn(document);
  return document.sections.flatMap((section, index): readonly Lens[] => {
    const { role } = section;
    if (role !== 'question' && role !== 'answer') return [];
    const span = nameOf(document, section);
    const found: Lens[] = [];
    if (role === 'question') found.push({ kind: 'answers', index, span });
    else if (section.counterparts.length > 0) found.push({ kind: 'questions', index, span });
    if (isMentioned(index)) found.push({ kind: 'mentions', index, span });
    return found;
  });
}

/** What a lens says and where it leads: told of those in sight only, since it takes reading. */
export function lensContent(document: QaDocument, lens: Pick<Lens, 'kind' | 'index'>): LensContent | undefined {
  const section = document.sections[lens.index];
  if (section === undefined) return undefined;
  const others = sectionsIn(document, section.counterparts.slice(0, MOST.places));
  const named = others.map((other) => nameOf(document, other));
  switch (lens.kind) {
    case 'answers':
      return { text: answersText(document, section), targets: named };
    case 'questions': {
      const numbers = others.flatMap(({ numbers }) => numbers);
      const title = titleOf({ role: 'question', numbers });
      return { text: { kind: 'questions', title, isUnwritten: isUnwritten(document, section) }, targets: named };
    }
    case 'mentions': {
      const mentions = mentionsOf(document, lens.index);
      const targets = mentions.slice(0, MOST.places).map(({ span }: Reference) => span);
      return { text: { kind: 'mentions', count: mentions.length }, targets };
    }
  }
}

function answersText(document: QaDocument, question: Section): LensText {
  const all = answersTo(document, question);
  if (all.length === 0) return { kind: 'no-answer' };
  const { shown: answers, more } = portion(all, MOST.titles);
  const sum = (count: (span: Span) => number) => answers.reduce((total, { body }) => total + count(body), 0);
  const words = sum((body) => wordCount(document, body));
  const notes = sum(noteCounter(document));
  const asked = new Set(question.numbers);
  const own = answers.length === 1 && answers.every(({ numbers }) => numbers.every((number) => asked.has(number)));
  return { kind: 'answers', titles: answers.map(titleOf), own, words, notes, more };
}
