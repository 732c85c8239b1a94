import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { cleanText } from '../../server/export/text.ts';
import { parse } from '../../server/parse/parse.ts';
import { reading } from '../../server/reading/reading.ts';

test('the name of a mark is no text', () => {
  const document = parse(
    'Vraag 1\nKent u het bericht (noot 1), het rapport [voetnoot 2] en het blad^3?\nAntwoord 1\nJa^4^.\n\n' +
      'Noot 1: Dagblad.\nNoot 2: Ons Blad.\nNoot 3: Het Blad.\nNoot 4: Een blad.\n',
  );
  deepStrictEqual(
    document.sections.map(({ body }) => reading(document, body).text),
    ['Kent u het bericht, het rapport en het blad?', 'Ja.'],
  );
  deepStrictEqual(
    cleanText(document).text,
    'Vraag 1\n\nKent u het bericht¹, het rapport² en het blad³?\n\n¹ Dagblad.\n\n² Ons Blad.\n\n³ Het Blad.\n\nAntwoord 1\n\nJa⁴.\n\n⁴ Een blad.\n',
  );
});
