import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type SemanticTokens, SemanticTokensDeltaRequest, SemanticTokensRequest } from 'vscode-languageserver/node';
import { addresses, attacks, documentWith, type Field, forms } from '../attacks.ts';
import { asking, everyAnswer, withoutNames } from '../shell/everyAnswer.ts';
import { tokensAfter } from '../shell/fits.ts';
import { changed, page } from '../shell/page.ts';
import { modern, type Session, session } from '../shell/session.ts';
import { tried } from './law.ts';
import { broke, deletedBy, edits, keystrokes, madeOfTriggers, samples, share, texts } from './texts.ts';

const clients = { 'VS Code': modern, 'a client that takes little': {} };
/** Documents in whose fields stand words that try to be more than words. */
const attacked = fc
  .tuple(
    fc.constantFrom(...forms),
    fc.constantFrom<Field>('member', 'department', 'subject', 'question', 'answer', 'address', 'note'),
    fc.constantFrom(...Object.values(attacks), ...Object.values(addresses)),
  )
  .map(([form, field, words]) => documentWith({ [field]: words }, form));

/** So many letters of two units each that no answer has room for all. */
const wide = `x${'\u{1f44d}'.repeat(2000)}`;
const wideDocument = documentWith({ subject: wide, question: wide, answer: wide, note: wide }, 'print');
const examples = ['', ...broke, wideDocument, ...samples].map((text): [string, number, number] => [text, 0, 1]);

// Samples as they are come first, and with edits now and then: they take as long as many small texts.
const documents = fc.oneof(
  { weight: 9, arbitrary: madeOfTriggers },
  { weight: 3, arbitrary: attacked },
  { weight: 1, arbitrary: texts },
);

for (const [client, capabilities] of Object.entries(clients)) {
  test(`every answer to ${client} fits its document`, async (t) => {
    const running = await session(t, capabilities);
    const holds = async ([text, ...places]: [string, number, number]) => {
      const uri = await running.open(text);
      await everyAnswer(asking(running), page(uri, text), [places]);
      await running.close(uri);
    };
    await tried(fc.tuple(documents, share, share), holds, examples);
  });
}

test('after edits, every answer is that about a document that is opened anew', async (t) => {
  const [running, anew] = [await session(t), await session(t)];
  const values = fc.tuple(documents, fc.oneof(edits, keystrokes), share, share);
  await tried(
    values,
    async ([text, changes, ...places]) => {
      const uri = await running.open(text);
      let on = page(uri, text);
      let tokens = await allTokens(running, uri);
      let version = 1;
      for (const edit of changes) {
        const { start, end } = deletedBy(on.text, edit);
        const { change, after } = changed(on, start, end, edit.inserted);
        await running.change(uri, ++version, [change]);
        on = after;
        const previousResultId = tokens.resultId ?? '';
        const params = { textDocument: { uri }, previousResultId };
        const delta = await running.client.sendRequest(SemanticTokensDeltaRequest.type, params);
        const all = await allTokens(running, uri);
        deepStrictEqual(delta && tokensAfter(tokens, delta).data, all.data);
        tokens = all;
      }
      await anew.open(on.text, uri, version);
      deepStrictEqual(
        withoutNames(await everyAnswer(asking(running), on, [places])),
        withoutNames(await everyAnswer(asking(anew), on, [places])),
      );
      for (const server of [running, anew]) await server.close(uri);
    },
    [],
  );
});

async function allTokens({ client }: Session, uri: string): Promise<SemanticTokens> {
  return (await client.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } })) ?? { data: [] };
}
