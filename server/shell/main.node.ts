import './compileAtOnce.ts';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import {
  createConnection,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { clientFiles } from './folder/clientFiles.ts';
import { followedFolder } from './folder/followed.ts';
import { keptIn } from './folder/kept.ts';
import { workerFiles } from './folder/workers.ts';
import type { Folder, Workspace } from './folder.ts';
import { framed } from './frames.ts';
import { startServer } from './server.ts';

const USAGE = `Kamervragen ${version}: a language server for Dutch parliamentary questions and answers. Editors start it.

Usage:
  node server.cjs --stdio         talks over standard input and output
  node server.cjs --node-ipc      talks with the Node process that forked it
  node server.cjs --socket=PORT   talks over a connection to this port of this machine
  node server.cjs --pipe=PATH     talks over a connection to this pipe or socket
  node server.cjs --help | --version

Exit status: 0 it was told to shut down, 1 it was not, 2 wrong usage.
`;

const { values } = parseArgs({
  // An editor may say more than this server wants to know.
  strict: false,
  options: {
    stdio: { type: 'boolean' },
    'node-ipc': { type: 'boolean' },
    socket: { type: 'string' },
    pipe: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
  },
});

const channel = values.help || values.version ? undefined : opened();
if (channel !== undefined) startServer(createConnection(ProposedFeatures.all, ...channel), openFolder);
else if (values.help) process.stdout.write(USAGE);
else if (values.version) process.stdout.write(`${version}\n`);
else {
  process.stderr.write(`kamervragen: Say how to talk with the server.\n\n${USAGE}`);
  process.exitCode = 2;
}

/** Reads files itself where all of them are this machine's. */
function openFolder(workspace: Workspace): Folder {
  const { connection, folders, readsFiles, storage } = workspace;
  const isHere = !readsFiles || folders.every((uri) => uri.startsWith('file:'));
  const files = isHere ? workerFiles(join(__dirname, 'folderWorker.cjs')) : clientFiles(connection);
  return followedFolder(files, workspace, storage === undefined ? undefined : keptIn(join(storage, 'folder'), version));
}

type Channel = readonly [MessageReader, MessageWriter];

/** The way to talk that the command line names. */
function opened(): Channel | undefined {
  const { stdio, 'node-ipc': isForked, socket, pipe } = values;
  if (isForked && process.send) return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  if (stdio) return over(process.stdin, process.stdout);
  if (typeof pipe === 'string' && pipe !== '') return overConnection({ path: pipe });
  if (typeof socket === 'string' && /^\d{1,5}$/.test(socket)) return overConnection({ port: Number(socket) });
  return undefined;
}

function overConnection(to: { readonly path: string } | { readonly port: number }): Channel {
  const socket = connect({ host: '127.0.0.1', ...to });
  return over(socket, socket);
}

function over(input: Readable, output: Writable): Channel {
  const reader = new StreamMessageReader(Readable.from(framed(input)).on('error', end));
  const writer = new StreamMessageWriter(output.on('error', end));
  reader.onError((error) => {
    // One message could not be read: the next can be.
    if (!(error instanceof SyntaxError)) return;
    const answer = { jsonrpc: '2.0', id: null, error: { code: ErrorCodes.ParseError, message: error.message } };
    writer.write(answer satisfies Message).catch(() => undefined);
  });
  return [reader, writer];
}

/** Ends the server where nothing can be heard or said any more. */
function end({ message }: Error): void {
  process.stderr.write(`kamervragen: ${message}; the server ends.\n`, () => process.exit(1));
}
