import type { Span } from '../../text/span.ts';
import type { NumberRange } from '../numbers.ts';

/** One way in which running text mentions questions or answers of the same document. */
export interface MentionKind {
  /** A text that is one. */
  readonly example: string;
  /** Reads the mention around a noun. */
  read(text: string, noun: Noun): Mention | undefined;
}

/** `vraag`, `vragen`, `antwoorden`, `beantwoording` */
export interface Noun extends Span {
  readonly isQuestion: boolean;
  readonly isPlural: boolean;
  /** No single number follows it, unless by mistake: `vragen`, `antwoorden`, `beantwoording`. */
  readonly bearsMark: boolean;
}

/** What a mention names, and from where to where its words reach. */
export interface Mention extends Span {
  readonly target: Target;
  /** `4 en 5` of `de vragen 4 en 5`; undefined where it prints no numbers, or only ordinals. */
  readonly numbersSpan: Span | undefined;
}

/** The numbers named, or so many questions before (`de vorige vraag`) or after the section that holds the mention. */
export type Target =
  | { readonly ranges: readonly NumberRange[] }
  | { readonly before: number }
  | { readonly after: number };
