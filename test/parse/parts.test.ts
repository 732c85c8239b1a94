import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newMemory, parse } from '../../server/parse/parse.ts';
import { partsOf } from '../../server/parse/placed.ts';
import { longText } from '../bench/texts.ts';

const text = longText(120_000);

/** Where the parts of a text begin, and where the last one ends. */
const borders = (text: string) => [0, ...partsOf(text).list.map(({ end }) => end)];

test('parts join to the text, and begin at headings that stand alone', () => {
  const found = borders(text);
  assert.equal(found[0], 0);
  assert.equal(found.at(-1), text.length);
  assert.ok(found.length > 3, 'a text of several parts');
  for (const border of found.slice(1, -1)) assert.match(text.slice(border, border + 20), /^(?:Vraag|Antwoord) \d+\n/);
});

test('a text without headings is one part', () => {
  assert.deepEqual(borders('geen vraag\n'.repeat(20_000)), [0, 220_000]);
});

const edits = [
  { what: 'a letter', put: 'x' },
  { what: 'a note', put: '.1 Zie\n1 Kamerstuk 36 410, nr. 5\n' },
  { what: 'a heading', put: '\n\nVraag 998\n\nKlopt dit?\n\n' },
  { what: 'a heading without a line of its own', put: '\nAntwoord: Ja.\n' },
  { what: 'a page number', put: '\n2/3\n' },
  { what: 'nothing, for a thousand characters', cut: 1000, put: '' },
];
for (const { what, put, cut = 0 } of edits) {
  test(`with memory a text of several parts is read as without, after ${what} at its borders and in between`, () => {
    const memory = newMemory();
    parse(text, memory);
    for (const border of borders(text)) {
      for (const at of [border - 1, border, border + 1, border + 15_000]) {
        const place = Math.max(0, Math.min(at, text.length));
        const edited = text.slice(0, place) + put + text.slice(place + cut);
        assert.deepEqual(parse(edited, memory), parse(edited));
      }
    }
  });
}

test('what is read does not depend on where parts begin', () => {
  // A blank line of 40,000 characters before the text moves all borders.
  const moved = ' '.repeat(40_000);
  const shape = ({ sections, notes, citations, references }: ReturnType<typeof parse>, by: number) => ({
    sections: sections.map(({ role, numbers, body, counterparts }) => [role, numbers, body.start - by, counterparts]),
    notes: notes.map(({ series, number, marks }) => [series, number, marks.map(({ start }) => start - by)]),
    citations: citations.map(({ key, span }) => [key, span.start - by]),
    references: references.map(({ numbers, span }) => [numbers, span.start - by]),
  });
  assert.deepEqual(shape(parse(`${moved}\n${text}`), moved.length + 1), shape(parse(text), 0));
});

test('a page number far away makes furniture of another, and what that broke off whole', () => {
  const broken = `Kamerstuk 36 410,\n1/2\nnr. 5\n\n${text}`;
  const memory = newMemory();
  assert.equal(parse(broken, memory).citations[0]?.key, 'kst-36410');
  const numbered = `${broken}\n2/2\n`;
  assert.equal(parse(numbered, memory).citations[0]?.key, 'kst-36410-5');
  assert.deepEqual(parse(numbered, memory), parse(numbered));
});
