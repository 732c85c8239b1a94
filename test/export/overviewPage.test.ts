import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { drawn } from '../../server/export/figures.ts';
import { overviewDrawing, overviewPage } from '../../server/export/overviewPage.ts';
import type { Figure } from '../../server/model/figure.ts';
import { english } from '../../server/shell/words.ts';

const figures: readonly Figure[] = [
  { kind: 'bars', name: 'states', bars: [{ label: 'unanswered', value: 3 }], more: 0, lines: [] },
  { kind: 'bars', name: 'publications', bars: [{ label: '<b onload="x">&\u202e', value: 2 }], more: 5, lines: [] },
  { kind: 'bars', name: 'term', bars: [{ label: 'a', value: 42 }], more: 0, lines: [21, 42] },
  {
    kind: 'bars',
    name: 'days',
    bars: [
      { label: '3', value: 1 },
      { label: '13', value: 1 },
    ],
    more: 0,
    lines: [],
  },
  { kind: 'arcs', name: 'references', nodes: ['Antwoord 1', 'Vraag 2'], arcs: [{ from: 0, to: 1 }] },
];

test('every figure is a drawing and a table of the same numbers, in words of the reader', () => {
  const page = overviewPage(figures, 'brief <1>.txt', english.overview);
  for (const words of [
    '<title>brief &#60;1&#62;.txt</title>',
    '<h2>Questions by state</h2>',
    '<tr><td>no answer</td><td>3</td></tr>',
    '… 5 more',
    '<tr><td>week 3</td><td>1</td></tr>',
    '<tr><td>week 13 or later</td>',
    '<tr><td>Antwoord 1</td><td>Vraag 2</td></tr>',
    '<text class="axis"',
  ])
    ok(page.includes(words), words);
  strictEqual(page.match(/<svg /g)?.length, figures.length);
});

test('the line of a term lies within the picture though no bar reaches it', () => {
  const { content, width } = drawn(
    { kind: 'bars', name: 'term', bars: [{ label: 'a', value: 1 }], more: 0, lines: [42] },
    String,
    '',
  );
  const [, x] = /class="term" x1="(\d+)/.exec(content) ?? [];
  ok(Number(x) < width, x);
});

test('arcs forth and back are both above the names', () => {
  const arcs = [
    { from: 0, to: 1 },
    { from: 1, to: 0 },
  ];
  const { content } = drawn({ kind: 'arcs', name: 'references', nodes: ['Vraag 1', 'Vraag 2'], arcs }, String, '');
  // An arc that is drawn from right to left turns the other way.
  deepStrictEqual(
    [...content.matchAll(/ 0 0 ([01]) /g)].map(([, turn]) => turn),
    ['1', '0'],
  );
});

test('arcs over more names than there is room for have no names below them, nor the room for these', () => {
  const arcs = (count: number) =>
    drawn(
      { kind: 'arcs', name: 'references', nodes: Array(count).fill('Vraag 1'), arcs: [{ from: 0, to: 1 }] },
      String,
      '',
    );
  strictEqual(arcs(20).content.includes('<text'), true);
  strictEqual(arcs(60).content.includes('<text'), false);
  ok(arcs(60).height < 100);
});

test('words of a document are words in a picture, and act nowhere', () => {
  for (const markup of [
    overviewPage(figures, '<i>', english.overview),
    overviewDrawing(figures, '<i>', english.overview),
  ]) {
    ok(!/<b |<i>|onload="|\u202e/.test(markup), markup);
    ok(markup.includes('&#60;b onload=&#34;x&#34;&#62;&#38;'));
  }
});

test('a drawing is as high as all its figures, and stands alone', () => {
  const drawing = overviewDrawing(figures, 'brief.txt', english.overview);
  ok(drawing.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'));
  const [, height] = /height="(\d+)"/.exec(drawing) ?? [];
  const tops = [...drawing.matchAll(/translate\(0 (\d+)\)/g)].map(([, top]) => Number(top));
  // A bar and its numbers take 26, lines below them 44, arcs and their names more.
  const gaps = [...tops, Number(height)].slice(1).map((top, index) => top - (tops[index] ?? 0));
  strictEqual(tops.length, figures.length);
  ok(
    gaps.every((gap, index) => gap >= ([26, 26, 44, 48, 230][index] ?? 0)),
    gaps.join(' '),
  );
});

test('where there is nothing to show, the page says so', () => {
  ok(overviewPage([], 'leeg.txt', english.overview).includes(english.overview.none));
});
