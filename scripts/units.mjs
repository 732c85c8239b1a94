// The tests that need nothing but the sources, and how they become programs of plain JavaScript: to compile TypeScript file
// by file as it is imported takes longer than most of these tests.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cache, root } from './setup.mjs';

/** The tests of the sources: `test/parse/parse.test.ts` and its like. */
export const sourceTests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !/^test\/(?:break|bundle|e2e)\//.test(file))
  .sort();

/** The folders of tests that try much: laws on random texts, and every request about texts that ask for too much. */
const thorough = ['laws', 'sweeps'];

/** @param {string} folder */
const testsIn = (folder) => sourceTests.filter((file) => file.startsWith(`test/${folder}/`));
const thoroughTests = thorough.flatMap(testsIn);
/** All others: they take seconds together. */
const unitTests = sourceTests.filter((file) => !thoroughTests.includes(file));

/** The unit tests that take longest, the longest first, and how much of what all cost each has, in thousandths. */
const shares = new Map(
  Object.entries({
    'export/formats': 100,
    'text/gitignore': 80,
    'parse/room': 60,
    'export/akn': 50,
    'export/markdown': 40,
    'import/pdf': 40,
    'features/bad-input': 30,
    'shell/cli/parquet': 30,
    'parse/memory': 30,
  }).map(([name, share]) => [`test/${name}.test.ts`, share]),
);
/** The share of any other. */
const LITTLE = 1;

/** Tests that take long: they are asked last whether they notice something. */
export const longest = [...thoroughTests, ...shares.keys()];

/** A program for each processor, and not more than help: to start one and to compile what it runs takes as long as many tests. */
const PROGRAMS = Math.min(availableParallelism(), 4);

/** Writes programs that run the tests of a suite, and gives their files; undefined where it needs more than the sources. @param {string} suite */
export async function programsOf(suite) {
  if (suite === 'unit') return unitPrograms();
  return thorough.includes(suite) ? thoroughPrograms(suite) : undefined;
}

/** A program for each thorough test of a folder: it asks for nothing but to be tried often. @param {string} folder */
async function thoroughPrograms(folder) {
  const tests = testsIn(folder);
  const programs = tests.map((file) => join(cache, file.replace(/^test\/(.*)\.test\.ts$/, '$1.cjs')));
  await Promise.all(programs.map((program, which) => bundle(tests.slice(which, which + 1), program)));
  return programs;
}

/** A program for each processor, with its share of all unit tests. */
async function unitPrograms() {
  const programs = Array.from({ length: PROGRAMS }, (_, program) => join(cache, `unit/${program}.cjs`));
  const dealt = dealtEvenly();
  await Promise.all(programs.map((program, which) => bundle(dealt[which] ?? [], program)));
  return programs;
}

/** The tests of each program: each goes to the one that has least to do yet, so that none runs long after the others. */
function dealtEvenly() {
  const dealt = Array.from({ length: PROGRAMS }, () => ({ share: 0, files: /** @type {string[]} */ ([]) }));
  for (const file of new Set([...shares.keys(), ...unitTests])) {
    const least = dealt.reduce((one, other) => (other.share < one.share ? other : one));
    least.share += shares.get(file) ?? LITTLE;
    least.files.push(file);
  }
  return dealt.map(({ files }) => files);
}

/**
 * Writes one program that runs the tests of some files. Failures in it name the lines of the sources.
 *
 * @param {readonly string[]} files
 * @param {string} outfile
 * @param {(source: string, path: string) => string} [changed] what to read instead of a source
 */
export async function bundle(files, outfile, changed = (source) => source) {
  await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    sourcemap: true,
    logLevel: 'silent',
    plugins: [{ name: 'sources', setup: (step) => step.onLoad({ filter: /\.ts$/ }, load) }],
  });

  /** A source still knows where it lies. @param {{ path: string }} file */
  function load({ path }) {
    const source = changed(readFileSync(path, 'utf8'), path);
    const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
    return { contents, loader: /** @type {const} */ ('ts'), resolveDir: dirname(path) };
  }
}
