import { ok } from 'node:assert/strict';
import test from 'node:test';
import {
  CallHierarchyPrepareRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
} from 'vscode-languageserver/node';
import { positionOf, session } from './session.ts';

const long = 'a'.repeat(1_000_000);
const numbers = Array.from({ length: 500 }, (_, index) => 2 * index + 1);

/** Documents with something in them that is as long as they are, and where to look at it. */
const documents: Readonly<Record<string, readonly [text: string, at: string]>> = {
  'an address': [`Vraag 1\nZie https://voorbeeld.nl/${long} dus.\nAntwoord op vraag 1\nNee.\n`, 'https'],
  'an address to which a link leads': [`Vraag 1\nZie https://voorbeeld.nl/${long.slice(0, 1500)} dus.\n`, 'https'],
  'an address after a note': [`Vraag 1\nKlopt dit?1\n\n1 Zie https://voorbeeld.nl/${long} dus.\n`, '1\n\n1 Zie'],
  'a subject': [
    `Vragen van het lid Jansen (ABC) over ${'de a b '.repeat(150)} (ingezonden 3 mei 2024).\n\nVraag 1\nKlopt dit?\n`,
    'Vraag 1',
  ],
  'a heading': [
    ['Vraag', 'Antwoord op vraag', 'Antwoord op vraag']
      .map(
        (name, by) =>
          `${name} ${numbers
            .slice(0, 180)
            .map((number) => number + Math.floor(by / 2))
            .join(', ')}\nJa.\n`,
      )
      .join(''),
    'Vraag 1',
  ],
  'a set of numbers': [
    `${numbers.map((number) => `Vraag ${number}\nWaarom?\n`).join('')}Antwoord op de vragen ${numbers.slice(0, 60).join(', ')}\nZie het antwoord op vraag 2.\n`,
    'het antwoord op vraag 2',
  ],
};

for (const [what, [text, at]] of Object.entries(documents)) {
  test(`no answer shows all of ${what} that is very long`, async (t) => {
    const { client, open } = await session(t, undefined, 'nl', { settings: { inlayHints: { citations: true } } });
    const textDocument = { uri: await open(text) };
    const place = { textDocument, position: positionOf(text, at) };
    const range = { start: { line: 0, character: 0 }, end: { line: text.length, character: 0 } };
    const lenses = (await client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
    const answers = {
      lenses: await Promise.all(
        lenses.slice(0, 5).map((lens) => client.sendRequest(CodeLensResolveRequest.type, lens)),
      ),
      outline: await client.sendRequest(DocumentSymbolRequest.type, { textDocument }),
      calls: await client.sendRequest(CallHierarchyPrepareRequest.type, place),
      problems: await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument }),
      links: await client.sendRequest(DocumentLinkRequest.type, { textDocument }),
      hints: await client.sendRequest(InlayHintRequest.type, { textDocument, range }),
      hover: await client.sendRequest(HoverRequest.type, place),
      facts: await client.sendRequest('kamervragen/facts', { textDocument }),
      questions: await client.sendRequest('kamervragen/questions', { textDocument }),
      citations: (await client.sendRequest('kamervragen/citations', { textDocument })) as object,
    };
    for (const [name, words] of strings(answers))
      ok(words.length <= (lengths[name] ?? 520), `${name} of ${words.length}`);
  });
}

/** How long words may be that stand on more than one line, or in which one searches; a key is shown nowhere. */
const lengths: Readonly<Record<string, number>> = {
  'hover.value': 2100,
  'questions.text': 4001,
  'citations.key': Number.POSITIVE_INFINITY,
  'citations.url': 2048,
  'links.target': 2048,
};

/** The strings in a value, by the first and the last name on the way to them. */
function* strings(value: unknown, first = '', last = ''): Generator<readonly [name: string, words: string]> {
  if (typeof value === 'string') yield [`${first}.${last}`, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* strings(item, first || key, Array.isArray(value) ? last : key);
  }
}
