import type { TestContext } from 'node:test';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type ClientCapabilities,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type DataCallback,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Disposable,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Message,
  type MessageReader,
  type MessageWriter,
  type Position,
  ProposedFeatures,
  type ProtocolConnection,
  type Range,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenFolder } from '../../server/shell/folder.ts';
import { startServer } from '../../server/shell/server.ts';
import { EMPTY, type FolderIndex } from '../../server/workspace/folderIndex.ts';

/** The client's end of a server that runs in this process. */
export interface Session {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Opens a document, or changes it from one version to the next. */
  open(text: string, uri?: string, version?: number): Promise<string>;
  change(uri: string, version: number, changes: readonly { range: Range; text: string }[]): Promise<void>;
  close(uri: string): Promise<void>;
}

/** A client that takes all that VS Code takes. */
export const modern: ClientCapabilities = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentLink: { tooltipSupport: true },
    diagnostic: {},
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
      },
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
  },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

/** What a client of ours keeps and has besides. */
interface Client {
  /** What it keeps under `kamervragen`: `{ codeLens: { enabled: false } }`. */
  readonly settings?: object;
  readonly commands?: readonly string[];
  /** In which language it asks to be answered, whatever its locale. */
  readonly language?: string;
  /** Answers a request for all that it keeps, instead of `settings`. */
  readonly configuration?: () => unknown;
  /** What is known of the documents of its folder. */
  readonly folder?: () => FolderIndex;
}

/** Starts a server for a test, and gives the client's ends of the lines to it. */
export function served(
  folder = () => EMPTY,
  openFolder: OpenFolder = () => ({ index: folder, end: () => undefined }),
): {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  end(): void;
} {
  const toServer = new Line();
  const toClient = new Line();
  startServer(createConnection(ProposedFeatures.all, toServer, new LineWriter(toClient)), openFolder);
  return {
    reader: toClient,
    writer: new LineWriter(toServer),
    end() {
      toServer.end();
      toClient.end();
    },
  };
}

/** A line between two ends in one process: what goes over it is JSON, but no bytes, which would cost more than most answers. */
class Line extends AbstractMessageReader implements MessageReader {
  private readonly waiting: string[] = [];
  private callback: DataCallback | undefined;

  put(message: Message): void {
    this.waiting.push(JSON.stringify(message));
    this.take();
  }

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    this.take();
    return { dispose: () => {} };
  }

  private take(): void {
    if (this.callback === undefined) return;
    for (const json of this.waiting.splice(0)) {
      try {
        this.callback(JSON.parse(json));
      } catch (error) {
        this.fireError(error);
      }
    }
  }

  end(): void {
    this.fireClose();
  }
}

class LineWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly line: Line) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.line.put(message);
  }

  end(): void {}
}

/** A client of a server that it has not said a word to. */
export function connected(t: TestContext, folder?: () => FolderIndex): ProtocolConnection {
  const { reader, writer, end } = served(folder);
  const client = createProtocolConnection(reader, writer);
  client.listen();
  t.after(async () => {
    // A server that was not greeted, or has shut down, refuses.
    await client.sendRequest(ShutdownRequest.type).catch(() => undefined);
    client.dispose();
    end();
  });
  return client;
}

/** Greets a server as a client that can do some things. */
export function initialize(
  client: ProtocolConnection,
  capabilities: ClientCapabilities = modern,
  locale = 'en',
  commands: readonly string[] = [],
  language?: string,
): Promise<InitializeResult> {
  const initializationOptions = { commands, language };
  const rest = { processId: null, rootUri: null };
  return client.sendRequest(InitializeRequest.type, { ...rest, capabilities, locale, initializationOptions });
}

/** Starts a server for a test, and greets it. */
export async function session(
  t: TestContext,
  capabilities: ClientCapabilities = modern,
  locale = 'en',
  { settings = {}, commands = [], language, configuration = () => settings, folder }: Client = {},
): Promise<Session> {
  const client = connected(t, folder);
  client.onRequest(ConfigurationRequest.type, ({ items }) =>
    Promise.all(items.map(({ section }) => (section === 'kamervragen' ? configuration() : null))),
  );
  const initialized = await initialize(client, capabilities, locale, commands, language);
  await client.sendNotification(InitializedNotification.type, {});

  let opened = 0;
  return {
    client,
    initialized,
    async open(text, uri = `file:///test/${++opened}.kamervragen`, version = 1) {
      const textDocument = { uri, languageId: 'kamervragen', version, text };
      await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return uri;
    },
    async change(uri, version, changes) {
      const contentChanges = [...changes];
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    async close(uri) {
      await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
  };
}

/** Where `needle` starts in `text`, as a client counts: in lines, and in UTF-16 units from the start of the line. */
export function positionOf(text: string, needle: string, within = 0): Position {
  const offset = text.indexOf(needle);
  if (offset < 0) throw new Error(`${JSON.stringify(needle)} is not in the text`);
  return TextDocument.create('', '', 0, text).positionAt(offset + within);
}

/** What a client shows of `text` where the server says `range`. */
export function textIn(text: string, range: Range): string {
  return TextDocument.create('', '', 0, text).getText(range);
}
