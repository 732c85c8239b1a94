import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test, { after } from 'node:test';
import { version } from '../../package.json';
import { npmFolder } from '../../scripts/npmFolder.mjs';
import { docx, p } from '../import/docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamervragen-npm-'));
after(() => rmSync(folder, { recursive: true }));
const env = { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C' };

test('all that the pages of the npm package lead to is in it', () => {
  const packed = npmFolder(join(folder, 'pages'));
  const pages = readdirSync(packed).filter((name) => name.endsWith('.md'));
  deepStrictEqual(pages, ['README.md', 'data.md', 'recipes.md', 'text.md']);
  for (const page of pages)
    for (const [, link = ''] of readFileSync(join(packed, page), 'utf8').matchAll(/\]\((?!https:)([^)#]*)/g))
      strictEqual(existsSync(join(packed, link)), true, `${page}: ${link}`);
});

test('the npm package installs in an empty folder without a network, and both of its programs run', async () => {
  const npm = (cwd: string, ...words: string[]) => execFileSync('npm', words, { cwd, encoding: 'utf8', env });
  const packed = npm(npmFolder(join(folder, 'package')), 'pack', '--silent', '--pack-destination', folder).trim();
  strictEqual(packed, `kamervragen-${version}.tgz`);
  const empty = join(folder, 'leeg');
  mkdirSync(empty);
  npm(empty, 'install', '--offline', '--no-audit', '--no-fund', '--silent', join(folder, packed));
  deepStrictEqual(
    readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['kamervragen'],
  );

  const bin = join(empty, 'node_modules/.bin');
  const run = (input: string | Uint8Array, name: string, ...words: string[]) =>
    spawnSync(join(bin, name), words, { cwd: empty, input, encoding: 'utf8', env, timeout: 20_000 });
  strictEqual(run('', 'kamervragen', '--version').stdout, `${version}\n`);
  match(run(docx(p('Vraag 1') + p('Vaart het veer?')), 'kamervragen', 'outline', '-').stdout, /^Vraag 1 /);
  const sample = resolve('samples/brief-meeuwen.txt');
  strictEqual(run('', 'kamervragen', 'export', '--jobs', '2', sample, sample).stdout.split('\n').length, 3);
  const index = run('', 'kamervragen', 'index', '--out', join(folder, 'index'), resolve('samples'));
  match(index.stdout, /^3 documents, 33 questions/);
  const tables = join(folder, 'tables');
  strictEqual(run('', 'kamervragen', 'export', '--format', 'parquet', '--out', tables, sample).status, 0);

  const server = spawn(join(bin, 'kamervragen-lsp'), ['--stdio'], { cwd: empty, env });
  const send = (message: object) => {
    const json = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
  };
  let said = '';
  server.stdout.on('data', (piece) => {
    said += piece;
    if (said.includes('"id":1,') && said.includes('capabilities')) send({ id: 2, method: 'shutdown' });
    if (said.includes('"id":2,')) send({ method: 'exit' });
  });
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  const [status] = await once(server, 'exit');
  deepStrictEqual([status, said.includes('"foldingRangeProvider"')], [0, true]);
});
