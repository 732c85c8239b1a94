import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from './folder/clientFiles.ts';
import { followedFolder } from './folder/followed.ts';
import { startServer } from './server.ts';

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), (workspace) =>
  followedFolder(clientFiles(workspace.connection), workspace),
);
