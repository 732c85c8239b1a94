import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { Completion } from '../../../server/edits/completion/completion.ts';
import { completions } from '../../../server/edits/completion/completions.ts';
import { applied } from '../../../server/edits/edit.ts';
import { parse } from '../../../server/parse/parse.ts';
import { wordsOf } from '../../../server/text/template.ts';
import { marked } from '../../marked.ts';

/** Tests what of one kind can be written at the cursor of a document, by its labels. */
export const heads = ofKind('heading');
export const lines = ofKind('header');
export const phrases = ofKind('phrase');
export const mentions = ofKind('mention');
export const cites = ofKind('citation');

function ofKind(kind: Completion['kind']) {
  return (title: string, source: string, expected: readonly string[], isAsked = true) => {
    test(`${kind}: ${title}`, () => {
      const found = offered(source, isAsked).filter((one) => one.kind === kind);
      deepStrictEqual(
        found.map(({ label }) => label),
        expected,
      );
    });
  };
}

/** What can be written at the cursor. */
export function offered(source: string, isAsked = true): readonly Completion[] {
  const { text, cursor = 0 } = marked(source);
  return completions(parse(text), cursor, isAsked);
}

/** The text after something was chosen, with its gaps filled as `fill` says. */
export function written(
  text: string,
  { span, words, further }: Completion,
  fill: (words: Completion['words']) => string = wordsOf,
): string {
  const edits = [...further, { span, text: fill(words) }];
  return applied(
    text,
    edits.sort((a, b) => a.span.start - b.span.start),
  );
}
