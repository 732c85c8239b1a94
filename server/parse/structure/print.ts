import type { Layout } from '../../model/layout.ts';
import { type Lines, linesOf } from '../../text/lines.ts';
import { type Furniture, readFurniture } from './furniture.ts';
import { layoutOf } from './layout.ts';

/** A text as print laid it out: what the reading of headings, sections and notes goes by. */
export interface Print {
  readonly text: string;
  readonly lines: Lines;
  readonly layout: Layout;
  readonly furniture: Furniture;
}

/** Tells the lines of a text, how they are laid out, and which are furniture. */
export function printOf(text: string): Print {
  const lines = linesOf(text);
  return { text, lines, layout: layoutOf(text, lines), furniture: readFurniture(text, lines) };
}
