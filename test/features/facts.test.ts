import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { type Facts, facts } from '../../server/features/facts.ts';
import { parse } from '../../server/parse/parse.ts';
import { unindented } from '../marked.ts';

const nothing: Facts = {
  subject: undefined,
  askedBy: [],
  answeredBy: [],
  submitted: undefined,
  received: undefined,
  days: undefined,
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
    submitted: '2024-02-12',
    received: '2024-03-22',
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
  { ...nothing, questions: 3, unanswered: 2 },
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
  { ...nothing, questions: 4, unanswered: 2 },
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
  { ...nothing, questions: 2, unanswered: 1 },
);

tells(
  'nothing of who and when where the document does not say it',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
`,
  { ...nothing, questions: 1 },
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
    ...nothing,
    subject: 'treinen',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    submitted: '2024-02-12',
    received: '2024-02-11',
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
    ...nothing,
    subject: 'treinen',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    submitted: '2024-02-12',
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
    ...nothing,
    subject: 'treinen',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    submitted: '2024-02-12',
    received: '2024-04-12',
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
    ...nothing,
    subject: '«Brief, ingezonden 1 maart 2024 en ontvangen 2 maart 2024»',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    submitted: '2024-02-12',
    received: '2024-04-12',
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
    ...nothing,
    subject: 'treinen',
    askedBy: ['Jansen (D66)'],
    answeredBy: ['minister Terbruggen (Economische Zaken)'],
    questions: 1,
  },
);

tells('nothing of an empty text', '', nothing);

function tells(title: string, source: string, expected: Facts) {
  test(`tells ${title}`, () => deepStrictEqual(facts(parse(unindented(source))), expected));
}
