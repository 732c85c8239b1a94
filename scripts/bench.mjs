// `npm run bench` measures the parser as it is shipped: bundled, without what a loader of TypeScript adds to functions.
import { build } from 'esbuild';
import { root } from './setup.mjs';

process.chdir(root);
const outfile = 'dist/bench/bench.mjs';
const entryPoints = ['test/bench/bench.mts'];
await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
await import(`${root}${outfile}`);
