import {
  CodeLensRequest,
  CodeLensResolveRequest,
  DocumentDiagnosticRequest,
  HoverRequest,
  InlayHintRequest,
  MarkupContent,
} from 'vscode-languageserver/node';
import { parse } from '../../server/parse/parse.ts';
import type { Requests } from '../../server/shell/requests.ts';
import { positionsIn } from '../../server/text/positions.ts';
import { type Session, textIn } from './session.ts';

/** Everything that the server says about a document, a line each, by the place where a reader sees it. */
export interface Claims {
  /** In the language status: who, how far and when, how much. */
  readonly facts: readonly string[];
  /** Over headings. */
  readonly lenses: readonly string[];
  readonly problems: readonly string[];
  /** On headings, mentions and marks. */
  readonly hovers: readonly string[];
  /** After mentions. */
  readonly hints: readonly string[];
  /** In the view of the questions, in the status bar and in the list of questions. */
  readonly questions: readonly string[];
  /** In the view of the publications: where each is cited. */
  readonly citations: readonly string[];
  /** On the page to read: what stands beside each question. */
  readonly page: readonly string[];
}

type Answers = { readonly [Name in keyof Requests]: Requests[Name]['answer'] };

export async function claimsOf({ client, open }: Session, text: string): Promise<Claims> {
  const textDocument = { uri: await open(text) };
  const ask = <Name extends keyof Requests>(method: Name): Promise<Answers[Name]> =>
    client.sendRequest(method, { textDocument });
  const { people, state, counts } = await ask('kamervragen/facts');
  const lenses = (await client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const resolved = await Promise.all(lenses.map((lens) => client.sendRequest(CodeLensResolveRequest.type, lens)));
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const range = { start: { line: 0, character: 0 }, end: positionsIn(text)(text.length) };
  const hints = (await client.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [];
  return {
    facts: [people, state, counts].map((said) => said.join(' · ')).filter((said) => said !== ''),
    lenses: resolved.map(({ range, command }) => `${oneLine(textIn(text, range))}: ${command?.title}`),
    problems: 'items' in report ? report.items.map((one) => `${oneLine(textIn(text, one.range))}: ${one.message}`) : [],
    hovers: await hoversOf(client, textDocument, text),
    hints: hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join(''))),
    questions: questionsOf(await ask('kamervragen/questions')),
    citations: citationsOf(await ask('kamervragen/citations')),
    page: pageOf(await ask('kamervragen/reading')),
  };
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

async function hoversOf(
  client: Session['client'],
  textDocument: { readonly uri: string },
  text: string,
): Promise<string[]> {
  const { sections, references, marks } = parse(text);
  const spans = [...sections.flatMap(({ heading }) => heading ?? []), ...references.map(({ span }) => span), ...marks];
  const position = positionsIn(text);
  const said: string[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const hover = await client.sendRequest(HoverRequest.type, { textDocument, position: position(start) });
    const words = MarkupContent.is(hover?.contents) ? hover.contents.value : '';
    said.push(`${oneLine(text.slice(start, end))}: ${oneLine(words).replaceAll('\\', '')}`);
  }
  return said;
}

function questionsOf({ shown }: Answers['kamervragen/questions']): string[] {
  const length = ({ words, notes }: { words: number; notes: number }) => `${words} words, ${notes} notes`;
  return shown.map(({ title, state, answers, ...rest }) =>
    [`${title}: ${state}`, length(rest), ...answers.map((one) => `${one.title} of ${length(one)}`)].join(' · '),
  );
}

function citationsOf({ kinds }: Answers['kamervragen/citations']): string[] {
  return kinds.flatMap(({ name, publications }) =>
    publications.map(({ title, places }) => `${name} · ${title}: ${places.map(({ section }) => section).join(', ')}`),
  );
}

function pageOf({ rows }: Answers['kamervragen/reading']): string[] {
  return rows.map((row) => {
    if (row.kind === 'aside') return row.part.title;
    const titles = (parts: readonly { title: string }[]) => parts.map(({ title }) => title).join(' + ');
    return `${titles(row.questions)} | ${titles(row.answers) || (row.elsewhere === undefined ? 'no answer' : 'above')}`;
  });
}
