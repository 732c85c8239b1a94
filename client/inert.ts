import { oneLine } from '../server/text/oneLine.ts';

declare const harmless: unique symbol;

/** Words of which VS Code makes nothing but words. */
export type Inert = string & { readonly [harmless]: 'words' };

/** Words of which VS Code makes nothing but words where it reads Markdown. */
export type InMarkdown = string & { readonly [harmless]: 'Markdown' };

/**
 * Words on one line in which VS Code sees neither a link nor an icon. It makes a link of `[words](command:…)` in
 * messages and in the language status, and an icon of `$(name)` there, in lists, lenses and the status bar: a word
 * joiner, which does not show, keeps these signs apart.
 */
export function inert(words: string, length?: number): Inert {
  return oneLine(words, length).replace(OPENING, '$&\u2060') as Inert;
}

/** The server gives as much of a text as one searches in. */
export const SEARCHED = 4001;

/** `]` and `$` before `(` */
const OPENING = /[\]$](?=\()/g;

/** Words on one line for where VS Code reads Markdown, as it does in the tooltips of links, which may run commands. */
export function inMarkdown(words: string, length?: number): InMarkdown {
  return oneLine(words, length).replace(/[!-/:-@[-`{-~]/g, '\\$&') as InMarkdown;
}

/**
 * Whether VS Code shows an address as one link. `shown` is how it writes it into the Markdown of a tooltip, which may
 * run commands: without percent signs, so that `%5C` or a no-break space in `…/a%C2%A0[b](command:c` end the link.
 */
export function isOneLink(shown: string): boolean {
  return !ENDING.test(shown);
}

/** White space but for a blank, of which VS Code takes care; what escapes, marks code, or opens another link. */
const ENDING = /[^\S ]|[\p{Cc}\\`<>]/u;

/** The addresses of which VS Code by itself makes links that go on after white space, up to that. */
export function* looseAddresses(text: string): Generator<{ readonly start: number; readonly address: string }> {
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const next = text[index + address.length] ?? ' ';
    if (!/[ \t\r\n]/.test(next)) yield { start: index, address };
  }
}

/** `http://www.voorbeeld.nl/a`, as far as nothing ends it. */
const ADDRESS = /(?:https?|file):\/\/[^\s\p{Cc}\\`<>]*/giu;
