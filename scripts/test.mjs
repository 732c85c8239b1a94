// `npm test` runs every test; `npm test -- unit` those that need neither a bundle nor a browser, in seconds;
// `npm test -- node-host` the end-to-end tests on the packaged extension in the newest VS Code.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from './setup.mjs';

/** The files to run and what must be there before, by the word that asks for them. */
const suites = {
  all: { files: /./, prepare: prepareAll },
  unit: { files: /^test\/(?!bundle\/|e2e\/)/, prepare: async () => {} },
  'node-host': { files: /^test\/e2e\//, prepare: prepareNodeHost },
};

const word = process.argv[2] ?? 'all';
if (!Object.hasOwn(suites, word)) throw new Error(`There is no suite ${word}, only ${Object.keys(suites).join(', ')}.`);
const suite = suites[/** @type {keyof typeof suites} */ (word)];

process.chdir(root);
install();
await suite.prepare();
await runTests(testFiles().filter((file) => suite.files.test(file)));

async function prepareAll() {
  const { chromium } = await import('./chromium.mjs');
  process.env.CHROMIUM = await chromium();
  const { bundle } = await import('./build.mjs');
  await bundle();
}

async function prepareNodeHost() {
  const { chromium } = await import('./chromium.mjs');
  process.env.CHROMIUM = await chromium();
  const { installCodeServer } = await import('./codeServer.mjs');
  installCodeServer();
  const { pack } = await import('./package.mjs');
  process.env.VSIX = join(root, await pack());
}

/** All files with tests, those that take longest last. */
function testFiles() {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort((a, b) => order(a) - order(b) || a.localeCompare(b, 'en'));
}

/** @param {string} file */
function order(file) {
  return ['test/bundle/', 'test/e2e/'].findIndex((folder) => file.startsWith(folder));
}

/**
 * Runs the files in this order, each in a process of its own. Fails when a test fails, and when there was none: a
 * suite that runs nothing proves nothing.
 *
 * @param {string[]} files
 */
async function runTests(files) {
  const { run } = await import('node:test');
  const { spec, tap } = await import('node:test/reporters');
  // The children take it from here that they read TypeScript.
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=tsx`;
  let passed = 0;
  const results = run({ files, concurrency: true })
    .on('test:pass', ({ details, skip }) => {
      if (details.type !== 'suite' && !skip) passed++;
    })
    .on('test:fail', () => {
      process.exitCode = 1;
    });
  results.compose(process.stdout.isTTY ? new spec() : tap).pipe(process.stdout);
  results.on('end', () => {
    if (passed > 0) return;
    console.error('No test ran.');
    process.exitCode = 1;
  });
}
