import { strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forget, isRefused, refuse } from '../../client/refusals.ts';

/** What VS Code keeps for an extension: a map that it writes to disk. */
function memory() {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, otherwise?: T) => (values.get(key) ?? otherwise) as T,
    update: async (key: string, value: unknown) => void values.set(key, structuredClone(value)),
  };
}

describe('A file that was taken back', () => {
  it('is remembered, and no other', async () => {
    const kept = memory();
    await refuse(kept, 'file:///a.txt');
    strictEqual(isRefused(kept, 'file:///a.txt'), true);
    strictEqual(isRefused(kept, 'file:///b.txt'), false);
  });

  it('is recognised again once the reader gave it the language', async () => {
    const kept = memory();
    await refuse(kept, 'file:///a.txt');
    await refuse(kept, 'file:///a.txt');
    await forget(kept, 'file:///a.txt');
    strictEqual(isRefused(kept, 'file:///a.txt'), false);
  });

  it('is forgotten when five hundred others came after it', async () => {
    const kept = memory();
    for (let file = 0; file <= 500; file += 1) await refuse(kept, `file:///${file}.txt`);
    strictEqual(isRefused(kept, 'file:///0.txt'), false);
    strictEqual(isRefused(kept, 'file:///1.txt'), true);
    strictEqual(isRefused(kept, 'file:///500.txt'), true);
  });
});
