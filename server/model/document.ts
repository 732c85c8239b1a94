import type { Address } from '../text/addresses.ts';
import type { Span } from '../text/span.ts';
import type { Layout } from './layout.ts';

/** What a text of parliamentary questions and answers holds: a value, determined by its text alone. */
export interface QaDocument {
  readonly text: string;
  readonly header: Header;
  /** Questions, answers and what stands between them, in document order, as all lists here. */
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
  /** Mentions of this document's own questions and answers. */
  readonly references: readonly Reference[];
  /** Mentions of other publications. */
  readonly citations: readonly Citation[];
  /** Page headers and footers, line by line, and what draws a table of questions; text glued after one is not in it. */
  readonly furniture: readonly Span[];
  /** What stands in sections and is not their text: definitions of notes, with `X Noot` before them, furniture, and what
   * draws tables. */
  readonly interruptions: readonly Interruption[];
  /** The marks of all notes. */
  readonly marks: readonly Span[];
  readonly layout: Layout;
  /** The first words that ask, where questions have lost their numbers and cannot be told apart. */
  readonly untold: Span | undefined;
  /** Where more begins than a text of this length may hold: what comes from there on is not all read, or more coarsely. */
  readonly exceeded: Span | undefined;
}

/** Furniture, what draws a table, or the text of a note as far as nothing interrupts that: it may go on at the foot of the next page. */
export interface Interruption extends Span {
  /** Where the note's definition starts, of which this is all or a piece; undefined for all else. */
  readonly definition: number | undefined;
}

/** As printed, in lower case: `3`, or `'2a'` where a letter stands after it. */
export type QuestionNumber = number | `${number}${string}`;

export type Role =
  | 'question'
  | 'answer'
  | 'introduction'
  | 'explanation'
  | 'notice'
  | 'chapter'
  | 'annex'
  | 'signature';

export interface Section {
  readonly role: Role;
  /** `[2, 3, 5]` for `Antwoord op vraag 2, 3 en 5`: a set, in the printed order. Where no number is printed, the ones that
   * follow from the order of the document; empty for what is neither question nor answer. */
  readonly numbers: readonly QuestionNumber[];
  /** What print calls a chapter or an annex, or the first line of a signature, on one line: `2.1 Voorgeschiedenis`; undefined
   * for what we have a name for. */
  readonly title: string | undefined;
  /** `Antwoord op vraag 2, 3 en 5`, without the colon after it; undefined where the print left it out. */
  readonly heading: Span | undefined;
  /** `2, 3 en 5` of that heading, `1` of `1.`: all of what a renumbering writes anew; undefined where none is printed in digits. */
  readonly numbersSpan: Span | undefined;
  /** Whether the heading is read for what it is meant to be, as `Vrag 3`, or has signs in it that do not show. */
  readonly misprinted: boolean;
  /** From the first printed character after the heading to the next section, notes and furniture in it included. */
  readonly body: Span;
  /** Indices in `QaDocument.sections`: of a question its answers, of an answer its questions. */
  readonly counterparts: readonly number[];
}

/** A footnote: its definition, its marks, or both where the text has both. */
export interface Note {
  /** `a` for the first series of numbers in the document, `b` for the next: a member and a minister each count from 1. */
  readonly series: string;
  readonly number: number;
  /** `1 Kamerstuk 35 300 VI, nr. 37`, over as many lines as it takes; undefined where only marks were found. At the
   * end of a text it may have lost its number, and begins with its content. Where it goes on at
   * the foot of the next page, that is in `interruptions` alone. */
  readonly definition: Span | undefined;
  /** The definition without its number: `Kamerstuk 35 300 VI, nr. 37`. Where the numbers of several notes stand above all
   * their texts, it lies in the definition of the last of them. */
  readonly content: Span | undefined;
  /** The digits in the running text: `1` of `Motie Becker.1`. */
  readonly marks: readonly Span[];
}

/** A mention of sections of the same document. */
export interface Reference {
  readonly role: 'question' | 'answer';
  /** All numbers named, whether they exist or not. */
  readonly numbers: readonly QuestionNumber[];
  /** Whether they are not printed, but follow from where the mention stands: `de vorige vraag`. */
  readonly isRelative: boolean;
  /** `het antwoord op vraag 3` */
  readonly span: Span;
  /** The `3` of that, `3, 4 en 5`, `vier`: all of what a renumbering writes anew; undefined for `de vorige vraag` and `de
   * eerste vraag`, in which no number stands that could be written in its place. */
  readonly numbersSpan: Span | undefined;
}

/** A mention of another publication. */
export interface Citation {
  /** The name of the kind, as in the list in `citations/`: `kamerstuk`, `aanhangsel`, `url` … */
  readonly kind: string;
  /** Canonical: equal keys are the same publication. `kst-35300-VI-37` */
  readonly key: string;
  /** The full form of the citation in print: `Kamerstukken 35 300 VI, nr. 37`. */
  readonly title: string;
  /** The public address, where it is known for certain. */
  readonly url: Address | undefined;
  /** `Kamerstuk 35 300 VI, nr. 37` */
  readonly span: Span;
}

/** What the document says of itself before its first question (aanhef). */
export interface Header {
  /** From the first printed character to the first section; undefined where nothing is printed there. */
  readonly span: Span | undefined;
  readonly askedBy: readonly Member[];
  readonly answeredBy: readonly Official[];
  /** ISO 8601 dates: `2023-10-02`. */
  readonly submitted: string | undefined;
  readonly received: string | undefined;
  /** When it was made known that the answer takes longer. */
  readonly noticed: string | undefined;
  /** The date of a letter itself. */
  readonly dated: string | undefined;
  /** The date of the letter that this one answers, with which the questions were sent: `uw brief van 7 september 2023`. */
  readonly inReplyTo: string | undefined;
  /** The document's own identity, by which others cite it: `ah-tk-20232024-1377`, `kst-31865-214`. */
  readonly key: string | undefined;
  /** Of the Aanhangsel: `387`. */
  readonly number: string | undefined;
  /** Of the case (zaak): `2023Z16427`. */
  readonly caseNumber: string | undefined;
  /** Where it was published, as its title or the feet of its pages say. */
  readonly session: Session | undefined;
  /** `Minister`, `staatssecretarissen`: wherever the header names an office, in document order. */
  readonly offices: readonly Span[];
  readonly subject: string | undefined;
}

/** A parliamentary year (vergaderjaar) of a chamber. */
export interface Session {
  readonly chamber: 'I' | 'II';
  /** The year in which it began: 2023 for `2023–2024`. */
  readonly year: number;
}

/** A member of parliament who asks, or a committee: `vaste commissie voor Financiën`, of no party. */
export interface Member {
  readonly name: string;
  readonly party: string | undefined;
  /** The name as printed. */
  readonly span: Span;
}

/** A member of the government, or another office, who answers. */
export interface Official {
  /** `minister`, `staatssecretaris` or another office, in lower case. */
  readonly role: string;
  /** Undefined where only the office is named: `de Minister van Financiën`. */
  readonly name: string | undefined;
  readonly department: string | undefined;
  /** The name as printed, or else the office. */
  readonly span: Span;
}
