import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { overview } from '../../server/features/overview.ts';
import { parse } from '../../server/parse/parse.ts';
import { told } from './figures.ts';

test('a document at a glance: its days, its questions, its answers, and what refers to what', () => {
  const document = parse(`2029Z00012
Vragen van het lid Hoekwater (D66) aan de Minister van Infrastructuur en Waterstaat over nachttreinen (ingezonden 2 oktober 2029).
Antwoord van Minister Terbruggen (Infrastructuur en Waterstaat) (ontvangen 12 november 2029).
Vraag 1
Kent u Kamerstuk 35 400, nr. 8, en Kamerstuk 35 300, nr. 7?
Antwoord 1
Ja, dat ken ik.
Vraag 2
Rijden er treinen?
Vraag 3
Rijden er nachttreinen?
Antwoord 2 en 3
Zie het antwoord op vraag 1 en Kamerstuk 35 300, nr. 7.
Vraag 4
En volgend jaar, anders dan in vraag 2?
Vragen 5 en 6
En daarna?
`);
  strictEqual(
    told(overview(document)),
    `term: 2029-10-02 – 2029-11-12 41 | 21 42
states: answered 1, jointly-answered 2, unanswered 3
lengths: Antwoord op vraag 1 4, Antwoord op vraag 2 en 3 12
references: Antwoord op vraag 2 en 3 → Antwoord op vraag 1, Vraag 4 → Vraag 2
publications: Kamerstukken 35300, nr. 7 2, Kamerstukken 35400, nr. 8 1`,
  );
});

test('what there is nothing of has no figure', () => {
  strictEqual(told(overview(parse(''))), '');
  strictEqual(told(overview(parse('Vraag 1\nWat?\n'))), 'states: unanswered 1');
});

test('what refers to all others many times is drawn once each, and no figure grows without end', () => {
  const many = Array.from(
    { length: 300 },
    (_, index) =>
      `Vraag ${index + 1}\nWat?\nAntwoord ${index + 1}\nZie het antwoord op vraag 1, en het antwoord op vraag 1.\n`,
  );
  const figures = overview(parse(many.join('')));
  const arcs = figures.find((figure) => figure.kind === 'arcs');
  strictEqual(arcs?.arcs.length, 299);
  strictEqual(told(figures.filter(({ name }) => name === 'lengths')).endsWith(' and 100'), true);
});
