import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { FORMATS, type FormatName, isFormatName, type Origin } from '../../server/export/formats.ts';
import { parse } from '../../server/parse/parse.ts';
import { addresses, attackedDocument, attacks, forms, noAddresses } from '../attacks.ts';

/** What is nobody's words: control characters, halves of a pair, and what hides other words or turns them around. */
const ACTING = /[^\P{Cc}\s\u0085]|[\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

const hostile = Object.entries({ ...attacks, ...addresses, ...noAddresses });

for (const name of Object.keys(FORMATS)
  .filter(isFormatName)
  .filter((name) => FORMATS[name].isText))
  test(`as ${name}, no document, name of a file or problem has what acts where it is shown`, async () => {
    for (const [what, words] of hostile) {
      for (const form of forms) {
        const made = await written(name, attackedDocument(words, form), words);
        ok(made.length > words.length, what);
        ok(!ACTING.test(made.replace(/^\ufeff/, '')), what);
      }
    }
  });

test('JSON is one line, which says by number what acts, and says it whole', async () => {
  for (const [what, words] of hostile) {
    for (const form of forms) {
      const made = await written('json', attackedDocument(words, form), words);
      deepStrictEqual(
        [made.match(/[^ -~\u00a1-\u00ac\u00ae-\ud7ff\ue000-\uffff\u{10000}-\u{10ffff}]/gu), what],
        [['\n'], what],
      );
      ok(made.endsWith('}\n'));
      const { file, problems } = JSON.parse(made);
      deepStrictEqual([file, problems[0].message], [words, words]);
    }
  }
});

test('only what leads by https is an address in JSON', async () => {
  for (const [what, address] of hostile) {
    const { citations, laws } = JSON.parse(await written('json', attackedDocument(address, 'print'), what));
    for (const { url } of [...citations, ...laws]) ok(url === null || new URL(url).protocol === 'https:', url);
  }
});

test('text shows what acts', async () => {
  strictEqual(await written('text', 'Vraag 1\nKlopt \u001b[31mdit?\n', ''), 'Vraag 1\n\nKlopt �[31mdit?\n');
});

/** A document in a format, told of a file and a problem of such words. */
async function written(name: FormatName, text: string, words: string): Promise<string> {
  const write = await FORMATS[name].exporter();
  const messages: Origin['messages'] = () => [
    { code: 'missing-answer', severity: 'warning', message: words, span: { start: 0, end: 1 } },
  ];
  return [...write(parse(text), { name: words, file: words, messages })].join('');
}
