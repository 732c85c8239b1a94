import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { COMMANDS } from '../../../server/shell/cli/commands.ts';
import { helpOf } from '../../../server/shell/cli/help.ts';
import { type CliWords, wordsOf } from '../../../server/shell/cli/words.ts';

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

test('both languages tell of the same commands in as many examples, on lines that a terminal has', () => {
  const counts = ({ help }: CliWords) =>
    Object.entries(help.commands).map(([name, { examples, more }]) => [name, examples.length, more !== undefined]);
  deepStrictEqual(counts(dutch), counts(english));
  for (const { help } of [dutch, english]) {
    const general = help.general({ text: 16, other: 100 });
    match(general, /16 MB/);
    match(general, /100 MB/);
    ok(general.split('\n').every((line) => line.length <= 125));
    for (const { about, examples } of Object.values(help.commands)) {
      ok(about.length <= 100, about);
      for (const [line] of examples) match(line, /kamervragen /);
    }
  }
});

test('the help of a command names all of its options and their values', () => {
  const help = helpOf('check');
  for (const word of ['--format', '--severity', '--jobs', '--help', 'sarif', 'hint', 'kamervragen check draft'])
    ok(help.includes(word), word);
  ok(!help.includes('--force'));
  for (const name of Object.keys(COMMANDS)) ok(helpOf(undefined).includes(`  ${name}`), name);
});
