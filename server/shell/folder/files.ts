import { fileNameOf } from '../../text/fileName.ts';
import { importedUri } from './addresses.ts';

/** A file that may be a document, and how it stood when it was found. */
export interface FoundFile extends Stamp {
  readonly uri: string;
}

/** While both are the same, a file is as it was. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** When it was changed, in milliseconds. */
  readonly time: number;
}

/** Which files of a workspace are looked at. */
export interface Scope {
  /** The addresses of its folders. */
  readonly folders: readonly string[];
  /** Patterns of what is looked at, as paths from its folder; with none, all is. */
  readonly include: readonly string[];
  /** Patterns of what is not. */
  readonly exclude: readonly string[];
}

/** What was made of some files. */
export interface ReadFiles {
  /** Those that are documents of ours, as `segmentOf` puts them together. */
  readonly segment: ArrayBuffer | undefined;
  /** Those that are none, as they stood when they were read. What has vanished is in neither. */
  readonly others: readonly FoundFile[];
}

/** The files of a workspace, wherever these are kept. */
export interface Files {
  /** Tells, some at a time, of the files at some places and below them. Gives whether those were all: there may be too many. */
  list(places: readonly string[], scope: Scope, tell: (files: readonly FoundFile[]) => void): Promise<boolean>;
  /** Reads some for an index; fails where what reads them breaks or does not end. */
  read(files: readonly FoundFile[]): Promise<ReadFiles>;
  /** How many times `read` may go on at once. */
  readonly atOnce: number;
  /** How many files `read` takes at most. */
  readonly most: number;
  /** Gives up all that goes on: those promises fail. */
  stop(): void;
}

/** How many files are looked at: an archive of all that parliament ever asked has some 60,000. */
export const MOST_FILES = 250_000;

/**
 * How it is found out whether a file is a document of ours: `ours` by its name, a `text` by what it says, an `other` by what
 * it says once its text was read out of it, which takes long.
 */
export type Form = 'ours' | 'text' | 'other';

const FORMS: Readonly<Record<string, Form>> = {
  kamervragen: 'ours',
  vraag: 'ours',
  txt: 'text',
  md: 'text',
  pdf: 'other',
  docx: 'other',
  odt: 'other',
  xml: 'other',
  html: 'other',
  htm: 'other',
};

/** `ah-tk-20232024-1377.txt`, `kv-tk-2023Z16427.txt` */
const NAMED = /^(?:ah|kv)-tk-.*\.txt$/;

/** The ends of the names of all files that are looked at. */
export const EXTENSIONS = Object.keys(FORMS);

/** The form of a file by its address or path; undefined where none of ours has such a name. */
export function formOf(uri: string): Form | undefined {
  const name = fileNameOf(uri);
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!Object.hasOwn(FORMS, extension) || name.length === extension.length) return undefined;
  return NAMED.test(name) ? 'ours' : FORMS[extension];
}

/** The address by which an editor opens what a file says. */
export function documentUri(file: string): string {
  return formOf(file) === 'other' ? importedUri(file) : file;
}
