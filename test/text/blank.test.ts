import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { isBlank, isSpace, skipBlank, skipGap } from '../../server/text/blank.ts';

const blanks = ['\0', '\t', '\n', '\f', '\r', '\x1b', ' ', '\x7f', '\x85', '\u00a0', '\u1680', '\u2000', '\u2009'];
const further = ['\u200a', '\u200b', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff'];
const printed = ['a', '-', '0', '\u00a1', '\u00ad', '\u0101', '\u200c', '\u2010', '\u2014', '\u3001'];

test('what leaves no ink is blank, as is all that regular expressions call white space', () => {
  for (const sign of [...blanks, ...further]) deepStrictEqual([sign, isBlank(sign.charCodeAt(0))], [sign, true]);
  for (const sign of printed) deepStrictEqual([sign, isBlank(sign.charCodeAt(0))], [sign, false]);
  for (let unit = 0; unit < 0x10000; unit++)
    if (/\s/.test(String.fromCharCode(unit))) ok(isBlank(unit) && isSpace(unit), `${unit}`);
  deepStrictEqual(
    blanks.filter((sign) => !isSpace(sign.charCodeAt(0))),
    ['\0', '\x1b', '\x7f', '\x85'],
  );
});

test('a soft hyphen is no blank at the end of a line, but ends no citation', () => {
  strictEqual(skipBlank(' \u00ad a', 0), 1);
  strictEqual(skipGap(' \u00ad\u202fa', 0), 3);
  strictEqual(skipGap('  ', 0), 2);
  strictEqual(skipBlank('    ', 1, 3), 3);
});
