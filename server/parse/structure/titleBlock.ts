import { TELLS_BLOCK, TITLE_BLOCK, YEAR } from '../../profiles/tweedeKamer/titleBlock.ts';
import { type Lines, lineAt, printedLines } from '../../text/lines.ts';

/** The lines of the title block of a text, where it has one, and of those further on, where several publications were put together. */
export function titleBlock(text: string, lines: Lines): readonly number[] {
  return [...firstBlock(text, lines), ...furtherBlocks(text, lines)];
}

/** A further block is so many printed lines at most, above and below the one that tells it. */
const MOST_LINES = 7;

function furtherBlocks(text: string, lines: Lines): readonly number[] {
  const blocks: number[] = [];
  const isTitle = (line: number) => {
    const words = text.slice(lines.first[line], lines.last[line]);
    return YEAR.test(words) || TITLE_BLOCK.some(({ pattern }) => pattern.test(words));
  };
  const titlesFrom = (line: number, by: 1 | -1) => {
    const near = printedLines(lines, line, by, MOST_LINES);
    const other = near.findIndex((next) => !isTitle(next));
    return other < 0 ? near : near.slice(0, other);
  };
  for (let at = text.indexOf(TELLS_BLOCK, 1); at >= 0; at = text.indexOf(TELLS_BLOCK, at + 1)) {
    const line = lineAt(lines, at);
    if (isTitle(line)) blocks.push(...titlesFrom(line, -1), line, ...titlesFrom(line, 1));
  }
  return blocks;
}

function firstBlock(text: string, lines: Lines): readonly number[] {
  const block: number[] = [];
  let printed = 0;
  let inBlock = false;
  let year: number | undefined;
  const isTitle = (line: number | undefined) => {
    const words = line === undefined ? '' : text.slice(lines.first[line], lines.last[line]);
    return YEAR.test(words) || TITLE_BLOCK.some(({ pattern }) => pattern.test(words));
  };
  for (let line = 0; line < lines.start.length && printed < 8; line++) {
    const words = text.slice(lines.first[line], Math.min(lines.last[line] ?? 0, (lines.first[line] ?? 0) + 120));
    if (words === '') continue;
    printed++;
    if (inBlock && YEAR.test(words)) year = line;
    const title = TITLE_BLOCK.find(({ pattern }) => pattern.test(words));
    if (title?.opens || (title && words.startsWith('#'))) inBlock = true;
    if (!title || !inBlock) continue;
    // `1` below who asks is the number of a question.
    const isNumber = /^\d/.test(words);
    if (isNumber && ![-1, 1].some((by) => isTitle(printedLines(lines, line, by as 1 | -1, 1)[0]))) continue;
    if (year !== undefined && words.endsWith('Aanhangsel van de Handelingen')) block.push(year);
    block.push(line);
  }
  return block;
}
