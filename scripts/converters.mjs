// `npm run converters -- IMPORT` says how well the same documents are read as each converter prints them: IMPORT is the
// script that scores converted texts. It fails where one converter is read much worse than all together must be.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** How far below the floor for all converters each alone may be. */
const BELOW = 0.03;
/** What the texts of a converter cannot say, because it lost that. @type {Readonly<Record<string, readonly string[]>>} */
const LOST = { lotext: ['notes', 'marks', 'citations'] };
const CONVERTERS = [
  'pdftotext',
  'layout',
  'rawflag',
  'pdfminer',
  'pypdf',
  'mutool',
  'pdfjs',
  'pandoc',
  'pandocnowrap',
  'lotext',
];

const [script] = process.argv.slice(2);
if (script === undefined) throw new Error('Name the script that scores converted texts.');
/** @type {Readonly<Record<string, number>>} */
const floors = JSON.parse(readFileSync(join(root, 'test/converted-floors.json'), 'utf8'));
const facets = Object.keys(floors);
console.log(`${''.padEnd(12)}  ${facets.map((facet) => facet.padStart(10)).join('  ')}`);
for (const converter of CONVERTERS) {
  const words = [script, '--files', 'converted', '--document', `.${converter}.`, '--json'];
  const { facets: scores } = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
  const row = facets.map((facet) => {
    const { f1 } = scores[facet];
    const isLow = f1 !== null && f1 < (floors[facet] ?? 0) - BELOW && !LOST[converter]?.includes(facet);
    if (isLow) process.exitCode = 1;
    return `${f1 === null ? '–' : (100 * f1).toFixed(1)}${isLow ? '!' : ' '}`.padStart(10);
  });
  console.log(`${converter.padEnd(12)}  ${row.join('  ')}`);
}
if (process.exitCode) console.log(`A figure with ! is more than ${BELOW} below the floor for all converters.`);
