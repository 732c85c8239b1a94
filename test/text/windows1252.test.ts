import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { windows1252 } from '../../server/text/windows1252.ts';

test('Windows-1252 has signs of print where Latin-1 has control characters, and the same elsewhere', () => {
  const bytes = (...units: number[]) => windows1252(Uint8Array.from(units));
  deepStrictEqual(bytes(0x80, 0x20, 0x35), '€ 5');
  deepStrictEqual(bytes(0x91, 0x92, 0x93, 0x94, 0x96, 0x97), '‘’“”–—');
  deepStrictEqual(bytes(0x42, 0x65, 0x6c, 0x67, 0x69, 0xeb), 'België');
  // Places in which nothing is defined.
  deepStrictEqual(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d), '\x81\x8d\x8f\x90\x9d');
});
