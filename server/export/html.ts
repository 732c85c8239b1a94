import type { QaDocument } from '../model/document.ts';
import {
  partsOf,
  type ReadingView,
  type Row,
  readingView,
  type ViewNote,
  type ViewParagraph,
  type ViewPart,
} from '../reading/readingView.ts';
import { oneLine, shortened } from '../text/oneLine.ts';
import { STYLE } from './htmlStyle.ts';
import { capitalized } from './inOrder.ts';
import { escaped } from './markup.ts';

/**
 * A document as one HTML file that stands alone and runs nothing: answers beside their questions, notes at the end and,
 * on a screen, at their marks; on paper with its name and the numbers of the pages. It is Dutch throughout, as the
 * document is, whatever language its reader's editor speaks.
 *
 * @param name what the document is called, such as the name of its file
 */
export function* toHtml(document: QaDocument, name: string): Generator<string> {
  const view = readingView(document);
  const page: Page = {
    view,
    titles: new Map(view.rows.flatMap(partsOf).map(({ section, title }) => [section, title])),
    noteByIndex: new Map(view.notes.map((note) => [note.note, note])),
    begun: new Map(),
  };
  const called = oneLine(name);
  const title = view.subject === undefined ? called : capitalized(oneLine(view.subject));
  yield `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}
@page { @top-left { content: ${cssString(called)}; font: 8pt system-ui, sans-serif } }
</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
${paragraphs(page, view.header)}
</header>
`;
  for (const row of view.rows) yield written(page, row);
  if (view.notes.length > 0) yield noteList(page);
  yield '</main>\n</body>\n</html>\n';
}

interface Page {
  readonly view: ReadingView;
  /** The titles of the sections, by their indexes. */
  readonly titles: ReadonlyMap<number, string>;
  readonly noteByIndex: ReadonlyMap<number, ViewNote>;
  /** The beginning of each note whose first mark was written, by its index. */
  readonly begun: Map<number, string>;
}

/** As much of a note as stands at its second and later marks, in characters. */
const AGAIN = 200;

function written(page: Page, row: Row): string {
  if (row.kind === 'aside') return `<div class="aside">\n${part(page, row.part, 'h2')}</div>\n`;
  const { questions, answers, elsewhere } = row;
  const heading = questions.length === 0 ? 'h2' : 'h3';
  const asked = questions.map((question) => part(page, question, 'h2')).join('');
  const answered = answers.map((answer) => part(page, answer, heading)).join('');
  return `<div class="pair">\n<div>${asked}</div>\n<div>${answered}${lacking(page, row, elsewhere)}</div>\n</div>\n`;
}

/** Where the answer is, or that there is none. */
function lacking(
  { titles }: Page,
  { questions, answers }: Row & { kind: 'pair' },
  elsewhere: number | undefined,
): string {
  if (elsewhere !== undefined && questions.length > 0) {
    const title = titles.get(elsewhere) ?? '';
    return `<p class="missing">Beantwoord in: <a href="#sectie-${elsewhere}">${escaped(oneLine(title))}</a></p>`;
  }
  return answers.length === 0 ? '<p class="missing">Geen antwoord in dit document.</p>' : '';
}

function part(page: Page, { section, role, title, paragraphs: read }: ViewPart, heading: 'h2' | 'h3'): string {
  return `<article id="sectie-${section}" class="${role}">
<${heading}>${escaped(oneLine(title))}</${heading}>
${paragraphs(page, read)}
</article>
`;
}

function paragraphs(page: Page, read: readonly ViewParagraph[]): string {
  return read.map(({ pieces }) => `<p>${pieces.map((piece) => inline(page, piece)).join('')}</p>`).join('\n');
}

function inline(page: Page, piece: ViewParagraph['pieces'][number]): string {
  switch (piece.kind) {
    case 'text':
      return escaped(piece.text);
    case 'mark':
      return mark(page, piece.note);
    case 'reference':
      return piece.section === undefined
        ? escaped(piece.text)
        : `<a href="#sectie-${piece.section}">${escaped(piece.text)}</a>`;
    case 'citation': {
      const { text, title, url } = piece;
      if (url === undefined) return `<cite title="${escaped(oneLine(title))}">${escaped(text)}</cite>`;
      return `<a href="${escaped(url)}" title="${escaped(oneLine(title))}" rel="noreferrer">${escaped(text)}</a>`;
    }
  }
}

/** A mark with its note, which shows while the mark is pointed at or has the focus. */
function mark({ noteByIndex, begun }: Page, index: number): string {
  const note = noteByIndex.get(index);
  if (note === undefined) return '';
  const again = begun.get(index);
  const words = again ?? oneLine(wordsOf(note), Number.POSITIVE_INFINITY);
  if (again === undefined) begun.set(index, shortened(words, AGAIN));
  const id = again === undefined ? ` id="teken-${index}"` : '';
  const popup = words === '' ? '' : `<span class="note">${escaped(words)}</span>`;
  return `<span class="mark"><sup><a${id} href="#noot-${index}">${note.number}</a></sup>${popup}</span>`;
}

function wordsOf({ paragraphs: read }: ViewNote): string {
  return read.map(({ pieces }) => pieces.map((piece) => (piece.kind === 'mark' ? '' : piece.text)).join('')).join(' ');
}

function noteList(page: Page): string {
  const { view, begun } = page;
  const items = view.notes.map((note) => {
    const { note: index, number, paragraphs: read } = note;
    const back = begun.has(index) ? ` <a href="#teken-${index}" aria-label="Terug naar de tekst">↩</a>` : '';
    const text =
      read.length === 0 ? '<p class="missing">De tekst van deze noot ontbreekt.</p>' : paragraphs(page, read);
    return `<li id="noot-${index}"><span class="number">${number}</span><div>${text}${back}</div></li>\n`;
  });
  return `<section class="notes">\n<h2>Noten</h2>\n<ol>\n${items.join('')}</ol>\n</section>\n`;
}

/** Words of the document as a string of CSS inside a style element: letters and digits as they are, all else by number. */
function cssString(text: string): string {
  const signs = [...text].map((sign) =>
    /[A-Za-z0-9 .-]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${signs.join('')}"`;
}
