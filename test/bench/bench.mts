// Speed and size as ratios against references of the same run, turn by turn: machines are noisy. `npm run bench`
// prints the table and fails where a ratio is above its limit. What runs in this process does so as in the server.
import '../../server/shell/compileAtOnce.ts';
import { answering } from './answering.ts';
import { exporting } from './exporting.ts';
import { folder } from './folder.ts';
import { importing } from './importing.ts';
import type { Row } from './measure.ts';
import { parsing } from './parsing.ts';
import { typing } from './typing.ts';

/** What is measured, in this order: memory before anything else has been in it. */
const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  parsing,
  typing,
  import: importing,
  answering,
  export: exporting,
  folder,
};

const [, , asked] = process.argv;
if (asked !== undefined && !Object.hasOwn(parts, asked))
  throw new Error(`There is no bench ${asked}, only ${Object.keys(parts).join(', ')} and activation.`);

let isMet = true;
for (const [name, measured] of Object.entries(parts)) {
  if (asked !== undefined && asked !== name) continue;
  for (const { what, limit, aim, ratio, worst } of await measured()) {
    const verdict = ratio <= limit ? 'meets ' : 'MISSES';
    const tail = [worst && `p95 ${worst.toFixed(2)}`, aim && `aimed at ${aim.toFixed(2)}`].filter(Boolean).join(', ');
    const words = tail && ` (${tail})`;
    console.log(
      `${verdict}  ${ratio.toFixed(3).padStart(7)}  at most ${limit.toFixed(2).padStart(5)}  ${what}${words}`,
    );
    isMet &&= ratio <= limit;
  }
}
process.exitCode = isMet ? 0 : 1;
