import { cleanText } from '../export/text.ts';
import type { QaDocument } from '../model/document.ts';
import { parse } from '../parse/parse.ts';
import { lineEndOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { saysTheSame } from './content.ts';
import { applied, type Edit, inOrder } from './edit.ts';
import { joinLines } from './joinLines.ts';

/**
 * What turns a document into its clean text (docs/text.md), or of the paragraphs in `range` makes a line each. Undefined
 * where the result would not say the same.
 */
export function format(document: QaDocument, range?: Span): readonly Edit[] | undefined {
  const edits = range === undefined ? rewritten(document) : joinLines(document, range);
  return saysTheSame(document, parse(applied(document.text, edits))) ? edits : undefined;
}

/** The changes section by section, so that a cursor and a fold stay where nothing changes. */
function rewritten(document: QaDocument): readonly Edit[] {
  const { text } = document;
  const lineEnd = lineEndOf(text);
  const clean = cleanText(document);
  const edits: Edit[] = [];
  let from = { at: 0, source: 0 };
  const rewriteTo = (at: number, source: number) => {
    const words = clean.text.slice(from.at, at).replaceAll('\n', lineEnd);
    const edit = narrowed(text, { span: { start: from.source, end: source }, text: words });
    if (edit !== undefined) edits.push(edit);
    from = { at, source };
  };
  for (const { place, source } of clean.headings) rewriteTo(place.start, source.start);
  rewriteTo(clean.text.length, text.length);
  return inOrder(edits);
}

/** An edit without what it leaves as it is at both its ends; undefined where that is all of it. */
function narrowed(text: string, { span, text: words }: Edit): Edit | undefined {
  const most = Math.min(words.length, span.end - span.start);
  let front = 0;
  while (front < most && text[span.start + front] === words[front]) front++;
  let back = 0;
  while (back < most - front && text[span.end - 1 - back] === words[words.length - 1 - back]) back++;
  if (front === words.length && front === span.end - span.start) return undefined;
  return {
    span: { start: span.start + front, end: span.end - back },
    text: words.slice(front, words.length - back),
  };
}
