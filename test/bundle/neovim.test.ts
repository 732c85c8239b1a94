import { equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const skip = spawnSync('nvim', ['--version']).error && 'there is no nvim here';

test('Neovim goes from a question to its answer and back, and runs a code lens without a complaint', { skip }, () => {
  const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', 'luafile test/bundle/neovim.lua'];
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { stdout, stderr } = spawnSync('nvim', args, { encoding: 'utf8', timeout: 60_000, env });
  equal(stdout, 'Vraag 8\nAntwoord op vraag 8\nVraag 8\n→ Antwoord · 1 word\nno complaint\n', stderr);
});
