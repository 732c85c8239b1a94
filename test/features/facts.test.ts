import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { type Facts, facts } from '../../server/features/facts.ts';
import { parse } from '../../server/parse/parse.ts';
import { unindented } from '../marked.ts';

const nothing: Facts = {
  subject: undefined,
  askedBy: [],
  answeredBy: [],
  state: undefined,
  postponement: undefined,
  asked: undefined,
  answered: undefined,
  days: undefined,
  hasTerm: false,
  untold: false,
  questions: 0,
  unanswered: 0,
  notes: 0,
  publications: 0,
};

tells(
  'who asked and answered, when, how long that took, and how much there is',
  `
  Vragen van de leden Hoekwater (GroenLinks-PvdA) en Van den Oever (CDA) aan de
  Minister van Economische Zaken over dorpswinkels (ingezonden 12 februari 2024).
  Antwoord van Minister Terbruggen (Economische Zaken) (ontvangen 22 maart 2024).
  Vraag 1
  Kent u Kamerstuk 35 300 VI, nr. 37?1
  Antwoord 1
  Ja, Kamerstuk 35 300 VI, nr. 37.

  1 Het bericht in de krant.
  Vraag 2
  Waarom?
`,
  {
    subject: 'dorpswinkels',
    askedBy: ['Hoekwater (GroenLinks-PvdA)', 'Van den Oever (CDA)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    asked: { date: '2024-02-12', isOfLetter: false },
    answered: { date: '2024-03-22', isOfLetter: false },
    days: 39,
    questions: 2,
    unanswered: 1,
    notes: 1,
    publications: 1,
  },
);

tells(
  'how many questions there are, also where one heading is that of several',
  `
  Vraag 1 en 2
  Klopt dit? Waarom?
  Vraag 3
  Wanneer?
  Antwoord 3
  Morgen.
`,
  { questions: 3, unanswered: 2 },
);

tells(
  'a number that is printed twice as that of two questions, in one set and in two',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 1
  Waarom?
  Vraag 2
  Wanneer?
  Antwoord 2
  Morgen.
  Vraag 1
  Waar?
`,
  { questions: 4, unanswered: 2 },
);

tells(
  'that a heading with nothing below it is no answer',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Wanneer?
  Antwoord 2
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
`,
  { questions: 2, unanswered: 1 },
);

tells(
  'nothing of who and when where the document does not say it',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
`,
  { questions: 1 },
);

tells(
  'no days between dates in the wrong order',
  `
  Vragen van het lid Jansen (D66) over treinen (ingezonden 12 februari 2024).
  Antwoord van Minister Terbruggen (Economische Zaken) (ontvangen 11 februari 2024).
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
`,
  {
    subject: 'treinen',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    asked: { date: '2024-02-12', isOfLetter: false },
    answered: { date: '2024-02-11', isOfLetter: false },
    questions: 1,
  },
);

tells(
  'no answer where there is a notice that one takes longer',
  `
  Vragen van het lid Jansen (D66) over treinen (ingezonden 12 februari 2024).
  Mededeling van Minister Terbruggen (Economische Zaken) (ontvangen 1 maart 2024).
  Vraag 1
  Klopt dit?
  Mededeling
  De vragen kunnen niet binnen drie weken worden beantwoord.
`,
  {
    subject: 'treinen',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    asked: { date: '2024-02-12', isOfLetter: false },
    questions: 1,
    unanswered: 1,
  },
);

tells(
  'the days to the answer, not to the notice that it takes longer',
  `
  Vragen van het lid Jansen (D66) over treinen (ingezonden 12 februari 2024).
  Mededeling van Minister Terbruggen (Economische Zaken) (ontvangen 1 maart 2024).
  Antwoord van Minister Terbruggen (Economische Zaken) (ontvangen 12 april 2024).
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
`,
  {
    subject: 'treinen',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    asked: { date: '2024-02-12', isOfLetter: false },
    answered: { date: '2024-04-12', isOfLetter: false },
    days: 60,
    questions: 1,
  },
);

tells(
  'when it was sent, not what its subject says of other letters',
  `
  Vragen van het lid Jansen (D66) over «Brief, ingezonden 1 maart 2024 en ontvangen 2 maart 2024» (ingezonden 12 februari 2024).
  Antwoord van Minister Terbruggen (Economische Zaken) (ontvangen 12 april 2024).
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
`,
  {
    subject: '«Brief, ingezonden 1 maart 2024 en ontvangen 2 maart 2024»',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    asked: { date: '2024-02-12', isOfLetter: false },
    answered: { date: '2024-04-12', isOfLetter: false },
    days: 60,
    questions: 1,
  },
);

tells(
  'no date that is in no calendar',
  `
  Vragen van het lid Jansen (D66) over treinen (ingezonden 30 februari 2024).
  Antwoord van Minister Terbruggen (Economische Zaken) (ontvangen 31 april 2024).
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
`,
  {
    subject: 'treinen',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    questions: 1,
  },
);

tells(
  'the days between letters',
  `
  Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
  Datum
  18 oktober 2030
  In antwoord op uw brief van 7 september 2030 zend ik u de antwoorden op de vragen van het lid Waterman (ABC) over goud.
  De Minister van Munten,
  A. Terbruggen
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
`,
  {
    asked: { date: '2030-09-07', isOfLetter: true },
    answered: { date: '2030-10-18', isOfLetter: true },
    days: 41,
    hasTerm: true,
    state: 'answered',
  },
);

for (const [who, hasTerm, source] of [
  ['a member of the Tweede Kamer', true, 'Tweede Kamer\nVragen van het lid Waterman (ABC) aan de Minister over goud.'],
  ['a member of some Kamer', false, 'Vragen van het lid Waterman (ABC) aan de Minister over goud.'],
  ['a member in a case of the Tweede Kamer', true, '2030Z12345\nVragen van het lid Waterman (ABC) over goud.'],
  [
    'a member of the other Kamer',
    false,
    'Eerste en Tweede Kamer\nVragen van het lid Waterman (ABC) over goud. Eerste Kamer',
  ],
  ['a committee', false, 'Tweede Kamer\nDe vaste commissie voor Goud heeft vragen voorgelegd aan de Minister.'],
] as const) {
  const answer = 'Antwoord van Minister Terbruggen (Munten) (ontvangen 1 maart 2030).';
  tells(
    `whether there is a term for questions of ${who}`,
    `${source}\n${answer}\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n`,
    { hasTerm },
  );
}

tells(
  'no web address in the head of a letter among what it cites',
  'www.munten.nl/goud\nDatum 3 mei 2030\nVraag 1\nKent u www.munten.nl/goud en nos.nl/goud?\n',
  { publications: 2 },
);

tells('nothing of an empty text', '', nothing);

/** Compares those facts that are expected. */
function tells(title: string, source: string, expected: Partial<Facts>) {
  test(`tells ${title}`, () => {
    const told = Object.entries(facts(parse(unindented(source)))).filter(([name]) => name in expected);
    deepStrictEqual(Object.fromEntries(told), expected);
  });
}

test('a letter that postpones the answer is dated, and answers nothing', () => {
  const { state, answered, days } = facts(
    parse(
      unindented(`
        Den Haag, 24 mei 2024

        Geachte voorzitter,

        De vragen van het lid Waterman (ABC) over de boot (ingezonden 3 mei 2024) kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat het veer vaart.

        De Minister van Veren,

        A. Zandstra
      `),
    ),
  );
  deepStrictEqual({ state, answered, days }, { state: 'postponed', answered: undefined, days: undefined });
});
