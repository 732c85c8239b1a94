import type { Range, Requests } from '../server/shell/requests.ts';

export type ReadingPage = Requests['kamervragen/reading']['answer'];

/** What the client tells a reading view. */
export type ToReadingView =
  | {
      readonly kind: 'show';
      /** The document's address, by which the view is found again after a reload. */
      readonly uri: string;
      readonly isLocked: boolean;
      /** What the page is called where the document does not say what it is about. */
      readonly name: string;
      readonly page: ReadingPage;
      readonly texts: ReadingTexts;
      /** The first line in sight in the editor, where one shows the document. */
      readonly line: number | undefined;
    }
  /** The editor shows this line first. */
  | { readonly kind: 'scroll'; readonly line: number }
  /** The page stays with its document from now on, or follows the reader. */
  | { readonly kind: 'lock'; readonly isLocked: boolean }
  /** The document cannot be read (any more). */
  | { readonly kind: 'gone'; readonly message: string };

/** What a reading view tells the client. */
export type FromReadingView =
  | { readonly kind: 'ready' }
  /** The reader scrolled: this line is the first in sight; its fraction says how far it is scrolled past. */
  | { readonly kind: 'scrolled'; readonly line: number }
  /** The reader wants to see this in the text. */
  | { readonly kind: 'open'; readonly place: Range };

/** What is kept of a reading view across reloads of the window. */
export interface ReadingState {
  readonly uri: string;
  readonly line: number;
  readonly isLocked: boolean;
}

/** The words of the page itself, in the reader's language; `{0}` stands for a title. */
export interface ReadingTexts {
  readonly questions: string;
  readonly notes: string;
  readonly noAnswer: string;
  readonly answeredIn: string;
  readonly showInText: string;
  readonly backToMark: string;
  readonly noNoteText: string;
  readonly more: string;
  /** What of the page is not shown, where that is anything. */
  readonly leftOut: string | undefined;
}
