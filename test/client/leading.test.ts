import { deepStrictEqual } from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { leading } from '../../client/leading.ts';

/** An editor that keeps three lines above what it is led to, and what it is said to have been scrolled to. */
function editor(t: TestContext, lastTop = 1000) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const scrolled: number[] = [];
  const lead = leading({
    reveal: () => {},
    kept: () => 3,
    scrolled: (to) => scrolled.push(to),
  });
  const scrollTo = (line: number) => lead.moved({ line, isEnd: line >= lastTop });
  return { lead, scrollTo, scrolled, wait: (milliseconds: number) => t.mock.timers.tick(milliseconds) };
}

test('an editor that comes where a page leads it was scrolled by nobody', (t) => {
  const { lead, scrollTo, scrolled, wait } = editor(t);
  lead.to(100);
  scrollTo(97);
  wait(2000);
  // A line that VS Code draws over a heading moves it by one.
  scrollTo(98);
  deepStrictEqual(scrolled, []);
  scrollTo(101);
  deepStrictEqual(scrolled, [101]);
});

test('an editor that comes late, and by the places before it, was scrolled by nobody', (t) => {
  const { lead, scrollTo, scrolled, wait } = editor(t);
  lead.to(100);
  lead.to(300);
  wait(700);
  scrollTo(97);
  lead.to(200);
  wait(700);
  scrollTo(297);
  scrollTo(197);
  wait(2000);
  deepStrictEqual(scrolled, []);
});

test('an editor that comes when nobody waits for it any more was scrolled by nobody', (t) => {
  const { lead, scrollTo, scrolled, wait } = editor(t);
  lead.to(100);
  wait(2000);
  scrollTo(96);
  deepStrictEqual(scrolled, []);
  scrollTo(50);
  deepStrictEqual(scrolled, [50]);
});

test('a reader who scrolls an editor on its way is followed when it should be there', (t) => {
  const { lead, scrollTo, scrolled, wait } = editor(t);
  lead.to(100);
  scrollTo(97);
  scrollTo(20);
  deepStrictEqual(scrolled, []);
  wait(2000);
  deepStrictEqual(scrolled, [20]);
});

test('an editor that shows the end comes no further', (t) => {
  const { lead, scrollTo, scrolled, wait } = editor(t, 80);
  lead.to(100);
  scrollTo(80);
  wait(2000);
  deepStrictEqual(scrolled, []);
});

test('an editor that is led no more is followed at once', (t) => {
  const { lead, scrollTo, scrolled } = editor(t);
  lead.to(100);
  lead.end();
  scrollTo(97);
  deepStrictEqual(scrolled, [97]);
});
