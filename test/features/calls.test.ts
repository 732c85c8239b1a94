import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { type Call, callable, incoming, outgoing } from '../../server/features/calls.ts';
import { MOST } from '../../server/features/limits.ts';
import { titleOf } from '../../server/model/titles.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, unindented } from '../marked.ts';

const source = `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Hoe staat dat tot vraag 1?
  Vraag 3
  En tot de vragen 1 en 2?
  Antwoord 2 en 3
  Zie het antwoord op vraag 1. Dat antwoord op vraag 1 is duidelijk; zie ook vraag 9.
  Toelichting:
  Zie het antwoord op vraag 3.
`;

test('tells which sections mention a section', () => {
  deepStrictEqual(calls('<|>Vraag 1\n', incoming), ['Vraag 2: vraag 1', 'Vraag 3: de vragen 1 en 2']);
  deepStrictEqual(calls('<|>Antwoord 1\n', incoming), [
    'Antwoord op vraag 2 en 3: het antwoord op vraag 1 + Dat antwoord op vraag 1',
  ]);
  deepStrictEqual(calls('<|>Antwoord 2 en 3', incoming), ['Toelichting: het antwoord op vraag 3']);
  deepStrictEqual(calls('<|>Vraag 3', incoming), []);
});

test('tells which sections a section mentions', () => {
  deepStrictEqual(calls('<|>Vraag 3', outgoing), ['Vraag 1: de vragen 1 en 2', 'Vraag 2: de vragen 1 en 2']);
  deepStrictEqual(calls('<|>Antwoord 2 en 3', outgoing), [
    'Antwoord op vraag 1: het antwoord op vraag 1 + Dat antwoord op vraag 1',
  ]);
  deepStrictEqual(calls('<|>Toelichting', outgoing), ['Antwoord op vraag 2 en 3: het antwoord op vraag 3']);
  deepStrictEqual(calls('<|>Vraag 1\n', outgoing), []);
});

test('starts at the section around the cursor, or at the one that is mentioned there', () => {
  const started = (words: string) => {
    const { document, offset } = at(words);
    return callable(document, offset)
      .map((index) => document.sections[index])
      .map((section) => section && titleOf(section));
  };
  deepStrictEqual(started('Klopt <|>dit'), ['Vraag 1']);
  deepStrictEqual(started('de vragen <|>1 en 2'), ['Vraag 1', 'Vraag 2']);
  deepStrictEqual(started('zie ook vraag <|>9'), ['Antwoord op vraag 2 en 3']);
});

test('finds an answer by each number of its question', () => {
  const document = parse('Vraag 1 en 2\nKlopt dit?\nAntwoord 1\nJa.\nVraag 3\nZie het antwoord op vraag 2.\n');
  deepStrictEqual(
    [outgoing(document, 2), incoming(document, 1)].map((calls) => calls.map(({ index }) => index)),
    [[1], [2]],
  );
});

test('is asked of nothing before the first section', () => {
  deepStrictEqual(callable(parse('Over de munt\nVraag 1\nKlopt dit?\n'), 2), []);
});

test('counts a mention in the section that it begins, and not in the one before', () => {
  const document = parse(
    'Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nAntwoord 2\nVraag 1 zegt het.\nToelichting\nVraag 2 ook.\n',
  );
  deepStrictEqual(
    [2, 3].map((index) => outgoing(document, index).map(({ index }) => index)),
    [[0], [1]],
  );
});

test('has a mention with which a section without a heading begins, and not one with which the next does', () => {
  const document = parse('Vraag 1\nKlopt dit?\nVraag 2\nVraag 1 zegt het.\n');
  const [first, second] = document.sections;
  if (first === undefined || second === undefined) throw new Error('There are no two sections.');
  const start = second.body.start;
  const sections = [
    { ...first, heading: undefined, body: { start: first.body.start, end: start } },
    { ...second, heading: undefined },
  ];
  deepStrictEqual(
    [0, 1].map((index) => outgoing({ ...document, sections }, index)),
    [[], [{ index: 0, spans: [{ start, end: start + 'Vraag 1'.length }] }]],
  );
});

test('has the sections in document order, whatever the order of their mentions', () => {
  const document = parse('Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nVraag 3\nZie vraag 2 en ook vraag 1.\n');
  deepStrictEqual(
    outgoing(document, 2).map(({ index }) => index),
    [0, 1],
  );
});

test('tells of a mention in a note where the mark of that stands', () => {
  const document = parse(
    'Vraag 1\nKlopt dit?\nVraag 2\nWaarom?1\nVraag 3\nWanneer?\n\n1 Zie het antwoord op vraag 1 van Munt en Maat.\nAntwoord 1\nJa.\n',
  );
  const indices = (calls: readonly Call[]) => calls.map(({ index }) => index);
  deepStrictEqual(indices(incoming(document, 3)), [1]);
  deepStrictEqual(
    [1, 2].map((index) => indices(outgoing(document, index))),
    [[3], []],
  );
});

test('is no longer than anybody reads', () => {
  const mention = 'Vraag 2\nZie vraag 1.\n';
  deepStrictEqual(incoming(parse(`Vraag 1\nKlopt dit?\n${mention.repeat(MOST.calls + 10)}`), 0).length, MOST.calls);
});

test('tells the same from both ends', () => {
  const { document } = at('<|>Vraag 1\n');
  const edges = (calls: typeof incoming, isFrom: boolean) =>
    document.sections
      .flatMap((_, own) =>
        calls(document, own).flatMap(({ index, spans }) => {
          const [from, to] = isFrom ? [own, index] : [index, own];
          return spans.map(({ start }) => `${from} → ${to} at ${start}`);
        }),
      )
      .sort();
  strictEqual(edges(outgoing, true).length, 6);
  deepStrictEqual(edges(incoming, false), edges(outgoing, true));
});

function at(words: string) {
  const text = unindented(source);
  const { text: found, cursor = 0 } = marked(words);
  return { document: parse(text), text, offset: text.indexOf(found) + cursor };
}

function calls(words: string, ask: (document: ReturnType<typeof parse>, index: number) => readonly Call[]): string[] {
  const { document, text, offset } = at(words);
  const [index = -1] = callable(document, offset);
  return ask(document, index).map((call) => {
    const section = document.sections[call.index];
    return `${section && titleOf(section)}: ${call.spans.map(({ start, end }) => text.slice(start, end)).join(' + ')}`;
  });
}
