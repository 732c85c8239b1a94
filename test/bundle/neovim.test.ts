import { equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const skip = spawnSync('nvim', ['--version']).error && 'there is no nvim here';

/** What Neovim prints while it does what a file of Lua says. */
function does(script: string): ReturnType<typeof spawnSync> {
  const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile test/bundle/${script}`];
  const env = { ...process.env, NODE_OPTIONS: '' };
  return spawnSync('nvim', args, { encoding: 'utf8', timeout: 60_000, env });
}

test('Neovim goes from a question to its answer and back, and runs a code lens without a complaint', { skip }, () => {
  const { stdout, stderr } = does('neovim.lua');
  equal(stdout, 'Vraag 8\nAntwoord op vraag 8\nVraag 8\n→ Antwoord · 1 word\nno complaint\n', `${stderr}`);
});

test('Neovim renames a question, and formats a document', { skip }, () => {
  const { stdout, stderr } = does('neovimWriting.lua');
  equal(stdout, 'Vraag 9\nWaarom, na vraag 9?\nAntwoord 9\n11\nKent u het bericht over de veren?\n', `${stderr}`);
});

test('Neovim lists the headings that can come next, and writes one', { skip }, () => {
  const { stdout, stderr } = does('neovimCompletion.lua');
  equal(stdout, 'Antwoord op vraag 2\n→ Antwoord op vraag 2\n', `${stderr}`);
});

test('Neovim shows what is wrong, mends a question without an answer, and undoes that', { skip }, () => {
  const { stdout, stderr } = does('neovimMending.lua');
  const said = [
    'Question 2 has no answer. Put one below.',
    'Insert a heading for the answer to question 2',
    'Vraag 1',
    'Antwoord vraag 1',
    'Vraag 2',
    'Antwoord vraag 2',
    'undone',
  ];
  equal(stdout, `${said.join('\n')}\n`, `${stderr}`);
});
