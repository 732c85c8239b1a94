import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

/** The rooms of the server without I/O, and the rooms that each may import from besides itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'server/text': [],
  'server/model': ['server/text'],
  'server/reading': ['server/model', 'server/text'],
  'server/citations': ['server/model', 'server/text'],
  'server/profiles': ['server/model', 'server/text'],
  'server/parse': ['server/profiles', 'server/citations', 'server/reading', 'server/model', 'server/text'],
  'server/features': ['server/citations', 'server/reading', 'server/model', 'server/text'],
  'server/export': ['server/reading', 'server/model', 'server/text'],
  'server/edits': [
    'server/features',
    'server/export',
    'server/parse',
    'server/profiles',
    'server/citations',
    'server/reading',
    'server/model',
    'server/text',
  ],
  'server/import': ['server/export', 'server/parse', 'server/reading', 'server/model', 'server/text'],
  'server/workspace': [
    'server/features',
    'server/parse',
    'server/citations',
    'server/reading',
    'server/model',
    'server/text',
  ],
  'server/shell/lsp': [
    'server/shell',
    'server/workspace',
    'server/edits',
    'server/features',
    'server/export',
    'server/citations',
    'server/reading',
    'server/model',
    'server/text',
  ],
};

/** The room that knows the language server protocol, and does I/O. */
const shell = 'server/shell';

/** What client and server share: types, and a function of words that both show. */
const shared = 'server/shell/requests.ts';
const sharedWords = 'server/text/oneLine.ts';
/** What both tell a document of ours by: it imports nothing, and stands in the half of the client that is always there. */
const sharedRecognition = 'server/reading/recognition.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['client', 'server'].flatMap(sourcesIn);

test('there are files to look at in every room that the rule names', () => {
  for (const room of [shell, ...Object.keys(rooms)])
    ok(
      files.some(({ folder }) => isIn(folder, room)),
      room,
    );
});

test('every file of the server is in a room', () => {
  for (const { path, folder } of files) {
    if (folder.startsWith('server'))
      ok(
        [shell, ...Object.keys(rooms)].some((room) => isIn(folder, room)),
        path,
      );
  }
});

test('no file of the server is longer than a reader takes in at once', () => {
  for (const { path } of files) {
    if (!path.startsWith('server/')) continue;
    const lines = readFileSync(join(root, path), 'utf8').split('\n').length - 1;
    ok(lines <= 300, `${path} has ${lines} lines`);
  }
});

test('no file imports itself, by whatever way', () => {
  const importsByPath = new Map(files.map(({ path }) => [path, importsOf(path, { types: false })]));
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    ok(!way.includes(path), [...way, path].join(' -> '));
    if (done.has(path)) return;
    for (const name of importsByPath.get(path) ?? []) visit(name, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
});

for (const { path, folder, imports } of files) {
  test(`${path} imports only what it may`, () => {
    for (const name of imports) strictEqual(refusal(folder, name), undefined, `${path} imports ${name}`);
  });
}

/** What a browser has that reaches a network. */
const NETWORK =
  /(?<![.\w'])fetch\b(?=\s*(?:[(;,)\]}=]|$))|\.fetch\b|\[['"`]fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeer|importScripts/m;
/** The same of Node. */
const NETWORK_MODULE = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)(?:\/|$)/;

test('one file alone reaches a network, and it asks at official addresses alone', () => {
  const paths = (reaches: (source: Source, code: string) => boolean) =>
    files.filter((file) => reaches(file, readFileSync(join(root, file.path), 'utf8'))).map(({ path }) => path);
  deepStrictEqual(
    paths(({ imports }, code) => NETWORK.test(code) || imports.some((name) => NETWORK_MODULE.test(name))),
    // The server may talk with its editor over a socket that the editor opens on the same machine.
    ['client/fetching.ts', 'server/shell/main.node.ts'],
  );
  deepStrictEqual(
    paths(({ imports }) => imports.includes('client/fetching.ts')),
    ['client/openPublication.ts'],
  );
  deepStrictEqual(
    paths((_, code) => code.includes('as OfficialAddress')),
    ['client/publications.ts'],
  );
});

test('the rule knows what reaches a network', () => {
  for (const code of [
    'const answer = await fetch(address);',
    'const get = fetch;',
    'globalThis.fetch(address)',
    "self['fetch'](address)",
    'run({ fetch })',
    'new WebSocket(address)',
  ])
    ok(NETWORK.test(code), code);
  for (const code of ['fetchToShelf(number)', "t('Fetch')", '// to fetch it', "'unreachable to fetch {1}: is there'"])
    ok(!NETWORK.test(code), code);
  for (const name of ['node:https', 'http', 'dns/promises', 'net', 'undici']) ok(NETWORK_MODULE.test(name), name);
  for (const name of ['node:fs', './netherlands.ts', 'client/fetching.ts']) ok(!NETWORK_MODULE.test(name), name);
});

test('client and server share only types of requests', () => {
  // Accepts `import type { Position } from './model/positions.ts';`
  const text = readFileSync(join(root, shared), 'utf8');
  strictEqual(text.replaceAll(/^import type .*;$/gm, '').includes('import'), false);
  strictEqual(/^export (?!interface|type)/m.test(text), false);
});

test('the rule refuses what it should', () => {
  ok(refusal('server/features', 'server/parse/parse.ts'));
  ok(refusal('server/features', 'server/parse/structure/headings.ts'));
  ok(refusal('server/features', 'vscode-languageserver'));
  ok(refusal('server/text', 'server/model/document.ts'));
  ok(refusal('server/model', 'server/reading/reading.ts'));
  ok(refusal('server/model', 'node:fs'));
  ok(refusal('server/profiles/tweedeKamer', 'server/parse/structure/print.ts'));
  ok(refusal('server/features', 'server/profiles/tweedeKamer/headings.ts'));
  ok(refusal('server/parse/notes', 'fs/promises'));
  ok(refusal('server/parse', 'server/shell/server.ts'));
  ok(refusal('server/shell/lsp', 'server/parse/parse.ts'));
  ok(refusal('server/shell/lsp', 'node:fs'));
  ok(refusal('server/shell', 'vscode'));
  ok(refusal('server/shell', 'client/extension.ts'));
  ok(refusal('client', 'server/shell/server.ts'));
  strictEqual(refusal('server/features', 'server/text/span.ts'), undefined);
  strictEqual(refusal('server/parse/notes', 'server/parse/structure/print.ts'), undefined);
  strictEqual(refusal('server/edits', 'server/features/problems/problems.ts'), undefined);
  ok(refusal('server/features', 'server/edits/edit.ts'));
  ok(refusal('server/edits', 'vscode-languageserver'));
  strictEqual(refusal('server/shell', 'vscode-languageserver/node'), undefined);
  strictEqual(refusal('server/shell/lsp', 'vscode-languageserver'), undefined);
  strictEqual(refusal('server/shell/lsp', 'server/features/outline.ts'), undefined);
  strictEqual(refusal('client', 'vscode'), undefined);
  strictEqual(refusal('client', shared), undefined);
  strictEqual(refusal('client', sharedWords), undefined);
  strictEqual(refusal('client', sharedRecognition), undefined);
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
  if (name.startsWith('vscode-languageserver') && !isIn(folder, shell)) return `only ${shell} imports the protocol`;
  if (top === 'client' && [shared, sharedWords, sharedRecognition].includes(name)) return undefined;
  if (isOurs && !name.startsWith(`${top}/`))
    return 'client and server share only the types of their requests, oneLine and recognition';
  const room = Object.keys(rooms).find((room) => isIn(folder, room));
  if (room === undefined) return undefined;
  const allowed = [room, ...(rooms[room] ?? [])];
  if (isOurs && !allowed.some((other) => (other === shell ? dirname(name) === shell : isIn(dirname(name), other)))) {
    return `${room} imports only ${allowed.join(', ')}`;
  }
  const [first = ''] = name.split('/');
  if (name.startsWith('node:') || builtinModules.includes(first)) return `${room} does not depend on Node`;
  return undefined;
}

/** Whether a folder is a room, or in it. */
function isIn(folder: string, room: string): boolean {
  return folder === room || folder.startsWith(`${room}/`);
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

/** What a file imports, with `types` also what it imports only for its types: packages by name, files by their path from the root. */
function importsOf(path: string, { types } = { types: true }): string[] {
  const source = readFileSync(join(root, path), 'utf8');
  const text = types ? source : source.replaceAll(/^import type .*$/gm, '');
  // Accepts `from './span.ts'`, `import './span.ts'`, `import('vscode')` and `require('fs')`.
  const names = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*(['"])([^'"\n]+)\1/g)];
  return names.map(([, , name = '']) => {
    if (!name.startsWith('.')) return name;
    return relative(root, join(root, dirname(path), name))
      .split(sep)
      .join('/');
  });
}
