import { strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import test from 'node:test';
import { version } from '../../package.json';

test('the same sources give the same package, whenever and wherever they are packed', () => {
  const first = packed('Europe/Amsterdam');
  utimesSync('README.md', new Date(), new Date());
  strictEqual(packed('America/Los_Angeles'), first);
});

/** The package as it is made in a zone of time. */
function packed(TZ: string): string {
  const env = { ...process.env, NODE_OPTIONS: '', TZ };
  execFileSync(process.execPath, ['scripts/package.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return createHash('sha256')
    .update(readFileSync(`kamervragen-${version}.vsix`))
    .digest('hex');
}
