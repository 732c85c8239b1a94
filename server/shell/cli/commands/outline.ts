import { type OutlineItem, outline } from '../../../features/outline.ts';
import { oneLine } from '../../../text/oneLine.ts';
import type { OfDocuments, Source } from '../command.ts';
import { SPREADING } from '../options.ts';

/** The tree of questions, answers and notes. */
export const outlining: OfDocuments = { options: SPREADING, formats: { text: { make: tree } } };

/** The outline with two spaces of indentation a level; where there are several files, below the name of each. */
function* tree({ document, file, isOnly }: Source): Generator<string> {
  if (!isOnly) yield `${oneLine(file, Infinity)}\n`;
  yield* branches(outline(document), isOnly ? '' : '  ');
}

function* branches(items: readonly OutlineItem[], indent: string): Generator<string> {
  for (const { title, detail, children } of items) {
    yield `${indent}${oneLine(title)}${detail && `  ${oneLine(detail)}`}\n`;
    yield* branches(children, `${indent}  `);
  }
}
