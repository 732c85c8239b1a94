import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { FORMATS, type FormatName } from '../../server/export/formats.ts';
import type { CleanText } from '../../server/export/text.ts';
import { parse } from '../../server/parse/parse.ts';
import { isEmpty } from '../../server/reading/answered.ts';
import type { ReadingView, ViewParagraph } from '../../server/reading/readingView.ts';
import type { FactsInWords } from '../../server/shell/factsInWords.ts';
import type { Copy, PlacedPart, Range, Requests } from '../../server/shell/requests.ts';
import { apart, inOrder, inside, placesExist } from './fits.ts';
import { type Page, page, wordsIn } from './page.ts';

// What must hold of the answers to what our own client asks.

export function questionsFit({ shown: questions }: Requests['kamervragen/questions']['answer']): void {
  for (const question of questions) for (const part of [question, ...question.answers]) partFits(part);
  apart(
    questions.map(({ place }) => place),
    'questions',
  );
}

function partFits({ title, name, place, words, notes }: PlacedPart): void {
  ok(title.trim() !== '' && words >= 0 && notes >= 0, 'a question says nothing');
  inside(name, place, `the name of ${title}`);
}

export function citationsFit({ kinds }: Requests['kamervragen/citations']['answer']): void {
  for (const { name, publications } of kinds) {
    ok(name !== '' && publications.length > 0, `nothing is cited of ${name}`);
    for (const { title, url, places } of publications) {
      ok(title.trim() !== '' && places.length > 0, 'a publication is not cited');
      addressParses(url);
      inOrder(
        places.map(({ place }) => place),
        `places of ${title}`,
      );
    }
  }
}

function addressParses(url: string | undefined): void {
  if (url !== undefined) strictEqual(URL.parse(url)?.protocol, 'https:', `${url} is no address`);
}

export function factsFit({ people, state, counts }: FactsInWords): void {
  ok(counts.length > 0, 'a document of which nothing is counted');
  for (const said of [...people, ...state, ...counts]) {
    ok(said !== '' && !/undefined|NaN|Invalid Date/.test(said), said);
  }
}

export function copyFits({ title, text }: Copy): void {
  ok(title !== '' || text !== undefined);
  ok(!text.includes('\r'), 'what is copied has line ends of two kinds');
}

/** Each section and note is shown once, whatever leads elsewhere leads to one of them, and paragraphs go forward. */
export function readingFits({ header, rows, notes, more }: ReadingView<Range>, on: Page): void {
  const parts = rows.flatMap((row) => (row.kind === 'aside' ? [row.part] : [...row.questions, ...row.answers]));
  const shown = new Set(parts.map(({ section }) => section));
  strictEqual(shown.size, parts.length, 'a section is shown twice');
  const last = Math.max(-1, ...shown);
  const missing = Array.from({ length: last + 1 }, (_, index) => index).filter((index) => !shown.has(index));
  if (more === 0 && missing.length > 0) {
    // The heading of an answer with nothing below it is no answer.
    const document = parse(on.text);
    const hidden = missing.filter((index) => {
      const section = document.sections[index];
      return section?.role !== 'answer' || !isEmpty(document, section);
    });
    deepStrictEqual(hidden, [], 'a section is not shown');
  }
  const noted = new Set(notes.map(({ note }) => note));
  strictEqual(noted.size, notes.length, 'a note is shown twice');
  for (const row of rows) if (row.kind === 'pair' && row.elsewhere !== undefined) ok(shown.has(row.elsewhere));
  for (const { paragraphs } of [{ paragraphs: header }, ...parts, ...notes]) {
    apart(
      paragraphs.map(({ place }) => place),
      'paragraphs',
    );
    for (const paragraph of paragraphs) paragraphFits(paragraph, on, shown, noted);
  }
}

function paragraphFits(
  { place, pieces }: ViewParagraph<Range>,
  on: Page,
  sections: ReadonlySet<number>,
  notes: ReadonlySet<number>,
): void {
  ok(wordsIn(on, place).trim() !== '', 'a paragraph holds nothing');
  for (const piece of pieces) {
    if (piece.kind === 'mark') ok(notes.has(piece.note), `there is no note ${piece.note}`);
    if (piece.kind === 'reference' && piece.section !== undefined) ok(sections.has(piece.section));
    if (piece.kind === 'citation') addressParses(piece.url);
  }
}

/** Headings stand in the clean text, and lead back to places in the document. */
/** What a page may hold is tried in the tests of the export. */
export function fileFits(format: FormatName, file: Requests['kamervragen/export']['answer']): void {
  strictEqual('text' in file, FORMATS[format].isText, format);
  if (!('text' in file) || format !== 'html') return;
  ok(file.text.startsWith('<!DOCTYPE html>') && file.text.endsWith('</html>\n'), 'the page is not whole');
}

export function cleanTextFits({ text, headings }: CleanText<Range>, on: Page): void {
  const clean = page('', text);
  for (const { place } of headings) ok(wordsIn(clean, place).trim() !== '', 'a heading holds nothing');
  for (const [ranges, where] of [
    [headings.map(({ place }) => place), clean],
    [headings.map(({ source }) => source), on],
  ] as const) {
    placesExist(ranges, where);
    apart(ranges, 'headings');
  }
}

/** A page and a drawing whose elements all end, and which run and load nothing. */
export function overviewFits({ html, svg }: Requests['kamervragen/overview']['answer']): void {
  for (const markup of [html, svg]) runsNothing(markup);
}

/** Markup whose elements all end, and which runs and loads nothing. */
export function runsNothing(markup: string): void {
  const opened = [...markup.matchAll(/<(?!meta\b)([a-z\d]+)(?:\s[^<>]*)?(?<!\/)>/g)].map(([, name]) => name);
  const closed = [...markup.matchAll(/<\/([a-z\d]+)>/g)].map(([, name]) => name);
  deepStrictEqual(opened.toSorted(), closed.toSorted());
  for (const [tag] of markup.matchAll(/<[^<>]*>/g))
    ok(!/^<(?:script|style .*|a|img|iframe|object)\b|\s(?:on[a-z]+|href|src)=|undefined|NaN/i.test(tag), tag);
}
