// Bundles the sources into dist/. `--dev` keeps names and adds source maps, `--watch` does so again at every change.
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/**
 * In Node each `import('…/x.ts')` loads a bundle of its own, `x.cjs`, so that an unrelated document costs no more than
 * the few lines that tell that it is unrelated, and a text nothing of what reads PDF. A page has one file only: there
 * esbuild keeps the module in the bundle and runs it at the first import.
 *
 * @type {import('esbuild').Plugin}
 */
const ownBundles = {
  name: 'own-bundles',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/[\w./]+\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};

/** @type {BuildOptions} */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  supported: { 'dynamic-import': false },
};

/** @type {BuildOptions} */
const browser = { platform: 'browser', target: 'es2022' };

/**
 * pdf.js knows Node by its `process`, and then looks for a canvas to draw on, which text needs not and which would be
 * code of wherever it lies. Without one it asks which browser it is in.
 *
 * @type {BuildOptions}
 */
const textOfPdf = {
  define: { process: 'undefined', navigator: '{"platform":"","userAgent":""}', 'import.meta.url': '""' },
};

/** What is built from what. @type {Record<string, BuildOptions>} */
export const bundles = {
  'extension.cjs': { ...node, entryPoints: ['client/extension.ts'], plugins: [ownBundles] },
  'languageClient.cjs': { ...node, entryPoints: ['client/languageClient.ts'] },
  'extension.browser.js': {
    ...browser,
    entryPoints: ['client/extension.browser.ts'],
    format: 'cjs',
    external: ['vscode'],
  },
  'readingView.js': { ...browser, entryPoints: ['client/webview/readingView.ts'], format: 'iife' },
  'readingView.css': { ...browser, entryPoints: ['client/webview/readingView.css'] },
  'server.cjs': { ...node, entryPoints: ['server/shell/main.node.ts'], plugins: [ownBundles] },
  'server.browser.js': { ...browser, entryPoints: ['server/shell/main.browser.ts'], format: 'iife' },
  'cli.cjs': {
    ...node,
    entryPoints: ['server/shell/cli/main.ts'],
    banner: { js: '#!/usr/bin/env node' },
    plugins: [ownBundles],
  },
  'run.cjs': { ...node, entryPoints: ['server/shell/cli/run.ts'], plugins: [ownBundles] },
  'cliWorker.cjs': { ...node, entryPoints: ['server/shell/cli/cliWorker.ts'], plugins: [ownBundles] },
  'folderWorker.cjs': { ...node, entryPoints: ['server/shell/folder/folderWorker.ts'], plugins: [ownBundles] },
  'indexedFolder.cjs': { ...node, entryPoints: ['server/shell/cli/indexedFolder.ts'], plugins: [ownBundles] },
  'parquet.cjs': { ...node, entryPoints: ['server/shell/cli/parquet.ts'] },
  'docx.cjs': { ...node, entryPoints: ['server/export/docx.ts'] },
  'stems.cjs': { ...node, entryPoints: ['server/workspace/stems.ts'] },
  'fileReader.cjs': { ...node, entryPoints: ['server/shell/fileReader.node.ts'], plugins: [ownBundles] },
  'fileReader.browser.js': {
    ...browser,
    ...textOfPdf,
    entryPoints: ['server/shell/fileReader.browser.ts'],
    format: 'iife',
  },
  'readFile.cjs': { ...node, entryPoints: ['server/import/readFile.ts'], plugins: [ownBundles] },
  'pdf.cjs': { ...node, ...textOfPdf, entryPoints: ['server/import/pdf/pdf.ts'] },
};

/** @type {BuildOptions} */
const released = { minify: true, sourcemap: false, legalComments: 'none' };

/** @type {BuildOptions} */
const developed = { minify: false, sourcemap: true };

/** @param {BuildOptions} mode @returns {BuildOptions[]} */
function options(mode) {
  return Object.entries(bundles).map(([file, bundle]) => ({
    outfile: `dist/${file}`,
    bundle: true,
    metafile: true,
    logLevel: 'warning',
    ...bundle,
    ...mode,
  }));
}

/** Makes dist/ afresh: small, as packages hold it, or with `dev` readable, with source maps. */
export async function bundle({ dev = false } = {}) {
  await rm('dist', { recursive: true, force: true });
  const results = await Promise.all(options(dev ? developed : released).map(build));
  await chmod('dist/cli.cjs', 0o755);
  await writeFile(
    'dist/THIRD-PARTY.txt',
    licences(results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))),
  );
}

/** The licences of the packages from which `sources` come, as each of them asks to be handed on. @param {string[]} sources */
function licences(sources) {
  const packages = new Set(
    sources.map((source) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? ''),
  );
  packages.delete('');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (!file) throw new Error(`${folder} has no licence to hand on`);
      const { dev } = lock.packages[folder];
      if (dev) throw new Error(`${name} is bundled: it belongs under dependencies`);
      return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Makes dist/ again at every change of a source. */
async function watch() {
  for (const each of options({ ...developed, logLevel: 'info' })) await (await context(each)).watch();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await (process.argv.includes('--watch') ? watch() : bundle({ dev: process.argv.includes('--dev') }));
}
