// `npm run bench` measures the parser, the server and the command line as they are shipped: bundled, without what a
// loader of TypeScript adds to functions; `npm run bench -- parsing` (or typing, import, answering) one part of that.
// `npm run bench -- activation` measures how long VS Code takes to start the packaged extension.
import { build } from 'esbuild';
import { bundle } from './build.mjs';
import { root } from './setup.mjs';

process.chdir(root);
await (process.argv[2] === 'activation' ? activation() : ratios());

async function ratios() {
  await bundle();
  /** @type {import('esbuild').BuildOptions} */
  const node = { bundle: true, platform: 'node', outdir: 'dist/bench' };
  await build({
    ...node,
    entryPoints: ['test/bench/bench.mts'],
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
  });
  // The servers of others are bundled as ours is.
  await build({
    ...node,
    entryPoints: {
      json: 'vscode-json-languageserver/out/node/jsonServerMain.js',
      markdown: 'vscode-markdown-languageserver/out/node/main.js',
    },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    minify: true,
    mainFields: ['module', 'main'],
  });
  await import(`${root}dist/bench/bench.mjs`);
}

async function activation() {
  const { chromium } = await import('./chromium.mjs');
  process.env.CHROMIUM = await chromium();
  const { pack } = await import('./package.mjs');
  process.env.VSIX = `${root}${await pack()}`;
  const { register } = await import('tsx/esm/api');
  register();
  await import('../test/bench/activation/bench.mts');
}
