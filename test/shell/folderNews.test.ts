import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  CodeLensRefreshRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  InitializeRequest,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { EMPTY } from '../../server/workspace/folderIndex.ts';
import { served } from './session.ts';

test('lenses and problems are asked for anew once a folder is read, and not while it is', async (t) => {
  let isReading = true;
  let changed = () => {};
  const { reader, writer, end } = served(undefined, (workspace) => {
    changed = workspace.changed;
    return { index: () => EMPTY, isReading: () => isReading, end: () => undefined };
  });
  const connection = createProtocolConnection(reader, writer);
  const asked: string[] = [];
  for (const { method } of [CodeLensRefreshRequest.type, DiagnosticRefreshRequest.type])
    connection.onRequest(method, () => void asked.push(method));
  connection.listen();
  t.after(async () => {
    await connection.sendRequest(ShutdownRequest.type);
    connection.dispose();
    end();
  });
  const refreshed = { refreshSupport: true };
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { codeLens: refreshed, diagnostics: refreshed } },
    workspaceFolders: null,
  });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 300));
  for (let batch = 0; batch < 3; batch++) changed();
  await rest();
  deepStrictEqual(asked, []);
  isReading = false;
  changed();
  await rest();
  deepStrictEqual(asked, [CodeLensRefreshRequest.method, DiagnosticRefreshRequest.method]);
});
