import type { QaDocument } from '../model/document.ts';
import { toAkn } from './akn.ts';
import { toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { type Message, toJson } from './json.ts';
import { toMarkdown } from './markdownDocument.ts';
import { toTei } from './tei.ts';
import { cleanText } from './text.ts';

/** What a document can be written as, and how. */
export interface ExportFormat {
  /** Of its files, without the dot: `html`. */
  readonly extension: string;
  /** Whether its files are text, and not bytes. */
  readonly isText: boolean;
  /** Whether what several documents give, one after another, is of this format too. */
  readonly holdsSeveral: boolean;
  /** What writes it: what is heavy is loaded for the first document, by `import()`, from a bundle of its own. */
  readonly exporter: () => Exporter | Promise<Exporter>;
}

/** Writes a document, piece by piece. */
export type Exporter = (document: QaDocument, origin: Origin) => Iterable<string | Uint8Array>;

/** What is told of a document that is not in its text. */
export interface Origin {
  /** What it is called: the name of its file. */
  readonly name: string;
  /** Where it was read from. */
  readonly file: string;
  /** What is wrong with it, in words. */
  readonly messages: () => readonly Message[];
}

/** Every format, by the name that the command line knows it by, what people read first. */
export const FORMATS = {
  docx: {
    extension: 'docx',
    isText: false,
    holdsSeveral: false,
    exporter: async () => {
      const { toDocx } = await import('./docx.ts');
      return (document, { name }) => [toDocx(document, name)];
    },
  },
  markdown: {
    extension: 'md',
    isText: true,
    holdsSeveral: false,
    exporter:
      () =>
      (document, { name }) =>
        toMarkdown(document, name),
  },
  html: {
    extension: 'html',
    isText: true,
    holdsSeveral: false,
    exporter:
      () =>
      (document, { name }) =>
        toHtml(document, name),
  },
  text: {
    extension: 'txt',
    isText: true,
    holdsSeveral: true,
    exporter: () => (document) => [cleanText(document).text],
  },
  csv: {
    extension: 'csv',
    isText: true,
    holdsSeveral: false,
    exporter:
      () =>
      (document, { file }) =>
        toCsv('vragen', document, file),
  },
  json: {
    extension: 'json',
    isText: true,
    holdsSeveral: true,
    exporter: () => json,
  },
  akn: {
    extension: 'akn.xml',
    isText: true,
    holdsSeveral: false,
    exporter: () => toAkn,
  },
  tei: {
    extension: 'tei.xml',
    isText: true,
    holdsSeveral: false,
    exporter: () => toTei,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatName = keyof typeof FORMATS;

export function isFormatName(name: unknown): name is FormatName {
  return typeof name === 'string' && Object.hasOwn(FORMATS, name);
}

/** A line of JSON for each document. */
function* json(document: QaDocument, { file, messages }: Origin): Generator<string> {
  yield* toJson(document, messages(), file);
  yield '\n';
}
