import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { questions } from '../../server/features/questions.ts';
import { parse, parseVersion } from '../../server/parse/parse.ts';
import { readingView } from '../../server/reading/readingView.ts';
import { collect, compare, median, quantile, type Row } from './measure.ts';
import { longText } from './texts.ts';

const markdown = new MarkdownIt();
const commonmark = new Parser();

/** What a text is compared to itself with: readers of Markdown, which it is for them. */
const readers = [
  { name: 'markdown-it', aim: 0.6, read: (text: string) => markdown.parse(text, {}) },
  { name: 'commonmark.js', aim: 2, read: (text: string) => commonmark.parse(text) },
] as const;

/**
 * Documents by what they are: those that are not ours to publish lie beside the project, or nowhere. In the samples there is
 * more to be read on each line.
 */
const documents = [
  { what: 'samples', texts: textsIn('samples'), limits: { 'markdown-it': 6, 'commonmark.js': 15, bytes: 65 } },
  {
    what: 'real documents',
    texts: textsIn('../shared/corpus/text'),
    limits: { 'markdown-it': 4, 'commonmark.js': 10, bytes: 45 },
  },
].filter(({ texts }) => texts.length > 0);

/** What reading documents takes and holds, and what features take of one that is read. */
export async function parsing(): Promise<readonly Row[]> {
  const large = longText(1 << 20);
  // Measured several times, for the first also loads code.
  const held = median([1, 2, 3, 4, 5].map(() => size(large)));
  const rows: Row[] = [{ what: 'memory of the model of 1 MB, to the text', limit: 6, ratio: held }];
  for (const some of documents) rows.push(...(await reading(some)));
  const text = longText(200 << 10);
  const document = parse(text);
  for (const { what, feature } of [
    { what: 'questions', feature: questions },
    { what: 'reading view', feature: readingView },
  ]) {
    const compared = await compare(
      () => feature(document),
      () => parse(text),
    );
    rows.push({ what: `${what} of 200 KB, to a full parse`, limit: 1, ...compared });
  }
  return rows;
}

/** How long documents take to read, one by one and again and again, and what that allocates. */
async function reading({ what, texts, limits }: (typeof documents)[number]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, aim, read } of readers) {
    const ratios: number[] = [];
    // The first turns of all of them warm up what reads each.
    for (const measured of [false, true]) {
      for (const text of texts) {
        const turns = measured ? 3 : 1;
        const { ratio } = await compare(
          () => parse(text),
          () => read(text),
          turns,
        );
        if (measured) ratios.push(ratio);
      }
    }
    rows.push({
      what: `parse of ${what} one by one, hot, to ${name}`,
      limit: limits[name],
      aim,
      ratio: median(ratios),
      worst: quantile(ratios, 0.95),
    });
  }
  const bytes = allocated(texts);
  rows.push({
    what: `bytes allocated by a parse of ${what}, to a unit of text`,
    limit: limits.bytes,
    aim: 10,
    ratio: bytes,
  });
  return rows;
}

/** The texts in a folder, seen from where the command runs; none where there is no such folder. */
function textsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** Bytes that reading texts allocates, on and off the heap, to a unit of them. */
function allocated(texts: readonly string[]): number {
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  let bytes = 0;
  let units = 0;
  for (const text of texts) {
    collect();
    const before = used();
    units += parse(text).text.length;
    bytes += used() - before;
  }
  return bytes / units;
}

/** Bytes that the model and its memory hold after letters typed in many places, to those of the text. */
function size(text: string): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  let version = parseVersion(text);
  let typed = text;
  for (let place = 0; place < 32; place++) {
    const at = Math.floor((text.length * place) / 32);
    typed = `${typed.slice(0, at)}x${typed.slice(at)}`;
    version = parseVersion(typed, version.memory);
  }
  collect();
  const held = process.memoryUsage().heapUsed - before;
  return version.document.sections.length > 0 ? held / (2 * text.length) : Number.NaN;
}
