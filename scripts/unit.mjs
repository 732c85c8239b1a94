// Runs in this process every test that needs nothing but the sources.
import { readdirSync } from 'node:fs';
import { root } from './setup.mjs';

const files = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts') && !/^(?:break|bundle|e2e)\//.test(file))
  .sort();
for (const file of files) await import(`../test/${file}`);
