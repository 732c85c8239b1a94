import { TITLE_BLOCK, YEAR } from '../../profiles/tweedeKamer/titleBlock.ts';
import type { Lines } from '../../text/lines.ts';

/** The lines of the title block of a text, where it has one. */
export function titleBlock(text: string, lines: Lines): readonly number[] {
  const block: number[] = [];
  let printed = 0;
  let inBlock = false;
  let year: number | undefined;
  for (let line = 0; line < lines.start.length && printed < 8; line++) {
    const words = text.slice(lines.first[line], Math.min(lines.last[line] ?? 0, (lines.first[line] ?? 0) + 120));
    if (words === '') continue;
    printed++;
    if (inBlock && YEAR.test(words)) year = line;
    const title = TITLE_BLOCK.find(({ pattern }) => pattern.test(words));
    if (title?.opens || (title && words.startsWith('#'))) inBlock = true;
    if (!title || !inBlock) continue;
    if (year !== undefined && words.endsWith('Aanhangsel van de Handelingen')) block.push(year);
    block.push(line);
  }
  return block;
}
