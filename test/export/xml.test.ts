import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { element, uri, words } from '../../server/export/xml.ts';
import type { Address } from '../../server/text/addresses.ts';

test('words are XML that says what they say, and a sign that XML has no room for is told', () => {
  strictEqual(words('a < b & "c"\u2028d'), 'a &#60; b &#38; &#34;c&#34; d');
  strictEqual(words('a\uffffb\ufffe'), 'a�b�');
  strictEqual(element('p', { n: 'a "b"', m: undefined }), '<p n="a &#34;b&#34;"/>');
});

test('an address is one that a schema takes', () => {
  strictEqual(
    uri('https://www.munt.example/100%/[a]?b=%5b|#c|d' as Address),
    'https://www.munt.example/100%25/%5Ba%5D?b=%5b%7C#c%7Cd',
  );
});
