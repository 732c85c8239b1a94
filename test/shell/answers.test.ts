import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import { symbolKinds } from '../../server/shell/lsp/documentSymbols.ts';
import { modern, positionOf, session, textIn } from './session.ts';

const text = `Vraag 1
Klopt dit, ook na de motie Becker?1
En waarom?

1 Kamerstuk 35 300 VI, nr. 37

Antwoord op vraag 1
Ja.
Vraag 2
Wanneer?
`;

test('a hover is Markdown for clients that take it, and text for others', async (t) => {
  const position = positionOf(text, 'Becker?1', 7);
  const contents = async (capabilities: object) => {
    const { client, open } = await session(t, capabilities);
    const found = await client.sendRequest(HoverRequest.type, { textDocument: { uri: await open(text) }, position });
    return (found as Hover).contents;
  };
  const address = 'https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html';
  deepStrictEqual(await contents(modern), {
    kind: 'markdown',
    value: `**Noot 1**\n\n[Kamerstuk 35 300 VI, nr. 37](${address})`,
  });
  deepStrictEqual(await contents({}), {
    kind: 'plaintext',
    value: `Noot 1\n\nKamerstuk 35 300 VI, nr. 37 (${address})`,
  });
});

test('the server speaks the language of its client', async (t) => {
  for (const [locale, expected] of [
    ['nl', 'Vraag 2 heeft geen antwoord.'],
    ['nl-BE', 'Vraag 2 heeft geen antwoord.'],
    ['en', 'Question 2 has no answer.'],
    ['de', 'Question 2 has no answer.'],
  ] as const) {
    const { client, open } = await session(t, modern, locale);
    const textDocument = { uri: await open(text) };
    const hover = await client.sendRequest(HoverRequest.type, { textDocument, position: positionOf(text, 'Vraag 2') });
    deepStrictEqual(hover?.contents, { kind: 'markdown', value: expected }, locale);
  }
});

test('references leave the heading out for a client that does not want it', async (t) => {
  const { client, open } = await session(t);
  const textDocument = { uri: await open(text) };
  for (const [includeDeclaration, expected] of [
    [true, ['Vraag 1', 'Antwoord op vraag 1']],
    [false, ['Antwoord op vraag 1']],
  ] as const) {
    const position = positionOf(text, 'Vraag 1');
    const context = { includeDeclaration };
    const found = await client.sendRequest(ReferencesRequest.type, { textDocument, position, context });
    deepStrictEqual(
      found?.map(({ range }) => textIn(text, range)),
      expected,
    );
  }
});

test('highlights tell a heading from what mentions it', async (t) => {
  const { client, open } = await session(t);
  const textDocument = { uri: await open(text) };
  const position = positionOf(text, 'Vraag 1');
  const found = await client.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
  deepStrictEqual(
    found?.map(({ range, kind }) => [textIn(text, range), kind]),
    [
      ['Vraag 1', DocumentHighlightKind.Write],
      ['Antwoord op vraag 1', DocumentHighlightKind.Read],
    ],
  );
});

test('a link to a note names its line and column, both from 1', async (t) => {
  const { client, open } = await session(t);
  const uri = await open(text);
  const found = await client.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
  const [note, citation] = found ?? [];
  deepStrictEqual(note && [textIn(text, note.range), note.target, note.tooltip], ['1', `${uri}#L5,3`, 'Go to note 1']);
  deepStrictEqual(citation && [textIn(text, citation.range), citation.target], [
    'Kamerstuk 35 300 VI, nr. 37',
    'https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html',
  ]);
});

test('one line folds one thing', async (t) => {
  const { client, open } = await session(t);
  const shared = 'Vraag 1: Klopt dit?\nEn waarom?\nAntwoord 1: Ja.\nDaarom.\n';
  const page = 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel';
  const glued = `Vraag 1\nKlopt dit?\nEn waarom?\n${page} 1\n\n${page} 2Vraag 2\nWanneer?\n`;
  for (const [source, expected] of [
    [
      text,
      [
        [0, 7],
        [1, 4],
        [6, 7],
        [8, 9],
      ],
    ],
    [
      shared,
      [
        [0, 3],
        [2, 3],
      ],
    ],
    // What ends on the line where something else starts ends before it: the question, and the page footers in it.
    [
      glued,
      [
        [0, 4],
        [3, 4],
        [5, 6],
      ],
    ],
  ] as const) {
    const found = await client.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: await open(source) } });
    const lines = (found ?? []).map(({ startLine, endLine }) => [startLine, endLine]);
    deepStrictEqual(
      lines.sort(([a = 0], [b = 0]) => a - b),
      expected,
    );
  }
});

test('problems are given to a client that asks for them', async (t) => {
  const { client, open } = await session(t, modern, 'nl');
  const uri = await open(text);
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  ok(report.kind === 'full');
  deepStrictEqual(report.items.map(summary), [
    'question-without-answer: Vraag 2 heeft geen antwoord. Zet er een antwoord onder.',
  ]);
});

test('problems matter as much as they do', async (t) => {
  const { client, open } = await session(t);
  const uri = await open('Vraag 1\nKlopt dit?\nVraag 3\nWaarom?\nAntwoord 1\nJa.\n\n1 Dagblad van het Zuiden, nr. 1\n');
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  ok(report.kind === 'full');
  const weights = new Map(report.items.map(({ code, severity }) => [code, severity]));
  strictEqual(weights.get('numbering-gap'), DiagnosticSeverity.Warning);
  strictEqual(weights.get('question-without-answer'), DiagnosticSeverity.Information);
});

test('parts of a document that look different do', () => {
  const { header, question, answer, chapter, note } = symbolKinds;
  strictEqual(new Set([header, question, answer, chapter, note]).size, 5);
});

const summary = ({ code, message }: Diagnostic): string => `${code}: ${message}`;
