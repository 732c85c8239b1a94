import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';

import { lexer, walkTokens } from 'marked';
import { DocumentLinkRequest, HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { toJson } from '../../server/export/json.ts';
import { parse } from '../../server/parse/parse.ts';
import type { Requests } from '../../server/shell/requests.ts';
import { positionOf, session } from './session.ts';

/** Where each address may lead a reader, or `undefined`: from all places alike. */
const addresses: Readonly<Record<string, string | undefined>> = {
  'https://voorbeeld.nl/a-(b)': 'https://voorbeeld.nl/a-(b)',
  'www.voorbeeld.nl': 'https://www.voorbeeld.nl/',
  'Kamerstuk 35 300 VI, nr. 37': 'https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html',
  'http://www.rijksoverheid.nl/a': 'https://www.rijksoverheid.nl/a',
  'https://tweed\u0435kamer.nl/a': 'https://xn--tweedkamer-osi.nl/a',
  'http://voorbeeld.nl/a': undefined,
  'https://www.tweedekamer.nl:geheim@voorbeeld.nl/a': undefined,
  'https://voorbeeld.nl/\u202elmth.a': undefined,
  'https://voorbeeld.nl/a\u200db': undefined,
  [`https://voorbeeld.nl/${'a'.repeat(2048)}`]: undefined,
};

for (const [printed, address] of Object.entries(addresses)) {
  test(`${JSON.stringify(printed.slice(0, 60))} leads to ${address}, wherever a reader meets it`, async (t) => {
    const text = `Vraag 1\nZie ${printed}\nAntwoord op vraag 1\nNee.\n`;
    const { client, open } = await session(t);
    const textDocument = { uri: await open(text) };
    const ask = <Name extends keyof Requests>(name: Name, more: object = {}) =>
      client.sendRequest<Requests[Name]['answer']>(name, { textDocument, ...more });
    const hover = async (words: string) => {
      const found = await client.sendRequest(HoverRequest.type, { textDocument, position: positionOf(text, words) });
      return linksIn((found?.contents as MarkupContent | undefined)?.value ?? '');
    };

    const links = await client.sendRequest(DocumentLinkRequest.type, { textDocument });
    const { kinds } = await ask('kamervragen/citations');
    const copy = await ask('kamervragen/copy', { position: { line: 0, character: 0 }, form: 'markdown' });
    deepStrictEqual(
      {
        'hover on it': await hover(printed),
        'hover on the answer': await hover('Antwoord'),
        'link in the text': (links ?? []).map(({ target }) => target),
        Verwijzingen: kinds.flatMap(({ publications }) => publications.map(({ url }) => url)),
        'reading view': urlsIn(await ask('kamervragen/reading')),
        'Copy as Markdown': linksIn(copy?.text ?? ''),
        JSON: urlsIn(JSON.parse([...toJson(parse(text), [])].join(''))),
      },
      {
        'hover on it': some(address && inMarkdown(address)),
        'hover on the answer': some(address && inMarkdown(address)),
        'link in the text': some(address),
        Verwijzingen: [address],
        'reading view': some(address),
        'Copy as Markdown': some(address && inMarkdown(address)),
        JSON: some(address),
      },
    );
  });
}

function some(address: string | undefined): string[] {
  return address === undefined ? [] : [address];
}

/** Parentheses would end an address. */
function inMarkdown(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

function linksIn(markdown: string): string[] {
  const found: string[] = [];
  walkTokens(lexer(markdown), (token) => {
    if (token.type === 'link') found.push(token.href);
  });
  return found;
}

/** Every `url` in an answer. */
function urlsIn(answer: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(answer, (name, value) => {
    if (name === 'url' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}
