import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { marked, samePlaces } from '../../marked.ts';

/** Places marked are marks and definitions; `names` are the notes in the order of their first place. */
export function notes(title: string, names: readonly string[], source: string) {
  test(`reads notes: ${title}`, () => {
    const expected = marked(source);
    const found = parse(expected.text).notes;
    const places = found.flatMap(({ marks, definition }) => [...marks, ...(definition ? [definition] : [])]);
    samePlaces(
      expected,
      places.sort((a, b) => a.start - b.start),
    );
    deepStrictEqual(
      found.map(({ series, number }) => `${series}${number}`),
      names,
    );
  });
}
