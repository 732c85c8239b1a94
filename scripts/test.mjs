// `npm test` runs every test; `npm run test:unit` those that need neither a bundle nor a browser, in seconds;
// `npm run test:node-host` the end-to-end tests on the packaged extension in the newest VS Code;
// `npm run test:laws -- --runs 100000` tries each law on so many random texts;
// `npm run test:break -- --minutes 10` does to the server what people and editors do, and worse, for so long.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, root } from './setup.mjs';

/** The files to run and what must be there before, by the word that asks for them. */
const suites = {
  all: { folders: ['unit', 'bundle', 'break', 'e2e'], prepare: prepareAll },
  unit: { folders: ['unit'], prepare: async () => {} },
  laws: { folders: ['laws'], prepare: prepareLaws },
  break: { folders: ['break'], prepare: prepareBreak },
  'node-host': { folders: ['e2e'], prepare: prepareNodeHost },
};

const word = process.argv[2] ?? 'all';
if (!Object.hasOwn(suites, word)) throw new Error(`There is no suite ${word}, only ${Object.keys(suites).join(', ')}.`);
const { folders, prepare } = suites[/** @type {keyof typeof suites} */ (word)];

process.chdir(root);
install();
await prepare();
await runTests(folders.flatMap(testFiles));

async function prepareAll() {
  const { chromium } = await import('./chromium.mjs');
  process.env.CHROMIUM = await chromium();
  const { bundle } = await import('./build.mjs');
  await bundle();
}

async function prepareLaws() {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { runs: { type: 'string', default: '10000' } },
  });
  process.env.LAW_RUNS = values.runs;
}

async function prepareBreak() {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 1e9) },
      // A failure that was kept
      repeat: { type: 'string' },
    },
  });
  process.env.BREAK_MINUTES = values.minutes;
  process.env.BREAK_SEED = values.seed;
  if (values.repeat !== undefined) process.env.BREAK_REPEAT = values.repeat;
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

/** The files to run for the tests in a folder of test/. @param {string} folder */
function testFiles(folder) {
  // A process for each of the many small files would cost more than the tests in it: one process runs them all.
  if (folder === 'unit') return ['scripts/unit.mjs'];
  return readdirSync(`test/${folder}`)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${folder}/${file}`);
}

/**
 * Runs the files in this order, each in a process of its own. Fails when a test fails, and when a file holds no test:
 * a run of nothing proves nothing.
 *
 * @param {string[]} files
 */
async function runTests(files) {
  const { run } = await import('node:test');
  const { spec, tap } = await import('node:test/reporters');
  // The children take it from here that they read TypeScript.
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=tsx`;
  const results = run({ files })
    .on('test:fail', () => {
      process.exitCode = 1;
    })
    .on('test:pass', ({ name }) => {
      // Node takes a file without tests for a test that passed.
      if (!files.includes(name)) return;
      console.error(`${name} holds no test.`);
      process.exitCode = 1;
    });
  results.compose(process.stdout.isTTY ? new spec() : tap).pipe(process.stdout);
}
