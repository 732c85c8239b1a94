import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  CodeLensRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  ReferencesRequest,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { MOST } from '../../server/features/limits.ts';
import { modern, session } from '../shell/session.ts';

/** Questions and answers of more than any answer holds. */
const PAIRS = 10_500;
/** So many are a set; each mentions the first of its set, and those of one set do so very often. */
const SET = 999;
const MIDDLE = Math.floor(PAIRS / SET / 2);
const crowded = Array.from({ length: PAIRS }, (_, index) =>
  [
    `Vraag ${(index % SET) + 1}`,
    `Kent u Kamerstuk 35 300 VI, nr. 37 en Kamerstuk 35 300 VI, nr. 38? ${'Zie vraag 1. '.repeat(Math.floor(index / SET) === MIDDLE ? 6 : 1)}`,
    `Antwoord op vraag ${(index % SET) + 1}`,
    'Ja.',
    '',
  ].join('\n'),
).join('');

test('what is too long for a reader is told as far as it can be of use, with how much more there is', async (t) => {
  const { client, open } = await session(t, modern, 'nl');
  const textDocument = { uri: await open(crowded) };
  const tree = (await client.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
  const symbols = tree.flatMap((symbol) => [symbol, ...(symbol.children ?? [])]);
  strictEqual(symbols.length, MOST.outlineItems + 1);
  const last = symbols.at(-1);
  strictEqual(last?.name, '… nog 1.000');
  strictEqual(last?.range.end.line, 4 * PAIRS);

  const lenses = await client.sendRequest(CodeLensRequest.type, { textDocument });
  strictEqual(lenses?.length, MOST.lenses + 1);
  // Over each question one lens, over each answer another, and over each first question a further one for its mentions.
  const more = 2 * PAIRS + Math.ceil(PAIRS / SET) - MOST.lenses;
  strictEqual(lenses?.at(-1)?.command?.title, `… nog ${more.toLocaleString('nl')}`);

  strictEqual((await client.sendRequest(DocumentLinkRequest.type, { textDocument }))?.length, MOST.links);
  strictEqual((await client.sendRequest(FoldingRangeRequest.type, { textDocument }))?.length, MOST.folds);

  // Of all that mention the first question of a set those around the place that one asks at.
  const set = 4 * SET * MIDDLE;
  const middle = set + 4 * 500 + 1;
  const position = { line: middle, character: crowded.split('\n', middle + 1)[middle]?.indexOf('vraag 1') ?? 0 };
  for (const places of [
    await client.sendRequest(ReferencesRequest.type, { textDocument, position, context: { includeDeclaration: true } }),
    await client.sendRequest(DocumentHighlightRequest.type, { textDocument, position }),
  ]) {
    strictEqual(places?.length, MOST.places);
    const [first, final] = [places.at(0)?.range.start.line ?? middle, places.at(-1)?.range.start.line ?? middle];
    ok(set <= first && first < middle - 4 * 400 && middle + 4 * 400 < final, `${first}, ${final}`);
  }
});

test('an outline without a tree is cut too, and so are problems, the weightiest first', async (t) => {
  const { client, open } = await session(t, {});
  const textDocument = { uri: await open('Antwoord op vraag 1\nJa, dat is zo.\n'.repeat(2 * PAIRS)) };
  const list = (await client.sendRequest(DocumentSymbolRequest.type, { textDocument })) as SymbolInformation[];
  strictEqual(list.length, MOST.outlineItems + 1);
  strictEqual(list.at(-1)?.name, '… 1,000 more');

  // Each question lacks an answer, which matters less than that all but the first have a number twice.
  const twice = { uri: await open(`Vraag 1\nKlopt dit?\nAntwoord op vraag 9\nJa.\n${'Vraag 2\n'.repeat(1300)}`) };
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: twice });
  const items: Diagnostic[] = report.kind === 'full' ? report.items : [];
  deepStrictEqual(
    [...new Set(items.slice(0, -1).map(({ code }) => code))],
    ['answer-without-question', 'duplicate-question'],
  );
  strictEqual(items.length, MOST.problems + 1);
  // 1,301 questions without an answer, 1,299 that have a number twice, and the answer to a question that is not there.
  strictEqual(items.at(-1)?.message, '… 1,601 more');
});

test('an editor that asks for the hints of all of a document gets only so many', async (t) => {
  const { client, open } = await session(t, modern, 'nl');
  const text = `Vraag 1\nKlopt dit?\nVraag 2\n${'Zie dus de vorige vraag.\n'.repeat(MOST.hints + 10)}`;
  const range = { start: { line: 0, character: 0 }, end: { line: MOST.hints + 13, character: 0 } };
  const textDocument = { uri: await open(text) };
  strictEqual((await client.sendRequest(InlayHintRequest.type, { textDocument, range }))?.length, MOST.hints);
});
