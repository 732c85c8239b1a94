// `npm run mutants` breaks the sources in one place after another, and says which breaks no test of the sources notices.
// `-- --only notes/path` breaks only files of that name; `--near` asks only the tests of the same folder, in seconds;
// `--again` breaks only what survived the last time; `--jobs 4` tries so many at a time. The list is in test/mutants/.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { root } from './setup.mjs';
import { bundle, longest, sourceTests } from './units.mjs';

/** At most so many of the mutants may survive, and each of them with a reason. */
const MOST_SURVIVORS = 0.05;
/** How much longer than usual the tests may take before a mutant counts as one that hangs. */
const PATIENCE = 8;
/** At least so long, in milliseconds: others may keep the machine busy. */
const LEAST_PATIENCE = 60_000;

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string', default: '' },
    near: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  },
});

/** Bundles and their output are kept where `node_modules` is found from. */
const folder = join(root, '.cache/mutants');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** What survived the last time. */
const kept = join(root, '.cache/survivors.json');

const { mutants: all, broken } = await listed();
const survived = values.again ? new Set(JSON.parse(readFileSync(kept, 'utf8'))) : undefined;
const chosen = all.filter((mutant) => mutant.file.includes(values.only) && survived?.has(nameOf(mutant)) !== false);
if (chosen.length === 0) throw new Error(`There is no mutant of a file like ${values.only}.`);
const stale = all.filter((mutant) => broken(readFileSync(join(root, mutant.file), 'utf8'), mutant) === undefined);
for (const { file, find } of stale) console.log(`stale     ${file}: ${JSON.stringify(find)} is not found exactly once`);

const importers = await importersIn(sourceTests);
const began = Date.now();
const asked = values.near ? [...new Set(chosen.flatMap(({ file }) => testsOf(file).flat()))] : sourceTests;
if (!(await passes('whole', asked, undefined, Number.POSITIVE_INFINITY))) {
  throw new Error('The tests fail before anything is broken: see npm test.');
}
const patience = Math.max(LEAST_PATIENCE, PATIENCE * (Date.now() - began));

/** @type {Mutant[]} */
const survivors = [];
let next = 0;
await Promise.all(
  Array.from({ length: Number(values.jobs) }, async (_, job) => {
    for (let mutant = chosen[next++]; mutant; mutant = chosen[next++]) {
      if (stale.includes(mutant)) continue;
      const { notice, why } = mutant;
      const fault = nameOf(mutant);
      try {
        if (!(await survives(mutant, String(job)))) continue;
        survivors.push(mutant);
        console.log(`survives  ${fault}\n          ${notice}: ${why ?? 'NO REASON IS GIVEN'}`);
      } catch (error) {
        stale.push(mutant);
        console.log(`stale     ${fault}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }),
);

const killed = chosen.filter((mutant) => !survivors.includes(mutant) && !stale.includes(mutant)).length;
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `${chosen.length} mutants: ${killed} killed, ${survivors.length} survive, ${stale.length} stale; ${seconds} s`,
);
writeFileSync(kept, JSON.stringify(survivors.map(nameOf), undefined, 2));
const areTooMany = survivors.length > chosen.length * MOST_SURVIVORS || survivors.some(({ why }) => why === undefined);
if (areTooMany || stale.length > 0) process.exitCode = 1;
rmSync(folder, { recursive: true, force: true });

/** @typedef {{ file: string, find: string, replacement: string, notice: string, why: string | undefined }} Mutant */

/** `server/text/span.ts: "<=" as "<"` @param {Mutant} mutant */
function nameOf({ file, find, replacement }) {
  return `${file}: ${JSON.stringify(find)} as ${JSON.stringify(replacement)}`;
}

/**
 * What to break, as test/mutants/ lists it, and how.
 *
 * @returns {Promise<{ mutants: Mutant[], broken: (source: string, mutant: Mutant) => string | undefined }>}
 */
async function listed() {
  const outfile = join(folder, 'list.mjs');
  await build({
    entryPoints: [join(root, 'test/mutants/all.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** Whether no test notices a mutant; those that are likely to, and those that are quick, are asked first. @param {Mutant} mutant @param {string} job */
async function survives(mutant, job) {
  const [own = [], near = []] = testsOf(mutant.file);
  // What does not import it cannot notice it; what is few imports away does so the soonest.
  const able = [...importersOf(mutant.file)].filter((file) => sourceTests.includes(file) && !own.includes(file));
  const isNear = (/** @type {string} */ file) => near.includes(file);
  const isQuick = (/** @type {string} */ file) => !longest.includes(file);
  const others = values.near ? [] : able.filter((file) => !isNear(file));
  const slow = [...able.filter(isNear), ...others].filter((file) => !isQuick(file));
  for (const files of [own, able.filter(isNear).filter(isQuick), others.filter(isQuick), slow]) {
    if (files.length > 0 && !(await passes(job, files, mutant, patience))) return false;
  }
  return true;
}

/** A file, and what imports it, also through others: those that do so through few first. @param {string} file */
function importersOf(file) {
  const found = new Set([file]);
  for (const one of found) for (const importer of importers.get(one) ?? []) found.add(importer);
  return found;
}

/** Which files import each, of some files and all that these import. @param {readonly string[]} files */
async function importersIn(files) {
  const { metafile } = await build({
    entryPoints: files.map((file) => join(root, file)),
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    metafile: true,
    write: false,
  });
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const [importer, { imports }] of Object.entries(metafile.inputs))
    for (const { path } of imports) found.set(path, [...(found.get(path) ?? []), importer]);
  return found;
}

/** The tests of a file of the server: those of its name, and then those of its folder, or of a folder around it. @param {string} file */
function testsOf(file) {
  const name = file.replace(/^(?:server\/)?/, 'test/').replace(/\.ts$/, '.test.ts');
  const own = sourceTests.filter((test) => test === name);
  for (let around = dirname(name); around !== 'test'; around = dirname(around)) {
    const found = sourceTests.filter((test) => test.startsWith(`${around}/`) && test !== name);
    if (found.length > 0) return [own, found];
  }
  return [own];
}

/**
 * Whether tests pass, all of them in one process that ends with the first that does not. A mutant that is no program is
 * an error.
 *
 * @param {string} job @param {readonly string[]} files @param {Mutant | undefined} mutant @param {number} patience
 */
async function passes(job, files, mutant, patience) {
  const outfile = join(folder, `${job}.cjs`);
  await bundle(files, outfile, (source, path) => {
    const isMutated = mutant !== undefined && path === join(root, mutant.file);
    return (isMutated && broken(source, mutant)) || source;
  });
  const reporter = `--test-reporter=${pathToFileURL(join(root, 'scripts/firstFailure.mjs')).href}`;
  const child = spawn(process.execPath, [reporter, outfile], { cwd: root, stdio: 'ignore' });
  const timer = Number.isFinite(patience) ? setTimeout(() => child.kill('SIGKILL'), patience) : undefined;
  const status = await new Promise((resolve) => child.on('exit', resolve));
  clearTimeout(timer);
  return status === 0;
}
