import test from 'node:test';
import { linkedNumbers } from '../../server/features/linkedNumbers.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, samePlaces } from '../marked.ts';

for (const [what, source] of Object.entries({
  'the number of a question is that of its answer': 'Vraag <|<|>1|>\nA?\nAntwoord op vraag <|1|>\nJa.\n',
  'also from the answer': 'Vraag <|2a|>\nA?\nAntwoord op vraag <|2<|>a|>\nJa.\n',
  'not that of a joint answer': 'Vraag 1<|>\nA?\nVraag 2\nB?\nAntwoord 1 en 2\nJa.\n',
  'not where there is none': 'Vraag 1<|>\nA?\n',
  'not beside the number': 'Vra<|>ag 1\nA?\nAntwoord 1\nJa.\n',
  'not where a question has two answers': 'Vraag 1<|>\nA?\nAntwoord 1\nJa.\nAntwoord 1\nNee.\n',
})) {
  test(what, () => {
    const expected = marked(source);
    samePlaces(expected, linkedNumbers(parse(expected.text), expected.cursor ?? 0));
  });
}
