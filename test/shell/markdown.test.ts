import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import type { Hover } from '../../server/features/hover.ts';
import { markdownOf, plainTextOf } from '../../server/shell/markdown.ts';
import { english } from '../../server/shell/words.ts';
import { type Address, addressOf } from '../../server/text/addresses.ts';
import { plain } from '../../server/text/oneLine.ts';

// VS Code renders hovers with marked, so marked says here what a text would become.

const address = addressAt('https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html');

test('leaves ordinary text as it is', () => {
  const text = 'Ja. Zie «Treinen» (blz. 3-4), de EU-landen; 50% van 1.000 – o.a. ’s morgens!?';
  strictEqual(markdownOf(hoverWith(text), english), `**Noot 1**\n\n${text}`);
});

test('makes a link of a citation, and of nothing else', () => {
  const hover = hoverWith('Zie ', { text: 'Kamerstuk 35 300 VI, nr. 37', url: address }, '.');
  strictEqual(markdownOf(hover, english), `**Noot 1**\n\nZie [Kamerstuk 35 300 VI, nr. 37](${address}).`);
  strictEqual(plainTextOf(hover, english), `Noot 1\n\nZie Kamerstuk 35 300 VI, nr. 37 (${address}).`);
});

for (const text of [
  '[klik](https://example.org)',
  '[klik](command:workbench.action.quit)',
  '![plaatje](https://example.org/a.png)',
  '<img src=x onerror=alert(1)>',
  '<https://example.org>',
  'https://example.org www.example.org xwww.example.org WWW.EXAMPLE.ORG ftp://example.org a.b@example.org',
  'mailto:a@example.org xmpp:a@example.org',
  '&lt;b&gt; &#60;b&#62;',
  '# Kop',
  '> citaat',
  '- lijst',
  '+ lijst',
  '* lijst',
  '1. lijst',
  '1) lijst',
  '---',
  '===',
  '```js',
  '    code',
  '\tcode',
  '`code`',
  '*nadruk* _nadruk_ ~~weg~~ **vet**',
  '| a | b |\n| - | - |\n| c | d |',
  '[a]: https://example.org\n\n[a]',
  'einde\\',
  '\\[klik](https://example.org)',
  '$(alert) $x$',
  'a\u0000b\u001bc',
  'Kop\n===\n\n- lijst\n\n    code',
]) {
  test(`shows ${JSON.stringify(text)} as it is`, () => {
    const shown = rendered(markdownOf(hoverWith(text), english));
    deepStrictEqual(shown, { text: words(`Noot 1 ${plain(text)}`), links: [] });
  });
}

test('shows any text as it is, next to any link', () => {
  const pieces = fc.constantFrom(
    ...'[]()<>!*_`~#-+=|&;:@$\\/.1 \n\t'.split(''),
    ...['www.', 'http', 'https://', 'ftp:', 'a.nl', '\n\n', '---', '    ', '&amp;', 'javascript:', '\u2028', '\ud83d'],
  );
  const text = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, text, text, (before, label, after) => {
      const hover = hoverWith(before, { text: label, url: address }, after);
      const shown = rendered(markdownOf(hover, english));
      strictEqual(shown.text, words(`Noot 1 ${plain(before)}${plain(label)}${plain(after)}`));
      ok(shown.links.length <= 1 && shown.links.every((link) => link === address), shown.links.join(' '));
    }),
    { numRuns: 800, seed: 1 },
  );
});

test('a title is words, whatever it looks like', () => {
  const hover: Hover = {
    span: { start: 0, end: 0 },
    parts: [{ kind: 'citation', title: '[a](b) *c* `d`', url: undefined }],
  };
  deepStrictEqual(rendered(markdownOf(hover, english)), { text: '[a](b) *c* `d`', links: [] });
});

test('an address that is its own title stands there once', () => {
  const hover: Hover = { span: { start: 0, end: 0 }, parts: [{ kind: 'citation', title: address, url: address }] };
  strictEqual(plainTextOf(hover, english), address);
});

test('a text that goes on says so', () => {
  const [part] = hoverWith('Ja, dat ').parts;
  if (part?.kind !== 'excerpt') throw new Error('There is no excerpt.');
  const hover: Hover = { span: { start: 0, end: 0 }, parts: [{ ...part, excerpt: { ...part.excerpt, more: true } }] };
  strictEqual(plainTextOf(hover, english), 'Noot 1\n\nJa, dat…');
});

test('an address cannot end before its end', () => {
  const url = addressAt('https://example.org/a_(b)/<c>"d[e`f*g?a=&lt;b&#60;c`d');
  const { links } = rendered(markdownOf(hoverWith({ text: 'x', url }), english));
  deepStrictEqual(links, ['https://example.org/a_%28b%29/%3Cc%3E%22d%5Be%60f*g?a=&lt%3Bb&#60%3Bc%60d']);
});

/** What a reader gets of `markdown`: words, and the addresses of links. Fails if there is anything else in it. */
function rendered(markdown: string): { readonly text: string; readonly links: readonly string[] } {
  const links: string[] = [];
  let text = '';
  const walk = (token: Token) => {
    const known = ['paragraph', 'strong', 'text', 'escape', 'space', 'link'];
    ok(known.includes(token.type), `${token.type} in ${JSON.stringify(markdown)}`);
    if (token.type === 'link') links.push((token as Tokens.Link).href);
    if ('tokens' in token && token.tokens !== undefined) token.tokens.forEach(walk);
    else if ('text' in token) text += token.text;
    // The lexer leaves character references to the renderer.
    if (token.type === 'text') ok(!/&#?\w/.test(token.text), `a character reference in ${JSON.stringify(markdown)}`);
    if (token.type === 'paragraph') text += ' ';
  };
  lexer(markdown, { gfm: true }).forEach(walk);
  return { text: words(text), links };
}

/** The text without what does not show: how much white space there is. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function addressAt(url: string): Address {
  const address = addressOf(url);
  if (address === undefined) throw new Error(`${url} is no address`);
  return address;
}

function hoverWith(...pieces: (string | { text: string; url: Address })[]): Hover {
  const excerpt = {
    pieces: pieces.map((piece) => (typeof piece === 'string' ? { text: piece, url: undefined } : piece)),
    more: false,
  };
  return { span: { start: 0, end: 0 }, parts: [{ kind: 'excerpt', title: 'Noot 1', excerpt }] };
}
