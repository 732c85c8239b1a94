import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { news } from '../../server/shell/news.ts';

test('who watches is told once of changes that come together, and again of later ones', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const told: string[] = [];
  let now = '';
  const { watch, changed, end } = news(() => told.push(now), 100);
  const change = (what: string) => {
    now = what;
    changed();
  };
  change('nobody watches');
  t.mock.timers.tick(200);
  watch();
  change('first');
  t.mock.timers.tick(60);
  change('second');
  t.mock.timers.tick(60);
  deepStrictEqual(told, ['second']);
  change('third');
  t.mock.timers.tick(100);
  deepStrictEqual(told, ['second', 'third']);
  change('last');
  end();
  t.mock.timers.tick(1000);
  deepStrictEqual(told, ['second', 'third']);
});
