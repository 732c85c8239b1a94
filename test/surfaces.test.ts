import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import type * as vscode from '../client/host.ts';

/** The only file that has what shows words: in a form that takes harmless ones alone. */
const host = 'host.ts';

/** What the other files may take of VS Code: none of it shows words that somebody hands it. */
const silent: Readonly<Record<string, readonly string[]>> = {
  window: [
    'activeTextEditor',
    'visibleTextEditors',
    'onDidChangeActiveTextEditor',
    'onDidChangeVisibleTextEditors',
    'onDidChangeTextEditorSelection',
    'onDidChangeTextEditorVisibleRanges',
    'registerCustomEditorProvider',
    'registerWebviewPanelSerializer',
    'showOpenDialog',
    'showSaveDialog',
    'showTextDocument',
    'tabGroups',
  ],
  languages: ['setTextDocumentLanguage'],
  workspace: [
    'asRelativePath',
    'createFileSystemWatcher',
    'fs',
    'getConfiguration',
    'onDidChangeConfiguration',
    'onDidChangeTextDocument',
    'onDidCloseTextDocument',
    'onDidOpenTextDocument',
    'openTextDocument',
    'registerFileSystemProvider',
    'textDocuments',
    'workspaceFolders',
  ],
  env: ['clipboard', 'language', 'openExternal', 'remoteName', 'uriScheme'],
  commands: ['executeCommand', 'registerCommand'],
};

const client = fileURLToPath(new URL('../client/', import.meta.url));
const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && name !== host && !name.startsWith('webview'),
);

for (const name of files) {
  test(`client/${name} shows no words but by way of client/${host}`, () => {
    const code = readFileSync(client + name, 'utf8');
    deepStrictEqual(refused(code), []);
    // A panel may be at hand that VS Code has kept.
    if (!name.startsWith('surfaces')) ok(!code.includes('.title ='));
  });
}

for (const code of [
  "import { window } from 'vscode'; window.showInformationMessage(title);",
  "import { window } from 'vscode'; window.setStatusBarMessage(title);",
  "import { window } from 'vscode'; const item = window.createStatusBarItem('x');",
  "import { window } from 'vscode'; const picker = window.createQuickPick();",
  "import { window } from 'vscode'; window.createTreeView('x', { treeDataProvider });",
  "import { window } from 'vscode'; window.createWebviewPanel('x', title, 1);",
  "import { window } from 'vscode'; window['showInformationMessage'](title);",
  "import { window } from 'vscode'; const { showInformationMessage } = window;",
  "import { window as host } from 'vscode'; host.showInformationMessage(title);",
  "import * as vscode from 'vscode'; vscode.window.showInformationMessage(title);",
  "import vscode from 'vscode';",
  "const { window } = require('vscode');",
  "const vscode = await import('vscode');",
  "import { languages } from 'vscode'; languages.createLanguageStatusItem('x', []);",
  "import { languages } from 'vscode'; languages.registerHoverProvider('x', provider);",
  "import { comments } from 'vscode'; comments.createCommentController('x', title);",
]) {
  test(`refuses ${code}`, () => ok(refused(code).length > 0));
}

/** What a file takes of VS Code that could show words. */
function refused(code: string): readonly string[] {
  const found: string[] = [];
  // Accepts `import { type Uri, window } from 'vscode'`, by its own names.
  const imports = /import (type )?\{([^}]*)\} from 'vscode';/g;
  const names = [...code.matchAll(imports)].flatMap(([, isType, list = '']) =>
    isType ? [] : list.split(',').map((name) => name.trim()),
  );
  const rest = code.replaceAll(imports, '').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  if (/['"`]vscode['"`]/.test(rest)) found.push('vscode as a whole');
  for (const name of names) {
    if (/\sas\s/.test(name)) found.push(name);
    // What begins with a small letter shows or does something; the rest are types and values.
    if (!/^[a-z]/.test(name) || name.startsWith('type ')) continue;
    for (const [use] of rest.matchAll(new RegExp(String.raw`(?<![.\w])${name}\b(?:\.\w+|)(?!:)`, 'g'))) {
      if (!(silent[name] ?? []).some((member) => use === `${name}.${member}`)) found.push(use);
    }
  }
  return found;
}

/** What must not compile: the compiler fails where one of these does. */
export function refusedByCompiler({ window, languages }: typeof vscode, words: string): void {
  const item = window.createStatusBarItem('', 1, 0);
  const status = languages.createLanguageStatusItem('', []);
  const view = window.createTreeView('', {
    treeDataProvider: {
      getChildren: () => [],
      // @ts-expect-error
      getTreeItem: () => ({ label: words }),
    },
  });
  // @ts-expect-error
  window.setStatusBarMessage(words, 0);
  // @ts-expect-error
  window.showInformationMessage(words);
  // @ts-expect-error
  window.showWarningMessage(words);
  // @ts-expect-error
  window.showErrorMessage(words);
  // @ts-expect-error
  window.createWebviewPanel('', words, 1, {});
  // @ts-expect-error
  window.createQuickPick().title = words;
  // @ts-expect-error
  window.createQuickPick<{ label: string }>();
  // @ts-expect-error
  window.createInputBox().placeholder = words;
  // @ts-expect-error
  item.text = words;
  // @ts-expect-error
  item.tooltip = words;
  // @ts-expect-error
  item.accessibilityInformation = { label: words };
  // @ts-expect-error
  status.detail = words;
  // @ts-expect-error
  status.command = { command: '', title: words };
  // @ts-expect-error
  view.message = words;
  // @ts-expect-error
  languages.registerDocumentLinkProvider('', { provideDocumentLinks: () => [{ tooltip: words }] });
}
