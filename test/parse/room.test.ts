import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { problems } from '../../server/features/problems/problems.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { IN_TEXT } from '../../server/parse/room.ts';
import { dutch, english } from '../../server/shell/words.ts';
import { longText } from '../bench/texts.ts';

/** Words that make, again and again, as much as so few can. */
const crowded: Readonly<Record<string, string>> = {
  headings: 'Vraag 1\n',
  'headings of many numbers': 'Vraag 1 t/m 200\n',
  'headings of many printed numbers': `Vraag ${Array.from({ length: 300 }, (_, index) => 2 * index + 1).join(', ')}\n`,
  'headings of many numbers with answers': 'Vraag 1 t/m 200\nAntwoord op vraag 1 t/m 200\n',
  digits: '1\n',
  notes: 'Ja.1\n1 Zie www.munt.nl\n',
  'notes in sections': 'Vraag 1\n1\n1\n1\n1\n1\n1\n1\n1\n',
  mentions: 'zie vraag 1, ',
  'mentions of many numbers': 'Vraag 1\nzie vraag 1 t/m 200, zie vraag 3 t/m 200\n',
  'mentions of all before': 'Vraag 1 t/m 200\nVraag 999\nZie alle bovenstaande vragen.\n',
  citations: 'Stb. 2020, 15; ',
};
const size = 100_000;

for (const [what, words] of Object.entries(crowded)) {
  test(`${what} have only so much room in a text`, () => {
    const document = parse(words.repeat(Math.ceil(size / words.length)));
    const most = IN_TEXT.free + document.text.length / IN_TEXT.units;
    // Where there is no room for numbers, there still is for two in each group.
    const { sections, numbers, references, mentioned, notes, citations } = counts(document);
    // A question may stand in an answer without a heading, and an answer in a question.
    ok(sections <= 2 * most, `${sections} sections`);
    ok(numbers <= most + 2 * sections, `${numbers} numbers`);
    ok(references <= most, `${references} mentions`);
    ok(mentioned <= most + 2 * references, `${mentioned} numbers mentioned`);
    ok(notes <= most, `${notes} notes`);
    ok(citations <= most, `${citations} citations`);
    strictEqual(problems(document).filter(({ code }) => code === 'too-much-to-read').length, 1);
  });
}

test('the problem is shown where the room ends', () => {
  const heading = 'Vraag 1 t/m 200\n';
  const { exceeded, sections } = parse(heading.repeat(100));
  const fitting = Math.floor((IN_TEXT.free + (100 * heading.length) / IN_TEXT.units) / 200);
  deepStrictEqual(exceeded, { start: fitting * heading.length, end: (fitting + 1) * heading.length - 1 });
  deepStrictEqual(
    [fitting - 1, fitting].map((index) => sections[index]?.numbers.length),
    [200, 2],
  );
});

test('the problem has words in both languages', () => {
  for (const { problems } of [english, dutch])
    ok(problems['too-much-to-read']({ numbers: [], faults: [], right: undefined }).length > 40);
});

test('a long document has room for all that it holds', () => {
  strictEqual(parse(longText(200_000)).exceeded, undefined);
  strictEqual(
    parse('Vraag 1 t/m 200\nKlopt dit?\nAntwoord op vraag 1 t/m 200\nZie vraag 1 t/m 200.\n').exceeded,
    undefined,
  );
});

function counts({ sections, references, notes, citations }: QaDocument) {
  const sum = (list: readonly { numbers: readonly unknown[] }[]) =>
    list.reduce((total, { numbers }) => total + numbers.length, 0);
  return {
    sections: sections.length,
    numbers: sum(sections),
    references: references.length,
    mentioned: sum(references),
    notes: notes.length,
    citations: citations.length,
  };
}
