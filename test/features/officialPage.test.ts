import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { officialPage } from '../../server/features/officialPage.ts';
import { parse } from '../../server/parse/parse.ts';

const HOST = 'https://zoek.officielebekendmakingen.nl/';
const answer = 'Antwoord van minister Terbruggen (Munten) (ontvangen 20 november 2030)';
const exchange = 'Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n';

for (const [what, text, page] of [
  ['by its footer', `${exchange}ah-tk-20302031-1377\n`, 'ah-tk-20302031-1377.html'],
  ['by its number and the year of its answer', `AH 12\n${answer}\n${exchange}`, 'ah-tk-20302031-12.html'],
  ['not by its number where the year is open', `AH 12\n${answer.replace('november', 'september')}\n${exchange}`],
  ['by its case, where it asks', '2030Z12345\nVraag 1\nKlopt dit?\n', 'kv-tk-2030Z12345.html'],
  ['not by its case, where it answers', `2030Z12345\n${exchange}`],
  ['not where it says nothing of itself', exchange],
] as const) {
  test(`the public page of a document is known ${what}`, () => {
    strictEqual(officialPage(parse(text)), page && `${HOST}${page}`);
  });
}
