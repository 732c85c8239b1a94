import type { QaDocument } from '../../model/document.ts';
import type { Asked, OptionName } from './options.ts';

/** One word after `kamervragen`: what it takes, and what it does. */
export type Command = OfDocuments | OfItsOwn;

interface Taking {
  /** The options that it takes, besides those that all take. */
  readonly options: readonly OptionName[];
  /** Why it cannot be done as it was asked, which is wrong usage. */
  readonly refusal?: (asked: Asked, operands: readonly string[]) => string | undefined;
}

/** A command that makes something of each document by itself. */
export interface OfDocuments extends Taking {
  /** What can be made, by the names that `--format` knows, the usual one first. */
  readonly formats: Readonly<Record<string, Format>>;
}

/** A command that is about something else: a folder as a whole, or no document at all. */
export interface OfItsOwn extends Taking {
  readonly run: (
    asked: Asked,
    operands: readonly string[],
    /** All that there are, itself among them. */
    commands: Readonly<Record<string, Command>>,
  ) => Promise<void> | void;
}

/** What is made of each document, and how that of several stands together. */
export interface Format {
  readonly make: Making;
  /** What stands before the pieces of all documents, between two pieces, and after them all. */
  readonly around?: readonly [before: string, between: string, after: string];
  /** What stands before the pieces of all documents, where that depends on what is asked. */
  readonly head?: (asked: Asked) => string;
  /** Files of `--out` that hold what all documents give together, in place of a file for each. */
  readonly gather?: (asked: Asked, tell: Tell) => Gathering | Promise<Gathering>;
  /** How what is made stands in a line of `--output jsonl`: it is one object or lines of them, else it is text. */
  readonly lines?: 'one object' | 'objects';
  /** What is printed of all documents together, where it is not what is made of each: that is a line each. */
  readonly summary?: (lines: readonly string[]) => Pieces;
  /** Whether it is bytes that are no text. */
  readonly isBinary?: boolean;
  /** Of the files that `--out` writes, without the dot. */
  readonly extension?: string;
  /** Whether what is made of several documents can stand one after another; true where it is left out. */
  readonly holdsSeveral?: boolean;
}

/** Takes what was made of one document after another. */
export interface Gathering {
  /** Takes all that was made of a document; false where there is no use in further ones. */
  add(pieces: readonly Uint8Array[]): boolean;
  /** Puts the files in their places. */
  end(): void;
}

/** What is made of a document, piece by piece; what people should know of it besides is told. */
export type Making = (source: Source, asked: Asked, tell: Tell) => Pieces | Promise<Pieces>;

export type Pieces = Iterable<string | Uint8Array>;

/** A document that was read. */
export interface Source {
  readonly document: QaDocument;
  readonly file: string;
  /** Whether no other file was named. */
  readonly isOnly: boolean;
  /** Whether the file is just this text in UTF-8. */
  readonly isPlain: boolean;
}

/** How a command says what is no result. */
export interface Tell {
  /** Says a sentence on standard error. */
  readonly say: (sentence: string) => void;
  /** Lets the program end with status 1, when all else is done. */
  readonly fail: () => void;
}
