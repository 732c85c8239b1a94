import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { Requests } from '../../server/shell/requests.ts';
import { entryOfUri, without } from '../../server/workspace/folderIndex.ts';
import { similar } from '../../server/workspace/similar.ts';
import { dutchStems } from '../../server/workspace/stems.ts';
import { modern, positionOf, session } from '../shell/session.ts';
import { indexOf, setOf } from './folder.ts';

const night = {
  number: '12',
  zaak: '2029Z00012',
  member: 'Hoekwater (D66)',
  subject: 'nachttreinen',
  questions: [
    'Hoeveel nachttreinen naar Wenen zijn het afgelopen jaar uitgevallen, en waarom?',
    'Kunt u deze vragen afzonderlijk beantwoorden?',
  ],
};
const later = {
  number: '31',
  zaak: '2029Z00031',
  member: 'Kiezebrink (VVD)',
  subject: 'internationale treinen',
  questions: [
    'Waarom vielen dit jaar zoveel nachttreinen naar Wenen uit?',
    'Klopt het dat een kaartje naar Wenen duurder wordt?',
    'Bent u bereid deze vragen afzonderlijk te beantwoorden?',
  ],
};
const shops = {
  number: '11',
  zaak: '2029Z00011',
  member: 'Van den Oever (CDA)',
  subject: 'dorpswinkels',
  questions: ['Hoeveel dorpswinkels zijn er afgelopen jaar gesloten?', 'Helpt een huis van de buurt daarbij?'],
};
const houses = {
  number: '40',
  zaak: '2029Z00040',
  member: 'Kiezebrink (VVD)',
  subject: 'buurten',
  questions: ['Wat kosten huizen voor buurten?'],
};

/** What else there is in a folder: without it every word is a rare one. */
const others = Object.fromEntries(
  ['meeuwen', 'veerponten', 'bruggen', 'kustpaden', 'sluiswachters', 'molens'].map((subject, at) => [
    `${subject}.txt`,
    setOf({
      number: `${at + 50}`,
      zaak: `2029Z0005${at}`,
      member: 'Bos (VVD)',
      subject,
      questions: [
        `Hoeveel ${subject} telt ons land?`,
        `Wie onderhoudt ${subject} het liefst?`,
        `Mogen ${subject} weg?`,
      ],
    }),
  ]),
);

const index = indexOf(
  others,
  { 'nacht.txt': setOf(night), 'winkels.txt': setOf(shops) },
  { 'later.txt': setOf({ ...later, answers: ['Door ijs.', 'Ja.', 'Ja.'] }), 'huizen.txt': setOf(houses) },
  { 'later-vragen.txt': setOf({ ...later, number: '' }), 'kopie.txt': setOf(night) },
);

/** `later 1` for the first question of it, of those that are like a question of a file. */
function like(file: string, question: number, within = index): readonly string[] {
  const uri = `file:///map/${file}.txt`;
  const entry = entryOfUri(within, uri);
  const words = entry?.sections.filter(({ role }) => role === 'question')[question - 1]?.words ?? '';
  ok(entry && words);
  return similar(within, { ...entry, words }, dutchStems, 10).map(({ entry, section }) =>
    [entry.uri.replace(/^.*\/|\.txt$/g, ''), ...(section?.numbers ?? [])].join(' '),
  );
}

test('a question is like those that ask after the same, in other forms of the words too', () => {
  deepStrictEqual(like('nacht', 1), ['later 1']);
  deepStrictEqual(like('winkels', 2), ['huizen 1']);
  deepStrictEqual(like('huizen', 1), ['winkels 2']);
});

test('a case is offered once, by its answers, and no copy of the document itself', () => {
  deepStrictEqual(like('nacht', 1), ['later 1']);
  deepStrictEqual(like('later', 1), ['nacht 1']);
  deepStrictEqual(like('later-vragen', 1), ['nacht 1']);
  const draft = { uri: 'untitled:1', key: undefined, caseNumber: undefined };
  const copy = { ...draft, subject: night.subject, asked: '2029-10-02', words: night.questions[0] ?? '' };
  deepStrictEqual(
    similar(index, copy, dutchStems, 10).map(({ entry }) => entry.subject),
    ['internationale treinen'],
  );
});

test('no question is like itself, nor that of a copy, however little is known of these', () => {
  const draft = 'Vraag 1\nHoeveel nachttreinen naar Wenen zijn het afgelopen jaar uitgevallen?\n';
  const within = indexOf(others, { 'nacht.txt': setOf(night), 'los.txt': draft });
  deepStrictEqual(like('los', 1, within), ['nacht 1']);
  const words = night.questions[0] ?? '';
  const files = (key: string | undefined) =>
    similar(within, { ...nobody, key, words }, dutchStems, 10).map(({ entry }) => entry.uri);
  deepStrictEqual(files(undefined), ['file:///map/nacht.txt', 'file:///map/los.txt']);
  deepStrictEqual(files('ah-tk-20292030-12'), ['file:///map/los.txt']);
});

test('of a case the document with answers is offered, also where its questions were read first', () => {
  const within = indexOf(
    others,
    { 'nacht.txt': setOf(night), 'a.txt': setOf({ ...later, number: '' }) },
    { 'b.txt': setOf({ ...later, answers: ['Door ijs.', 'Ja.', 'Ja.'] }) },
  );
  deepStrictEqual(like('nacht', 1, within), ['b 1']);
});

test('a long question is not like all that have two words of it', () => {
  const words =
    'Wie onderhoudt in de zomer langs grachten van Utrecht, Leiden en Delft molens met wieken, kappen en maalstenen?';
  deepStrictEqual(similar(index, { ...nobody, words }, dutchStems, 10), []);
});

test('two forms of one word are one word', () => {
  const within = indexOf(others, { 'winkels.txt': 'Vraag 1\nWelke dorpswinkel is geen van de dorpswinkels?\n' });
  deepStrictEqual(similar(within, { ...nobody, words: 'Waar zijn dorpswinkels?' }, dutchStems, 10), []);
});

test('what says nothing of a subject is like nothing', () => {
  deepStrictEqual(like('nacht', 2), []);
  deepStrictEqual(like('later', 3), []);
  for (const words of ['', '?', 'de het een', 'Vraag', 'Klopt dat?'])
    deepStrictEqual(similar(index, { ...nobody, words }, dutchStems, 10), [], words);
});

test('the same words are wholly like each other, and what is gone is like nothing', () => {
  const words = night.questions[0] ?? '';
  const [first, second] = similar(index, { ...nobody, words }, dutchStems, 10);
  ok(first && second && first.likeness > 0.99 && second.likeness < 0.9);
  const left = without(
    index,
    ['nacht', 'kopie'].map((name) => `file:///map/${name}.txt`),
  );
  strictEqual(similar(left, { ...nobody, words }, dutchStems, 10)[0]?.entry.subject, 'internationale treinen');
  deepStrictEqual(similar(index, { ...nobody, words }, dutchStems, 0), []);
});

const nobody = { uri: 'untitled:1', key: undefined, caseNumber: undefined, subject: undefined, asked: undefined };

test('stems are the same for the forms of a word', () => {
  for (const [one, other] of [
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['muur', 'muren'],
    ['trein', 'treinen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['bericht', 'berichten'],
  ] as const)
    strictEqual(dutchStems.stem(one), dutchStems.stem(other));
});

test('a client is told what was asked before of the question at the cursor, also from its answer', async (t) => {
  const { client, open } = await session(t, modern, 'nl', { folder: () => index });
  const text = setOf({ ...night, number: '99', zaak: '2029Z00099', answers: ['Veel.', 'Ja.'] });
  const uri = await open(text);
  const before = (needle: string): Promise<Requests['kamervragen/askedBefore']['answer']> =>
    client.sendRequest('kamervragen/askedBefore', { textDocument: { uri }, position: positionOf(text, needle) });
  const found = await before('Hoeveel nachttreinen');
  strictEqual(found?.title, 'Vraag 1');
  deepStrictEqual(
    found.rows.map(({ label, description }) => `${description}: ${label}`),
    ['Vraag 1 · beantwoord: Waarom vielen dit jaar zoveel nachttreinen naar Wenen uit?'],
  );
  deepStrictEqual(await before('Veel.'), found);
  deepStrictEqual(await before('ah-tk'), null);
});
