import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsIn } from '../../server/citations/kinds.ts';

/**
 * Checks that of each text just the places between `<|` and `|>` are citations of the kind, with these keys.
 * The same text must give the same keys wherever print breaks a line, with an empty line between or indented, and with
 * no-break spaces.
 */
export function reads(kind: string, examples: Readonly<Record<string, string>>): void {
  for (const [marked, keys] of Object.entries(examples)) {
    test(`${kind}: ${marked}`, () => {
      const text = marked.replaceAll('<|', '').replaceAll('|>', '');
      assert.equal(mark(text), marked);
      assert.deepEqual(keysOf(text), keys.split(' '));
      for (const { span } of citationsIn(text)) {
        for (const blank of blanksIn(text, span.start, span.end)) {
          for (const gap of ['\n', '\r\n\r\n  ', '\u00a0']) {
            const broken = `${text.slice(0, blank)}${gap}${text.slice(blank + 1)}`;
            assert.deepEqual(keysOf(broken), keys.split(' '), JSON.stringify(broken));
          }
        }
      }
      for (const { kind: name } of citationsIn(text)) assert.equal(name, kind);
    });
  }
}

/** Checks that no citation of the kind is found. */
export function refuses(kind: string, texts: readonly string[]): void {
  for (const text of texts) {
    test(`${kind} refuses: ${text.slice(0, 80)}`, () => {
      assert.deepEqual(
        citationsIn(text).filter((citation) => citation.kind === kind),
        [],
      );
    });
  }
}

/** Checks title and address of the one citation that each text is. */
export function names(examples: Readonly<Record<string, { title: string; url: string | undefined }>>): void {
  for (const [text, { title, url }] of Object.entries(examples)) {
    test(`title and address of ${text}`, () => {
      assert.deepEqual(
        citationsIn(text).map((citation) => ({ title: citation.title, url: citation.url })),
        [{ title, url }],
      );
    });
  }
}

function keysOf(text: string): string[] {
  return citationsIn(text).map(({ key }) => key);
}

function mark(text: string): string {
  let end = 0;
  let marked = '';
  for (const { span } of citationsIn(text)) {
    marked += `${text.slice(end, span.start)}<|${text.slice(span.start, span.end)}|>`;
    end = span.end;
  }
  return marked + text.slice(end);
}

function blanksIn(text: string, start: number, end: number): number[] {
  return [...text.slice(start, end).matchAll(/ /g)].map(({ index }) => start + index);
}
