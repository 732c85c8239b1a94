import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { marked } from 'marked';
import { inert, inMarkdown, isOneLink, looseAddresses } from '../../client/inert.ts';
import { oneLine } from '../../server/text/oneLine.ts';
import { addresses, attacks } from '../attacks.ts';

const words = { ...attacks, ...addresses, 'a link after a link': '[a](command:b)](command:c) $$((d)' };

for (const [what, text] of Object.entries(words)) {
  test(`${what} is words where VS Code looks for links and icons`, () => {
    const shown = inert(text);
    ok(!/\]\(|\$\(/.test(shown));
    // A reader sees the same.
    strictEqual(shown.replaceAll('\u2060', ''), oneLine(text));
  });

  test(`${what} is words where VS Code reads Markdown`, () => {
    // VS Code puts a backslash before each bracket that has none.
    const label = inMarkdown(`a ${text} b`).replace(/(?<!\\)\]/g, '\\]');
    const html = marked.parseInline(`[${label}](https://voorbeeld.nl) (ctrl + click)`);
    strictEqual(html, `<a href="https://voorbeeld.nl">${inHtml(oneLine(`a ${text} b`))}</a> (ctrl + click)`);
  });
}

function inHtml(text: string): string {
  const references: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[<>&"']/g, (sign) => references[sign] ?? sign);
}

/** Addresses as VS Code shows them, and whether one is a link and nothing else. */
const shown: Readonly<Record<string, boolean>> = {
  'https://voorbeeld.nl/a(b)[c]$(error)*d*': true,
  'file:///map/een antwoord.kamervragen#L3,1': true,
  'https://voorbeeld.nl/\\)[a](command:b': false,
  'https://voorbeeld.nl/\u00a0[a](command:b': false,
  'https://voorbeeld.nl/\u3000[a](command:b': false,
  'https://voorbeeld.nl/\n[a](command:b': false,
  'https://voorbeeld.nl/\u0000[a](command:b': false,
  'https://voorbeeld.nl/<command:b>': false,
  'https://voorbeeld.nl/`': false,
};

for (const [address, isOne] of Object.entries(shown)) {
  test(`${JSON.stringify(address)} is ${isOne ? 'one link' : 'more than a link'}`, () =>
    strictEqual(isOneLink(address), isOne));
}

test('finds the addresses of which VS Code makes links that go on after white space', () => {
  const text =
    'Zie http://a.nl/b\u00a0[c](command:d), https://e.nl/f en\nFILE:///g\u2003h of http://\u00a0i, <http://j.nl>\n' +
    'en http://k.nl<http://l.nl\u00a0m of http://n.nl?http://o.nl\u00a0p.';
  deepStrictEqual(
    [...looseAddresses(text)].map(({ address }) => address),
    ['http://a.nl/b', 'FILE:///g', 'http://', 'http://j.nl', 'http://k.nl', 'http://l.nl', 'http://n.nl?http://o.nl'],
  );
  ok([...looseAddresses(text)].every(({ start, address }) => text.startsWith(address, start)));
});
