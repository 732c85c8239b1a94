import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { type NotText, notText } from '../../../server/shell/cli/notText.ts';
import { decode } from '../../../server/shell/decode.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

/** Bytes as they stand in a compressed or encrypted file: each as likely as the others. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state >> 8;
  });
}

const others: Readonly<Record<string, { readonly file: Uint8Array; readonly kind: NotText }>> = {
  RTF: { file: bytes('{\\rtf1\\ansi Vraag 1\\par'), kind: 'richText' },
  'PNG picture': { file: bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), kind: 'picture' },
  'JPEG picture': { file: bytes('\xff\xd8\xff\xe0\0\x10JFIF'), kind: 'picture' },
  'compressed text': { file: gzipSync('Vraag 1\nKlopt dit?\n'), kind: 'compressed' },
  'UTF-32 with a byte order mark': { file: bytes('\xff\xfe\0\0V\0\0\0r\0\0\0'), kind: 'utf32' },
  'UTF-32 without a byte order mark': { file: bytes('V\0\0\0r\0\0\0a\0\0\0a\0\0\0g\0\0\0'), kind: 'other' },
  'a program': { file: bytes('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0'), kind: 'other' },
  zeros: { file: new Uint8Array(1000), kind: 'other' },
  noise: { file: noise(5000), kind: 'other' },
};

for (const [what, { file, kind }] of Object.entries(others)) {
  test(`not text: ${what}`, () => strictEqual(notText(file, decode(file).text), kind));
}

const texts: Readonly<Record<string, Uint8Array>> = {
  'an empty file': bytes(''),
  'text with page ends, tabs and commands of a terminal': bytes('Vraag 1\f\n\t\x1b[31mKlopt dit?\x1b[0m\x07\r\n'),
  'text with a stray control character': bytes(`Vraag 1\n${'Klopt dit? '.repeat(9)}\0\n`),
  'UTF-16': Buffer.from('Vraag 1\nKlopt dit?\n', 'utf16le'),
  'text that tells of a PDF': bytes('Vraag 1\nKent u %PDF-1.7?\n'),
};

for (const [what, file] of Object.entries(texts)) {
  test(`text: ${what}`, () => strictEqual(notText(file, decode(file).text), undefined));
}
