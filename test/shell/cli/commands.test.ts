import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import type { OfDocuments, Source } from '../../../server/shell/cli/command.ts';
import { checking } from '../../../server/shell/cli/commands/check.ts';
import { outlining } from '../../../server/shell/cli/commands/outline.ts';
import { commandLine } from '../../../server/shell/cli/options.ts';

const TEXT = 'Vraag 1\nWaarom?\n\nVraag 3\nHoe \x1b[31mdan?\n\nAntwoord 3\nZo.\n';

/** What a command prints for the text, and whether it fails. */
async function made(command: OfDocuments, words: readonly string[] = [], source: Partial<Source> = {}) {
  const line = commandLine(words);
  if ('misused' in line) throw new Error(line.misused);
  const format = command.formats[line.asked.format ?? ''] ?? Object.values(command.formats)[0];
  let fails = false;
  const said: string[] = [];
  const tell = {
    say: (sentence: string) => said.push(sentence),
    fail: () => {
      fails = true;
    },
  };
  const document = { document: parse(TEXT), file: 'een.txt', isOnly: true, isPlain: true, ...source };
  const pieces = await format?.make(document, line.asked, tell);
  return { output: [...(pieces ?? [])].join(''), said, fails };
}

test('an outline stands below the name of its file where there are several', async () => {
  const { output } = await made(outlining);
  deepStrictEqual(output.split('\n').slice(0, 2), ['Vraag 1  Waarom?', 'Vraag 3  Hoe �[31mdan?']);
  const { output: named } = await made(outlining, [], { isOnly: false, file: 'e\x1ben.txt' });
  strictEqual(named.startsWith('e�en.txt\n  Vraag 1  Waarom?\n  Vraag 3  Hoe �[31mdan?'), true);
  strictEqual(named.includes('\x1b'), false);
});

test('a check fails where something matters', async () => {
  strictEqual((await made(checking)).fails, true);
  const { output, fails } = await made(checking, ['--severity', 'error']);
  deepStrictEqual([output, fails], ['', false]);
});

test('a check of one file says how much it leaves out, and what to ask for', async () => {
  const said = async (...words: string[]) => (await made(checking, words)).said;
  deepStrictEqual(await said(), ['een.txt has 2 lesser problems: --severity information tells them too.']);
  deepStrictEqual(await said('--severity', 'information'), []);
  deepStrictEqual(await said('--format', 'json'), []);
  deepStrictEqual((await made(checking, [], { isOnly: false })).said, []);
  const document = parse('Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\nVraag 2\nWaarom?\n');
  deepStrictEqual((await made(checking, [], { document })).said, [
    'een.txt has 1 lesser problem: --severity information tells it too.',
  ]);
});
