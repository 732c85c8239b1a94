import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { hostile } from '../laws/hostileTexts.ts';
import { askingAt, asking as askingOf, learnt, unknowing } from '../shell/everyAnswer.ts';
import { everyRequest } from '../shell/everyRequest.ts';
import { page } from '../shell/page.ts';
import { modern, type Session, session } from '../shell/session.ts';

/** Sizes of a text, in UTF-16 units: an answer that is a square would be four times too large for the larger. */
const SMALL = 2000;
const LARGE = 8000;
/** How much more than in proportion an answer may grow, for tables are as large at all sizes. */
const PLAY = 1.4;
const TABLE = 2000;
/** So many times as large as its text an answer may be: a heading of 8 units is a question with two places. */
const MOST = 80;
/** The same of a file for programs, which names all that was found: a question of 8 units has its numbers, texts and two problems. */
const MOST_OF_FILE = 160;

for (const [what, make] of Object.entries(hostile)) {
  test(`no answer about ${what} grows faster than the text, or is out of all proportion to it`, async (t) => {
    const running = await session(t, modern, 'nl', { settings: { inlayHints: { citations: true } } });
    const [small, large] = [make(SMALL), make(LARGE)];
    const [less, more] = [await sizesOf(running, small), await sizesOf(running, large)];
    const tooLarge = [...more].filter(([method, size]) => {
      const share = ((less.get(method) ?? 0) + TABLE) / small.length;
      return size / large.length > Math.min(share * PLAY, method === 'kamervragen/export' ? MOST_OF_FILE : MOST);
    });
    deepStrictEqual(tooLarge, []);
  });
}

/** The size of the largest answer to each request about a text. */
async function sizesOf(running: Session, text: string): Promise<ReadonlyMap<string, number>> {
  const on = page(await running.open(text), text);
  const ask = askingOf(running);
  const sizes = new Map<string, number>();
  let known = unknowing;
  for (const asked of everyRequest) {
    const asking = askingAt(on, 0, 1, known);
    for (const params of asked.params(asking).slice(0, 3)) {
      const answer = await ask(asked.method, params);
      sizes.set(asked.method, Math.max(JSON.stringify(answer)?.length ?? 0, sizes.get(asked.method) ?? 0));
      known = learnt(known, asked, answer, asking);
    }
  }
  await running.close(on.uri);
  return sizes;
}
