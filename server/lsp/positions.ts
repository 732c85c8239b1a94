import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../model/span.ts';

/** The offset in `source` that a client's position means. */
export function offsetOf(source: TextDocument, position: Position): number {
  return source.offsetAt(position);
}

/** The line and character of `offset`. */
export function positionOf(source: TextDocument, offset: number): Position {
  return source.positionAt(offset);
}

/** The lines and characters that `span` covers. */
export function rangeOf(source: TextDocument, { start, end }: Span): Range {
  return { start: positionOf(source, start), end: positionOf(source, end) };
}

/** What a client's range covers. */
export function spanOf(source: TextDocument, { start, end }: Range): Span {
  return { start: offsetOf(source, start), end: offsetOf(source, end) };
}
