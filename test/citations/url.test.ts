import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsIn } from '../../server/citations/kinds.ts';
import { names, refuses } from './reads.ts';

/** The address that each text holds, whole over line ends; the rest of the text is not its. */
const addresses: Readonly<Record<string, string>> = {
  'op www.voorbeeld.nl4 staat': 'https://www.voorbeeld.nl',
  'zie https://www.voorbeeld.nl/a-b.': 'https://www.voorbeeld.nl/a-b',
  '(https://www.voorbeeld.nl/a/).': 'https://www.voorbeeld.nl/a/',
  '«https://voorbeeld.nl/a»': 'https://voorbeeld.nl/a',
  'https://voorbeeld.nl/#:~:text=man%20(60)%20en,Dat': 'https://voorbeeld.nl/#:~:text=man%20(60)%20en,Dat',
  'https://voorbeeld.nl/a[1]': 'https://voorbeeld.nl/a',
  'http://voorbeeld.nl/a': 'http://voorbeeld.nl/a',
  'www.voorbeeld.nl': 'https://www.voorbeeld.nl',
  '7www.voorbeeld.nl/a': 'https://www.voorbeeld.nl/a',
  '9/10https://voorbeeld.nl/a': 'https://voorbeeld.nl/a',
  '(nieuws.nl/artikel/25-de-naam).': 'https://nieuws.nl/artikel/25-de-naam',
  '\n2nieuws.nl/artikel/25': 'https://nieuws.nl/artikel/25',
  'zie 1dorp.nl/artikel/25': 'https://1dorp.nl/artikel/25',
  '(https://voorbeeld.nl/een-lange-\nnaam-van-iets)': 'https://voorbeeld.nl/een-lange-naam-van-iets',
  '(https://voorbeeld.nl/een-lange-\n\nnaam-van-iets)': 'https://voorbeeld.nl/een-lange-naam-van-iets',
  '  https://voorbeeld.nl/een-\r\n  9aba-iets, en': 'https://voorbeeld.nl/een-9aba-iets',
  '(https://\nwww.voorbeeld.nl/a/b-\nc#d).': 'https://www.voorbeeld.nl/a/b-c#d',
  'https://www.\nvoorbeeld.nl/a': 'https://www.voorbeeld.nl/a',
  'https://voorbeeld.nl/regio/\ndorp-in-brand\n2\nKrant': 'https://voorbeeld.nl/regio/dorp-in-brand',
  '(https://voorbeeld.nl/moties/\ndetail?id=2)': 'https://voorbeeld.nl/moties/detail?id=2',
  'www.voorbeeld.nl/een_\ntwee/b1': 'https://www.voorbeeld.nl/een_twee/b1',
  '(https://voorbeeld.nl/nieuws/gemeenten-luiden-noodk\nlok-over-zorg)':
    'https://voorbeeld.nl/nieuws/gemeenten-luiden-noodklok-over-zorg',
  '(https://voorbeeld.nl/nieuws/noodk\nlok)': 'https://voorbeeld.nl/nieuws/noodklok',
  'https://voorbeeld.nl/nieuws/gemeenten\n/noodklok': 'https://voorbeeld.nl/nieuws/gemeenten/noodklok',
  'https://voorbeeld.nl/nood\u00adklok/a': 'https://voorbeeld.nl/noodklok/a',
  'https://voorbeeld.nl/voor-en- tegen-zin\n': 'https://voorbeeld.nl/voor-en-tegen-zin',
  'https://voorbeeld.nl/\nah-tk-20232024-1.html\n': 'https://voorbeeld.nl/ah-tk-20232024-1.html',
  'https://voorbeeld.nl/land/\nx~abc/': 'https://voorbeeld.nl/land/x~abc/',
  'https://voorbeeld.nl/detail?\nid=2024D1&did=2': 'https://voorbeeld.nl/detail?id=2024D1&did=2',
  'op www.voorbeeld.nl/\nwetlandelijkespeelruimte2 is te lezen': 'https://www.voorbeeld.nl/wetlandelijkespeelruimte2',
  'op www.voorbeeld.nl/\nuitgelegd2 is': 'https://www.voorbeeld.nl/',
  'op www.voorbeeld.nl/land/\nwetlandelijkespeelruimte2 is': 'https://www.voorbeeld.nl/land/',
  'https://voorbeeld.nl/en/\nIP_23_1\n': 'https://voorbeeld.nl/en/IP_23_1',
  '(NU.nl/artikel/12)': 'https://NU.nl/artikel/12',
  'https://voorbeeld.nl/a/\nTweede Kamer, vergaderjaar': 'https://voorbeeld.nl/a/',
  'https://voorbeeld.nl/a/\nah-tk-20232024-1': 'https://voorbeeld.nl/a/',
  'https://voorbeeld.nl/a-\nah-tk-20232024-1': 'https://voorbeeld.nl/a-',
  'https://voorbeeld.nl/a/\n7\nKrant': 'https://voorbeeld.nl/a/',
  'https://voorbeeld.nl/a/\n2/9': 'https://voorbeeld.nl/a/',
  'https://voorbeeld.nl/a/\nvoor meer informatie': 'https://voorbeeld.nl/a/',
  'https://voorbeeld.nl/a\nzogenoemde klok': 'https://voorbeeld.nl/a',
  'https://voorbeeld.nl/a\nVraag 2': 'https://voorbeeld.nl/a',
  'https://voorbeeld.nl/a – Krant': 'https://voorbeeld.nl/a',
};
for (const [text, address] of Object.entries(addresses)) {
  test(`url: ${JSON.stringify(text)}`, () => {
    const [found, ...more] = citationsIn(text).filter(({ kind }) => kind === 'url');
    assert.equal(found?.key, address);
    assert.equal(more.length, 0);
    const printed = text.slice(found?.span.start, found?.span.end);
    assert.equal(
      printed.replace(/[\s\u00ad]/g, ''),
      address.replace(/^https:\/\//, '').padStart(printed.startsWith('http') ? address.length : 0, 'https://'),
    );
  });
}

test('two addresses that follow each other stay two', () => {
  assert.deepEqual(
    citationsIn('7https://voorbeeld.nl/a/b-c/\n8https://voorbeeld.nl/d-e\nnieuws.nl/a-b/c').map(({ key }) => key),
    ['https://voorbeeld.nl/a/b-c/', 'https://voorbeeld.nl/d-e', 'https://nieuws.nl/a-b/c'],
  );
});

refuses('url', [
  'nieuws.nl, Enerdata.net',
  'en/of, o.a./bijv.',
  'voorlichting@voorbeeld.nl/a',
  '://',
  'https://',
  'www.',
  'https://localhost/a',
  'landen.Dit/dat',
  'km/u.en/of',
]);

names({
  'https://voorbeeld.nl/a': { title: 'https://voorbeeld.nl/a', url: 'https://voorbeeld.nl/a' },
  'http://voorbeeld.nl/a': { title: 'http://voorbeeld.nl/a', url: undefined },
  'www.voorbeeld.nl': { title: 'https://www.voorbeeld.nl/', url: 'https://www.voorbeeld.nl/' },
  'http://www.rijksoverheid.nl/a': { title: 'https://www.rijksoverheid.nl/a', url: 'https://www.rijksoverheid.nl/a' },
  // What leads nowhere is shown as what it is all the same.
  'http://tweed\u0435kamer.nl/': { title: 'http://xn--tweedkamer-osi.nl/', url: undefined },
  'https://voorbeeld.nl/\u202elmth.a': { title: 'https://voorbeeld.nl/%E2%80%AElmth.a', url: undefined },
});
