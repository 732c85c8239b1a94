import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { type Decoded, decode } from '../../server/shell/decode.ts';

const TEXT = 'Vraag 1\nKent u “België” en de euro (€ 5)?\n\nAntwoord 1\nJa.\n';
const utf8 = Buffer.from(TEXT);
const utf16 = Buffer.from(TEXT, 'utf16le');
const swapped = (bytes: Uint8Array) => Buffer.from(bytes).swap16();
/** Eight-bit text, written as Latin-1. */
const bytes = (text: string) => Buffer.from(text, 'latin1');

interface Case {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: Decoded['encoding'];
  /** `places:line` of the damage. */
  readonly damage?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'nothing at all': { bytes: bytes(''), text: '', encoding: 'utf-8' },
  ASCII: { bytes: bytes('Vraag 1'), text: 'Vraag 1', encoding: 'utf-8' },
  'UTF-8': { bytes: utf8, text: TEXT, encoding: 'utf-8' },
  'UTF-8 with a byte order mark': { bytes: Buffer.from(`\ufeff${TEXT}`), text: `\ufeff${TEXT}`, encoding: 'utf-8' },
  'UTF-8 that prints the sign of damage itself': { bytes: Buffer.from('a�b'), text: 'a�b', encoding: 'utf-8' },
  'UTF-16 with a byte order mark': {
    bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
    text: `\ufeff${TEXT}`,
    encoding: 'utf-16le',
  },
  'UTF-16, big end first, with a byte order mark': {
    bytes: swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le')),
    text: `\ufeff${TEXT}`,
    encoding: 'utf-16be',
  },
  'UTF-16 without a byte order mark': { bytes: utf16, text: TEXT, encoding: 'utf-16le' },
  'UTF-16, big end first, without a byte order mark': { bytes: swapped(utf16), text: TEXT, encoding: 'utf-16be' },
  'UTF-16 that lacks its last byte': {
    bytes: utf16.subarray(0, -1),
    text: `${TEXT.slice(0, -1)}�`,
    encoding: 'utf-16le',
    damage: '1:5',
  },
  'UTF-16 with half of a pair': {
    bytes: Buffer.from('Vraag \ud83d 1', 'utf16le'),
    text: 'Vraag � 1',
    encoding: 'utf-16le',
    damage: '1:1',
  },
  'UTF-16 with a byte order mark and no letter of ASCII': {
    bytes: Buffer.from('\ufeff“…”', 'utf16le'),
    text: '\ufeff“…”',
    encoding: 'utf-16le',
  },
  'UTF-16, big end first, with a byte order mark and no letter of ASCII': {
    bytes: swapped(Buffer.from('\ufeff“…”', 'utf16le')),
    text: '\ufeff“…”',
    encoding: 'utf-16be',
  },
  'zero bytes in all places': { bytes: bytes('a\0\0\0\0\0b'), text: 'a\0\0\0\0\0b', encoding: 'utf-8' },
  'UTF-8 with one zero byte': { bytes: Buffer.from(`${TEXT}\0`), text: `${TEXT}\0`, encoding: 'utf-8' },

  'Windows-1252': {
    bytes: bytes('Kent u \x93Belgi\xeb\x94 en de euro (\x80 5)?'),
    text: 'Kent u “België” en de euro (€ 5)?',
    encoding: 'windows-1252',
  },
  'Windows-1252 that ends in its only letter beyond ASCII': {
    bytes: bytes('Kent u Belgi\xeb'),
    text: 'Kent u België',
    encoding: 'windows-1252',
  },
  'Windows-1252 whose end looks like the beginning of a letter of UTF-8': {
    bytes: bytes('Kent u \x93Belgi\xeb\x94'),
    text: 'Kent u “België”',
    encoding: 'windows-1252',
  },
  'Windows-1252 with one place that looks like UTF-8': {
    bytes: bytes('Caf\xe9, CAF\xc9\x92s en de co\xf6peratie'),
    text: 'Café, CAFÉ’s en de coöperatie',
    encoding: 'windows-1252',
  },
  'Windows-1252 with a byte that it does not define': {
    bytes: bytes('\x81Belgi\xeb'),
    text: '\x81België',
    encoding: 'windows-1252',
  },

  'UTF-8 that lacks its last byte': {
    bytes: Buffer.from('Kent u “België”').subarray(0, -1),
    text: 'Kent u “België�',
    encoding: 'utf-8',
    damage: '1:1',
  },
  'UTF-8 that lacks the last byte of its only letter beyond ASCII': {
    bytes: Buffer.from('Kent u\nhet “').subarray(0, -1),
    text: 'Kent u\nhet �',
    encoding: 'utf-8',
    damage: '1:2',
  },
  'UTF-8 with a bad byte in the middle': {
    bytes: Buffer.concat([utf8, bytes('\xff\n'), utf8]),
    text: `${TEXT}�\n${TEXT}`,
    encoding: 'utf-8',
    damage: '1:6',
  },
  'UTF-8 with bad bytes in two lines': {
    bytes: Buffer.concat([utf8, bytes('\xff\n\x80'), utf8]),
    text: `${TEXT}�\n�${TEXT}`,
    encoding: 'utf-8',
    damage: '2:6',
  },
};

for (const [what, { bytes: file, text, encoding, damage }] of Object.entries(cases)) {
  test(`decoded: ${what}`, () => {
    const decoded = decode(file);
    deepStrictEqual([decoded.text, decoded.encoding], [text, encoding]);
    strictEqual(decoded.damage && `${decoded.damage.places}:${decoded.damage.line}`, damage);
    strictEqual(decoded.assumed, encoding === 'windows-1252');
  });
}

test('one bad byte in megabytes of UTF-8 is one place of damage, wherever it stands', () => {
  const good = Buffer.from(TEXT.repeat(20_000));
  for (const offset of [0, good.length >> 1, good.length]) {
    const { encoding, damage } = decode(
      Buffer.concat([good.subarray(0, offset), bytes('\xff'), good.subarray(offset)]),
    );
    deepStrictEqual([encoding, damage?.places], ['utf-8', 1]);
  }
});
