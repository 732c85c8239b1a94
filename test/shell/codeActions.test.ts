import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver/node';
import { MOST } from '../../server/features/limits.ts';
import { modern, positionOf, type Session, session } from './session.ts';

const text = 'Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\nVraag 3\nWanneer?\n';

test('a problem comes with what mends it, by the diagnostic that the client has of it', async (t) => {
  const running = await session(t);
  const uri = await running.open(text);
  const [one, all] = await actions(running, uri, 'Vraag 2');
  const report = await running.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const items = report.kind === 'full' ? report.items : [];
  deepStrictEqual(one, {
    title: 'Insert a heading for the answer to question 2',
    kind: 'quickfix',
    diagnostics: items.slice(0, 1),
    isPreferred: true,
    edit: {
      documentChanges: [{ textDocument: { uri, version: 1 }, edits: [insertion(6, 'Antwoord 2\n')] }],
    },
  });
  strictEqual(all?.title, 'Insert headings for all missing answers (questions 2 and 3)');
  deepStrictEqual(all.diagnostics, items);
  const annotationId = 'kamervragen';
  deepStrictEqual(all.edit, {
    documentChanges: [
      {
        textDocument: { uri, version: 1 },
        edits: [
          { ...insertion(6, 'Antwoord 2\n'), annotationId },
          { ...insertion(7, '\nAntwoord 3', 8), annotationId },
        ],
      },
    ],
    changeAnnotations: { [annotationId]: { label: all.title } },
  });
});

test('a client that knows no versions and no annotations of changes gets bare ones, in its language', async (t) => {
  const { textDocument } = modern;
  const running = await session(t, { ...(textDocument && { textDocument }) }, 'nl');
  const uri = await running.open(text);
  const [one] = await actions(running, uri, 'Vraag 3');
  strictEqual(one?.title, 'Kop voor het antwoord op vraag 3 invoegen');
  deepStrictEqual(one.edit, { changes: { [uri]: [insertion(7, '\nAntwoord 3', 8)] } });
});

test('what mends very many problems names as many as one reads', async (t) => {
  const running = await session(t);
  const questions = Array.from({ length: MOST.related + 10 }, (_, at) => `Vraag ${at + 2}\nKlopt dit?\n`);
  const uri = await running.open(`Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n${questions.join('')}`);
  const [, all] = await actions(running, uri, 'Vraag 2');
  strictEqual(all?.diagnostics?.length, MOST.related);
});

test('a client gets the kinds of actions that it wants', async (t) => {
  const running = await session(t);
  const uri = await running.open('Vraag 1\n\nKlopt dit?\n');
  const kinds = async (...only: string[]) => (await actions(running, uri, 'Vraag 1', only)).map(({ kind }) => kind);
  deepStrictEqual(await kinds('refactor'), ['refactor.rewrite']);
  deepStrictEqual(await kinds(''), ['refactor.rewrite']);
  deepStrictEqual(await kinds('refactor.rewrite', 'quickfix'), ['refactor.rewrite']);
  deepStrictEqual(await kinds('quickfix'), []);
  deepStrictEqual(await kinds('refactor.re'), []);
});

test('what is done to a whole document is given where it is asked for alone', async (t) => {
  const running = await session(t);
  const draft =
    'Vraag 1\n\nWilt u dat onder- zoeken?² En dit?¹\n\n¹ Boek.\n\n² Krant.\n\nVraag 2\n\nZo nee, waarom niet?\n';
  const uri = await running.open(draft);
  const told = async (...only: string[]) =>
    (await actions(running, uri, 'Vraag 1', only)).map(({ title, kind, diagnostics }) => [title, kind, diagnostics]);
  const all = ['Mend headings, broken words and leftovers of print', 'source.fixAll.kamervragen', undefined];
  const notes = ['Number notes in the order of their marks', 'source.organizeNotes', undefined];
  deepStrictEqual(await told('source'), [all, notes]);
  deepStrictEqual(await told('source.fixAll'), [all]);
  deepStrictEqual(await told('source.organizeNotes'), [notes]);
  deepStrictEqual(await told('source.organizeImports'), []);
  const unasked = (await actions(running, uri, 'Vraag 1')).map(({ kind }) => kind);
  deepStrictEqual([...new Set(unasked)], ['refactor.rewrite']);
  const right = await running.open('Vraag 1\nKlopt dit?\n');
  deepStrictEqual(await actions(running, right, 'Vraag 1', ['source']), []);
});

test('clean text is made of a document after its writer has looked at it', async (t) => {
  const running = await session(t);
  const uri = await running.open('Vraag 1\n\nKlopt\ndit?\n');
  const [action] = (await actions(running, uri, 'Klopt', ['refactor'])).slice(-1);
  const [annotation] = Object.values(action?.edit?.changeAnnotations ?? {});
  deepStrictEqual([action?.title, annotation?.needsConfirmation], [annotation?.label, true]);
  const clean = await running.open('Vraag 1\n\nKlopt dit?\n');
  strictEqual((await actions(running, clean, 'Klopt', ['refactor'])).length, 1);
});

test('a client that takes commands alone is not told of actions', async (t) => {
  const announced = async (capabilities: ClientCapabilities) =>
    (await session(t, capabilities)).initialized.capabilities.codeActionProvider;
  strictEqual(await announced({}), undefined);
  deepStrictEqual(await announced(modern), {
    codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.kamervragen', 'source.organizeNotes'],
  });
});

function insertion(line: number, newText: string, character = 0) {
  const start = { line, character: newText.startsWith('\n') ? character : 0 };
  return { range: { start, end: start }, newText };
}

async function actions(
  { client }: Session,
  uri: string,
  words: string,
  only?: string[],
): Promise<readonly CodeAction[]> {
  const start = positionOf(text, words);
  const context = { diagnostics: [], ...(only && { only }) };
  const found = await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start, end: start },
    context,
  });
  return (found ?? []).filter((action): action is CodeAction => 'kind' in action);
}
