import { jointOf } from '../../reading/joints.ts';
import { BULLETS } from '../../text/bullets.ts';
import { letters } from '../../text/letters.ts';
import type { DraftParagraph, Place } from '../draft.ts';
import type { Line, Measure } from './order.ts';
import type { Page } from './run.ts';

/** What a line ends with that ends a sentence. */
const ENDED = /[.?!:;»”’")\]][⁰¹²³⁴-⁹\s\d,]{0,6}$/;
/** `het tweede`, `(het derde` */
const SMALL = letters`/^[(«‘“]?\p{Ll}/u`;
/** `– het eerste`, `• het tweede` */
const BULLET = new RegExp(`^[${BULLETS}–—]\\s`);
/** `3. Grote ziekenhuizen`, `a) wonen`, `[2] https://…` */
const NUMBERED = /^(?:\d{1,2}[.)]|\[\d{1,3}\]|[a-z][.)]|\(\d{1,2}\))\s/;
/** `Vraag 3`, `Antwoord op vraag 2, 3 en 5` and nothing more */
export const HEADING =
  /^(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op)?(?: de)?(?: vra(?:ag|gen))?(?: ?\d[\d\s,.:)–t/men-]*)?:?$/;

/** Puts lines together to paragraphs: where the next word would have stood on a line, the line ended on purpose. */
export function paragraphsOf(
  lines: readonly Line[],
  pages: ReadonlyMap<number, Page>,
  measures: ReadonlyMap<string, Measure>,
): readonly DraftParagraph[] {
  const pitch = pitchOf(lines);
  const paragraphs: DraftParagraph[] = [];
  let own: Line[] = [];
  const end = () => {
    if (own.length > 0) paragraphs.push(paragraphOf(own, pages));
    own = [];
  };
  for (const line of lines) {
    const above = own.at(-1);
    if (above && endsBetween(above, line, pitch, measures)) end();
    own.push(line);
  }
  end();
  return paragraphs;
}

function paragraphOf(lines: readonly Line[], pages: ReadonlyMap<number, Page>): DraftParagraph {
  const places: Place[] = [];
  const text = together(
    lines.map((line) => line.text),
    (index, at) => {
      const line = lines[index];
      if (line === undefined || line.page === places.at(-1)?.page) return;
      const page = pages.get(line.page);
      const top = page ? 1 - (line.y + line.size - page.bottom) / page.height : 0;
      places.push({ at, page: line.page, top: Math.min(1, Math.max(0, Math.round(top * 1000) / 1000)) });
    },
  );
  return { text, places };
}

/** Lines of one paragraph as one; `began` is told where each begins. */
export function together(lines: readonly string[], began: (index: number, at: number) => void = () => {}): string {
  const pieces: string[] = [];
  let length = 0;
  lines.forEach((line, index) => {
    const between = index === 0 ? '' : jointOf(pieces, line);
    if (between === undefined) {
      pieces.push((pieces.pop() ?? '').slice(0, -1));
      length--;
    } else if (between !== '') {
      pieces.push(between);
      length += between.length;
    }
    began(index, length);
    pieces.push(line);
    length += line.length;
  });
  return pieces.join('');
}

function endsBetween(above: Line, below: Line, pitch: number, measures: ReadonlyMap<string, Measure>): boolean {
  if (above.row || below.row || above.column < 0 !== below.column < 0) return true;
  if (above.tag === 'heading' || below.tag === 'heading') return true;
  if (BULLET.test(below.text)) return true;
  const hyphenated = /[^\s\d]-$/.test(above.text);
  const ended = ENDED.test(above.text);
  const small = SMALL.test(below.text);
  if (HEADING.test(above.text) && !small) return true;
  if (
    HEADING.test(below.text) &&
    !hyphenated &&
    below.right < 0.5 * (below.x + (measures.get(columnOf(below))?.right ?? 0))
  )
    return true;
  const sameColumn = above.page === below.page && above.column === below.column;
  const step = above.y - below.y;
  if (sameColumn && step > 0) {
    if (step > 1.32 * pitch * Math.max(1, below.size / above.size)) return !(hyphenated && small);
    if (above.size > 1.15 * below.size || below.size > 1.15 * above.size) return true;
  }
  if (small && (hyphenated || (below.column < 0 && !ended))) return false;
  if (below.column < 0) return true;
  const measure = measures.get(columnOf(below)) ?? { left: 0, right: above.right };
  if (NUMBERED.test(below.text) && (ended || fits(above, below, measures))) return true;
  if (small && !ended) return false;
  if (
    ended &&
    below.x > measure.left + 0.8 * below.size &&
    above.x < below.x - 0.5 * below.size &&
    sameColumn &&
    !NUMBERED.test(above.text) &&
    !BULLET.test(above.text)
  )
    return true;
  return fits(above, below, measures);
}

function columnOf({ page, column }: Line): string {
  return `${page} ${column}`;
}

/** Whether the first word of a line would have stood at the end of the one above. */
function fits(above: Line, below: Line, measures: ReadonlyMap<string, Measure>): boolean {
  const right = measures.get(columnOf(above))?.right ?? above.right;
  const word = FIRST_WORD.exec(below.text)?.[0].length ?? 0;
  const perLetter = (below.right - below.x) / Math.max(1, below.text.length);
  return above.right + (0.25 + 0.3) * above.size + word * perLetter < right;
}

/** `1 januari` and `€ 5` are not torn apart. */
const FIRST_WORD = /^(?:\S{0,2}\d |[€$§] ?)?\S+/;

/** How far apart the lines of most paragraphs stand. */
function pitchOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let [most, pitch] = [0, 0];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || above.page !== line.page || above.column !== line.column) return;
    const step = Math.round((above.y - line.y) * 4) / 4;
    if (step <= 0.6 * line.size || step > 4 * line.size) return;
    const count = (counts.get(step) ?? 0) + line.text.length;
    counts.set(step, count);
    if (count > most) [most, pitch] = [count, step];
  });
  return pitch === 0 ? 12 : pitch;
}

/** How wide columns are: the edges that a good part of a column's lines reach, over all pages where it has few. */
export function measuresOf(lines: readonly (readonly Line[])[]): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  const columns = new Map<string, Line[]>();
  for (const line of lines.flat()) {
    if (line.row) continue;
    const key = columnOf(line);
    const own = columns.get(key);
    if (own === undefined) columns.set(key, [line]);
    else own.push(line);
  }
  const all = [...columns].filter(([key]) => !key.endsWith(' -1')).flatMap(([, own]) => own);
  const usual = edges(all);
  for (const [key, own] of columns) {
    const measured = edges(own);
    // A page with a few short lines says nothing of its width.
    const isAsUsual = !key.endsWith('-1') && measured.left < usual.left + 20 && measured.right < usual.right;
    measures.set(key, isAsUsual && measured.right > usual.left ? { ...measured, right: usual.right } : measured);
  }
  return measures;
}

function edges(lines: readonly Line[]): Measure {
  const lefts = lines.map(({ x }) => x).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.985)] ?? rights.at(-1) ?? 0,
  };
}
