import {
  type ClientCapabilities,
  ErrorCodes,
  LSPErrorCodes,
  type ProtocolRequestType,
  type Range,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { QaDocument } from '../../model/document.ts';
import type { Steps } from '../../text/steps.ts';
import type { FolderIndex } from '../../workspace/folderIndex.ts';
import { member } from '../member.ts';
import type { Requests } from '../requests.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words.ts';

/** One feature of the language as the protocol has it: what is announced of it, and the requests that it answers. */
export interface Feature {
  readonly announces: ServerCapabilities | ((client: Client) => ServerCapabilities);
  readonly answers: readonly Answer[];
}

/** How one request is answered. */
export type Answer = AnswerAbout | AnswerAlone;

/** The answer to a request that is about no document. */
interface AnswerAlone {
  readonly method: string;
  readonly alone: (params: never, client: Client) => unknown;
}

interface AnswerAbout {
  readonly method: string;
  /** The address of the document that a request is about, where its parameters name one. */
  readonly uriIn: (params: unknown) => unknown;
  /** The answer about a document that is open, or steps that lead to it. */
  readonly answer: (asked: Asked, params: never) => unknown;
  /** Whether it tells of all of a document, and not just of what is in sight: in a long one it waits for its turn. */
  readonly isOfAll?: boolean;
  /** The answer about a document that is not. */
  readonly otherwise: unknown;
}

/** What an answer is about, and whom it is for. */
export interface Asked {
  readonly source: TextDocument;
  /** What `source` holds when this is read: after something was waited for that may be another version. */
  readonly document: QaDocument;
  /** What another document holds that is open. */
  readonly documentAt: (uri: string) => QaDocument | undefined;
  readonly client: Client;
}

export interface Client {
  readonly capabilities: ClientCapabilities;
  /** In which language it is answered. */
  readonly words: Words;
  /** The commands of its own that an answer may name. */
  readonly commands: readonly unknown[];
  /** What is known of all documents of its workspace; nothing where that is not read. */
  readonly folder: () => FolderIndex;
  /** Whether documents of it are still being read. */
  readonly isReadingFolder: () => boolean;
  /** From now on it is told when these become others. */
  readonly watchFolder: () => void;
  /** What its reader has set for a document. */
  readonly settingsOf: (uri: string) => Promise<Settings>;
  /** Brings its reader to a place, where it can be asked to. */
  readonly show: (uri: string, range: Range) => void;
  /** Says to its reader why something that was asked for was not done. */
  readonly tell: (message: string) => void;
}

type Type<Params, Result> = ProtocolRequestType<Params, Result, unknown, unknown, unknown>;
type Reply<Result> = Result | ResponseError<never> | Promise<Result> | Steps<Result>;

/** Answers a request whose parameters name a document. */
export function about<Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
  type: Type<Params, Result>,
  answer: (asked: Asked, params: Params) => Reply<Result>,
  otherwise: unknown = null,
): Answer {
  return aboutGiven(type, documentIn, answer, otherwise);
}

/** Answers a request about something that this server gave its client: `uriIn` knows where a document's address is. */
export function aboutGiven<Params, Result>(
  { method }: Type<Params, Result>,
  uriIn: (params: unknown) => unknown,
  answer: (asked: Asked, params: Params) => Reply<Result>,
  otherwise: unknown = null,
): Answer {
  return { method, uriIn, answer, otherwise };
}

/** Answers a request of our own client. */
export function own<Name extends keyof Requests>(
  method: Name,
  answer: (asked: Asked, params: Requests[Name]['params']) => Reply<Requests[Name]['answer']>,
): Answer {
  return { method, uriIn: documentIn, answer, otherwise: null };
}

/** An answer that takes as long as its document is long. */
export const ofAll = (answer: Answer): Answer => ({ ...answer, isOfAll: true });

/** Answers a request of our own client that is about no document. */
export function ownAlone<Name extends keyof Requests>(
  method: Name,
  alone: (
    params: Requests[Name]['params'],
    client: Client,
  ) => Requests[Name]['answer'] | Steps<Requests[Name]['answer']>,
): Answer {
  return { method, alone };
}

/** Answers a request of the protocol that is about no document. */
export function ofFolder<Params, Result>(
  { method }: Type<Params, Result>,
  alone: (params: Params, client: Client) => Reply<Result>,
): Answer {
  return { method, alone };
}

const documentIn = (params: unknown) => member(member(params, 'textDocument'), 'uri');

/** The protocol's answer to a question about a document that is no longer what it was. */
export const changed = new ResponseError<never>(LSPErrorCodes.ContentModified, 'the document has changed');

/** The protocol's answer to a request that its client gave up. */
export const cancelled = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');

/** The protocol's answer to parameters that do not belong to a request. */
export const invalid = (reason: string) => new ResponseError<never>(ErrorCodes.InvalidParams, reason);
