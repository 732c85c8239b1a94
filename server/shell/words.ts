import type { Action, ActionName } from '../edits/action.ts';
import type { FormatName } from '../export/formats.ts';
import type { OverviewWords } from '../export/overviewPage.ts';
import type { Problem, ProblemCode } from '../features/problems/problem.ts';
import type { QuestionNumber } from '../model/document.ts';
import type { DocumentState } from '../reading/state.ts';
import type { Term } from '../reading/timing.ts';
import type { Standing } from '../workspace/standing.ts';
import type { Grouping } from '../workspace/tree.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';

export { dutch, english };

/** Everything that the server says to people of its own accord, in one language. Titles of sections stay Dutch. */
export interface Words {
  /** What is wrong, and what to do. */
  readonly problems: ProblemWords;
  /** What a writer can choose to have changed. */
  readonly actions: Readonly<
    Record<ActionName | 'fix-all' | 'clean-text', (action: Pick<Action, 'numbers' | 'to'>) => string>
  >;
  readonly noSuchQuestion: (existing: readonly QuestionNumber[]) => string;
  readonly noNoteText: string;
  /** After the texts that are shown, the title of those that are not. */
  readonly rest: (title: string) => string;
  /** What a click on a mark does. */
  readonly goToNote: (number: number) => string;
  /** What publications of each kind are called together. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly noAnswer: string;
  readonly haveNoAnswer: (questions: readonly QuestionNumber[]) => string;
  /** Of an answer that is yet to be written. */
  readonly unwrittenAnswer: string;
  /** `… nog 14.200` after a list that is too long to be told whole. */
  readonly more: (count: number) => string;
  /** `128 woorden`, `1 noot`, `3 verwijzingen` */
  readonly counted: Readonly<Record<'words' | 'notes' | 'mentions', (count: number) => string>>;
  /** What a new number does, and why it is not given. */
  readonly renaming: {
    readonly title: (kind: 'question' | 'note', from: QuestionNumber, to: string) => string;
    readonly shifts: string;
    readonly taken: (kind: 'question' | 'note', number: string) => string;
    readonly unreadable: string;
    readonly unsafe: string;
  };
  /** Why a document was not formatted. */
  readonly notFormatted: string;
  /** What each format of a file is called, and what it is for. */
  readonly formats: Readonly<Record<FormatName, { readonly name: string; readonly use: string }>>;
  readonly facts: FactWords;
  /** What is said of documents of the folder. */
  readonly inFolder: {
    readonly on: (date: string) => string;
    readonly file: (name: string) => string;
    readonly citedIn: (documents: number) => string;
    readonly askedIn: (name: string) => string;
    readonly answeredIn: (name: string) => string;
    readonly postponedIn: (name: string) => string;
    readonly states: Readonly<Record<DocumentState, string>>;
    /** How far a document has come, in a word, and as the name of all that have come so far. */
    readonly standings: Readonly<Record<Standing, string>>;
    readonly groups: Readonly<Record<Standing, string>>;
    /** What documents are called together of which it is not known. */
    readonly unknown: Readonly<Record<Grouping, string>>;
  };
  readonly folder: {
    /** While the documents of a folder are read. */
    readonly reading: string;
    /** `1.200 van 20.000` */
    readonly progress: (read: number, of: number) => string;
    /** Where there are more files than are looked at. */
    readonly tooMany: string;
  };
  /** What a page of figures says. */
  readonly overview: OverviewWords;
  /** What stands after a citation, where there may be no room for all of it. */
  readonly fullCitation: (title: string) => string;
}

/** What is said of a problem of each kind. */
export type ProblemWords = Readonly<Record<ProblemCode, (said: Said) => string>>;

/** What one must know of a problem to say what it is. */
export type Said = Pick<Problem, 'numbers' | 'faults' | 'right'>;

/** What is said of a document as a whole. */
interface FactWords {
  readonly askedBy: (names: string) => string;
  readonly answeredBy: (names: string) => string;
  readonly forAnswer: (names: string) => string;
  readonly noticeBy: (names: string) => string;
  readonly asked: string;
  readonly postponed: (date: string | undefined) => string;
  readonly earlierPostponed: (date: string | undefined) => string;
  readonly state: Readonly<Record<'answered' | 'partly answered', string>>;
  readonly answeredIn: (state: string, days: number, term: Term | undefined) => string;
  /** Which rule that is. */
  readonly term: string;
  /** When it was asked and answered, as the print says, or as a letter is dated. */
  readonly asking: Dated;
  readonly answering: Dated;
  readonly questions: (count: number) => string;
  readonly untold: string;
  readonly unanswered: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly publications: (count: number) => string;
}

type Dated = Readonly<Record<'print' | 'letter', (date: string) => string>>;

/** The words of a client's locale, `nl` or `nl-BE`; English ones where it is not known. */
export function wordsFor(locale: string | undefined): Words {
  return /^nl\b/i.test(locale ?? '') ? dutch : english;
}
