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
import { problems } from '../../server/features/problems/problems.ts';
import type { Memory } from '../../server/parse/memory.ts';
import { parseVersion } from '../../server/parse/parse.ts';
import { compare, type Row } from './measure.ts';
import { longText } from './texts.ts';

/** What a letter costs that is typed in a very long text, to what it costs in Markdown. */
export async function typing(): Promise<readonly Row[]> {
  const text = longText(1 << 20);
  const compared = await compare(typed(text), typedInMarkdown(text));
  const what = 'keystroke with outline, links and problems in 1 MB, to the Markdown language service';
  return [{ what, limit: 0.7, aim: 1 / 10, ...compared }];
}

/** A letter typed in the middle of the text, and all that an editor then asks for. */
function typed(text: string): () => void {
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
function typedInMarkdown(text: string): () => Promise<void> {
  const markdown = new MarkdownIt();
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
