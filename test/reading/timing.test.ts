import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { stateOf } from '../../server/reading/state.ts';
import { termOf, timingOf } from '../../server/reading/timing.ts';

const answered = (day: string) =>
  `Vragen van het lid Waterman (ABC) aan de Minister van Veren over de boot (ingezonden 3 mei 2024, 2024Z00123).\nAntwoord van Minister Zandstra (Veren) (ontvangen ${day}).\n\nVraag 1\n\nKlopt dit?\n\nAntwoord 1\n\nJa.\n`;

for (const [text, term] of [
  [answered('24 mei 2024'), 'in-three'],
  [answered('25 mei 2024'), 'after-three'],
] as const) {
  test(`the term of an answer: ${term}`, () => {
    const document = parse(text);
    const state = stateOf(document);
    strictEqual(termOf(timingOf(document, state), state), term);
  });
}

test('the term of an answer that was postponed is six weeks', () => {
  const timing = timingOf(parse(answered('25 mei 2024')), { state: 'answered', postponement: undefined });
  const postponement = { date: '2024-05-20', reason: undefined };
  strictEqual(termOf(timing, { state: 'answered', postponement }), 'in-six');
});
