import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { facts } from '../../server/features/facts.ts';
import { parse } from '../../server/parse/parse.ts';
import { factsInWords } from '../../server/shell/factsInWords.ts';
import { dutch } from '../../server/shell/words.ts';

const known = facts(parse('Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n'));

test('counts no questions where they cannot be told apart', () => {
  const { counts } = factsInWords(
    { ...known, questions: 0, unanswered: 0, untold: true, notes: 0, publications: 0 },
    dutch,
  );
  deepStrictEqual(counts, [dutch.facts.untold]);
});

test('counts the questions that can be told apart, and says that there are others', () => {
  const { counts } = factsInWords(
    { ...known, questions: 2, unanswered: 0, untold: true, notes: 0, publications: 0 },
    dutch,
  );
  deepStrictEqual(counts, [dutch.facts.questions(2), dutch.facts.untold]);
});

test('says on one line why an answer takes longer, as words only', () => {
  const postponement = { date: undefined, reason: 'Er is\nmeer tijd\u202e nodig.' };
  const { state } = factsInWords({ ...known, state: 'postponed', postponement }, dutch);
  deepStrictEqual(state.slice(0, 2), [dutch.facts.postponed(undefined), '“Er is meer tijd nodig.”']);
});
