import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { without } from '../../server/workspace/folderIndex.ts';
import { isOneErrorAway, search } from '../../server/workspace/search.ts';
import { termsOf } from '../../server/workspace/terms.ts';
import { added, indexOf, setOf } from './folder.ts';

const index = indexOf(
  {
    'treinen.txt': setOf({
      number: '12',
      zaak: '2029Z00012',
      member: 'Hoekwater (D66)',
      subject: 'nachttreinen naar Wenen',
      questions: [
        'Bent u bekend met het bericht over slaaptreinen?',
        'Klopt dat één op de drie uitvalt, ook in België?',
      ],
    }),
  },
  {
    'winkels.txt': setOf({
      number: '11',
      zaak: '2029Z00011',
      member: 'Van den Oever (CDA)',
      subject: 'dorpswinkels',
      questions: ['Klopt het bericht dat de laatste winkel sluit?', 'Wat kost dat een dorp (35\u00a0300)?'],
    }),
  },
);

/** `treinen 2` for the second question of it, `treinen` for the document. */
const found = (query: string, most = 10) =>
  search(index, query, most).map(({ entry, section }) =>
    [entry.uri.replace(/^.*\/|\.txt$/g, ''), ...(section?.numbers ?? [])].join(' '),
  );

test('a search finds documents by what they are about, and questions by what they ask', () => {
  for (const [query, expected] of [
    ['winkel sluit', ['winkels 1']],
    ['WENEN', ['treinen']],
    ['hoekwater', ['treinen']],
    ['d66', ['treinen']],
    ['2029z00011', ['winkels']],
    ['bericht', ['treinen 1', 'winkels 1']],
    ['een belgie', ['treinen 2']],
    ['slaaptr', ['treinen 1']],
    ['oever bericht', ['winkels 1']],
    ['hoekwater winkel', []],
    ['slaaptreinem', ['treinen 1']],
    ['slaptreinen', ['treinen 1']],
    ['lsaaptreinen', []],
    ['', []],
    ['?!', []],
    ['35300', ['winkels 2']],
    ['35 300', ['winkels 2']],
  ] as const)
    deepStrictEqual(found(query).toSorted(), [...expected].toSorted(), query);
});

test('the best comes first, and no more than is asked for', () => {
  deepStrictEqual(found('klopt bericht'), ['winkels 1']);
  deepStrictEqual(found('dorp').slice(0, 1), ['winkels 2']);
  strictEqual(found('klopt', 1).length, 1);
  deepStrictEqual(found('klopt', 0), []);
});

test('what is gone is found no more', () => {
  const two = indexOf({
    'winkels.txt': 'Vraag 1\nWaar is de winkel?\n',
    'treinen.txt': 'Vraag 1\nWaar is de trein?\n',
  });
  deepStrictEqual(search(without(two, ['file:///map/winkels.txt']), 'winkel', 10), []);
  const changed = added(two, { 'winkels.txt': 'Vraag 1\nWat?\n' });
  deepStrictEqual(search(changed, 'winkel', 10), []);
});

test('a typing error is one letter too many, too few, another, or two that changed places', () => {
  for (const [one, other, is] of [
    ['trein', 'treinn', true],
    ['trein', 'tren', true],
    ['trein', 'treim', true],
    ['trein', 'tirein', true],
    ['trein', 'tein', true],
    ['trein', 'trien', true],
    ['trein', 'trein', true],
    ['trein', 'trams', false],
    ['trein', 'treinen', false],
    ['', 'a', true],
    ['', 'ab', false],
  ] as const)
    strictEqual(isOneErrorAway(one, other), is, `${one} ${other}`);
});

test('words are folded as they are looked up', () => {
  deepStrictEqual(termsOf('Eén op de 3 bij Kostić, dossier 35\u00a0300 (nr. 7)'), [
    'een',
    'op',
    'de',
    '3',
    'bij',
    'kostic',
    'dossier',
    '35300',
    'nr',
    '7',
  ]);
});
