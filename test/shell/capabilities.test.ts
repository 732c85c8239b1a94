import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { InitializeRequest, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { indexAt } from '../workspace/folder.ts';
import { asking, everyAnswer } from './everyAnswer.ts';
import { standard } from './everyRequest.ts';
import { page } from './page.ts';
import { connected, modern, session } from './session.ts';

const text = `Vraag 1
Klopt dit?1
Antwoord op vraag 1
Ja.

1 Kamerstuk 35 300 VI, nr. 37

Vraag 2
Waarom vraag ik dat na
de vorige vraag?
Vraag 3
En?
Vraag 4:
En nu?
`;

/** What is announced without being asked for: how positions, changes and commands are said. */
const manners = ['positionEncoding', 'textDocumentSync', 'executeCommandProvider'];

for (const [client, capabilities] of Object.entries({ 'VS Code': modern, 'a client that takes little': {} })) {
  test(`everything that is announced to ${client} answers`, async (t) => {
    const running = await session(t, capabilities, 'en', { folder: () => indexAt('file:///test/1.kamervragen', text) });
    const announced = Object.keys(running.initialized.capabilities).filter((name) => !manners.includes(name));
    // A capability whose requests are not known here fails the test. A client that takes commands alone has no actions.
    const known = Object.keys(standard).filter((name) => name !== 'codeActionProvider' || capabilities === modern);
    deepStrictEqual(announced.sort(), known.sort());
    const places = ['Vraag', '1', 'En nu', 'Vraag 2', 'vorige'].map(
      (words) => [text.indexOf(words) / text.length, 1] as const,
    );
    const answers = await everyAnswer(asking(running), page(await running.open(text), text), places);
    for (const { method } of Object.values(standard).flat()) {
      const own = answers.filter((answered) => answered.method === method).map(({ answer }) => answer);
      ok(
        own.some((answer) => answer !== null && JSON.stringify(answer) !== '[]'),
        method,
      );
    }
  });
}

test('says how places are counted, and takes commands that are no list for none', async (t) => {
  const client = connected(t);
  const rest = { processId: null, rootUri: null, capabilities: {} };
  const { capabilities } = await client.sendRequest(InitializeRequest.type, {
    ...rest,
    initializationOptions: { commands: 'kamervragen.showPlaces' },
  });
  strictEqual(capabilities.positionEncoding, 'utf-16');
  deepStrictEqual(capabilities.executeCommandProvider, { commands: ['kamervragen.showPlaces'] });
  deepStrictEqual(capabilities.textDocumentSync, { openClose: true, change: TextDocumentSyncKind.Incremental });
});
