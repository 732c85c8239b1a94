import test from 'node:test';
import { joinLines } from '../../server/edits/joinLines.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked } from '../marked.ts';
import { becomes } from './edited.ts';

test('a paragraph goes on over furniture, and stays broken where a note stands in it', () => {
  const { text, places } = marked(`
    Vraag 1

    <|Kent u het bericht dat het veer niet meer1

    Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1

    vaart, en dat de brug dicht is, en dat er

    1 Veerblad, 2 mei 2024.

    niemand meer oversteekt?|>

    Antwoord 1

    Ja.
    `);
  becomes(
    text,
    places[0] && joinLines(parse(text), places[0]),
    `
    Vraag 1

    Kent u het bericht dat het veer niet meer1 vaart, en dat de brug dicht is, en dat er

    1 Veerblad, 2 mei 2024.

    niemand meer oversteekt?

    Antwoord 1

    Ja.
    `,
  );
});
