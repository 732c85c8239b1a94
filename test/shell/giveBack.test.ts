import { constants, PerformanceObserver } from 'node:perf_hooks';
import test from 'node:test';
import { giveBack } from '../../server/shell/giveBack.ts';

test('memory is given back at a quiet moment, each time', async (t) => {
  let cleared = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { detail } of list.getEntries() as (PerformanceEntry & { readonly detail: { kind: number } })[])
      if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) cleared++;
  });
  observer.observe({ entryTypes: ['gc'] });
  t.after(() => observer.disconnect());
  for (let time = 1; time <= 2; time++) {
    giveBack();
    // Nothing else ends the test sooner.
    while (cleared < time) await new Promise((resolve) => setTimeout(resolve, 2));
  }
});
