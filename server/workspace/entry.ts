import type { Member, Official, QaDocument, QuestionNumber } from '../model/document.ts';
import { nameOf } from '../model/sections.ts';
import { addressees } from '../parse/addressees.ts';
import { openNumbers } from '../reading/answered.ts';
import { opening } from '../reading/opening.ts';
import { type DocumentState, stateOf } from '../reading/state.ts';
import { timingOf } from '../reading/timing.ts';
import { oneLine } from '../text/oneLine.ts';
import { type Position, positionsIn } from '../text/positions.ts';
import type { Span } from '../text/span.ts';
import { namedBeside } from './beside.ts';

/** What an index keeps of a document, which need not be at hand: so its ranges are lines and characters, not offsets. */
export interface Entry {
  /** Where the document is: the address by which an editor opens it. */
  readonly uri: string;
  /** By which others cite it: `ah-tk-20232024-1377`, `kst-31865-214`. */
  readonly key: string | undefined;
  /** Of the case (zaak): `2023Z16427`. Questions, their postponement and their answer have the same. */
  readonly caseNumber: string | undefined;
  readonly subject: string | undefined;
  readonly askedBy: readonly Omit<Member, 'span'>[];
  /** Of questions alone those to whom they are put, where that is certain. */
  readonly answeredBy: readonly Omit<Official, 'span'>[];
  /** ISO 8601 dates, as far as the document says them. */
  readonly asked: string | undefined;
  readonly answered: string | undefined;
  readonly postponed: string | undefined;
  /** Days from asked to answered. */
  readonly days: number | undefined;
  /** Whether these questions are to be answered within three weeks. */
  readonly hasTerm: boolean;
  readonly state: DocumentState | undefined;
  /** Questions and answers, in document order. */
  readonly sections: readonly IndexedSection[];
  /** Mentions of other publications, in document order. */
  readonly citations: readonly IndexedCitation[];
}

export interface IndexedSection {
  readonly role: 'question' | 'answer';
  readonly numbers: readonly QuestionNumber[];
  /** Its first words, on one line. */
  readonly words: string;
  /** How many of a question's numbers have no answer in the document. */
  readonly open: number;
  /** Where it is named: `Vraag 9`. */
  readonly range: Range;
}

export interface IndexedCitation {
  /** Equal keys are the same publication: `kst-35300-VI-37`. */
  readonly key: string;
  /** `Kamerstuk 35 300 VI, nr. 37` */
  readonly range: Range;
  /** The questions of it that are named beside it. */
  readonly numbers?: readonly QuestionNumber[];
}

/** Lines and characters, as the language server protocol counts them. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where a document begins. */
export const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** How much of a question a list shows. */
const LENGTH = 120;

/** What an index keeps of the document at `uri`. */
export function entryOf(document: QaDocument, uri: string): Entry {
  const { header, sections, citations, text } = document;
  const at = positionsIn(text);
  const rangeOf = ({ start, end }: Span): Range => ({ start: at(start), end: at(end) });
  const state = stateOf(document);
  const { asked, answered, days, hasTerm } = timingOf(document, state);
  // Of a notice they would be said to have written it.
  const isAsked = state.state === 'asked' && header.answeredBy.length === 0;
  const officials = isAsked ? addressees(document) : header.answeredBy;
  return {
    uri,
    key: header.key,
    caseNumber: header.caseNumber,
    subject: header.subject && oneLine(header.subject),
    askedBy: header.askedBy.map(({ name, party }) => ({ name: oneLine(name), party: party && oneLine(party) })),
    answeredBy: officials.map(({ role, name, department }) => ({
      role,
      name: name && oneLine(name),
      department: department && oneLine(department),
    })),
    asked: asked?.date,
    answered: answered?.date,
    postponed: state.postponement?.date,
    days,
    hasTerm,
    state: state.state,
    sections: sections.flatMap((section): readonly IndexedSection[] => {
      const { role, numbers, body } = section;
      if (role !== 'question' && role !== 'answer') return [];
      const isQuestion = role === 'question';
      return [
        {
          role,
          numbers,
          words: isQuestion ? opening(document, body, LENGTH) : '',
          open: isQuestion ? openNumbers(document, section).length : 0,
          range: rangeOf(nameOf(document, section)),
        },
      ];
    }),
    citations: citations.map(({ key, span }, index) => {
      const numbers = namedBeside(text, citations, index)?.numbers;
      return { key, range: rangeOf(span), ...(numbers && { numbers }) };
    }),
  };
}
