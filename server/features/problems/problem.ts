import type { QaDocument, QuestionNumber } from '../../model/document.ts';
import type { Position } from '../../text/positions.ts';
import type { Span } from '../../text/span.ts';

export type ProblemCode = keyof typeof severities;
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Problem {
  readonly code: ProblemCode;
  /** How much it matters where nobody says otherwise. */
  readonly severity: Severity;
  /** The questions, the answers or the note that it is about; of a gap the first and the last number left out. */
  readonly numbers: readonly QuestionNumber[];
  /** Where to show it: a heading, a mention, a mark. */
  readonly span: Span;
  /** Where else one looks: the section that has the number already. */
  readonly related: readonly Related[];
  /** Where one looks in another file. */
  readonly elsewhere?: Elsewhere;
  /** What of it is wrong or missing, where it can be one of several things. */
  readonly faults: readonly Fault[];
  /** What there is, or would be right: the form of most headings, the numbers of all questions. */
  readonly right: string | undefined;
}

/** Another place that a problem is about, by its name: `Antwoord op vraag 3`. */
export interface Related {
  readonly title: string;
  readonly span: Span;
}

/** A place in another file, by the name of that. */
export interface Elsewhere {
  readonly title: string;
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export type Fault = 'asker' | 'addressee' | 'subject' | 'date' | 'chamber' | 'years' | 'dossier';

/** What can be wrong with a document, and how much it matters. */
export const severities = {
  'question-without-answer': 'information',
  'empty-answer': 'information',
  'answer-without-question': 'warning',
  'duplicate-question': 'warning',
  'duplicate-answer': 'warning',
  'overlapping-answers': 'warning',
  'numbering-gap': 'warning',
  'out-of-order': 'information',
  'misprinted-heading': 'information',
  'heading-form': 'hint',
  'questions-without-numbers': 'warning',
  'unknown-reference': 'warning',
  'self-reference': 'warning',
  'mark-without-definition': 'information',
  'definition-without-mark': 'hint',
  'notes-out-of-order': 'information',
  'duplicate-note': 'warning',
  'incomplete-header': 'information',
  'impossible-dates': 'warning',
  'late-answer': 'information',
  'malformed-citation': 'warning',
  'unknown-cited-question': 'warning',
  'own-citation': 'information',
  'same-document': 'information',
  'unclosed-quote': 'information',
  'unclosed-bracket': 'information',
  'leftover-furniture': 'hint',
  'broken-word': 'hint',
  'too-much-to-read': 'warning',
} as const satisfies Record<string, Severity>;

/** What more is known of a problem. */
export type More = Partial<Pick<Problem, 'numbers' | 'related' | 'faults' | 'right'>>;

export type Report = (code: ProblemCode, span: Span | undefined, more?: More) => void;

/** Looks for problems of some kinds. */
export type Check = (document: QaDocument, report: Report) => void;
