import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  DefinitionRequest,
  HoverRequest,
  type LocationLink,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { inLens } from '../../server/shell/lsp/folderLenses.ts';
import type { Requests } from '../../server/shell/requests.ts';
import { counterpartsIn } from '../../server/workspace/companions.ts';
import { entryOfUri } from '../../server/workspace/folderIndex.ts';
import { modern, positionOf, session } from '../shell/session.ts';
import { indexOf, setOf } from './folder.ts';

const of = { member: 'Hoekwater (D66)', subject: 'nachttreinen', zaak: '2029Z00012' };
const questions = ['Bent u bekend met het bericht?', 'Klopt dat één op de drie uitvalt?', 'Waarom?'];
const asked = setOf({ ...of, number: '12', questions }).replace('ah-tk-20292030-12', 'kv-tk-2029Z00012');
const answer = setOf({ ...of, number: '12', questions: questions.slice(0, 2), answers: ['Ja.', 'Nee.'] });
const later = setOf({ ...of, zaak: '2029Z00013', number: '13', questions, answers: ['Ja.', 'Ja.', 'Ja.'] });
const texts = { 'vragen.txt': asked, 'antwoord.txt': answer, 'ander.txt': later };
const index = indexOf(texts);

async function opened(t: TestContext, text: string, name: string) {
  const capabilities = { ...modern, textDocument: { ...modern.textDocument, hover: { contentFormat: [] } } };
  const { client, open } = await session(t, capabilities, 'nl', {
    folder: () => index,
    commands: ['kamervragen.showPlaces'],
  });
  const textDocument = { uri: await open(text, `file:///map/${name}`) };
  const at = (words: string) => ({ textDocument, position: positionOf(text, words) });
  return {
    async goals(words: string) {
      const found = (await client.sendRequest(DefinitionRequest.type, at(words))) as LocationLink[] | null;
      return found?.map(({ targetUri, targetSelectionRange: { start } }) => {
        const file = targetUri.replace('file:///map/', '') as keyof typeof texts;
        return `${file} ${texts[file].split('\n')[start.line]}`;
      });
    },
    async said(words: string) {
      const hover = (await client.sendRequest(HoverRequest.type, at(words))) as { contents: MarkupContent } | null;
      return hover?.contents.value.split('\n\n');
    },
    async lenses() {
      const found = (await client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
      return Promise.all(
        found.map(
          async (lens) =>
            (lens.command ?? (await client.sendRequest(CodeLensResolveRequest.type, lens)).command)?.title,
        ),
      );
    },
    facts: (): Promise<Requests['kamervragen/facts']['answer']> =>
      client.sendRequest('kamervragen/facts', { textDocument }),
  };
}

test('a heading of an answer that says nothing is no answer', () => {
  const entry = entryOfUri(
    indexOf({ 'leeg.txt': setOf({ ...of, number: '12', questions, answers: ['Ja.', 'Nee.', ''] }) }),
    'file:///map/leeg.txt',
  );
  ok(entry);
  const answersTo = (number: number) => counterpartsIn({ role: 'question', numbers: [number] }, [entry]).length;
  deepStrictEqual([1, 2, 3].map(answersTo), [1, 1, 0]);
});

test('a question leads to its answer in another document of the same case', async (t) => {
  const { goals, said, lenses, facts } = await opened(t, asked, 'vragen.txt');
  deepStrictEqual(await goals('Vraag 2'), ['antwoord.txt Antwoord 2']);
  // The answer has no such number.
  strictEqual(await goals('Vraag 3'), undefined);
  strictEqual((await said('Vraag 2'))?.at(-1), 'In deze map: antwoord.txt');
  deepStrictEqual(await said('Vraag 3'), ['Vraag 3 heeft geen antwoord.']);
  deepStrictEqual(await lenses(), [
    'beantwoord in antwoord.txt',
    '→ beantwoord in antwoord.txt',
    '→ beantwoord in antwoord.txt',
    'geen antwoord',
  ]);
  deepStrictEqual((await facts()).state.slice(0, 3), [
    'Beantwoord in antwoord.txt',
    'Beantwoord in 41 dagen',
    'Geen antwoord in dit document',
  ]);
});

test('an answer leads back to questions that it does not repeat', async (t) => {
  const letter = answer.replace(/Vraag \d\n.*\n/g, '');
  const { goals, lenses } = await opened(t, letter, 'antwoord.txt');
  deepStrictEqual(await goals('Antwoord 2'), ['vragen.txt Vraag 2']);
  deepStrictEqual((await lenses()).slice(0, 1), ['vragen in vragen.txt']);
});

test('the name of a file draws no icon in a lens', () => {
  strictEqual(inLens('beantwoord in $(squirrel).txt'), 'beantwoord in $ (squirrel).txt');
});
