import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { FORMATS, finding, hitOf } from '../../../server/shell/cli/commands/find.ts';
import { indexingFolder } from '../../../server/shell/cli/commands/index.ts';
import { commandLine } from '../../../server/shell/cli/options.ts';
import { search } from '../../../server/workspace/search.ts';
import { indexOf, setOf } from '../../workspace/folder.ts';

const index = indexOf({
  'nacht.txt': setOf({
    number: '12',
    zaak: '2029Z00012',
    member: 'Hoekwater (D66)',
    subject: 'nachttreinen',
    questions: ['Kent u het \x1b[31mverslag?', 'Rijdt de trein naar Wenen?'],
  }),
});

const found = (query: string) => search(index, query, 5).map(hitOf);

test('a hit is printed with its place, its first words and its document', () => {
  strictEqual(
    FORMATS.text?.(found('wenen')[0] ?? fail()),
    '/map/nacht.txt:11:1: Vraag 2: Rijdt de trein naar Wenen? (nachttreinen · Hoekwater (D66) · ah-tk-20292030-12)',
  );
  strictEqual(
    FORMATS.text?.(found('hoekwater')[0] ?? fail()),
    '/map/nacht.txt:1:1: nachttreinen · Hoekwater (D66) · ah-tk-20292030-12',
  );
  strictEqual(FORMATS.text?.(found('kent')[0] ?? fail()).includes('\x1b'), false);
});

test('a hit is told to programs in full', () => {
  const { file, title, key, caseNumber } = JSON.parse(FORMATS.json?.(found('wenen')[0] ?? fail()) ?? '');
  deepStrictEqual([file, title, key, caseNumber], ['/map/nacht.txt', 'Vraag 2', 'ah-tk-20292030-12', '2029Z00012']);
});

test('what is named too little or too much is refused', () => {
  const refused = (command: typeof finding, words: readonly string[]) => {
    const line = commandLine(words);
    return 'misused' in line ? line.misused : command.refusal?.(line.asked, line.operands);
  };
  deepStrictEqual(
    [['a'], ['a', 'b'], ['a', 'b', 'c'], ['--format', 'html', 'a', 'b']].map(
      (words) => refused(finding, words)?.slice(0, 18) ?? 'done',
    ),
    ['Name what you look', 'done', 'Name what you look', 'There is no format'],
  );
  deepStrictEqual(
    [[], ['a'], ['a', 'b']].map((words) => refused(indexingFolder, words) === undefined),
    [false, true, false],
  );
});

function fail(): never {
  throw new Error('nothing was found');
}
