import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  citing,
  count,
  documentsOf,
  entries,
  entryOfUri,
  stampOf,
  without,
  worthwhile,
} from '../../server/workspace/folderIndex.ts';
import { hashOf } from '../../server/workspace/segment.ts';
import { added, indexOf, setOf } from './folder.ts';

const trains = setOf({
  number: '12',
  zaak: '2029Z00012',
  member: 'Hoekwater (D66)',
  subject: 'nachttreinen',
  questions: ['Bent u bekend met het bericht over nachttreinen?', 'Klopt dat één op de drie uitvalt?'],
  answers: ['Ja.', 'Zie Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 11, en nogmaals aanhangselnummer 11.'],
});
const shops = setOf({
  number: '11',
  zaak: '2029Z00011',
  member: 'Van den Oever (CDA)',
  subject: 'dorpswinkels',
  questions: ['Sluit de laatste winkel?'],
});

const names = (found: Iterable<{ readonly uri: string }>) => [...found].map(({ uri }) => uri.replace(/^.*\//, ''));

test('documents are found by their own key, by their case, and by what they cite', () => {
  const index = indexOf({ 'treinen.txt': trains }, { 'winkels.txt': shops });
  deepStrictEqual(names(documentsOf(index, 'ah-tk-20292030-11')), ['winkels.txt']);
  deepStrictEqual(names(documentsOf(index, '2029Z00012')), ['treinen.txt']);
  deepStrictEqual(names(documentsOf(index, 'ah-tk-20292030-99')), []);
  const [one, ...others] = citing(index, 'ah-tk-20292030-11');
  deepStrictEqual([one && names([one.entry]), others], [['treinen.txt'], []]);
  deepStrictEqual(
    one?.citations.map(({ range }) => range.start.line),
    [trains.split('\n').findIndex((line) => line.startsWith('Zie Aanhangsel'))],
  );
});

test('a document that changed takes the place of what it was, and one that is gone is found no more', () => {
  const first = indexOf({ 'treinen.txt': trains, 'winkels.txt': shops });
  const changed = added(first, {
    'winkels.txt': shops.replace('de laatste', 'de vijfde').replace('2029Z00011', '2029Z00077'),
  });
  strictEqual(count(changed), 2);
  deepStrictEqual(names(documentsOf(changed, '2029Z00011')), []);
  deepStrictEqual(names(documentsOf(changed, '2029Z00077')), ['winkels.txt']);
  strictEqual(entryOfUri(changed, 'file:///map/winkels.txt')?.sections[0]?.words, 'Sluit de vijfde winkel?');
  const left = without(changed, ['file:///map/winkels.txt']);
  deepStrictEqual([count(left), names(entries(left))], [1, ['treinen.txt']]);
  deepStrictEqual([count(first), names(entries(first))], [2, ['treinen.txt', 'winkels.txt']], 'an index is a value');
});

test('an index that was changed a hundred times is what one is that was made at once', () => {
  let index = indexOf({ 'treinen.txt': trains });
  const texts: Record<string, string> = {};
  for (let at = 0; at < 100; at++) {
    const name = `winkels-${at % 30}.txt`;
    texts[name] = shops.replace('laatste', `laatste (${at})`);
    index = added(index, { [name]: texts[name] });
  }
  const made = indexOf({ 'treinen.txt': trains, ...texts });
  const sorted = (from: typeof index) => [...entries(from)].sort((one, other) => one.uri.localeCompare(other.uri));
  deepStrictEqual(sorted(index), sorted(made));
  deepStrictEqual(stampOf(index, 'file:///map/winkels-3.txt'), { size: texts['winkels-3.txt']?.length, time: 1 });
  strictEqual(index.parts.length <= 8, true, `${index.parts.length} segments`);
});

test('many small segments are not worth to be taken over', () => {
  const part = indexOf({ 'winkels.txt': shops }).parts[0];
  const large = indexOf(Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`${at}.txt`, shops]))).parts[0];
  const parts = (small: number) => [large, ...Array(small).fill(part)].filter((one) => one !== undefined);
  deepStrictEqual(
    [16, 17].map((small) => worthwhile(parts(small)).length),
    [17, 1],
  );
});

test('two addresses of the same hash are two documents', () => {
  const [one, other] = ['575470120-88759.txt', '1061388360-37912.txt'];
  const uri = (name: string) => `file:///map/${name}`;
  strictEqual(hashOf(uri(one)), hashOf(uri(other)));
  const index = indexOf({ [one]: shops, [other]: trains });
  deepStrictEqual(
    [one, other].map((name) => entryOfUri(index, uri(name))?.subject),
    ['dorpswinkels', 'nachttreinen'],
  );
  deepStrictEqual(names(entries(without(index, [uri(other)]))), [one]);
});

test('whom questions are put to is told until somebody answers, or says that the answer takes longer', () => {
  const cannot = 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.';
  const notice = `Mededeling van Minister Stuiver (Defensie) (ontvangen 20 oktober 2029)\n${cannot}\n`;
  const [header = ''] = shops.split('\n\n');
  const index = indexOf({
    'treinen.txt': trains,
    'winkels.txt': shops,
    'uitstel.txt': `${header}\n${notice}`,
    'van niemand.txt': `${header}\nMededeling\n${cannot}\n`,
  });
  const told = [...entries(index)].map(({ state, answeredBy: [one] }) => [state, one?.name, one?.department].join(' '));
  deepStrictEqual(told, [
    'answered Terbruggen Infrastructuur en Waterstaat',
    'asked  Infrastructuur en Waterstaat',
    'postponed Stuiver Defensie',
    'postponed  ',
  ]);
});
