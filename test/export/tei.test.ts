import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { toTei } from '../../server/export/tei.ts';
import { parse } from '../../server/parse/parse.ts';
import { addresses, attackedDocument, attacks, forms } from '../attacks.ts';
import { unindented } from '../marked.ts';
import { elementsOf } from './wellFormed.ts';

test('of nobody nothing is said', () => {
  strictEqual(tei('Vraag 1\nVaart het veer?\n').includes('profileDesc'), false);
});

test('each question and answer is a div with what is said, by whom, and its notes at their marks', () => {
  const text = unindented(`
    Vragen van de leden Waterman (ABC) en Berg (DEF) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).
    Antwoord van Minister Zandstra (Financiën) (ontvangen 1 juni 2024).

    Vraag 1
    Kent u het bericht
    over de munt?1
    Antwoord op vraag 1
    Ja, "die" & <die>, zie Kamerstuk 36 410 IX, nr. 3.
    Vraag 2
    Waarom?
    Antwoord op vraag 2
    Zie vraag 1 en het antwoord op vraag 1.

    1 Dagblad van het Zuiden.
    Toelichting:
    Deze vragen sluiten aan op eerdere.
  `);
  const [, body] = tei(text).split(/<\/?body>\n/);
  strictEqual(
    body,
    unindented(`
      <div type="set">
      <div type="question" xml:id="vraag-1">
      <head>Vraag 1</head>
      <u who="#vragensteller-1 #vragensteller-2">
      <seg>Kent u het bericht over de munt?<note xml:id="noot-a-1" place="foot" n="1"><p>Dagblad van het Zuiden.</p></note></seg>
      </u>
      </div>
      <div type="answer" xml:id="antwoord-1" corresp="#vraag-1">
      <head>Antwoord op vraag 1</head>
      <u who="#beantwoorder-1">
      <seg>Ja, &#34;die&#34; &#38; &#60;die&#62;, zie <ref type="kamerstuk" n="kst-36410-IX-3" target="https://zoek.officielebekendmakingen.nl/kst-36410-IX-3.html">Kamerstuk 36 410 IX, nr. 3</ref>.</seg>
      </u>
      </div>
      <div type="question" xml:id="vraag-2">
      <head>Vraag 2</head>
      <u who="#vragensteller-1 #vragensteller-2">
      <seg>Waarom?</seg>
      </u>
      </div>
      <div type="answer" xml:id="antwoord-2" corresp="#vraag-2">
      <head>Antwoord op vraag 2</head>
      <u who="#beantwoorder-1">
      <seg>Zie <ref type="question" target="#vraag-1">vraag 1</ref> en <ref type="answer" target="#antwoord-1">het antwoord op vraag 1</ref>.</seg>
      </u>
      </div>
      <div type="explanation" xml:id="toelichting">
      <head>Toelichting</head>
      <p>Deze vragen sluiten aan op eerdere.</p>
      </div>
      </div>
    `),
  );
});

test('who and when stand in the header, and nothing does that the document does not say', () => {
  const named = (text: string) =>
    elementsOf(tei(text))
      .filter(({ name }) => /^(?:person|org|date|idno|u)$/.test(name))
      .map(({ name, attributes }) => [name, ...Object.values(attributes)].join(' '));
  deepStrictEqual(named('Vraag 1\nKlopt dit?\n'), ['u']);
  deepStrictEqual(
    named(
      '2024Z01234\nVragen van de vaste commissie voor Munten en van het lid Berg (DEF) aan de Minister van Munten over de munt (ingezonden 3 mei 2024).\n\nVraag 1\nKlopt dit?\n',
    ).slice(0, 2),
    ['idno zaaknummer', 'date ingezonden 2024-05-03'],
  );
});

test('a committee is an organisation, and a postponement has its day', () => {
  const committee = tei(
    'Nr. 6 LIJST VAN VRAGEN EN ANTWOORDEN\nDe vaste commissie voor Munten heeft een aantal vragen voorgelegd aan de Minister van Munten.\n1. Is de munt rond?\nJa.\n',
  );
  deepStrictEqual(
    elementsOf(committee).flatMap(({ name, attributes: { role } }) => (/^(?:org|person)$/.test(name) ? [role] : [])),
    ['committee', undefined],
  );
  const postponed = tei(
    'Vragen van het lid Bos (VVD) aan de Minister van Munten over bruggen (ingezonden 2 oktober 2029).\nMededeling van Minister Terbruggen (Munten) (ontvangen 20 oktober 2029)\nDe vragen van het lid Bos (VVD) kunnen vanwege de nodige afstemming niet binnen de gebruikelijke termijn worden beantwoord.\n',
  );
  deepStrictEqual(
    elementsOf(postponed).flatMap(({ name, attributes: { type, when } }) =>
      name === 'date' ? [`${type} ${when}`] : [],
    ),
    ['ingezonden 2029-10-02', 'uitgesteld 2029-10-20', 'ontvangen 2029-10-20'],
  );
});

test('who asks one set does not ask the next, which says that itself', () => {
  const set = (name: string) =>
    `Vragen van het lid ${name} aan de Minister van Munten over de munt (ingezonden 3 mei 2024).\n\nVraag 1\nKlopt dit?\n\nVraag 2\nWaarom is dat zo?\n\n`;
  const asked = elementsOf(tei(set('Waterman (ABC)') + set('Berg (DEF)'))).filter(({ name }) => name === 'u');
  deepStrictEqual(
    asked.map(({ attributes: { who } }) => who),
    ['#vragensteller-1', '#vragensteller-1', undefined, undefined],
  );
});

test('a note that another marks stands beside that, and not in it', () => {
  const xml = tei(
    'Vraag 1\nKent u dit bericht¹?\nAntwoord 1\nJa.\n\n¹ Dagblad van het Zuiden², van toen.\n\n² Opgeheven.\n',
  );
  deepStrictEqual(
    elementsOf(xml)
      .filter(({ name, attributes: { type } }) => name === 'note' || type === 'note' || type === 'notes')
      .map(({ name, attributes }) => [name, ...Object.values(attributes)].join(' ')),
    ['note noot-a-1 foot 1', 'ref note #noot-a-2', 'note noot-a-2 foot 2'],
  );
});

test('a note stands at its first mark, and one without a mark after the text', () => {
  const xml = tei(
    'Vraag 1\nKent u dit bericht[1] en dat bericht[1] ook?\nAntwoord 1\nJa.\n\n[1] Dagblad van het Zuiden.\n[2] Kamerstuk 36 410, nr. 4.\n',
  );
  deepStrictEqual(
    elementsOf(xml)
      .filter(({ name, attributes: { type } }) => name === 'note' || type === 'note' || type === 'notes')
      .map(({ name, attributes }) => [name, ...Object.values(attributes)].join(' ')),
    ['note noot-a-1 foot 1', 'ref note #noot-a-1', 'div notes', 'note noot-a-2 2'],
  );
});

for (const [what, words] of [...Object.entries(attacks), ...Object.entries(addresses)]) {
  test(`in TEI ${what} is only words`, () => {
    for (const form of forms) sound(tei(attackedDocument(words, form)));
  });
}

/** Well-formed, with each id once, and links only to these and to https. */
function sound(xml: string): void {
  const found = elementsOf(xml);
  const ids = found.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  strictEqual(new Set(ids).size, ids.length);
  const known = new Set(ids.map((id) => `#${id}`));
  for (const { attributes } of found) {
    for (const key of ['target', 'who', 'corresp', 'ref'])
      for (const link of attributes[key]?.split(' ') ?? [])
        ok(known.has(link) || (key === 'target' && /^https:\/\/[\w.-]+(?:[/?#]|$)/.test(link)), `${key}=${link}`);
  }
}

function tei(text: string): string {
  return [...toTei(parse(text))].join('');
}
