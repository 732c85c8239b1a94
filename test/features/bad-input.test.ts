import { deepStrictEqual, fail, ok } from 'node:assert/strict';
import test from 'node:test';
import { callable, incoming, outgoing } from '../../server/features/calls.ts';
import { citations } from '../../server/features/citations.ts';
import { definition } from '../../server/features/definition.ts';
import { facts } from '../../server/features/facts.ts';
import { folding } from '../../server/features/folding.ts';
import { hints } from '../../server/features/hints.ts';
import { hover } from '../../server/features/hover.ts';
import { lensContent, lenses } from '../../server/features/lenses.ts';
import { links } from '../../server/features/links.ts';
import { nearestNote } from '../../server/features/nearestNote.ts';
import { type OutlineItem, outline } from '../../server/features/outline.ts';
import { problems } from '../../server/features/problems/problems.ts';
import { questions } from '../../server/features/questions.ts';
import { references } from '../../server/features/references.ts';
import { sectionCitation } from '../../server/features/sectionCitation.ts';
import { selection } from '../../server/features/selection.ts';
import { tokens } from '../../server/features/tokens.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { contains, type Span } from '../../server/text/span.ts';
import { nests } from '../nests.ts';

/** Texts that nobody should write, and the titles at the top of the outline of each. */
const texts: Record<string, { readonly text: string; readonly titles: readonly string[] }> = {
  'an empty file': { text: '', titles: [] },
  'nothing but white space': { text: ' \r\n\t\f\u00a0\ufeff\n', titles: [] },
  'a binary file': { text: bytes(50_000), titles: [] },
  'only headings': {
    text: 'Vraag 1\nVraag 2\nAntwoord 1\nAntwoord 2\n',
    titles: ['Vraag 1', 'Vraag 2', 'Antwoord op vraag 1', 'Antwoord op vraag 2'],
  },
  'a heading alone': { text: 'Vraag 1', titles: ['Vraag 1'] },
  'a number that is too large': {
    text: 'Vraag 1\nKlopt dit?\nVraag 99999999999999999999\nWaarom?\n',
    titles: ['Vraag 1'],
  },
  'a range that is too long': { text: 'Vraag 1\nKlopt dit?\nVraag 1 t/m 10000000\nWaarom?\n', titles: ['Vraag 1'] },
  'half a surrogate pair': { text: 'Vraag 1\n\ud83d\nAntwoord 1\n\udc4d\n', titles: ['Vraag 1'] },
  'halves of surrogate pairs without a space between them': {
    text: `Vraag 1\n${'\ud83d'.repeat(10_000)}\n`,
    titles: ['Vraag 1'],
  },
  'deep nesting of brackets': {
    text: `Vraag 1\n${'(['.repeat(50_000)}\nAntwoord 1\n${'«'.repeat(50_000)}\n`,
    titles: ['Vraag 1'],
  },
  'one long line': { text: 'Klopt dit, en zo ja '.repeat(100_000), titles: [] },
  'one long line of mentions': { text: 'Vraag 1 '.repeat(5000), titles: [] },
  'one long line after a heading': { text: `Vraag 1\n${'Klopt dit?1 '.repeat(3000)}`, titles: ['Vraag 1'] },
  'line ends of every kind': {
    text: 'Vraag 1\rKlopt dit?\r\nAntwoord 1\n\rJa.\u2028Nee.\u2029\u0085',
    titles: ['Vraag 1'],
  },
};

for (const [what, { text, titles }] of Object.entries(texts)) {
  test(`${what} has an outline, and every feature has an answer`, () => {
    const document = parse(text);
    const items = outline(document);
    const sections = items.filter(({ kind }) => kind !== 'header');
    deepStrictEqual(
      sections.slice(0, titles.length).map(({ title }) => title),
      titles,
    );
    answersEverywhere(document, items);
  });
}

/** Runs every feature, on a few dozen places (of a huge text, five), and asserts that what it gives lies in the text. */
function answersEverywhere(document: QaDocument, items: readonly OutlineItem[]): void {
  const whole = { start: 0, end: document.text.length };
  const inside = (span: Span) => {
    if (!contains(whole, span) || span.start > span.end) fail(JSON.stringify(span));
  };
  nests(items, whole);
  for (const { span } of [...folding(document), ...links(document), ...problems(document)]) inside(span);
  for (const question of questions(document).shown) {
    for (const { place, name } of [question, ...question.answers]) {
      inside(place);
      inside(name);
    }
  }
  for (const { publications } of citations(document).kinds) {
    for (const { places } of publications) for (const { place } of places) inside(place);
  }
  ok(facts(document).questions >= facts(document).unanswered);
  for (const { span } of lenses(document)) inside(span);
  for (const lens of lenses(document).slice(0, 40)) lensContent(document, lens)?.targets.forEach(inside);
  for (const { offset } of hints(document, whole)) inside({ start: offset, end: offset });
  let last = 0;
  for (const { span } of tokens(document)) {
    inside(span);
    if (span.start < last) fail('a token lies over the one before it');
    last = span.end;
  }
  const called = new Set<number>();
  const step = Math.max(1, Math.floor(whole.end / (whole.end > 1_000_000 ? 4 : 40)));
  for (let offset = 0; offset <= whole.end; offset += step) {
    for (const { span } of references(document, offset)) inside(span);
    for (const { span, name } of definition(document, offset)?.targets ?? []) {
      inside(span);
      inside(name);
    }
    const note = nearestNote(document, offset);
    for (const span of [note?.mark, note?.text]) if (span !== undefined) inside(span);
    ok(!sectionCitation(document, offset).text.includes('undefined'));
    for (const index of callable(document, offset)) called.add(index);
    selection(document, offset).forEach(inside);
    const found = hover(document, offset);
    if (found !== undefined) inside(found.span);
  }
  for (const index of called) {
    for (const { spans } of [...incoming(document, index), ...outgoing(document, index)]) spans.forEach(inside);
  }
}

/** As a file that is no text looks when it is read as one: the same characters each time. */
function bytes(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(state % 256);
  }).join('');
}
