import { ok, strictEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

/** The folders that hold code without I/O, and the folders that each may import from. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'server/model': ['server/model'],
  'server/citations': ['server/citations', 'server/model'],
  'server/parse': ['server/parse', 'server/model', 'server/citations'],
  'server/features': ['server/features', 'server/model'],
  'server/export': ['server/export', 'server/model'],
  'server/lsp': ['server/lsp', 'server', 'server/features', 'server/export', 'server/citations', 'server/model'],
};

/** The folders that know the language server protocol. */
const speakers = ['server', 'server/lsp'];

/** What client and server share: types, and a function of words that both show. */
const shared = 'server/requests.ts';
const sharedWords = 'server/model/oneLine.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['client', 'server'].flatMap(sourcesIn);

test('there are files to look at in every layer that the rule names', () => {
  for (const layer of Object.keys(layers)) {
    if (existsSync(join(root, layer)))
      ok(
        files.some(({ folder }) => folder === layer),
        layer,
      );
  }
  for (const layer of ['server', 'server/lsp', 'server/model', 'server/parse', 'server/features']) {
    ok(
      files.some(({ folder }) => folder === layer),
      layer,
    );
  }
});

for (const { path, folder, imports } of files) {
  test(`${path} imports only what it may`, () => {
    for (const name of imports) strictEqual(refusal(folder, name), undefined, `${path} imports ${name}`);
  });
}

test('client and server share only types of requests', () => {
  // Accepts `import type { Position } from './model/positions.ts';`
  const text = readFileSync(join(root, shared), 'utf8');
  strictEqual(text.replaceAll(/^import type .*;$/gm, '').includes('import'), false);
  strictEqual(/^export (?!interface|type)/m.test(text), false);
});

test('the rule refuses what it should', () => {
  ok(refusal('server/features', 'server/parse/parse.ts'));
  ok(refusal('server/features', 'vscode-languageserver'));
  ok(refusal('server/model', 'server/features/outline.ts'));
  ok(refusal('server/model', 'node:fs'));
  ok(refusal('server/parse', 'fs/promises'));
  ok(refusal('server/parse', 'server/server.ts'));
  ok(refusal('server/lsp', 'server/parse/parse.ts'));
  ok(refusal('server/lsp', 'node:fs'));
  ok(refusal('server', 'vscode'));
  ok(refusal('server', 'client/extension.ts'));
  ok(refusal('client', 'server/server.ts'));
  strictEqual(refusal('server/features', 'server/model/span.ts'), undefined);
  strictEqual(refusal('server', 'vscode-languageserver/node'), undefined);
  strictEqual(refusal('server/lsp', 'vscode-languageserver'), undefined);
  strictEqual(refusal('server/lsp', 'server/features/outline.ts'), undefined);
  strictEqual(refusal('client', 'vscode'), undefined);
  strictEqual(refusal('client', shared), undefined);
  strictEqual(refusal('client', sharedWords), undefined);
  ok(refusal('client/webview', sharedWords));
  ok(refusal('client', 'server/model/titles.ts'));
  strictEqual(refusal('client/webview', shared), undefined);
  ok(refusal('client/webview', 'vscode'));
});

/** Why a file in `folder` may not import `name`, a path from the root of the project or the name of a package. */
function refusal(folder: string, name: string): string | undefined {
  const top = folder.split('/')[0];
  const isOurs = /^(?:client|server)\//.test(name);
  if (folder === 'client/webview' && !name.startsWith('client/') && name !== shared) {
    return 'a page imports nothing but its own files and types';
  }
  if (name === 'vscode' && top !== 'client') return 'only client/ imports vscode';
  if (name.startsWith('vscode-languageserver') && !speakers.includes(folder)) {
    return `only ${speakers.join(' and ')} import the protocol`;
  }
  if (top === 'client' && (name === shared || name === sharedWords)) return undefined;
  if (isOurs && !name.startsWith(`${top}/`))
    return 'client and server share only the types of their requests, and oneLine';
  const allowed = layers[folder];
  if (allowed === undefined) return undefined;
  if (isOurs && !allowed.includes(dirname(name))) return `${folder} imports only ${allowed.join(', ')}`;
  const [first = ''] = name.split('/');
  if (name.startsWith('node:') || builtinModules.includes(first)) return `${folder} does not depend on Node`;
  return undefined;
}

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly imports: readonly string[];
}

function sourcesIn(folder: string): Source[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): Source[] => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return entry.name.endsWith('.ts') ? [{ path, folder, imports: importsOf(path) }] : [];
  });
}

/** What a file imports, also only for its types: packages by name, files by their path from the root. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  // Accepts `from './span.ts'`, `import './span.ts'`, `import('vscode')` and `require('fs')`.
  const names = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*(['"])([^'"\n]+)\1/g)];
  return names.map(([, , name = '']) => {
    if (!name.startsWith('.')) return name;
    return relative(root, join(root, dirname(path), name))
      .split(sep)
      .join('/');
  });
}
