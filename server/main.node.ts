import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

// How to talk is said on the command line: --stdio, --node-ipc, --socket=… or --pipe=….
startServer(createConnection(ProposedFeatures.all));
