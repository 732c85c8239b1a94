import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { escaped, joined, link } from '../../server/export/markdown.ts';
import { sectionAsMarkdown, sectionAsText } from '../../server/export/section.ts';
import type { QaDocument, Section } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { paragraphsOf } from '../../server/reading/paragraphs.ts';
import { addressOf } from '../../server/text/addresses.ts';
import { attackedDocument, attacks } from '../attacks.ts';

const commonMark = new MarkdownIt('commonmark');
const withLinks = new MarkdownIt({ linkify: true });

/** Where a section may be pasted: all know Markdown, and none of them footnotes. */
const renderers: Readonly<Record<string, (markdown: string) => string>> = {
  CommonMark: (markdown) => commonMark.render(markdown),
  'markdown-it with links of its own': (markdown) => withLinks.render(markdown),
  marked: (markdown) => marked.parse(markdown, { async: false, gfm: true }),
};

const notes: Readonly<Record<string, string>> = {
  'one word': 'NOS.',
  'an address': 'https://www.voorbeeld.nl/een-(twee)',
  'an address without encryption': 'http://www.voorbeeld.nl/a',
  'a citation': 'Kamerstuk 35 300 VI, nr. 37',
  'a command': 'command:workbench.action.quit',
  'a word and a title': 'NOS "Treinen rijden weer"',
  'a word and a title in other quotation marks': "NOS 'Treinen rijden weer'",
  'a word and a title in parentheses': 'NOS (treinen rijden weer)',
  'a title alone': '"Treinen"',
  'a title and another': '"Treinen" "rijden weer"',
  'a command with a title': 'command:workbench.action.quit "titel"',
  'angle brackets': '<command:workbench.action.quit>',
  'a host': 'NOS.nl',
};

for (const [what, note] of Object.entries(notes)) {
  test(`a note that is ${what} is drawn as it is`, () =>
    draws(`Vraag 1\nKlopt dit?1 En dit?2\nAntwoord op vraag 1\nJa.\n\n1 ${note}\n\n2 Zie NRC.\n`));
}

for (const [what, text] of Object.entries({
  'parentheses after a mark': 'Zie de motie Becker.1(command:workbench.action.quit) Klopt dit?',
  'a colon after a mark': 'Zie de motie Becker.1: command:workbench.action.quit',
  'a mark before a colon alone': 'Zie dit\n\n1: command:workbench.action.quit',
  'hosts without a space before them': 'Dit is het einde.De vorige vraag, nos.nl en //localhost/a en a.vraag 1',
  'a picture of a mark': 'Let op!1 Klopt dit?',
  formulas: 'Kost dat $5 en niet $6?',
})) {
  test(`${what} become nothing else`, () => draws(`Vraag 1\n${text}\nAntwoord op vraag 1\nJa.\n\n1 NOS.\n`));
}

test('a note of several paragraphs is drawn as such', () =>
  draws('Vraag 1\nKlopt dit?1\nAntwoord op vraag 1\nJa.\n\n1 NOS.\n\n"Treinen rijden\nweer".\n\n=== zie ook\n'));

for (const [what, words] of Object.entries(attacks)) {
  test(`${what} is drawn as it is wherever it stands`, () => {
    draws(attackedDocument(words, 'print'));
    draws(attackedDocument(words, 'letter'));
  });
}

test('any text is drawn as it is', () => {
  const pieces = fc.constantFrom(
    ...'[]()<>!*_`~#-+=|&;:@$\\/.,"\' 1\n'.split(''),
    ...['www.', 'https://', 'a.nl', 'nl', 'de vorige vraag', '&amp;', 'javascript:', 'kst-35300-VI-37', '\n\n'],
  );
  const text = fc.array(pieces, { maxLength: 20 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, text, (words, note) =>
      draws(
        `Vraag 1\nKlopt ${words} dit?1 ${words}\nAntwoord op vraag 1\nZie de motie Becker.2(${words}\n\n1 ${note}\n\n2 ${note}`,
      ),
    ),
    { numRuns: 40, seed: 1 },
  );
});

test('what would begin a list or end before a link is escaped, and paragraphs stay apart', () => {
  strictEqual(escaped('1. Ja, let op!'), '1\\. Ja, let op\\!');
  strictEqual(joined('Ja.\n \nNee,\nniet dat.'), 'Ja.\n\nNee, niet dat.');
});

test('an address ends where it ends, whatever stands in it', () => {
  const url = addressOf('https://example.org/a_(b)?c=&lt;d');
  const written = url === undefined ? '' : link('x', url);
  strictEqual(written.slice(written.indexOf('](')), '](https://example.org/a_%28b%29?c=&lt%3Bd)');
});

/** Asserts that every renderer draws the words of each section and links to what it cites, and nothing else. */
function draws(text: string): void {
  const document = parse(text);
  for (const section of document.sections) {
    const markdown = sectionAsMarkdown(document, section);
    const expected = { words: words(sectionAsText(document, section)), links: linksOf(document, section) };
    for (const [name, render] of Object.entries(renderers))
      deepStrictEqual(drawn(render(markdown)), expected, `${name}: ${markdown}`);
  }
}

/** What a reader gets of HTML that holds nothing but text and links. */
function drawn(html: string): { readonly words: string; readonly links: readonly string[] } {
  const links: string[] = [];
  const text = html.replace(/<(\/?)(\w+)([^<>]*)>/g, (tag, _, name: string, attributes: string) => {
    const [, href] = /^ href="([^"]*)"$/.exec(attributes) ?? [];
    if (href !== undefined) links.push(bare(plain(href)));
    else strictEqual(attributes.replace(' /', ''), '', html);
    strictEqual(['a', 'p', 'h2', 'br'].includes(name), true, `${tag} in ${html}`);
    return '';
  });
  return { words: words(plain(text)), links };
}

/** The text that HTML says by character references. */
function plain(html: string): string {
  const known: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html.replace(/&(#?\w+);/g, (whole, name: string) => known[name] ?? whole);
}

/** What shows of a text, whether `[1]` or `[^1]:` stands before a note. */
function words(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, '').replace(/\[\^?(\w+)\]:*/g, '[$1]');
}

/** Where a section and its notes link to, in order. */
function linksOf(document: QaDocument, section: Section): readonly string[] {
  const read = paragraphsOf(document);
  const inBody = read(section.body).flatMap(({ pieces }) => pieces);
  const marked = [...new Set(inBody.flatMap((piece) => (piece.kind === 'mark' ? [piece.note] : [])))].sort(
    (a, b) => a - b,
  );
  const inNotes = marked.flatMap((index) => {
    const note = document.notes[index];
    const span = note?.content ?? note?.definition;
    return span === undefined ? [] : read(span).flatMap(({ pieces }) => pieces);
  });
  return [...inBody, ...inNotes].flatMap((piece) =>
    piece.kind === 'citation' && piece.citation.url !== undefined ? [bare(piece.citation.url)] : [],
  );
}

/** An address however what would end it in Markdown is written. */
function bare(url: string): string {
  return url.replace(/%(?:28|29|3B|5B|5D|60)/gi, decodeURIComponent);
}
