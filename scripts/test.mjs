// `npm test` runs every test; `npm run test:unit` those that need nothing but the sources, and seconds;
// `npm run test:sweeps` asks for every answer about texts that try to act, or ask for too much;
// `npm run test:node-host` the end-to-end tests on the packaged extension in the newest VS Code;
// `npm run test:laws -- --runs 100000` tries each law on so many random texts;
// `npm run test:break -- --minutes 10` does to the server what people and editors do, and worse, for so long.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { install, root } from './setup.mjs';

/** So many tests are named that took the longest. */
const SLOWEST = 10;

/** So many lines are told of why a try failed. */
const MOST_LINES = 12;

/** Tests that drive a browser may stumble over a busy machine: there, what fails so often is broken. */
const TRIES = process.env.CI ? 3 : 1;

/** The files to run and what must be there before, by the word that asks for them. */
const suites = {
  all: { folders: ['unit', 'sweeps', 'laws', 'bundle', 'break', 'e2e'], prepare: prepareAll },
  unit: { folders: ['unit'], prepare: async () => {} },
  sweeps: { folders: ['sweeps'], prepare: async () => {} },
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
const { spec, tap } = await import('node:test/reporters');
const report = process.stdout.isTTY ? new spec() : tap;
await pipeline(testEvents(folders), report, process.stdout, { end: false });

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
  return readdirSync(`test/${folder}`)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${folder}/${file}`);
}

/**
 * What happens while the tests of some folders run, one folder after another, told as one run. What is large runs alone;
 * of what is small each processor runs some. Fails when a test fails, and when a file holds no test: a run of nothing
 * proves nothing.
 *
 * @param {readonly string[]} folders
 */
async function* testEvents(folders) {
  const { run } = await import('node:test');
  const { programsOf } = await import('./units.mjs');
  const options = process.env.NODE_OPTIONS ?? '';
  /** @type {Map<string, number>} */
  const totals = new Map();
  /** @type {{ name: string, took: number }[]} */
  const slowest = [];
  let testNumber = 0;
  for (const folder of folders) {
    const programs = await programsOf(folder);
    const files = programs ?? testFiles(folder);
    // The processes that run the files take it from here how they find the lines of TypeScript, or how they read it.
    process.env.NODE_OPTIONS = `${options} ${programs ? '--enable-source-maps' : '--import=tsx'}`;
    const events =
      folder === 'e2e' ? tried(run, files) : run({ files, concurrency: programs ? availableParallelism() : 1 });
    for await (const event of events) {
      const { type, data } = event;
      if (type === 'test:diagnostic' && data.nesting === 0) {
        const [, what, count] = /^(\w+) ([\d.]+)$/.exec(data.message) ?? [];
        if (what !== undefined) totals.set(what, (totals.get(what) ?? 0) + Number(count));
        else yield event;
        continue;
      }
      if (type === 'test:plan' && data.nesting === 0) continue;
      if (type === 'test:fail') process.exitCode = 1;
      if ((type === 'test:pass' || type === 'test:fail') && data.nesting === 0) {
        // Node takes a file without tests for a test that passed.
        if (files.includes(data.name)) {
          console.error(`${data.name} holds no test.`);
          process.exitCode = 1;
        }
        data.testNumber = ++testNumber;
        slowest.push({ name: data.name, took: data.details.duration_ms });
      }
      yield event;
    }
  }
  const diagnostic = (/** @type {string} */ message) => ({ type: 'test:diagnostic', data: { nesting: 0, message } });
  yield { type: 'test:plan', data: { nesting: 0, count: testNumber } };
  slowest.sort((a, b) => b.took - a.took);
  for (const { name, took } of slowest.slice(0, SLOWEST)) yield diagnostic(`${Math.round(took)} ms: ${name}`);
  for (const [what, count] of totals) yield diagnostic(`${what} ${count}`);
}

/**
 * What happens while files run one after another, each as often as it fails and may be tried again. Of a try that failed
 * and was not the last, only what failed is told.
 *
 * @param {typeof import('node:test').run} run
 * @param {readonly string[]} files
 */
async function* tried(run, files) {
  for (const file of files) {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const events = [];
      for await (const event of run({ files: [file], concurrency: 1 })) events.push(event);
      const failures = events.filter(({ type }) => type === 'test:fail');
      if (failures.length === 0 || attempt === TRIES) {
        yield* events;
        break;
      }
      for (const { data } of failures) {
        const said = String(data.details.error.cause ?? data.details.error)
          .split('\n')
          .slice(0, MOST_LINES);
        for (const message of [`Try ${attempt} of ${file} failed: ${data.name}`, ...said])
          yield { type: 'test:diagnostic', data: { nesting: 0, message } };
      }
    }
  }
}
