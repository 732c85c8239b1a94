import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { DATE, readDate } from '../../server/text/dates.ts';

const pattern = new RegExp(DATE, 'i');
const days: Readonly<Record<string, string | undefined>> = {
  '2 oktober 2023': '2023-10-02',
  '2-10-2023': '2023-10-02',
  '2/10/2023': '2023-10-02',
  '2.10.2023': '2023-10-02',
  '2 oktober jl.': '2023-10-02',
  '2 oktober': '2023-10-02',
  '20 december': '2022-12-20',
  '24 jul. 2019': '2019-07-24',
  '3 mrt 2019': '2019-03-03',
  '2 sept. 2019': '2019-09-02',
  '2 decibel': undefined,
  '31 februari 2023': undefined,
  '29-2-2023': undefined,
  '29 februari 2024': '2024-02-29',
  '2-13-2023': undefined,
};
for (const [words, day] of Object.entries(days)) {
  test(`${words} is ${day ?? 'no day'}, told in November 2023`, () =>
    strictEqual(readDate(words, pattern, '2023-11-06'), day));
}

test('a day without a year is none where nothing says when it was', () =>
  strictEqual(readDate('2 oktober', pattern), undefined));
