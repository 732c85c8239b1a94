import type { Change, Comparison } from '../edits/compare.ts';
import type { AnswersDraft } from '../edits/draftAnswers.ts';
import type { QuestionSetPlan } from '../edits/questionSet.ts';
import type { FormatName } from '../export/formats.ts';
import type { CleanText } from '../export/text.ts';
import type { CitationList, CitedKind } from '../features/citations.ts';
import type { NearestNote } from '../features/nearestNote.ts';
import type { Part, Question, QuestionState } from '../features/questions.ts';
import type { ReadingView } from '../reading/readingView.ts';
import type { Address } from '../text/addresses.ts';
import type { Portion } from '../text/portion.ts';
import type { Position } from '../text/positions.ts';
import type { Template } from '../text/template.ts';
import type { Wanted as FolderWanted } from '../workspace/tree.ts';
import type { FactsInWords } from './factsInWords.ts';

/**
 * What our own client asks beyond the language server protocol: by the name of each request its parameters and its
 * answer. An answer is `null` about a document that is not open. These are types; client and server share nothing else but `oneLine`.
 */
export interface Requests {
  /** The questions of a document, with their answers and how far each has come. */
  'kamervragen/questions': { readonly params: About; readonly answer: Portion<PlacedQuestion> };
  /** The publications that a document cites, by their kind. */
  'kamervragen/citations': { readonly params: About; readonly answer: CitationList<NamedKind> };
  /** Who asked, who answered, how far it has come, when, and how much, in words. */
  'kamervragen/facts': { readonly params: About; readonly answer: FactsInWords };
  /** The note that is nearest to a place. */
  'kamervragen/note': { readonly params: AboutPlace; readonly answer: NearestNote<Range> | null };
  /** The section at a place, as one copies it; `null` where there is none. */
  'kamervragen/copy': { readonly params: AboutPlace & { readonly form: CopyForm }; readonly answer: Copy | null };
  /** The document as a page to read. */
  'kamervragen/reading': { readonly params: About; readonly answer: ReadingView<Range> };
  /** What a document can be written as, in the order in which it is offered. */
  'kamervragen/exportFormats': { readonly params: About; readonly answer: readonly OfferedFormat[] };
  /** A document as a file, in one of these formats. */
  'kamervragen/export': { readonly params: About & { readonly format: FormatName }; readonly answer: ExportedFile };
  /** The document at a glance. */
  'kamervragen/overview': { readonly params: About & { readonly name: string }; readonly answer: Overview };
  /** All documents of the folder at a glance; about no document. */
  'kamervragen/folderOverview': { readonly params: { readonly name: string }; readonly answer: Overview };
  /** The public page of the document itself, where that is known. */
  'kamervragen/officialPage': { readonly params: About; readonly answer: { readonly url: Address | undefined } };
  /** What makes the question at a place change places with its neighbour; `null` where that cannot be done. */
  'kamervragen/moveQuestion': {
    readonly params: AboutPlace & { readonly direction: 'up' | 'down' };
    readonly answer: Move | null;
  };
  /** Where the publication that is cited at a place is, if that is known. */
  'kamervragen/citation': { readonly params: AboutPlace; readonly answer: { readonly url: Address | undefined } };
  /** The document without broken lines and furniture. */
  'kamervragen/cleanText': { readonly params: About; readonly answer: CleanText<Range> };
  /** Questions with room for the answers that they have not yet. */
  'kamervragen/draftAnswers': { readonly params: About; readonly answer: AnswersDraft };
  /** The documents of the folder that cite this one. */
  'kamervragen/citers': { readonly params: About; readonly answer: Portion<CitingRow> };
  /** What is found in the folder for words that one types, the best first; about no document. */
  'kamervragen/find': {
    readonly params: { readonly query: string };
    readonly answer: { readonly rows: readonly FoundRow[] };
  };
  /** A document, and an earlier or other form of it at `other`, question by question; `null` where that is not open. */
  'kamervragen/compare': { readonly params: About & { readonly other: string }; readonly answer: Comparison | null };
  /** The other documents of the folder that are of the same case. */
  'kamervragen/sameCase': { readonly params: About; readonly answer: { readonly rows: readonly FoundRow[] } };
  /** The questions of other documents of the folder that are most like the one at a place; `null` where there is none. */
  'kamervragen/askedBefore': { readonly params: AboutPlace; readonly answer: AskedBefore | null };
  /** The documents of the folder in groups, and how many documents there are; its client is told from then on when they change. */
  'kamervragen/folderGroups': { readonly params: FolderWanted; readonly answer: FolderGroups };
  /** The documents of one group, the latest first. */
  'kamervragen/folderDocuments': {
    readonly params: FolderWanted & { readonly id: string; readonly most: number };
    readonly answer: Portion<FolderDocument>;
  };
  /** A new set of questions, yet to be written; about no document. */
  'kamervragen/questionSet': { readonly params: QuestionSetPlan; readonly answer: Template };
}

/** A format, as one chooses it. */
export interface OfferedFormat {
  readonly format: FormatName;
  /** Of its files, without the dot. */
  readonly extension: string;
  readonly isText: boolean;
  /** `Web page` */
  readonly name: string;
  /** What it is for. */
  readonly use: string;
}

/** What stands in a file: text, to be written in UTF-8, or bytes. */
export type ExportedFile = { readonly text: string } | { readonly base64: string };

/** What the server says of its own accord: by its name what it tells. */
export interface Notifications {
  /**
   * The documents of the workspace are others than before, or the reading of them began or ended. Only a client is told
   * that has asked for them, and some time after the first of many changes.
   */
  'kamervragen/folderChanged': { readonly documents: number; readonly isReading: boolean };
}

/** What the server asks of our own client: files that it cannot read itself, as those of a browser. */
export interface ClientRequests {
  /** What is in some folders; `null` where there is no such folder. Symbolic links are left out. */
  'kamervragen/listFolders': {
    readonly params: {
      readonly folders: readonly string[];
      /** The size and time of a file are told where its name ends in one of these: `txt`. */
      readonly extensions: readonly string[];
    };
    readonly answer: readonly (ListedFolder | null)[];
  };
  /** What some files say; `null` where there is no such file. */
  'kamervragen/readFiles': {
    readonly params: { readonly files: readonly { readonly uri: string; readonly isText: boolean }[] };
    readonly answer: readonly (FileText | null)[];
  };
}

export interface ListedFolder {
  readonly folders: readonly string[];
  readonly files: readonly { readonly name: string; readonly size: number; readonly time: number }[];
  /** What its `.gitignore` says. */
  readonly ignores: string;
}

export interface FileText {
  readonly size: number;
  readonly time: number;
  /** `null` where it holds none, or is too large. */
  readonly text: string | null;
}

/** What a worker is to read: a file, or what a browser or Word put on the clipboard; and the language of its words. */
export type ToRead = { readonly language: 'en' | 'nl' } & (
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'html'; readonly html: string }
);

/** What a worker made of it. */
export type FileRead =
  | {
      readonly kind: 'read';
      /** As docs/text.md describes it. */
      readonly text: string;
      /** The page on which the text stands from each of these offsets on. */
      readonly places: readonly { readonly at: number; readonly page: number }[];
      readonly pages: number | undefined;
      /** `is damaged: some of the text may be missing`: to be put after the name of the file. */
      readonly losses: readonly string[];
    }
  /** `holds no text`: to be put after the name of the file. */
  | { readonly kind: 'refused'; readonly why: string };

/** Figures as a page, and as one drawing. */
export interface Overview {
  readonly html: string;
  readonly svg: string;
}

export interface About {
  readonly textDocument: { readonly uri: string };
}

export interface AboutPlace extends About {
  readonly position: Position;
}

export type { Change, Comparison, QuestionSetPlan, Template };
export type PlacedQuestion = Question<Range>;
export type PlacedPart = Part<Range>;
export type { Portion, QuestionState };

/** Lines and characters as the protocol counts them. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface NamedKind extends CitedKind<Range> {
  /** The kind as a reader calls it: `Kamerstukken`. */
  readonly name: string;
}

/** A document of the folder that cites the one that is asked about. */
export interface CitingRow {
  /** Its subject, or else its number or its file. */
  readonly label: string;
  /** The questions that it names: `Vraag 2 en 3`; empty where it names none. */
  readonly questions: string;
  /** `Hoekwater (D66) · treinen.txt` */
  readonly detail: string;
  readonly uri: string;
  /** Where it cites it first. */
  readonly range: Range;
}

/** A question or a document of the folder, in words. */
export interface FoundRow {
  readonly kind: 'document' | 'question';
  /** What is asked, or the subject. */
  readonly label: string;
  /** `Vraag 3 · answered` */
  readonly description: string;
  /** `nachttreinen · Hoekwater (D66) · 2 October 2029 · treinen.txt` */
  readonly detail: string;
  readonly uri: string;
  readonly range: Range;
}

export type { Grouping, Wanted as FolderWanted } from '../workspace/tree.ts';

export interface FolderGroups {
  readonly groups: readonly { readonly id: string; readonly label: string; readonly documents: number }[];
  readonly documents: number;
  /** Whether there will be more, of what is still being read. */
  readonly isReading: boolean;
}

/** A document of the folder, in words. */
export interface FolderDocument {
  readonly uri: string;
  /** Its subject, or what else it is called. */
  readonly label: string;
  /** `term passed · Hoekwater (D66) · 2 October 2029` */
  readonly description: string;
  /** The name of its file. */
  readonly file: string;
}

export interface AskedBefore {
  /** The question that they are like: `Vraag 3`. */
  readonly title: string;
  /** The best first; none is a question of the same document, or of a copy of it. */
  readonly rows: readonly FoundRow[];
  /** Whether there may be more, in documents that are still being read. */
  readonly isReading: boolean;
}

/** `exchange` is a question with its answers, or an answer with its questions, and their citation. */
export type CopyForm = 'text' | 'markdown' | 'citation' | 'exchange';

export interface Copy {
  /** `Antwoord op vraag 9`; empty before the first section. */
  readonly title: string;
  readonly text: string;
  /** What a citation needs and the document does not say. */
  readonly missing: readonly ('session' | 'number')[];
}

/** A question that moves: all changes of the text, in order, and where its heading stands after them. */
export interface Move {
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
  readonly heading: Position;
}

export type { Row, ViewNote, ViewParagraph, ViewPart, ViewPiece } from '../reading/readingView.ts';
