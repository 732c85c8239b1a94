import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { mended } from '../../server/export/mended.ts';
import { cleanText } from '../../server/export/text.ts';
import { parse } from '../../server/parse/parse.ts';

const GLUED =
  'Kan dat veranderen.Verschillende munten zijn van goud.Is dat zo?Zo nee, www.munt.nl/Goud.Geel, munt.nl/a-goud.Geel, nos.nl.Goud, de A.Jansen, 3.De of X.Y?';

test('clean text has the blank that print lost between two sentences, where that is certain', () => {
  const { text, headings } = mended(cleanText(parse(`Vraag 1\n${GLUED}\nVraag 2\nWaarom?\n`)));
  strictEqual(
    text.split('\n')[2],
    'Kan dat veranderen. Verschillende munten zijn van goud. Is dat zo? Zo nee, www.munt.nl/Goud.Geel, munt.nl/a-goud.Geel, nos.nl.Goud, de A.Jansen, 3.De of X.Y?',
  );
  deepStrictEqual(
    headings.map(({ place }) => text.slice(place.start, place.end)),
    ['Vraag 1', 'Vraag 2'],
  );
});
