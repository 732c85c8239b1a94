// Speed and size as ratios against references that run in the same process, turn by turn: machines are noisy.
// `npm run bench` prints the table and fails where a ratio is above its limit.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { CancellationToken, Emitter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  type ILogger,
  type IMdParser,
  type IWorkspace,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { links } from '../../server/features/links.ts';
import { outline } from '../../server/features/outline.ts';
import { problems } from '../../server/features/problems.ts';
import { questions } from '../../server/features/questions.ts';
import { readingView } from '../../server/features/readingView.ts';
import { type Memory, parse, parseVersion } from '../../server/parse/parse.ts';
import { longText } from './texts.ts';

const KB = 1 << 10;
const small = longText(200 * KB);
const large = longText(KB * KB);
const markdown = new MarkdownIt();
const commonmark = new Parser();

/** How often a task runs before it is measured, for it to clear away what the other left behind, and how often then. */
const UNMEASURED = 3;
const MEASURED = 7;
/** How many turns are measured, after as many to warm up. */
const TURNS = 9;

/** Measured before anything else has been in memory, and several times, for the first also loads code. */
const held = median([1, 2, 3, 4, 5].map(() => size(large)));

/** Documents by what they are: those that are not ours to publish lie beside the project, or nowhere. */
const documents = [
  { what: 'samples', texts: textsIn('samples') },
  { what: 'real documents', texts: textsIn('../shared/corpus/text') },
].filter(({ texts }) => texts.length > 0);

const rows: Row[] = [{ what: 'memory of the model of 1 MB, to the text', limit: 6, ratio: held }];
for (const some of documents) rows.push(...(await parsing(some)));
rows.push(
  {
    what: 'keystroke with outline, links and problems in 1 MB, to the Markdown language service',
    limit: 1 / 10,
    ratio: await compare(typing(large), markdownTyping(large)),
  },
  { what: 'questions of 200 KB, to a full parse', limit: 1, ratio: await toParse(small, questions) },
  { what: 'reading view of 200 KB, to a full parse', limit: 1, ratio: await toParse(small, readingView) },
);

for (const { what, limit, ratio } of rows) {
  console.log(
    `${ratio <= limit ? 'meets ' : 'MISSES'}  ${ratio.toFixed(3).padStart(7)}  at most ${limit.toFixed(2).padStart(5)}  ${what}`,
  );
}
process.exitCode = rows.every(({ limit, ratio }) => ratio <= limit) ? 0 : 1;

interface Row {
  readonly what: string;
  readonly limit: number;
  readonly ratio: number;
}

/** The texts in a folder, seen from where the command runs; none where there is no such folder. */
function textsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** How long documents take to read, one by one and again and again, and what that allocates. */
async function parsing({ what, texts }: { what: string; texts: readonly string[] }): Promise<readonly Row[]> {
  const each = (read: (text: string) => unknown) => () => {
    for (const text of texts) read(text);
  };
  const toMarkdown = await compare(
    each(parse),
    each((text) => markdown.parse(text, {})),
  );
  const toCommonMark = await compare(
    each(parse),
    each((text) => commonmark.parse(text)),
  );
  return [
    { what: `parse of ${what} one by one, to markdown-it`, limit: 0.6, ratio: toMarkdown },
    { what: `parse of ${what} one by one, to commonmark.js`, limit: 2, ratio: toCommonMark },
    { what: `bytes allocated by a parse of ${what}, to a unit of text`, limit: 10, ratio: allocated(texts) },
  ];
}

/** What a feature takes of a text that is read, to what reading it took. */
async function toParse(text: string, feature: (document: ReturnType<typeof parse>) => unknown): Promise<number> {
  const document = parse(text);
  return compare(
    () => feature(document),
    () => parse(text),
  );
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

function collect(): void {
  if (!globalThis.gc) throw new Error('Run this with --expose-gc.');
  globalThis.gc();
}

/** The median of the ratios of two tasks that take turns. */
async function compare(ours: () => unknown, reference: () => unknown): Promise<number> {
  const ratios: number[] = [];
  for (let turn = -TURNS; turn < TURNS; turn++) {
    const our = await time(ours);
    const their = await time(reference);
    if (turn >= 0) ratios.push(our / their);
  }
  return median(ratios);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Milliseconds that a task takes in the midst of others like it. */
async function time(task: () => unknown): Promise<number> {
  for (let run = 0; run < UNMEASURED; run++) await task();
  const times: number[] = [];
  for (let run = 0; run < MEASURED; run++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** A letter typed in the middle of the text, and all that an editor then asks for. */
function typing(text: string): () => void {
  const document = TextDocument.create('file:///long.kamervragen', 'kamervragen', 0, text);
  let memory: Memory | undefined;
  let version = 0;
  const at = document.positionAt(text.length >> 1);
  return () => {
    version++;
    TextDocument.update(document, [{ range: { start: at, end: at }, text: 'x' }], version);
    const model = parseVersion(document.getText(), memory);
    memory = model.memory;
    outline(model.document);
    links(model.document);
    problems(model.document);
  };
}

/** The same in a Markdown document of the same text: symbols and links. */
function markdownTyping(text: string): () => Promise<void> {
  const uri = 'file:///long.md';
  const document = TextDocument.create(uri, 'markdown', 0, text);
  const changed = new Emitter<never>();
  const onChange = new Emitter<typeof document>();
  const parser: IMdParser = {
    slugifier: {
      fromHeading: (value: string) => ({ value, equals: (other: { value: string }) => other.value === value }),
    } as never,
    tokenize: async (source) => markdown.parse(source.getText(), {}) as never,
  };
  const logger: ILogger = { level: LogLevel.Off, log: () => {} };
  const workspace = {
    workspaceFolders: [],
    getAllMarkdownDocuments: async () => [document],
    hasMarkdownDocument: () => true,
    openMarkdownDocument: async () => document,
    stat: async () => undefined,
    readDirectory: async () => [],
    onDidChangeMarkdownDocument: onChange.event,
    onDidCreateMarkdownDocument: changed.event,
    onDidDeleteMarkdownDocument: changed.event,
  } as unknown as IWorkspace;
  const service = createLanguageService({ workspace, parser, logger });
  let version = 0;
  const at = document.positionAt(text.length >> 1);
  return async () => {
    version++;
    TextDocument.update(document, [{ range: { start: at, end: at }, text: 'x' }], version);
    onChange.fire(document);
    await service.getDocumentSymbols(document, {}, CancellationToken.None);
    await service.getDocumentLinks(document, CancellationToken.None);
  };
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
