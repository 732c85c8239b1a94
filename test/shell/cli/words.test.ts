import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { wordsOf } from '../../../server/shell/cli/words.ts';

const dutch = wordsOf({ LC_ALL: 'nl' });
const english = wordsOf({ LC_ALL: 'C' });

for (const [environment, words] of [
  [{}, english],
  [{ LANG: 'en_GB.UTF-8' }, english],
  [{ LANG: 'nlx' }, english],
  [{ LANG: 'nl_NL.UTF-8' }, dutch],
  [{ LANG: 'nl-BE' }, dutch],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'nl_NL.UTF-8' }, dutch],
  [{ LANG: 'nl_NL.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, english],
  [{ LANG: 'nl_NL.UTF-8', LC_MESSAGES: 'nl_NL.UTF-8', LC_ALL: 'C' }, english],
  [{ LANG: 'nl_NL.UTF-8', LC_ALL: '' }, dutch],
] as const) {
  test(`${JSON.stringify(environment)} is spoken to in ${words === dutch ? 'Dutch' : 'English'}`, () => {
    strictEqual(wordsOf(environment), words);
  });
}

test('both languages name the same commands and options, in as many lines', () => {
  const named = (usage: string) => usage.match(/kamervragen \w+|--\w+|\bjson\b/g);
  deepStrictEqual(named(dutch.usage), named(english.usage));
  strictEqual(dutch.usage.split('\n').length, english.usage.split('\n').length);
  for (const words of [dutch, english]) {
    const help = words.help({ text: 16, other: 100 });
    match(help, /16 MB/);
    match(help, /100 MB/);
    ok([...words.usage.split('\n'), ...help.split('\n')].every((line) => line.length <= 132));
  }
});
