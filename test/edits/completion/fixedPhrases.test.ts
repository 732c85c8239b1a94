import { deepStrictEqual, ok } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { HEADER_LINES, PHRASES } from '../../../server/profiles/tweedeKamer/phrases.ts';
import { templateOf } from '../../../server/text/template.ts';
import { lines, offered, phrases } from './offered.ts';

for (const { words, example } of [...HEADER_LINES, ...PHRASES]) {
  test(`the example fills the gaps: ${words}`, () => {
    const escaped = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = templateOf(words).map((part) => (typeof part === 'string' ? escaped(part) : '[^{}]{2,}|\\d+'));
    ok(new RegExp(`^${pattern.map((part) => `(?:${part})`).join('')}$`).test(example), example);
  });
}

for (const { place, words, example } of HEADER_LINES) {
  test(`a header line is read for what it says: ${words}`, () => {
    const { header } = parse(`${example}\n\nVraag 1\n\nKlopt dit?\n`);
    const { askedBy, answeredBy, submitted, received, subject } = header;
    const expected = {
      asking: [true, false, '2030-04-03', undefined, 'de laatste cent'],
      answering: [false, true, undefined, '2030-04-25', undefined],
    };
    const read = [askedBy.length > 0, answeredBy.length > 0, submitted, received, subject];
    deepStrictEqual(read, place === 'asking' ? expected.asking : expected.answering);
  });
}

const asking = 'Vragen van het lid Waterman (ABC) aan de minister van Munten over geld (ingezonden 3 april 2030).';

lines(
  'those of which there is none yet',
  `
  ${asking}
  Antwoord van <|>

  Vraag 1
  Klopt dit?
`,
  [
    'Antwoord van minister … (…) (ontvangen …).',
    'Antwoord van staatssecretaris … (…) (ontvangen …).',
    'Antwoord van minister … (…), mede namens de minister van … (ontvangen …).',
  ],
);

lines(
  'none where there are all',
  `
  ${asking}
  Antwoord van minister Zandstra (Munten) (ontvangen 25 april 2030).
  <|>
  Vraag 1
  Klopt dit?
`,
  [],
);

lines('none below the first question', 'Vraag 1\nKlopt dit?\n<|>', []);

phrases('of a question in a question', 'Vraag 1\nbent u <|>', [
  'Bent u bekend met het bericht «…»?',
  'Bent u bereid …? Zo ja, op welke termijn? Zo nee, waarom niet?',
]);
phrases('at the start of a sentence', 'Vraag 1\nKlopt dit? Zo <|>', ['Zo ja, …? Zo nee, waarom niet?']);
phrases('after a note', 'Vraag 1\nKlopt «dit»?¹ Zo <|>\n\n¹ Krant.\n', ['Zo ja, …? Zo nee, waarom niet?']);
phrases('of an answer in an answer', 'Vraag 1\nKlopt dit?\nAntwoord 1\nZie <|>', [
  'Zie het antwoord op vraag …',
  'Zie de antwoorden op de vragen … en …',
]);
phrases('none before words that go on', 'Vraag 1\nKent u <|> (of niet) het bericht?', []);
phrases('none within a sentence', 'Vraag 1\nHet is zo <|>', []);
phrases('none in the text of a note', 'Vraag 1\nKlopt dit?¹\n\n¹ Krant. Kent <|>\n', []);

test('all phrases of a question at the start of its text', () => {
  const found = offered('Vraag 1\n\n<|>').filter(({ kind }) => kind === 'phrase');
  deepStrictEqual(found.length, PHRASES.filter(({ place }) => place === 'question').length);
});

test('nothing is offered in the middle of a word, or of a page’s foot', () => {
  deepStrictEqual(offered('Vraag 1\nK<|>ent u dit?'), []);
  const foot = (words: string) =>
    offered(`Vraag 1\nKent u Aanhangsel Handelingen II 2023/24, nr. 1102?\n\n${words}\n\nVraag 2\nHoe?\n`).length;
  deepStrictEqual(foot('Kent u Aanhangsel <|>'), 1);
  deepStrictEqual(foot('Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel <|>'), 0);
});
