import {
  type ClientCapabilities,
  LSPErrorCodes,
  type ProtocolRequestType,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { QaDocument } from '../model/document.ts';
import type { Requests } from '../requests.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words.ts';

/** One feature of the language as the protocol has it: what is announced of it, and the requests that it answers. */
export interface Feature {
  readonly announces: ServerCapabilities;
  readonly answers: readonly Answer[];
}

/** How one request is answered. */
export interface Answer {
  readonly method: string;
  /** The address of the document that a request is about, where its parameters name one. */
  readonly uriIn: (params: unknown) => unknown;
  /** The answer about a document that is open. */
  readonly answer: (asked: Asked, params: never) => unknown;
  /** The answer about a document that is not. */
  readonly otherwise: unknown;
}

/** What an answer is about, and whom it is for. */
export interface Asked {
  readonly source: TextDocument;
  readonly document: QaDocument;
  readonly client: Client;
}

export interface Client {
  readonly capabilities: ClientCapabilities;
  /** In which language it is answered. */
  readonly words: Words;
  /** The commands of its own that an answer may name. */
  readonly commands: readonly unknown[];
  /** What its reader has set for a document. */
  readonly settingsOf: (uri: string) => Promise<Settings>;
}

type Type<Params, Result> = ProtocolRequestType<Params, Result, unknown, unknown, unknown>;
type Reply<Result> = Result | ResponseError<never> | Promise<Result>;

/** Answers a request whose parameters name a document. */
export function about<Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
  { method }: Type<Params, Result>,
  answer: (asked: Asked, params: Params) => Reply<Result>,
  otherwise: unknown = null,
): Answer {
  return { method, uriIn: uriUnder('textDocument'), answer, otherwise };
}

/** Answers a request about something that this server gave its client, which holds the document's address under `key`. */
export function aboutGiven<Params, Result>(
  { method }: Type<Params, Result>,
  key: keyof Params & string,
  answer: (asked: Asked, params: Params) => Reply<Result>,
  otherwise: unknown = null,
): Answer {
  return { method, uriIn: uriUnder(key), answer, otherwise };
}

/** Answers a request of our own client. */
export function own<Name extends keyof Requests>(
  method: Name,
  answer: (asked: Asked, params: Requests[Name]['params']) => Requests[Name]['answer'],
): Answer {
  return { method, uriIn: uriUnder('textDocument'), answer, otherwise: null };
}

const uriUnder = (key: string) => (params: unknown) => member(member(params, key), 'uri');

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The protocol's answer to a question about a document that is no longer what it was. */
export const changed = new ResponseError<never>(LSPErrorCodes.ContentModified, 'the document has changed');
