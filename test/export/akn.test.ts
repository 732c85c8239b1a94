import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { toAkn } from '../../server/export/akn.ts';
import { parse } from '../../server/parse/parse.ts';
import { addresses, attackedDocument, attacks, forms } from '../attacks.ts';
import { unindented } from '../marked.ts';
import { elementsOf } from './wellFormed.ts';

test('questions and answers stand in document order, with who says them, notes at their marks and mentions as links', () => {
  const text = unindented(`
    Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).
    Antwoord van Minister Zandstra (Financiën) (ontvangen 1 juni 2024).

    Vraag 1
    Kent u het bericht
    over de munt?1
    Vraag 2 en 3
    Waarom?
    Antwoord op vraag 1, 2 en 3
    Ja, "die" & <die>, zie Kamerstuk 36 410 IX, nr. 3.

    1 Dagblad van het Zuiden.
    Toelichting:
    Deze vragen sluiten aan op eerdere.
  `);
  strictEqual(
    body(text),
    unindented(`
      <questions eId="vragen">
      <question eId="vraag-1" by="#vragensteller-1">
      <num>Vraag 1</num>
      <p>Kent u het bericht over de munt?<authorialNote eId="noot-a-1" marker="1" placement="bottom"><p>Dagblad van het Zuiden.</p></authorialNote></p>
      </question>
      <question eId="vraag-2-3" by="#vragensteller-1">
      <num>Vraag 2 en 3</num>
      <p>Waarom?</p>
      </question>
      <answer eId="antwoord-1-2-3" by="#beantwoorder-1" as="#ambt-1" kv:answers="#vraag-1 #vraag-2-3">
      <num>Antwoord op vraag 1 t/m 3</num>
      <p>Ja, &#34;die&#34; &#38; &#60;die&#62;, zie <ref href="https://zoek.officielebekendmakingen.nl/kst-36410-IX-3.html">Kamerstuk 36 410 IX, nr. 3</ref>.</p>
      </answer>
      <debateSection eId="toelichting" name="toelichting">
      <heading>Toelichting</heading>
      <p>Deze vragen sluiten aan op eerdere.</p>
      </debateSection>
      </questions>
    `),
  );
});

/** Ten questions with their answers, the last of which says `words`. */
function mentioning(words: string): string {
  const pairs = Array.from({ length: 9 }, (_, index) => `Vraag ${index + 1}\nKlopt dit?\nAntwoord ${index + 1}\nJa.\n`);
  return `${pairs.join('')}Vraag 10\nEn dit?\nAntwoord 10\n${words}\n`;
}

const mentions: Readonly<Record<string, string>> = {
  'Zie het antwoord op vraag 3.': 'Zie <ref href="#antwoord-3">het antwoord op vraag 3</ref>.',
  'Zie de antwoorden op de vragen 4 t/m 6.':
    'Zie <rref from="#antwoord-4" upTo="#antwoord-6">de antwoorden op de vragen 4 t/m 6</rref>.',
  'Zie de vragen 4, 5 en 6.': 'Zie <rref from="#vraag-4" upTo="#vraag-6">de vragen 4, 5 en 6</rref>.',
  'Zie het antwoord op vraag 2 en 5.':
    'Zie <mref>het antwoord op vraag <ref href="#antwoord-2">2</ref> en <ref href="#antwoord-5">5</ref></mref>.',
  'Zie de antwoorden op de vragen 2 t/m 4 en 7.':
    'Zie <ref href="#antwoord-2">de antwoorden op de vragen 2 t/m 4 en 7</ref>.',
  'Zie het antwoord op vraag 44.': 'Zie het antwoord op vraag 44.',
};

for (const [words, written] of Object.entries(mentions)) {
  test(`what is meant by: ${words}`, () => {
    const [, answer] = /<answer eId="antwoord-10"[^>]*>\n.*\n<p>(.*)<\/p>/.exec(body(mentioning(words))) ?? [];
    strictEqual(answer, written);
  });
}

test('who and when stand in the meta, and what the document does not say is said to be unknown', () => {
  const tags = (text: string) =>
    elementsOf(akn(text))
      .filter(({ name }) => /^(?:step|TLCPerson|TLCOrganization|FRBRdate|question)$/.test(name))
      .map(({ name, attributes: { date, by, eId, showAs } }) => [name, date ?? eId, by ?? showAs].join(' '));
  const [none] = tags('Vraag 1\nKlopt dit?\n');
  strictEqual(none, 'FRBRdate 0001-01-01 ');
  ok(tags('Vraag 1\nKlopt dit?\n').includes('question vraag-1 #onbekend'));
  const text =
    'Vragen van de leden Waterman (ABC) en Berg (DEF) aan de Minister van Munten over de munt (ingezonden 3 mei 2024).\n\nVraag 1\nKlopt dit?\n';
  deepStrictEqual(
    tags(text).filter((tag) => !/FRBR|onbekend|partij/.test(tag)),
    [
      'step 2024-05-03 #vragenstellers',
      'TLCPerson vragensteller-1 Waterman (ABC)',
      'TLCPerson vragensteller-2 Berg (DEF)',
      'TLCOrganization vragenstellers Waterman (ABC), Berg (DEF)',
      'question vraag-1 #vragenstellers',
    ],
  );
});

test('an answer of two offices is given by both, and one that says nothing has an empty paragraph', () => {
  const text =
    'Antwoord van Minister Zandstra (Financiën) en Staatssecretaris Aalbers (Munten) (ontvangen 1 juni 2024).\n\nVraag 1\nKlopt dit?\nAntwoord 1\n';
  const [, answer] = /(<answer.*)<\/answer>/s.exec(akn(text)) ?? [];
  strictEqual(
    answer,
    '<answer eId="antwoord-1" by="#beantwoorders" kv:answers="#vraag-1">\n<num>Antwoord op vraag 1</num>\n<p/>\n',
  );
});

test('of a further set that has a header of its own nobody says who asks and answers', () => {
  const set = (name: string, asked: string) =>
    `Vragen van het lid ${name} aan de Minister van Munten over de munt (ingezonden 3 mei 2024).\nAntwoord van Minister Zandstra (Munten) (ontvangen 1 juni 2024).\n\nVraag 1\n${asked}?\n\nAntwoord 1\nJa.\n\nVraag 2\nWaarom is dat zo?\n\nAntwoord 2\nZie het antwoord op vraag 1.\n\n`;
  const xml = akn(set('Waterman (ABC)', 'Klopt dit') + set('Berg (DEF)', 'Klopt dat'));
  deepStrictEqual(
    elementsOf(xml).flatMap(({ name, attributes: { eId, by } }) =>
      /^(?:questions?|answer)$/.test(name) ? [`${eId} ${by ?? ''}`] : [],
    ),
    [
      'vragen-1 ',
      'vraag-1 #vragensteller-1',
      'antwoord-1 #beantwoorder-1',
      'vraag-2 #vragensteller-1',
      'antwoord-2 #beantwoorder-1',
      'vragen-2 ',
      'vraag-1.2 #onbekend',
      'antwoord-1.2 #onbekend',
      'vraag-2.2 #onbekend',
      'antwoord-2.2 #onbekend',
    ],
  );
  // And what is mentioned in it is what it holds.
  deepStrictEqual(
    elementsOf(xml).flatMap(({ name, attributes: { href = '' } }) => (name === 'ref' ? [href] : [])),
    ['#antwoord-1', '#antwoord-1.2'],
  );
});

test('a note stands at its first mark, and one without a mark in the meta', () => {
  const xml = akn(
    'Vraag 1\nKent u dit bericht[1] en dat bericht[1] ook?\nAntwoord 1\nJa.\n\n[1] Dagblad van het Zuiden.\n[2] Kamerstuk 36 410, nr. 4.\n',
  );
  const notes = elementsOf(xml).filter(({ name }) => /note/i.test(name));
  deepStrictEqual(
    notes.map(({ name, attributes: { eId, href } }) => [name, eId ?? href ?? ''].join(' ')),
    ['notes ', 'note noot-a-2', 'authorialNote noot-a-1', 'noteRef #noot-a-1'],
  );
});

for (const [what, words] of [...Object.entries(attacks), ...Object.entries(addresses)]) {
  test(`in Akoma Ntoso ${what} is only words`, () => {
    for (const form of forms) sound(akn(attackedDocument(words, form)));
  });
}

/** Well-formed, with each id once, and links only to these and to https. */
function sound(xml: string): void {
  const found = elementsOf(xml);
  const ids = found.flatMap(({ attributes: { eId } }) => (eId === undefined ? [] : [eId]));
  strictEqual(new Set(ids).size, ids.length);
  const known = new Set(ids.map((id) => `#${id}`));
  for (const { attributes } of found) {
    for (const key of ['href', 'from', 'upTo', 'by', 'as', 'source', 'refersTo', 'kv:answers'])
      for (const link of attributes[key]?.split(' ') ?? [])
        ok(known.has(link) || (key === 'href' && /^https:\/\/[\w.-]+(?:[/?#]|$)/.test(link)), `${key}=${link}`);
  }
}

function body(text: string): string {
  const [, within = ''] = akn(text).split(/<\/?debateBody>\n/);
  return within;
}

function akn(text: string): string {
  return [...toAkn(parse(text))].join('');
}
