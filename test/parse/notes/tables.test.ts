import { deepStrictEqual, ok } from 'node:assert/strict';
import test from 'node:test';
import { COUNTINGS } from '../../../server/parse/notes/countings.ts';
import { DEFINITIONS } from '../../../server/parse/notes/definitions.ts';
import type { Facts } from '../../../server/parse/notes/facts.ts';
import { MARKS } from '../../../server/parse/notes/marks.ts';
import { numeralsIn } from '../../../server/parse/notes/numerals.ts';
import { evidenceOf, weigh } from '../../../server/parse/notes/weigh.ts';
import { marked } from '../../marked.ts';

/** What is known of the digits marked in a text, in each form that they may have. */
function factsIn(source: string): readonly Facts[] {
  const { text, places } = marked(source);
  const all: Facts[] = [];
  numeralsIn(text, 100, (facts) => {
    all.push(facts);
    return weigh(facts);
  });
  return all.filter(({ start, end }) => places.some((place) => place.start === start && place.end === end));
}

for (const [kind, rows] of Object.entries({ mark: MARKS, definition: DEFINITIONS })) {
  for (const row of rows) {
    test(`${kind}: ${row.name}, as in ${JSON.stringify(row.takes)}`, () => {
      const heldBy = (facts: Facts) => evidenceOf(facts)[kind === 'mark' ? 'mark' : 'definition'];
      const holds = (facts: Facts) => heldBy(facts).includes(row);
      const others = factsIn(row.takes).flatMap((facts) => heldBy(facts).map(({ name }) => name));
      ok(factsIn(row.takes).some(holds), `takes its example: ${others.join(', ') || 'no row'} takes it`);
      ok(factsIn(row.leaves).length > 0, 'looks at its counter-example');
      ok(!factsIn(row.leaves).some(holds), 'leaves its counter-example');
    });
  }

  test(`${kind}: rows have names of their own, and those that look at the same stand together`, () => {
    const names = rows.map(({ name }) => name);
    deepStrictEqual(
      names.filter((name, index) => names.indexOf(name) < index),
      [],
      'two rows of one name',
    );
    for (const form of new Set(rows.flatMap((row) => row.of))) {
      const looks = rows.flatMap((row) => (row.of.includes(form) ? [row.looksAt] : []));
      const runs = looks.filter((look, index) => look !== looks[index - 1]).length;
      deepStrictEqual(runs, new Set(looks).size, `rows of the form ${form} that look at the same stand apart`);
    }
  });
}

for (const row of COUNTINGS) {
  test(`no note: ${row.name}, as in ${JSON.stringify(row.takes)}`, () => {
    const ofForm = (source: string) => factsIn(source).find(({ form }) => row.of.includes(form));
    const [taken, left] = [ofForm(row.takes), ofForm(row.leaves)];
    ok(taken && row.holds(taken), 'takes its example');
    deepStrictEqual(weigh(taken), undefined);
    ok(left && !row.holds(left), 'leaves its counter-example, of the same form');
    ok(weigh(left), 'which may belong to a note');
  });
}
