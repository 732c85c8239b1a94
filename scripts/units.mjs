// The tests that need nothing but the sources, and how they become programs of plain JavaScript: to compile TypeScript file
// by file as it is imported takes longer than most of these tests.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cache, root } from './setup.mjs';

/** `test/parse/parse.test.ts` and its like. */
export const unitTests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !/^test\/(?:break|bundle|e2e)\//.test(file))
  .sort();

/** So many programs, each with a share of the tests: some more than processors, so that none of these waits for long. */
const PROGRAMS = 4;

/** Writes programs that run all of these tests, and gives their files. */
export async function unitPrograms() {
  const programs = Array.from({ length: PROGRAMS }, (_, program) => join(cache, `unit/${program}.cjs`));
  await Promise.all(
    programs.map((program, first) =>
      bundle(
        unitTests.filter((_, place) => place % PROGRAMS === first),
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
