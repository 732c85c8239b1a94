import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { type Standable, standingOf } from '../../server/workspace/standing.ts';

const none = { answered: new Set<string>(), postponed: new Set<string>() };
const of = (what: Partial<Standable>, today = '2029-10-30', cases: typeof none = none) =>
  standingOf(
    { state: 'asked', caseNumber: '2029Z00012', asked: '2029-10-02', hasTerm: true, days: undefined, ...what },
    cases,
    today,
  );

test('questions are late after three weeks, or after six where they were postponed, if there is a term', () => {
  deepStrictEqual([of({}, '2029-10-23'), of({}, '2029-10-24')], ['unanswered', 'late']);
  const postponed = { ...none, postponed: new Set(['2029Z00012']) };
  deepStrictEqual([of({}, '2029-11-13', postponed), of({}, '2029-11-14', postponed)], ['postponed', 'late']);
  deepStrictEqual([of({ hasTerm: false }), of({ asked: undefined })], ['unanswered', 'unanswered']);
  deepStrictEqual(of({}, '2029-10-30', { ...none, answered: new Set(['2029Z00012']) }), 'answered-elsewhere');
});

test('an answer is late after three weeks, if there is a term', () => {
  const answered = (days: number | undefined, hasTerm = true) => of({ state: 'answered', days, hasTerm });
  deepStrictEqual(
    [answered(1), answered(21), answered(22), answered(22, false), answered(undefined)],
    ['answered', 'answered', 'answered-late', 'answered', 'answered'],
  );
});
