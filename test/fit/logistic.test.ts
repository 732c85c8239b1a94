import { ok } from 'node:assert/strict';
import test from 'node:test';
import { type Example, fit, loss, type Prior } from './logistic.ts';

/** Nothing is known of so many weights. */
const open = (size: number): readonly Prior[] => Array.from({ length: size }, () => ({ mean: 0, variance: 4 }));

/** So many examples with features, of which a share is of the kind. */
function examples(features: readonly number[], count: number, ofKind: number, known = 0): readonly Example[] {
  return Array.from({ length: count }, (_, index) => ({ features, isOfKind: index < ofKind, known, share: 1 }));
}

const isNear = (value: number | undefined, expected: number) =>
  ok(Math.abs((value ?? 0) - expected) < 0.05, `${value}`);

test('a weight is the log-odds of what has its feature', () => {
  const [often, seldom, never] = fit([...examples([0], 4000, 3000), ...examples([1], 4000, 1000)], open(3));
  isNear(often, Math.log(3));
  isNear(seldom, -Math.log(3));
  isNear(never, 0);
});

test('the weights of features that come together add up', () => {
  const weights = fit([...examples([0], 4000, 2000), ...examples([0, 1], 4000, 3000)], open(2));
  isNear(weights[0], 0);
  isNear(weights[1], Math.log(3));
});

test('what is known beforehand is not learned again', () => {
  isNear(fit(examples([0], 4000, 3000, Math.log(3)), open(1))[0], 0);
});

test('few examples prove little, many outweigh what was held before', () => {
  ok((fit(examples([0], 2, 2), open(1))[0] ?? 9) < 2);
  const held = [{ mean: 2, variance: 1 }];
  ok((fit(examples([0], 2, 1), held)[0] ?? 0) > 1.2);
  isNear(fit(examples([0], 40_000, 20_000), held)[0], 0);
});

test('the fitted weights surprise least', () => {
  const all = [...examples([0], 40, 30), ...examples([1], 40, 10)];
  const weights = fit(all, open(2));
  ok(loss(all, weights) < loss(all, [0, 0]));
  ok(loss(all, weights) < loss(all, [2, -2]));
});
