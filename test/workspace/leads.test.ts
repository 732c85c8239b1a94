import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  DefinitionRequest,
  DocumentLinkRequest,
  HoverRequest,
  type LocationLink,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { parse } from '../../server/parse/parse.ts';
import { goalInWords } from '../../server/shell/goalInWords.ts';
import { english } from '../../server/shell/words.ts';
import type { IndexedSection } from '../../server/workspace/entry.ts';
import { leads } from '../../server/workspace/leads.ts';
import { marked } from '../marked.ts';
import { modern, positionOf, session } from '../shell/session.ts';
import { indexOf, setOf } from './folder.ts';

const trains = setOf({
  number: '12',
  zaak: '2029Z00012',
  member: 'Hoekwater (D66)',
  subject: 'nachttreinen',
  questions: ['Bent u bekend met het bericht over slaaptreinen?', 'Klopt dat één op de drie uitvalt?'],
  answers: ['Ja.', 'Nee.'],
});
const shops = setOf({
  number: '11',
  zaak: '2029Z00011',
  member: 'Van den Oever (CDA)',
  subject: 'dorpswinkels',
  questions: ['Sluit de laatste winkel?'],
});
const index = indexOf({ 'nacht%20treinen.txt': trains, 'winkels.txt': shops, 'kopie.txt': shops });

const source = `
  Vraag 1
  Kent u Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12?
  Antwoord 1
  Zie mijn <|antwoord op vraag 2|> van de vragen over treinen (<|Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12|>).
  Zie ook <|Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 11|>, en <|Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 99|>.
`;
const { text, places } = marked(source);
const [mention, trainsCited, shopsCited, absent] = places.map(({ start, end }) => text.slice(start, end));

/** A client that takes hovers as text. */
const plain = { ...modern, textDocument: { ...modern.textDocument, hover: { contentFormat: [] } } };

async function asking(t: TestContext, locale = 'nl') {
  const { client, open } = await session(t, plain, locale, { folder: () => index });
  const textDocument = { uri: await open(text) };
  return {
    client,
    textDocument,
    // The same citation stands in question 1 too.
    at: (words = '') => ({ textDocument, position: positionOf(text, words === trainsCited ? `(${words}` : words, 3) }),
  };
}

test('a citation leads to the document of the folder that it cites, at the question that is named beside it', async (t) => {
  const { client, at } = await asking(t);
  const goals = async (words: string | undefined) => {
    const found = (await client.sendRequest(DefinitionRequest.type, at(words))) as LocationLink[] | null;
    return found?.map(({ targetUri, targetSelectionRange: { start } }) => {
      const line = (targetUri.includes('treinen') ? trains : shops).split('\n')[start.line];
      return `${targetUri.replace('file:///map/', '')} ${line}`;
    });
  };
  deepStrictEqual(await goals(mention), ['nacht%20treinen.txt Antwoord 2']);
  deepStrictEqual(await goals(trainsCited), ['nacht%20treinen.txt Antwoord 2']);
  deepStrictEqual(await goals(shopsCited), ['winkels.txt ah-tk-20292030-11', 'kopie.txt ah-tk-20292030-11']);
  deepStrictEqual(await goals(absent), undefined);
});

test('a client without links in definitions gets the place in that document', async (t) => {
  const { client, open } = await session(t, {}, 'nl', { folder: () => index });
  const textDocument = { uri: await open(text) };
  const found = await client.sendRequest(DefinitionRequest.type, {
    textDocument,
    position: positionOf(text, `${mention}`),
  });
  const place = { line: trains.split('\n').indexOf('Antwoord 2'), character: 0 };
  deepStrictEqual(found, [
    { uri: 'file:///map/nacht%20treinen.txt', range: { start: place, end: { ...place, character: 10 } } },
  ]);
});

test('of many questions that are named, or of none, the first are shown', () => {
  const questions = ['Waar?', 'Wie?', 'Hoe?', 'Wanneer?', 'Waarom?'];
  const many = indexOf({
    'veren.txt': setOf({ number: '13', zaak: '2029Z00013', member: 'Bos (VVD)', subject: 'veren', questions }),
  });
  const goal = leads(
    {
      document: parse('Vraag 1\nKent u Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 13?\n'),
      uri: 'file:///map/a.txt',
    },
    many,
  )[0]?.goals[0];
  const shown = (sections: readonly IndexedSection[]) =>
    goal && goalInWords({ ...goal, sections }, english).lines.filter((line) => line.startsWith('Vraag'));
  deepStrictEqual(shown([]), ['Vraag 1: Waar?']);
  deepStrictEqual(shown(goal?.entry.sections ?? []), ['Vraag 1: Waar?', 'Vraag 2: Wie?', 'Vraag 3: Hoe?']);
});

test('a hover says what the folder has of what is cited, besides its public address', async (t) => {
  const { client, at } = await asking(t);
  const said = async (words: string | undefined) =>
    ((await client.sendRequest(HoverRequest.type, at(words))) as { contents: MarkupContent }).contents.value;
  strictEqual(
    await said(trainsCited),
    `Aanhangsel Handelingen II 2029/30, nr. 12

https://zoek.officielebekendmakingen.nl/ah-tk-20292030-12.html

nachttreinen

Gevraagd door Hoekwater (D66) · 2 oktober 2029

Beantwoord door minister Terbruggen (Infrastructuur en Waterstaat) · 12 november 2029

Beantwoord in 41 dagen

Vraag 2: Klopt dat één op de drie uitvalt?

In deze map: nacht treinen.txt`,
  );
  strictEqual(await said(mention), await said(trainsCited));
  const two = await said(shopsCited);
  deepStrictEqual(two.match(/In deze map: .*/g), ['In deze map: winkels.txt', 'In deze map: kopie.txt']);
  strictEqual((await said(absent)).includes('map'), false);
});

test('a link leads to the one file that has what is cited, and else to its public address', async (t) => {
  const { client, textDocument } = await asking(t);
  const links = await client.sendRequest(DocumentLinkRequest.type, { textDocument });
  deepStrictEqual(
    links?.map(({ target, tooltip }) => [target, tooltip]),
    [
      ['file:///map/nacht%20treinen.txt#L1,1', 'Aanhangsel Handelingen II 2029/30, nr. 12 · nacht treinen.txt'],
      ['file:///map/nacht%20treinen.txt#L16,1', 'Aanhangsel Handelingen II 2029/30, nr. 12 · nacht treinen.txt'],
      ['https://zoek.officielebekendmakingen.nl/ah-tk-20292030-99.html', 'Aanhangsel Handelingen II 2029/30, nr. 99'],
    ],
  );
});

test('a document leads from itself to its copies alone', () => {
  const here = { document: parse(`${shops}Zie Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 11.\n`) };
  const found = leads({ ...here, uri: 'file:///map/winkels.txt' }, index).at(-1);
  deepStrictEqual(
    found?.goals.map(({ entry }) => entry.uri),
    ['file:///map/kopie.txt'],
  );
});

test('the note of a mention says of which document it is', () => {
  const { text } = marked(`
    Vraag 1
    Herinnert u zich uw antwoord op vraag 2 van de eerdere vragen over treinen.1
    Antwoord 1
    Zie vraag 2 van de vragen over de motie Becker.2

    1 Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 12
    2 Kamerstuk 35 300, nr. 7
  `);
  const [found] = leads({ document: parse(text), uri: 'file:///map/nieuw.txt' }, index);
  deepStrictEqual(
    found?.goals.map(({ sections }) => sections.map(({ role, numbers }) => [role, ...numbers])),
    [[['answer', 2]]],
  );
});
