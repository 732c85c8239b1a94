// The tests that need nothing but the sources, and how they become programs of plain JavaScript: to compile TypeScript file
// by file as it is imported takes longer than most of these tests.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cache, root } from './setup.mjs';

/** `test/parse/parse.test.ts` and its like. */
export const unitTests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !/^test\/(?:break|bundle|e2e)\//.test(file))
  .sort();

/** The tests that take longest: each program gets its share of these, so that none runs long after the others. */
export const longest = [
  'shell/growth',
  'shell/attacks',
  'laws/laws',
  'features/growth',
  'laws/hostile',
  'export/markdown',
  'features/bad-input',
  'laws/manners',
  'laws/answers',
  'parse/room',
  'shell/limits',
  'shell/incremental',
  'export/html',
  'laws/cleanText',
].map((name) => `test/${name}.test.ts`);

/** A program for each processor, and not more than help: to start one and to compile what it runs takes as long as many tests. */
const PROGRAMS = Math.min(availableParallelism(), 4);

/** Writes a program for each file of test/laws, and gives their files: a law asks for nothing but to be tried often. */
export async function lawPrograms() {
  const laws = unitTests.filter((file) => file.startsWith('test/laws/'));
  const programs = laws.map((file) => join(cache, file.replace(/^test\/(.*)\.test\.ts$/, '$1.cjs')));
  await Promise.all(programs.map((program, which) => bundle(laws.slice(which, which + 1), program)));
  return programs;
}

/** Writes programs that run all of these tests, and gives their files. */
export async function unitPrograms() {
  const dealt = [...longest, ...unitTests.filter((file) => !longest.includes(file))];
  const programs = Array.from({ length: PROGRAMS }, (_, program) => join(cache, `unit/${program}.cjs`));
  await Promise.all(
    programs.map((program, first) =>
      bundle(
        dealt.filter((_, index) => index % PROGRAMS === first),
        program,
      ),
    ),
  );
  return programs;
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
