import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { marked } from '../marked.ts';
import { modern, session } from './session.ts';

const answered = `
  Vraag 1
  Kent u Kamerstuk 35 300 VI, nr. 37?
  Antwoord 1
  Ja. $Zie <|>
  Vraag 2
  Waarom?
`;

/** What is offered at the cursor, and how to ask further. */
async function offered(
  t: TestContext,
  source: string,
  capabilities: ClientCapabilities = modern,
  triggerKind: 1 | 2 = 1,
) {
  const { client, open } = await session(t, capabilities);
  const { text, cursor = 0 } = marked(source);
  const position = TextDocument.create('', '', 0, text).positionAt(cursor);
  const params = { textDocument: { uri: await open(text) }, position, context: { triggerKind } };
  const list = await client.sendRequest(CompletionRequest.type, params);
  const items = list && 'items' in list ? list.items : [];
  const documented = (item: CompletionItem | undefined) =>
    client.sendRequest(CompletionResolveRequest.type, item ?? { label: '' });
  return { items, documented, incomplete: list && 'items' in list && list.isIncomplete };
}

const written = ({ textEdit }: CompletionItem) => textEdit?.newText;

test('gaps can be filled one after another where a client knows snippets, and are dots elsewhere', async (t) => {
  const zie = answered.replace('$', '');
  const gap = (stop: number) => `$\{${stop}:nummer}`;
  deepStrictEqual((await offered(t, zie)).items.map(written), [
    `Zie het antwoord op vraag ${gap(1)}.`,
    `Zie de antwoorden op de vragen ${gap(1)} en ${gap(2)}.`,
  ]);
  deepStrictEqual((await offered(t, zie, {})).items.map(written), [
    'Zie het antwoord op vraag ….',
    'Zie de antwoorden op de vragen … en ….',
  ]);
});

test('what is offered can be read before it is chosen, as the document is then', async (t) => {
  const mention = answered.replace('$Zie', 'Zie vraag');
  const { items, documented } = await offered(t, mention);
  deepStrictEqual(
    items.map(({ label }) => label),
    ['1', '2'],
  );
  deepStrictEqual(
    items.map(({ labelDetails }) => labelDetails?.description),
    ['Kent u Kamerstuk 35 300 VI, nr. 37?', 'Waarom?'],
  );
  const { documentation } = await documented(items[0]);
  strictEqual(
    (documentation as MarkupContent).value,
    '**Vraag 1**\n\nKent u [Kamerstuk 35 300 VI, nr. 37](https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html)?',
  );
  const old = await offered(t, mention, {});
  const { detail, documentation: plain } = await old.documented(old.items[1] ?? { label: '' });
  deepStrictEqual([detail, plain], ['Waarom?', 'Vraag 2\n\nWaarom?']);
});

test('a publication is told in full, and what has nothing to tell stays as it is', async (t) => {
  const cited = await offered(t, answered.replace('$Zie', 'Zie Kamerstuk'), {});
  strictEqual(
    (await cited.documented(cited.items[0])).documentation,
    'Kamerstukken 35300 VI, nr. 37\n\nhttps://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html',
  );
  const phrases = await offered(t, answered.replace('$', ''));
  deepStrictEqual(await phrases.documented(phrases.items[0]), phrases.items[0]);
});

test('a blank that is typed gets an answer only where a number nearly must follow', async (t) => {
  const typed = async (words: string) =>
    (await offered(t, answered.replace('$Zie', words), modern, 2)).items.map(({ label }) => label);
  deepStrictEqual(await typed('Zie vraag'), ['1', '2']);
  deepStrictEqual(await typed('Uw vraag'), []);
  deepStrictEqual(await typed('Zie'), []);
});

test('of very many numbers the first are told, and the rest when one types on', async (t) => {
  const many = Array.from({ length: 300 }, (_, index) => `Vraag ${index + 1}\nWaarom?\n`).join('');
  const { items, incomplete } = await offered(t, `${many}Antwoord 1\nZie vraag <|>`);
  deepStrictEqual([items.length, incomplete], [200, true]);
  const further = await offered(t, `${many}Antwoord 1\nZie vraag 29<|>`);
  deepStrictEqual([further.items.length, further.incomplete], [11, false]);
});
