import test from 'node:test';
import { citationAt } from '../../server/features/citationAt.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, samePlaces } from '../marked.ts';

finds('the citation at the cursor', 'Vraag 1\nKent u Stb. 2030, 118 en <|<|>Stb. 2030, 119|>?');
finds('the citation around the cursor', 'Vraag 1\nKent u Stb. 2030, 118 en <|Stb. 2030<|>, 119|>?');
finds('nothing beside one', 'Vraag 1\nKe<|>nt u Stb. 2030, 118?');
finds(
  'what the note cites whose mark is at the cursor',
  `
  Vraag 1
  Kent u Stb. 2030, 118 en de motie Becker?¹<|>

  ¹ De motie is <|Kamerstuk 35 300 VI, nr. 37|>, na Stb. 2030, 119.
`,
);
finds(
  'nothing at the mark of a note that cites nothing',
  'Vraag 1\nKent u de motie?¹<|>\n\n¹ Zonder nummer.\n\nStb. 2030, 118',
);

/** Tests that the marked citation is found from the cursor. */
function finds(what: string, source: string): void {
  test(`finds ${what}`, () => {
    const expected = marked(source);
    const found = citationAt(parse(expected.text), expected.cursor ?? 0);
    samePlaces(expected, found === undefined ? [] : [found.span]);
  });
}
