import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { SymbolKind, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import type { Requests } from '../../server/shell/requests.ts';
import { fileNameOf } from '../../server/text/fileName.ts';
import { symbols } from '../../server/workspace/symbols.ts';
import { modern, session } from '../shell/session.ts';
import { indexOf, setOf } from './folder.ts';

const long = `Kunt u ${'uitvoerig en '.repeat(20)}met bedragen antwoorden?`;
const index = indexOf({
  'nacht treinen.txt': setOf({
    number: '12',
    zaak: '2029Z00012',
    member: 'Hoekwater (D66)',
    subject: 'nachttreinen naar Wenen',
    questions: ['Bent u bekend met het bericht over slaaptreinen?', 'Klopt dat één op de drie uitvalt?', long],
    answers: ['Ja.'],
  }),
});

/** What of these VS Code shows for what was typed: all of it in a name, or its first word there and the others in a container. */
function shown(query: string): readonly string[] {
  const isIn = (text: string, words: string) => {
    let at = -1;
    return [...words.toLowerCase()].every((letter) => {
      at = text.toLowerCase().indexOf(letter, at + 1);
      return at >= 0;
    });
  };
  const [first = '', ...others] = query.split(' ');
  return symbols(index, query, 10)
    .filter(({ name, container }) => {
      ok(name.length <= 100, name);
      return isIn(name, query) || (isIn(name, first) && others.every((word) => isIn(container, word)));
    })
    .map(({ name }) => name);
}

test('what is found has a name that VS Code finds too', () => {
  for (const [query, ...names] of [
    ['slaaptreinen', 'Vraag 1: Bent u bekend met het bericht over slaaptreinen?'],
    ['bericht slaap', 'Vraag 1: Bent u bekend met het bericht over slaaptreinen?'],
    // The name shows it otherwise.
    ['een op', 'Vraag 2: Klopt dat één op de drie uitvalt? · een op'],
    ['hoekwater', 'nachttreinen naar Wenen · Hoekwater (D66) · ah-tk-20292030-12'],
    ['terbruggen', 'nachttreinen naar Wenen · Hoekwater (D66) · ah-tk-20292030-12 · terbruggen'],
    ['wenen drie', 'Vraag 2: Klopt dat één op de drie uitvalt? · wenen drie'],
    ['bedragen', 'Vraag 3: Kunt u uitvoerig en uitvoerig en uitvoerig en uitvoerig en uitvoerig en… · bedragen'],
    // Nobody wrote this; the command for it asks otherwise.
    ['slaaptreimen'],
    [''],
  ] as const)
    deepStrictEqual(shown(query), names, query);
});

test('what is found leads to its place, and says where it belongs', () => {
  deepStrictEqual(symbols(index, 'slaaptreimen', 10), [
    {
      kind: 'question',
      name: 'Vraag 1: Bent u bekend met het bericht over slaaptreinen?',
      container: 'nachttreinen naar Wenen · Hoekwater (D66) · ah-tk-20292030-12',
      uri: 'file:///map/nacht treinen.txt',
      range: { start: { line: 8, character: 0 }, end: { line: 8, character: 7 } },
    },
  ]);
  deepStrictEqual(symbols(index, 'klopt', 0), []);
});

test('a client finds questions by words of them, and ours those that are mistyped, in the words of its reader', async (t) => {
  const { client } = await session(t, modern, 'nl', { folder: () => index });
  const [symbol, ...more] = (await client.sendRequest(WorkspaceSymbolRequest.type, { query: 'uitvalt' })) ?? [];
  deepStrictEqual([symbol?.name, more], ['Vraag 2: Klopt dat één op de drie uitvalt?', []]);
  const find = (query: string): Promise<Requests['kamervragen/find']['answer']> =>
    client.sendRequest('kamervragen/find', { query });
  deepStrictEqual((await find('uitvlat')).rows, [
    {
      kind: 'question',
      label: 'Klopt dat één op de drie uitvalt?',
      description: 'Vraag 2 · onbeantwoord',
      detail: 'nachttreinen naar Wenen · Hoekwater (D66) · 2 oktober 2029 · nacht treinen.txt',
      uri: 'file:///map/nacht treinen.txt',
      range: { start: { line: 13, character: 0 }, end: { line: 13, character: 7 } },
    },
  ]);
  deepStrictEqual(
    (await find('hoekwater')).rows.map(({ kind, label, description }) => [kind, label, description]),
    [['document', 'nachttreinen naar Wenen', 'ah-tk-20292030-12 · deels beantwoord']],
  );
  deepStrictEqual((await find('')).rows, []);
  const [answered] = (await find('slaaptreinen')).rows;
  strictEqual(answered?.description, 'Vraag 1 · beantwoord');
  const kinds = async (query: string) =>
    (await client.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(({ kind }) => kind);
  deepStrictEqual([await kinds('uitvalt'), await kinds('hoekwater')], [[SymbolKind.Field], [SymbolKind.File]]);
});

test('of what is postponed a client is told when that was', async (t) => {
  const late = indexOf({
    'uitstel.txt': `ah-tk-20292030-15
2029Z00013
Vragen van het lid Bos (VVD) aan de Minister van Infrastructuur en Waterstaat over bruggen (ingezonden 2 oktober 2029).
Mededeling van Minister Terbruggen (Infrastructuur en Waterstaat) (ontvangen 20 oktober 2029)
De vragen van het lid Bos (VVD) kunnen vanwege de nodige afstemming niet binnen de gebruikelijke termijn worden beantwoord.
`,
  });
  const { client } = await session(t, modern, 'nl', { folder: () => late });
  const { rows }: Requests['kamervragen/find']['answer'] = await client.sendRequest('kamervragen/find', {
    query: 'bruggen',
  });
  strictEqual(rows[0]?.detail, 'Bos (VVD) · 20 oktober 2029 · uitstel.txt');
});

test('a file is called by its name, also where its text is made of it', () => {
  strictEqual(fileNameOf('file:///map/brief%201.txt'), 'brief 1.txt');
  strictEqual(fileNameOf('file:///map/brief.kamervragen'), 'brief.kamervragen');
  strictEqual(fileNameOf('kamervragen-file:/map/brief.pdf.kamervragen?file%3A%2F%2F%2Fmap%2Fbrief.pdf'), 'brief.pdf');
});
