import { type Draft, type DraftParagraph, draftOf, type Loss } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import { type Note, printedNote, withoutNotes, withoutNumber } from './foot.ts';
import { withoutFurniture, withoutRunningMargins } from './furniture.ts';
import { type Segment, segmentsOf } from './lines.ts';
import { inOrder, isAside, measureOf, sizeOf } from './order.ts';
import { measuresOf, paragraphsOf, together } from './paragraphs.ts';
import { openPdf } from './pdfjs.ts';
import type { Page } from './run.ts';

/** Where furniture would be more than this share of the letters, the layout is not understood, and everything is kept. */
const MOST_FURNITURE = 0.27;
/** Pages that are read at most. */
const MOST_PAGES = 3000;

/** The text of a PDF: its lines from their places, notes below the paragraph with their mark, without page furniture. */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const file = await openPdf(bytes);
  const pages: Page[] = [];
  const segments: (readonly Segment[])[] = [];
  let damaged = 0;
  try {
    for (let number = 1; number <= Math.min(file.count, MOST_PAGES); number++) {
      try {
        const page = await file.page(number);
        segments.push(segmentsOf(page));
        pages.push({ ...page, runs: [] });
      } catch {
        damaged++;
      }
    }
  } finally {
    await file.close();
  }
  const printed = segments.filter((own) => own.length > 0).length;
  if (printed === 0) throw new Refusal(damaged > 0 ? 'damagedPdf' : 'scanned', file.count);
  const { paragraphs, isUnsorted } = textOf(pages, segments);
  const losses: Loss[] = [
    ...(damaged > 0 ? ['damaged' as const] : []),
    ...(printed < pages.length / 2 ? ['someScanned' as const] : []),
    ...(isUnsorted ? ['unsortedLayout' as const] : []),
    ...(file.count > MOST_PAGES ? ['tooLong' as const] : []),
  ];
  return draftOf(paragraphs, { pages: file.count, losses });
}

/** The paragraphs of pages from their segments. */
export function textOf(
  pages: readonly Page[],
  printed: readonly (readonly Segment[])[],
): { readonly paragraphs: readonly DraftParagraph[]; readonly isUnsorted: boolean } {
  const segments = withoutArtifacts(printed);
  const all = segments.flat();
  const body = sizeOf(all);
  const measure = measureOf(all, body);
  const text = withoutFurniture(pages, segments, (one) => isAside(one, body, measure));
  const inLines = (some: readonly (readonly Segment[])[]) => some.map((own) => inOrder(own, body, measure));
  const kept = withoutRunningMargins(inLines(text));
  const isUnsorted = lettersIn(kept) < (1 - MOST_FURNITURE) * lettersIn(segments);
  const { pages: left, notes } = withoutNotes(isUnsorted ? inLines(segments) : kept, body);
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  const paragraphs = paragraphsOf(left.flat(), byNumber, measuresOf(left));
  return { paragraphs: withNotes(paragraphs, notes), isUnsorted };
}

/** Without what the file says is none of the text; where that is most of it, the file says nothing of worth. */
function withoutArtifacts(printed: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const kept = printed.map((own) => own.filter(({ tag }) => tag !== 'artifact'));
  return 2 * lettersIn(kept) < lettersIn(printed) ? printed : kept;
}

function lettersIn(lines: readonly (readonly Segment[])[]): number {
  let letters = 0;
  for (const own of lines) for (const { text } of own) letters += text.length;
  return letters;
}

/** `¹²`, but not the `²` of `km²` */
const MARK = /(?<!(?:^|[\s\d(/])[kcdmh]?m)[⁰¹²³⁴-⁹]+/g;

/** Puts each note below the paragraph with its mark, on its page or the one before; or else below the last of its page. */
function withNotes(paragraphs: readonly DraftParagraph[], notes: readonly Note[]): readonly DraftParagraph[] {
  const below = new Map<number, string[]>();
  const marked = paragraphs.map(({ text }) => new Set((text.match(MARK) ?? []).map((mark) => mark.normalize('NFKC'))));
  const begins = (index: number) => paragraphs[index]?.places?.[0]?.page ?? 0;
  const ends = (index: number) => paragraphs[index]?.places?.at(-1)?.page ?? 0;
  let from = 0;
  for (const { page, number, lines } of notes) {
    while (from < paragraphs.length && ends(from) < page - 1) from++;
    let found: number | undefined;
    let end = from;
    for (let index = from; index < paragraphs.length && begins(index) <= page; index++) {
      end = index;
      if (!marked[index]?.has(`${number}`)) continue;
      found = index;
      if (ends(index) >= page) break;
    }
    const own = found ?? end;
    marked[own]?.delete(`${number}`);
    const [first = '', ...rest] = lines.map(({ text }) => text);
    const words = together([withoutNumber(first), ...rest]);
    const list = below.get(own) ?? [];
    list.push(printedNote(number, words));
    below.set(own, list);
  }
  return paragraphs.map((paragraph, index) => ({ ...paragraph, notes: below.get(index) ?? [] }));
}
