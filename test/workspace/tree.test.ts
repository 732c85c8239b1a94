import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { Requests } from '../../server/shell/requests.ts';
import { atOnce } from '../../server/text/steps.ts';
import { without } from '../../server/workspace/folderIndex.ts';
import { documentsIn, type Grouping, groups } from '../../server/workspace/tree.ts';
import { modern, session } from '../shell/session.ts';
import { indexOf, setOf } from './folder.ts';

/** Questions of 2 October 2029, answered on 12 November where there are answers. */
const set = (number: number, member: string, subject: string, answers?: readonly string[]) =>
  setOf({
    number: `${number}`,
    zaak: `2029Z000${number}`,
    member,
    subject,
    questions: [`Kent u Kamerstuk 35 300 VI, nr. 37 over ${subject}?`],
    ...(answers && { answers }),
  });

const postponed = `ah-tk-20292030-15
2029Z00013
Tweede Kamer der Staten-Generaal
Vergaderjaar 2029–2030 Aanhangsel van de Handelingen
15
Vragen van het lid Bos (VVD) aan de Minister van Infrastructuur en Waterstaat over bruggen (ingezonden 2 oktober 2029).
Mededeling van Minister Terbruggen (Infrastructuur en Waterstaat) (ontvangen 20 oktober 2029)
De vragen van het lid Bos (VVD) kunnen vanwege de nodige afstemming niet binnen de gebruikelijke termijn worden beantwoord.
`;

const index = indexOf(
  {
    'treinen.txt': set(11, 'Hoekwater (D66)', 'treinen', ['Ja.']),
    'winkels.txt': set(12, 'Van den Oever (CDA)', 'winkels'),
  },
  {
    'bruggen.txt': set(13, 'Bos (VVD)', 'bruggen'),
    'treinen-vragen.txt': set(11, 'Hoekwater (D66)', 'treinen').replace(/^ah-.*$/m, 'kv-tk-2029Z00011'),
    'uitstel.txt': postponed,
    'los.txt': 'Vraag 1\nWaar?\n',
  },
);

/** `D66 2` for a group of two. */
function counted(grouping: Grouping, today = '2029-10-10', words = '', of = index): readonly string[] {
  return atOnce(groups(of, { grouping, words, today })).groups.map(({ id, documents }) => `${id} ${documents}`);
}

/** The files of a group, and how far each has come. */
function filed(grouping: Grouping, id: string, today = '2029-10-10', most = 9): readonly string[] {
  const { shown, more } = atOnce(documentsIn(index, { grouping, words: '', today }, id, most));
  const rows = shown.map(({ entry, standing }) => `${entry.uri.replace(/^.*\//, '')} ${standing}`);
  return more === 0 ? rows : [...rows, `… ${more}`];
}

test('documents are put together by year, minister, party and dossier, what is not known last', () => {
  deepStrictEqual(counted('year'), ['2029 5', ' 1']);
  deepStrictEqual(counted('party'), ['CDA 1', 'D66 2', 'VVD 2', ' 1']);
  deepStrictEqual(counted('minister'), ['Infrastructuur en Waterstaat (minister) 5', ' 1']);
  deepStrictEqual(counted('dossier'), ['35300-VI 4', ' 2']);
});

test('they are put together by how far they have come, which other documents and the day decide', () => {
  deepStrictEqual(counted('state'), ['unanswered 2', 'postponed 2', 'answered-elsewhere 1', 'answered-late 1']);
  // Three weeks after 2 October it is the 23rd; six weeks, where an answer is postponed, the 13th of November.
  deepStrictEqual(counted('state', '2029-10-23')[0], 'unanswered 2');
  deepStrictEqual(counted('state', '2029-10-24'), [
    'late 1',
    'unanswered 1',
    'postponed 2',
    'answered-elsewhere 1',
    'answered-late 1',
  ]);
  deepStrictEqual(counted('state', '2029-11-13')[2], 'postponed 2');
  deepStrictEqual(counted('state', '2029-11-14'), [
    'late 3',
    'unanswered 1',
    'answered-elsewhere 1',
    'answered-late 1',
  ]);
  deepStrictEqual(filed('state', 'late', '2029-10-24'), ['winkels.txt late']);
  deepStrictEqual(filed('state', 'unanswered', '2040-01-01'), ['los.txt unanswered'], 'no term is known of this one');
});

test('a group is listed from its latest on, no more than is asked for', () => {
  const all = [
    'uitstel.txt postponed',
    'treinen.txt answered-late',
    'winkels.txt unanswered',
    'bruggen.txt postponed',
    'treinen-vragen.txt answered-elsewhere',
  ];
  deepStrictEqual(filed('year', '2029'), all);
  deepStrictEqual(filed('year', '2029', undefined, 2), [...all.slice(0, 2), '… 3']);
  deepStrictEqual(filed('party', ''), ['los.txt unanswered']);
  deepStrictEqual(filed('party', 'GL'), []);
});

test('words leave those that hold them, and what is gone is counted no more', () => {
  deepStrictEqual(counted('party', undefined, 'treinen'), ['D66 2']);
  deepStrictEqual(counted('party', undefined, 'hoekwater trein'), ['D66 2']);
  deepStrictEqual(counted('party', undefined, 'zeppelin'), []);
  deepStrictEqual(counted('party', undefined, ' ?'), counted('party'));
  const left = without(index, ['file:///map/treinen.txt', 'file:///map/los.txt']);
  deepStrictEqual(counted('party', undefined, '', left), ['CDA 1', 'D66 1', 'VVD 2']);
});

test('a client is told of groups and their documents in words, and from then on of changes', async (t) => {
  const { client } = await session(t, modern, 'nl', { folder: () => index });
  const wanted = { grouping: 'state', words: '', today: '2029-10-24' } as const;
  const told: Requests['kamervragen/folderGroups']['answer'] = await client.sendRequest(
    'kamervragen/folderGroups',
    wanted,
  );
  deepStrictEqual(
    [told.documents, told.isReading, told.groups[0]],
    [6, false, { id: 'late', label: 'Geen antwoord in deze map, termijn voorbij', documents: 1 }],
  );
  const { shown, more }: Requests['kamervragen/folderDocuments']['answer'] = await client.sendRequest(
    'kamervragen/folderDocuments',
    { ...wanted, id: 'late', most: 10 },
  );
  strictEqual(more, 0);
  deepStrictEqual(shown, [
    {
      uri: 'file:///map/winkels.txt',
      label: 'winkels',
      description: 'Van den Oever (CDA) · 2 oktober 2029',
      file: 'winkels.txt',
    },
  ]);
  const { shown: ofParty }: Requests['kamervragen/folderDocuments']['answer'] = await client.sendRequest(
    'kamervragen/folderDocuments',
    { ...wanted, grouping: 'party', id: 'CDA', most: 10 },
  );
  strictEqual(ofParty[0]?.description, 'termijn voorbij · Van den Oever (CDA) · 2 oktober 2029');
  const { shown: ofNobody }: Requests['kamervragen/folderDocuments']['answer'] = await client.sendRequest(
    'kamervragen/folderDocuments',
    { ...wanted, grouping: 'party', id: '', most: 10 },
  );
  strictEqual(ofNobody[0]?.description, 'hier geen antwoord');
  for (const wrong of [{}, { ...wanted, grouping: 'size' }, { ...wanted, today: 'now' }, { ...wanted, words: 1 }])
    ok((await client.sendRequest('kamervragen/folderGroups', wrong).catch(() => 'refused')) === 'refused');
});
