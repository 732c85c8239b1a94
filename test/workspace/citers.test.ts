import { deepStrictEqual } from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  CodeLensRequest,
  ExecuteCommandRequest,
  ReferencesRequest,
  type ShowDocumentParams,
  ShowDocumentRequest,
} from 'vscode-languageserver/node';
import { parse } from '../../server/parse/parse.ts';
import type { Requests } from '../../server/shell/requests.ts';
import { citingDocuments } from '../../server/workspace/citers.ts';
import { modern, positionOf, session } from '../shell/session.ts';
import { indexOf, setOf } from './folder.ts';

const shops = setOf({
  number: '11',
  zaak: '2029Z00011',
  member: 'Van den Oever (CDA)',
  subject: 'dorpswinkels',
  questions: ['Sluit de laatste winkel?', 'Kent u Kamerstuk 35 300, nr. 7?'],
});
const AH = 'Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 11';
const texts = {
  'winkels.txt': shops,
  'een.txt': `Vraag 1\nKent u ${AH}?\nVraag 2\nZie uw antwoord op vraag 2 in ${AH}.\n`,
  'twee.txt': `Vraag 1\nKent u ${AH}, vraag 1?\nVraag 2\nEn Kamerstuk 35 300, nr. 7?\n`,
  'drie.txt': 'Vraag 1\nKent u Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12?\n',
};
const index = indexOf(texts);
const uri = 'file:///map/winkels.txt';

/** `een.txt Kent u …` for each place. */
function linesOf(
  places: readonly { readonly uri: string; readonly range: { readonly start: { readonly line: number } } }[],
) {
  return places.map(({ uri, range }) => {
    const name = uri.replace('file:///map/', '') as keyof typeof texts;
    return `${name} ${texts[name].split('\n')[range.start.line]?.slice(0, 12)}`;
  });
}

async function opened(t: TestContext, locale = 'nl') {
  const running = await session(t, { ...modern, window: { showDocument: { support: true } } }, locale, {
    folder: () => index,
    commands: ['kamervragen.showPlaces'],
  });
  return { ...running, textDocument: { uri: await running.open(shops, uri) } };
}

test('references are found in all documents of the folder', async (t) => {
  const { client, textDocument } = await opened(t);
  const found = async (words: string, includeDeclaration = false) =>
    linesOf(
      (await client.sendRequest(ReferencesRequest.type, {
        textDocument,
        position: positionOf(shops, words, 1),
        context: { includeDeclaration },
      })) ?? [],
    );
  // Of the document itself, of one of its questions, of what it cites.
  deepStrictEqual(await found('Vragen van het lid'), [
    'een.txt Kent u Aanha',
    'een.txt Zie uw antwo',
    'twee.txt Kent u Aanha',
  ]);
  deepStrictEqual(await found('Vraag 2'), ['een.txt Zie uw antwo']);
  deepStrictEqual(await found('Vraag 1'), ['twee.txt Kent u Aanha']);
  deepStrictEqual(await found('Kamerstuk'), ['winkels.txt Kent u Kamer', 'twee.txt En Kamerstuk']);
});

test('the document that is cited is found as its declaration', async (t) => {
  const { client, open } = await opened(t);
  const textDocument = { uri: await open(texts['drie.txt'].replace('12', '11'), 'file:///map/drie.txt') };
  const found = await client.sendRequest(ReferencesRequest.type, {
    textDocument,
    position: { line: 1, character: 9 },
    context: { includeDeclaration: true },
  });
  deepStrictEqual(linesOf(found ?? []).slice(0, 2), ['drie.txt Kent u Aanha', 'winkels.txt ah-tk-202920']);
});

for (const [locale, expected] of [
  ['nl', 'aangehaald in 2 documenten'],
  ['en', 'cited in 2 documents'],
] as const)
  test(`a lens over a document says where it is cited (${locale})`, async (t) => {
    const { client, textDocument, open } = await opened(t, locale);
    const [lens] = (await client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    deepStrictEqual([lens?.command?.title, lens?.range.start.line], [expected, 0]);
    deepStrictEqual(linesOf(lens?.command?.arguments?.[2]).length, 3);
    // What nobody cites has none.
    const other = { uri: await open(texts['drie.txt'], 'file:///map/drie.txt') };
    const lenses = await client.sendRequest(CodeLensRequest.type, { textDocument: other });
    deepStrictEqual(
      lenses?.filter(({ command }) => command !== undefined),
      [],
    );
  });

test('a client without a command of its own is brought to another document', async (t) => {
  const { client, textDocument } = await opened(t);
  const shown: ShowDocumentParams[] = [];
  client.onRequest(ShowDocumentRequest.type, (params) => {
    shown.push(params);
    return { success: true };
  });
  const [lens] = (await client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const { command = '', arguments: given = [] } = lens?.command ?? {};
  await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });
  deepStrictEqual(shown[0]?.uri, 'file:///map/een.txt');
});

test('our client lists the documents that cite one, with the questions that they name', async (t) => {
  const { client, textDocument } = await opened(t);
  const { shown, more }: Requests['kamervragen/citers']['answer'] = await client.sendRequest('kamervragen/citers', {
    textDocument,
  });
  deepStrictEqual(
    shown.map(({ label, questions, detail, range: { start } }) => [label, questions, detail, start.line]),
    [
      ['een.txt', 'Vraag 2', 'een.txt', 1],
      ['twee.txt', 'Vraag 1', 'twee.txt', 1],
    ],
  );
  deepStrictEqual(more, 0);
});

test('more documents than a list shows are counted', () => {
  const here = { document: parse(shops), uri };
  const { shown, more } = citingDocuments(here, index, 1);
  deepStrictEqual([shown.map(({ entry }) => entry.uri), more], [['file:///map/een.txt'], 1]);
});
