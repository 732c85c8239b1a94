import { type ChildProcess, spawn } from 'node:child_process';
import { Uri } from 'vscode';

/** Starts the language server; F5 lets a debugger attach to it at port 6009. */
export function startServer(extensionUri: Uri): ChildProcess {
  const isDebugged = process.execArgv.some((word) => word.startsWith('--inspect'));
  const flags = isDebugged ? ['--nolazy', '--inspect=6009'] : [];
  const module = Uri.joinPath(extensionUri, 'dist', 'server.cjs').fsPath;
  const words = [...flags, module, '--stdio', `--clientProcessId=${process.pid}`];
  // What runs extensions is not always Node itself, but can always be it.
  const server = spawn(process.execPath, words, { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
  // Where none can be started, its streams end, and that is told to the reader.
  return server.on('error', () => undefined);
}
