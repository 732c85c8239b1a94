import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../text/span.ts';
import { member } from '../member.ts';
import { invalid } from './feature.ts';

/** The offset in `source` that a client's position means: one outside the text means the end that is nearest. */
export function offsetOf(source: TextDocument, position: Position): number {
  if (!isPosition(position)) throw invalid('a position is the number of a line and of a character');
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
export function spanOf(source: TextDocument, range: Range): Span {
  return { start: offsetOf(source, range?.start), end: offsetOf(source, range?.end) };
}

/** A range of another document, as a client says it. */
export function checkedRange(range: Range): Range {
  if (isPosition(range?.start) && isPosition(range.end)) return range;
  throw invalid('a range is two positions');
}

const isPosition = (value: unknown) => ['line', 'character'].every((name) => Number.isInteger(member(value, name)));
