// `npm run bench` measures the parser as it is shipped: bundled, without what a loader of TypeScript adds to functions.
// `npm run bench -- activation` measures how long VS Code takes to start the packaged extension.
import { build } from 'esbuild';
import { root } from './setup.mjs';

/** What is measured, by the word that asks for it. */
const benches = { parser, activation };

const word = process.argv[2] ?? 'parser';
if (!Object.hasOwn(benches, word))
  throw new Error(`There is no bench ${word}, only ${Object.keys(benches).join(', ')}.`);

process.chdir(root);
await benches[/** @type {keyof typeof benches} */ (word)]();

async function parser() {
  const outfile = 'dist/bench/bench.mjs';
  const entryPoints = ['test/bench/bench.mts'];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  await import(`${root}${outfile}`);
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
