import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import type { Completion, Subject } from '../../edits/completion/completion.ts';
import { completions as completionsAt } from '../../edits/completion/completions.ts';
import { type HoverPart, mentioned } from '../../features/hover.ts';
import { MOST } from '../../features/limits.ts';
import type { QaDocument } from '../../model/document.ts';
import { meaningIn } from '../../model/meaning.ts';
import { opening } from '../../reading/opening.ts';
import { oneLine } from '../../text/oneLine.ts';
import { type Template, wordsOf } from '../../text/template.ts';
import { markdownOf, plainTextOf } from '../markdown.ts';
import { member } from '../member.ts';
import { type Asked, about, aboutGiven, type Client, changed, type Feature } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';

/**
 * What can be written at the cursor. A blank asks for it too, and mostly gets nothing: after `het antwoord op vraag ` the
 * numbers that there are.
 */
export const completions: Feature = {
  announces: { completionProvider: { triggerCharacters: [' '], resolveProvider: true } },
  answers: [
    about(CompletionRequest.type, (asked, { position, context }) => {
      const isAsked = member(context, 'triggerKind') !== CompletionTriggerKind.TriggerCharacter;
      return listOf(asked, completionsAt(asked.document, offsetOf(asked.source, position), isAsked));
    }),
    aboutGiven(CompletionResolveRequest.type, (item) => member(member(item, 'data'), 'uri'), resolved, changed),
  ],
};

/** What an item is about, so that it can be told of the document as it is when somebody wants to know. */
interface ItemData extends Subject {
  readonly uri: string;
}

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  heading: CompletionItemKind.Module,
  header: CompletionItemKind.Snippet,
  phrase: CompletionItemKind.Snippet,
  mention: CompletionItemKind.Reference,
  citation: CompletionItemKind.File,
  note: CompletionItemKind.Constant,
};

function listOf(asked: Asked, all: readonly Completion[]): CompletionList {
  const asking = questionsIn(asked.document);
  const items = all.slice(0, MOST.completions).map((one, index) => itemOf(asked, one, index, asking(one.about)));
  return { isIncomplete: items.length < all.length, items };
}

/** Tells what the question asks that something is about, in its first words. */
function questionsIn(document: QaDocument): (subject: Subject) => string | undefined {
  const meaning = meaningIn(document);
  return ({ sections }) => {
    const [index = -1] = sections === undefined ? [] : meaning.indices({ ...sections, role: 'question' });
    const question = document.sections[index];
    return question && opening(document, question.body, OPENING);
  };
}

/** How much of a question stands beside its number in a list. */
const OPENING = 60;

function itemOf({ source, client }: Asked, completion: Completion, index: number, asks?: string): CompletionItem {
  const { kind, label, span, words, further, about } = completion;
  const data: ItemData = { uri: source.uri, ...about };
  const isSnippet = takesSnippets(client) && words.some((part) => typeof part !== 'string');
  return {
    label: oneLine(label),
    ...(asks ? beside(client, oneLine(asks)) : {}),
    kind: kinds[kind],
    sortText: String(index).padStart(3, '0'),
    filterText: label,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(source, span), newText: isSnippet ? snippetOf(words) : wordsOf(words) },
    ...(further.length > 0
      ? { additionalTextEdits: further.map(({ span, text }) => ({ range: rangeOf(source, span), newText: text })) }
      : {}),
    data,
  };
}

/** Words beside the name of an item; where a client has no such place, it shows them with what there is to read. */
function beside({ capabilities }: Client, words: string): Pick<CompletionItem, 'labelDetails' | 'detail'> {
  const takesDetails = capabilities.textDocument?.completion?.completionItem?.labelDetailsSupport === true;
  return takesDetails ? { labelDetails: { description: words } } : { detail: words };
}

function takesSnippets({ capabilities }: Client): boolean {
  return capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
}

/** `Zie het antwoord op vraag ${1:nummer}.` */
function snippetOf(template: Template): string {
  let stop = 0;
  const escaped = (words: string) => words.replace(/[\\$}]/g, '\\$&');
  return template
    .map((part) => (typeof part === 'string' ? escaped(part) : `\${${++stop}:${escaped(part.gap)}}`))
    .join('');
}

/** An item with what one wants to know before one chooses it. */
function resolved({ document, client }: Asked, item: CompletionItem): CompletionItem {
  const parts = partsOn(document, item.data);
  if (parts.length === 0) return item;
  const formats = client.capabilities.textDocument?.completion?.completionItem?.documentationFormat;
  const documentation = formats?.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value: markdownOf({ parts }, client.words) }
    : plainTextOf({ parts }, client.words);
  return { ...item, documentation };
}

function partsOn(document: QaDocument, data: unknown): readonly HoverPart[] {
  const sections = member(data, 'sections');
  const [role, numbers, start] = [
    member(sections, 'role'),
    member(sections, 'numbers'),
    member(member(sections, 'span'), 'start'),
  ];
  if ((role === 'question' || role === 'answer') && Array.isArray(numbers)) {
    const at = typeof start === 'number' ? start : 0;
    return mentioned(document, { role, numbers, span: { start: at, end: at } });
  }
  const key = member(data, 'citation');
  const cited = document.citations.find((citation) => citation.key === key);
  return cited === undefined ? [] : [{ kind: 'citation', title: cited.title, url: cited.url }];
}
