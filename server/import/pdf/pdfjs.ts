import type {
  DocumentInitParameters,
  PDFDocumentProxy,
  TextItem,
  TextMarkedContent,
} from 'pdfjs-dist/types/src/display/api.js';
import { Refusal } from '../refusal.ts';
import type { Page, Run, Tag } from './run.ts';

/** What pdf.js asks of a canvas as soon as it is loaded, and never uses where text alone is read. */
class Unused {}

/** pdf.js, with its worker in the same thread: it asks for no file, no network and no `eval`. */
async function pdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const here = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) here[name] ??= Unused;
  // For old engines it puts a `push` of its own in the place of that of all lists, which takes several times as long.
  const { push } = Array.prototype;
  try {
    // @ts-expect-error: it has no types.
    here.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Array.prototype.push = push;
  }
}

/** A file that was opened. */
export interface OpenPdf {
  readonly count: number;
  page(number: number): Promise<Page>;
  close(): Promise<void>;
}

/** Whether there is ` obj`, with which all in a PDF begins: pdf.js takes minutes and gigabytes to find none. */
function hasObjects(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x6f); at >= 0; at = bytes.indexOf(0x6f, at + 1)) {
    if (bytes[at + 1] === 0x62 && bytes[at + 2] === 0x6a) return true;
  }
  return false;
}

/** A file as pdf.js has it, or the refusal to open it. */
export async function openWith(bytes: Uint8Array): Promise<{ file: PDFDocumentProxy; close: () => Promise<void> }> {
  let end = bytes.length;
  while (bytes[end - 1] === 0) end--;
  if (!hasObjects(bytes)) throw new Refusal('damagedPdf');
  const { getDocument } = await pdfjs();
  const asked: DocumentInitParameters = {
    // pdf.js takes what it is given for its own; a copy that broke off may end in zeros.
    data: bytes.slice(0, end),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  };
  const task = getDocument(asked);
  try {
    return { file: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    const { name } = error as Error;
    throw new Refusal(name === 'PasswordException' ? 'encrypted' : 'damagedPdf');
  }
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { file, close } = await openWith(bytes);
  return {
    count: file.numPages,
    async page(number) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: false });
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      page.cleanup();
      const box = { left, bottom, width: right - left, height: top - bottom };
      const turn = (((page.rotate % 360) + 360) % 360) / 90;
      if (turn === 0) return { number, ...box, runs: runsOf(items) };
      const [width, height] = turn === 2 ? [box.width, box.height] : [box.height, box.width];
      return { number, left: 0, bottom: 0, width, height, runs: runsOf(items, TURNS[turn]?.(page.view)) };
    },
    close,
  };
}

/** What a tag of marked content says, where it says something to us. */
const TAGS: Readonly<Record<string, Tag>> = {
  Artifact: 'artifact',
  Note: 'note',
  FENote: 'note',
  Footnote: 'note',
  Endnote: 'note',
};
const HEADING = /^H\d?$/;

/** Where a piece of text stands, and which way it runs: `[a, b, c, d, x, y]`. */
type Matrix = readonly number[];

/** What a page that is shown turned, by so many quarters with the clock, makes of places on it. */
const TURNS: Readonly<Record<number, (view: readonly number[]) => (matrix: Matrix) => Matrix>> = {
  1:
    ([, bottom = 0, right = 0]) =>
    ([a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]) => [b, -a, d, -c, y - bottom, right - x],
  2:
    ([, , right = 0, top = 0]) =>
    ([a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]) => [-a, -b, -c, -d, right - x, top - y],
  3:
    ([left = 0, , , top = 0]) =>
    ([a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]) => [-b, a, -d, c, top - y, x - left],
};

function runsOf(
  items: readonly (TextItem | TextMarkedContent)[],
  seen: (matrix: Matrix) => Matrix = (matrix) => matrix,
): readonly Run[] {
  const runs: Run[] = [];
  const open: (Tag | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() === '') continue;
      const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = seen(item.transform as Matrix);
      const size = Math.hypot(c, d);
      // What does not run from left to right is no line of the text: a stamp along the edge, a watermark.
      if (!(size > 0) || Math.abs(b) > 0.2 * Math.hypot(a, b) || a < 0) continue;
      runs.push({ text: item.str, x, y, width: item.width, size, tag: open.at(-1) });
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const tag = (item as TextMarkedContent & { readonly tag?: string }).tag ?? '';
      open.push(open.at(-1) ?? TAGS[tag] ?? (HEADING.test(tag) ? 'heading' : undefined));
    }
  }
  return runs;
}
