import { spawn } from 'node:child_process';
import MarkdownIt from 'markdown-it';
import {
  createProtocolConnection,
  type InitializeParams,
  type Position,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A language server that runs as a process of its own, with one document. */
export interface Editor {
  open(text: string): Promise<void>;
  /** Types a letter after the last one, or in the middle of the text. */
  type(): Promise<void>;
  outline(): Promise<readonly unknown[] | null>;
  hover(at: Position): Promise<unknown>;
  close(): Promise<void>;
}

/** A server by the file that it is in, and the language of its documents. */
export interface Server {
  readonly file: string;
  readonly languageId: string;
}

export const kamervragen: Server = { file: 'dist/server.cjs', languageId: 'kamervragen' };
export const json: Server = { file: 'dist/bench/json.cjs', languageId: 'json' };
export const markdown: Server = { file: 'dist/bench/markdown.cjs', languageId: 'markdown' };

const uri = 'file:///document';
const textDocument = { uri };

/** Starts a server, and tells it all that it must know before a document is opened. */
export async function start({ file, languageId }: Server): Promise<Editor> {
  const server = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let document = TextDocument.create(uri, languageId, 0, '');
  let typed = 0;
  // The Markdown server leaves the first step of reading to its client, as in VS Code.
  const reader = new MarkdownIt();
  connection.onRequest('markdown/parse', () => reader.parse(document.getText(), {}));
  connection.listen();
  const textDocumentCapabilities = { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, hover: {} };
  const params: InitializeParams = {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: textDocumentCapabilities },
  };
  await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});

  return {
    async open(text) {
      document = TextDocument.create(uri, languageId, 0, text);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 0, text },
      });
    },
    async type() {
      const at = document.positionAt((document.getText().length >> 1) + typed);
      const change = { range: { start: at, end: at }, text: 'x' };
      typed++;
      document = TextDocument.update(document, [change], typed);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: typed },
        contentChanges: [change],
      });
    },
    outline: () => connection.sendRequest('textDocument/documentSymbol', { textDocument }),
    hover: (position) => connection.sendRequest('textDocument/hover', { textDocument, position }),
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
