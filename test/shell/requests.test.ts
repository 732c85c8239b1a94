import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { kinds } from '../../server/citations/kinds.ts';
import type { CopyForm, Requests } from '../../server/shell/requests.ts';
import { dutch, english } from '../../server/shell/words.ts';
import { modern, positionOf, type Session, session, textIn } from './session.ts';

const text = `AH 608
Antwoord van minister Jansen (Financiën) (ontvangen 20 november 2024)
Vraag 1
Klopt dit?1
Antwoord op vraag 1
Ja.

1 Kamerstuk 35 300 VI, nr. 37
`;

test('tells the questions with their places', async (t) => {
  const running = await session(t);
  const [question] = (await ask(running, 'kamervragen/questions'))?.shown ?? [];
  const [answer] = question?.answers ?? [];
  ok(question && answer);
  deepStrictEqual(
    [question.name, question.place, answer.name].map((range) => textIn(text, range)),
    ['Vraag 1', 'Vraag 1\nKlopt dit?1', 'Antwoord op vraag 1'],
  );
  strictEqual(question.state, 'answered');
});

test('tells the citations with their places, and names their kinds in the language of the client', async (t) => {
  const running = await session(t, modern, 'nl');
  const [kind] = (await ask(running, 'kamervragen/citations'))?.kinds ?? [];
  const [place] = kind?.publications[0]?.places ?? [];
  ok(kind && place);
  strictEqual(kind.name, 'Kamerstukken');
  // The note stands below the answer, its mark in the question.
  ok(place.note);
  deepStrictEqual(
    [place.section, textIn(text, place.place), textIn(text, place.note.place)],
    ['Vraag 1', '1', 'Kamerstuk 35 300 VI, nr. 37'],
  );
});

test('has a name for every kind of citation in both languages', () => {
  const names = kinds.map(({ name }) => name).sort();
  for (const words of [dutch, english]) deepStrictEqual(Object.keys(words.kinds).sort(), names);
});

test('tells the facts, and the note at a place', async (t) => {
  const running = await session(t);
  ok((await ask(running, 'kamervragen/facts'))?.state.includes('answer received on 20 November 2024'));
  const note = await ask(running, 'kamervragen/note', { position: positionOf(text, 'Klopt') });
  strictEqual(note?.text && textIn(text, note.text), 'Kamerstuk 35 300 VI, nr. 37');
});

test('gives a section in each form in which one copies it', async (t) => {
  const running = await session(t);
  const position = positionOf(text, 'Ja.');
  const copied = async (form: CopyForm) => (await ask(running, 'kamervragen/copy', { position, form }))?.text;
  strictEqual(await copied('text'), 'Antwoord op vraag 1\n\nJa.');
  strictEqual(await copied('markdown'), '## Antwoord op vraag 1\n\nJa.');
  strictEqual(
    await copied('exchange'),
    'Vraag 1\n\nKlopt dit? [1]\n\n[1] Kamerstuk 35 300 VI, nr. 37\n\nAntwoord op vraag 1\n\nJa.\n\n(Aanhangsel Handelingen II 2024/25, nr. 608, vraag 1 en antwoord op vraag 1)',
  );
  strictEqual(await copied('citation'), 'Aanhangsel Handelingen II 2024/25, nr. 608, antwoord op vraag 1');
});

test('copies no section where there is none, but cites the document', async (t) => {
  const running = await session(t);
  const position = positionOf(text, 'minister');
  strictEqual(await ask(running, 'kamervragen/copy', { position, form: 'text' }), null);
  deepStrictEqual(await ask(running, 'kamervragen/copy', { position, form: 'citation' }), {
    title: '',
    text: 'Aanhangsel Handelingen II 2024/25, nr. 608',
    missing: [],
  });
});

test('has no answer about a document that is not open', async (t) => {
  const { client } = await session(t);
  const textDocument = { uri: 'file:///test/elsewhere.kamervragen' };
  strictEqual(await client.sendRequest('kamervragen/questions', { textDocument }), null);
});

/** What the server answers about `text`. */
async function ask<Name extends keyof Requests>(
  running: Session,
  name: Name,
  params: Omit<Requests[Name]['params'], 'textDocument'> | object = {},
): Promise<Requests[Name]['answer'] | null> {
  const textDocument = { uri: await running.open(text) };
  return running.client.sendRequest(name, { textDocument, ...params });
}
