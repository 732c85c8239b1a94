import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { Requests } from '../../server/shell/requests.ts';
import { session, textIn } from './session.ts';

const text = `Vraag 1
Klopt dit,
ook nu?
Antwoord op vraag 1
Ja.
`;

test('the page to read says where in the document it comes from', async (t) => {
  const { client, open } = await session(t);
  const params = { textDocument: { uri: await open(text) } };
  const view = await client.sendRequest<Requests['kamervragen/reading']['answer']>('kamervragen/reading', params);
  deepStrictEqual(
    view.rows.flatMap((row) =>
      row.kind === 'aside'
        ? []
        : [...row.questions, ...row.answers].flatMap(({ name, paragraphs }) => [
            textIn(text, name),
            ...paragraphs.map(({ place }) => textIn(text, place)),
          ]),
    ),
    ['Vraag 1', 'Klopt dit,\nook nu?', 'Antwoord op vraag 1', 'Ja.'],
  );
});

test('clean text says where its headings stand, and where they come from', async (t) => {
  const { client, open } = await session(t);
  const params = { textDocument: { uri: await open(text) } };
  const clean = await client.sendRequest<Requests['kamervragen/cleanText']['answer']>('kamervragen/cleanText', params);
  strictEqual(clean.text, 'Vraag 1\n\nKlopt dit, ook nu?\n\nAntwoord op vraag 1\n\nJa.\n');
  for (const { place, source } of clean.headings) strictEqual(textIn(clean.text, place), textIn(text, source));
  strictEqual(clean.headings.length, 2);
});

test('there is no page of a document that is not open', async (t) => {
  const { client } = await session(t);
  const textDocument = { uri: 'file:///nowhere.kamervragen' };
  strictEqual(await client.sendRequest('kamervragen/reading', { textDocument }), null);
});
