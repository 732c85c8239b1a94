import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { unindented } from '../marked.ts';
import { type Claims, claimsOf } from './claims.ts';
import { modern, session } from './session.ts';

/** What is said of a document in a place, in English and in Dutch; or in one list what is the same in both. */
type Said = readonly [english: readonly string[], dutch: readonly string[]] | readonly [both: readonly string[]];

/** A document, and what is said of it. Places that are not named are not looked at. */
type Claim = readonly [what: string, document: string, said: Partial<Record<keyof Claims, Said>>];

const HEAD = 'Tweede Kamer\nVragen van het lid Waterman (ABC) aan de Minister van Munten over goud';
const ANSWER = 'Antwoord van Minister Terbruggen (Munten)';

const claims: readonly Claim[] = [
  ['a text that says nothing', 'Goud is geel.\n', { facts: [['No questions'], ['Geen vragen']] }],
  [
    'questions that nobody answers yet',
    `${HEAD} (ingezonden 12 februari 2030).\nVraag 1\nKlopt dit?\nVraag 2 en 3\nWaarom? Wanneer?\n`,
    {
      facts: [
        ['Asked by Waterman (ABC)', 'No answer in this document · asked on 12 February 2030', '3 questions'],
        ['Gevraagd door Waterman (ABC)', 'Geen antwoord in dit document · gevraagd op 12 februari 2030', '3 vragen'],
      ],
      problems: [[]],
      page: [['Vraag 1 | no answer', 'Vraag 2 en 3 | no answer']],
    },
  ],
  ...(
    [
      [21, '4 maart', 'within three weeks', 'binnen drie weken'],
      [22, '5 maart', 'after three weeks and within six', 'na drie weken en binnen zes'],
      [42, '25 maart', 'after three weeks and within six', 'na drie weken en binnen zes'],
      [43, '26 maart', 'after more than six weeks', 'na meer dan zes weken'],
    ] as const
  ).map(
    ([days, date, english, dutch]): Claim => [
      `questions that were answered after ${days} days`,
      `${HEAD} (ingezonden 11 februari 2030).\n${ANSWER} (ontvangen ${date} 2030).\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n`,
      {
        facts: [
          [
            'Asked by Waterman (ABC) · Answered by minister Terbruggen (Munten)',
            `Answered in ${days} days, ${english} · term: three weeks, six after a postponement (Reglement van Orde of the Tweede Kamer) · asked on 11 February 2030 · answer received on ${date.replace('maart', 'March')} 2030`,
            '1 question',
          ],
          [
            'Gevraagd door Waterman (ABC) · Beantwoord door minister Terbruggen (Munten)',
            `Beantwoord in ${days} dagen, ${dutch} · termijn: drie weken, na uitstel zes (Reglement van Orde van de Tweede Kamer) · gevraagd op 11 februari 2030 · antwoord ontvangen op ${date} 2030`,
            '1 vraag',
          ],
        ],
      },
    ],
  ),
  [
    'questions that were answered within six weeks, after a postponement',
    `${HEAD} (ingezonden 11 februari 2030).\nMededeling van Minister Terbruggen (Munten) (ontvangen 1 maart 2030).\n${ANSWER} (ontvangen 25 maart 2030).\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\nMededeling\nDe vragen kunnen niet binnen drie weken worden beantwoord.\n`,
    {
      facts: [
        [
          'Asked by Waterman (ABC) · Answered by minister Terbruggen (Munten)',
          'Answered in 42 days, within six weeks · postponed on 1 March 2030 · term: three weeks, six after a postponement (Reglement van Orde of the Tweede Kamer) · asked on 11 February 2030 · answer received on 25 March 2030',
          '1 question',
        ],
        [
          'Gevraagd door Waterman (ABC) · Beantwoord door minister Terbruggen (Munten)',
          'Beantwoord in 42 dagen, binnen zes weken · uitgesteld op 1 maart 2030 · termijn: drie weken, na uitstel zes (Reglement van Orde van de Tweede Kamer) · gevraagd op 11 februari 2030 · antwoord ontvangen op 25 maart 2030',
          '1 vraag',
        ],
      ],
    },
  ],
  [
    'a notice that the answer takes longer',
    `Mededeling van Minister Terbruggen (Munten) (ontvangen 1 maart 2030)\nOp 11 februari 2030 heeft het lid Waterman (ABC) schriftelijke vragen gesteld over goud.\nWegens nader onderzoek kunnen de vragen niet binnen drie weken worden beantwoord.\n`,
    {
      facts: [
        [
          'Asked by Waterman (ABC) · Notice by minister Terbruggen (Munten)',
          'Postponed on 1 March 2030 · “Wegens nader onderzoek” · asked on 11 February 2030',
          'No questions',
        ],
        [
          'Gevraagd door Waterman (ABC) · Mededeling van minister Terbruggen (Munten)',
          'Uitgesteld op 1 maart 2030 · “Wegens nader onderzoek” · gevraagd op 11 februari 2030',
          'Geen vragen',
        ],
      ],
      problems: [[]],
    },
  ],
  [
    'letters with questions and answers',
    `
    Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
    Datum
    18 oktober 2030
    www.munten.nl/goud
    In antwoord op uw brief van 7 september 2030 zend ik u de antwoorden op vragen van het lid Waterman (ABC) over goud.
    De Minister van Munten,
    A. Terbruggen
    Vraag 1
    Klopt dit?
    Antwoord 1
    Ja, zie nos.nl/goud.
    `,
    {
      facts: [
        [
          'Asked by Waterman (ABC) · Answered by minister Terbruggen (Munten)',
          'Answered in 41 days, after three weeks and within six · term: three weeks, six after a postponement (Reglement van Orde of the Tweede Kamer) · questions sent by letter of 7 September 2030 · answered by letter of 18 October 2030',
          '1 question · 1 publication cited',
        ],
        [
          'Gevraagd door Waterman (ABC) · Beantwoord door minister Terbruggen (Munten)',
          'Beantwoord in 41 dagen, na drie weken en binnen zes · termijn: drie weken, na uitstel zes (Reglement van Orde van de Tweede Kamer) · vragen gestuurd bij brief van 7 september 2030 · beantwoord bij brief van 18 oktober 2030',
          '1 vraag · 1 publicatie aangehaald',
        ],
      ],
    },
  ],
  [
    'the questions of a committee, for which there is no such term',
    `De vaste commissie voor Goud heeft een aantal vragen voorgelegd aan de Minister van Munten over goud.\nDe vragen zijn op 11 februari 2030 aan de Minister voorgelegd. Bij brief van 12 februari 2030 zijn ze beantwoord.\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n`,
    {
      facts: [
        [
          'Asked by vaste commissie voor Goud · Answered by minister (Munten)',
          'Answered in 1 day · asked on 11 February 2030 · answer received on 12 February 2030',
          '1 question',
        ],
        [
          'Gevraagd door vaste commissie voor Goud · Beantwoord door minister (Munten)',
          'Beantwoord in 1 dag · gevraagd op 11 februari 2030 · antwoord ontvangen op 12 februari 2030',
          '1 vraag',
        ],
      ],
    },
  ],
  [
    'answers to several questions, answers that refer, and a note whose text print put elsewhere',
    `
    Vraag 1
    Klopt dit?1
    Vraag 2
    Waarom?
    Antwoord 1 en 2
    Ja, zie Kamerstuk 29 398, nr. 12.
    Vraag 3
    Wanneer?
    Antwoord 3
    Zie het antwoord op de vorige vraag.

    1 Kamerstuk 35 300 VI, nr. 37.
    `,
    {
      facts: [
        ['Answered', '3 questions · 1 note · 2 publications cited'],
        ['Beantwoord', '3 vragen · 1 noot · 2 publicaties aangehaald'],
      ],
      lenses: [
        [
          'Vraag 1: → Antwoord op vraag 1 en 2 · 7 words',
          'Vraag 2: → Antwoord op vraag 1 en 2 · 7 words',
          'Antwoord 1 en 2: ← Vraag 1 en 2',
          'Antwoord 1 en 2: 1 mention',
          'Vraag 3: → Antwoord · 7 words',
          'Antwoord 3: ← Vraag 3',
        ],
        [
          'Vraag 1: → Antwoord op vraag 1 en 2 · 7 woorden',
          'Vraag 2: → Antwoord op vraag 1 en 2 · 7 woorden',
          'Antwoord 1 en 2: ← Vraag 1 en 2',
          'Antwoord 1 en 2: 1 verwijzing',
          'Vraag 3: → Antwoord · 7 woorden',
          'Antwoord 3: ← Vraag 3',
        ],
      ],
      problems: [[]],
      hints: [[': antwoord op vraag 2']],
      questions: [
        [
          'Vraag 1: jointly-answered · 2 words, 1 notes · Antwoord op vraag 1 en 2 of 7 words, 0 notes',
          'Vraag 2: jointly-answered · 1 words, 0 notes · Antwoord op vraag 1 en 2 of 7 words, 0 notes',
          'Vraag 3: refers · 1 words, 0 notes · Antwoord op vraag 3 of 7 words, 0 notes',
        ],
      ],
      citations: [
        [
          'Kamerstukken · Kamerstukken 35300 VI, nr. 37: Vraag 1',
          'Kamerstukken · Kamerstukken 29398, nr. 12: Antwoord op vraag 1 en 2',
        ],
      ],
      page: [['Vraag 1 + Vraag 2 | Antwoord op vraag 1 en 2', 'Vraag 3 | Antwoord op vraag 3']],
    },
  ],
  [
    'an answer after a question of another number, which one cannot take for its answer',
    'Vraag 3\nKlopt dit?\nAntwoord 4\nJa.\n',
    {
      facts: [
        ['Partly answered', '1 question · 1 without an answer'],
        ['Deels beantwoord', '1 vraag · 1 zonder antwoord'],
      ],
      lenses: [['Vraag 3: no answer'], ['Vraag 3: geen antwoord']],
    },
  ],
  [
    'a heading of an answer with nothing below it, and a number that is printed twice',
    'Vraag 1\nKlopt dit?\nAntwoord 1\nVraag 2\nWaarom?1\nAntwoord 2\nZie het antwoord op vraag 1.\n\n1 Munt en Maat.\nVraag 2\nWanneer?\nVraag 5\nWaar?\n',
    {
      facts: [
        ['Partly answered', '4 questions · 3 without an answer · 1 note'],
        ['Deels beantwoord', '4 vragen · 3 zonder antwoord · 1 noot'],
      ],
      lenses: [
        [
          'Vraag 1: no answer',
          'Antwoord 1: ← Vraag 1 · yet to be written',
          'Antwoord 1: 1 mention',
          'Vraag 2: → Antwoord · 6 words',
          'Antwoord 2: ← Vraag 2',
          'Vraag 2: no answer',
          'Vraag 5: no answer',
        ],
        [
          'Vraag 1: geen antwoord',
          'Antwoord 1: ← Vraag 1 · nog te schrijven',
          'Antwoord 1: 1 verwijzing',
          'Vraag 2: → Antwoord · 6 woorden',
          'Antwoord 2: ← Vraag 2',
          'Vraag 2: geen antwoord',
          'Vraag 5: geen antwoord',
        ],
      ],
      problems: [
        [
          'Antwoord 1: There is no answer below this heading yet. Write it, or remove the heading.',
          'Vraag 2: Question 2 has no answer. Put one below.',
          'Vraag 2: Question 2 stands earlier in this document already. Give this question another number.',
          'Vraag 5: Question 5 has no answer. Put one below.',
          'Vraag 5: Questions 3 and 4 are missing. Renumber from here, or add the questions.',
        ],
        [
          'Antwoord 1: Onder deze kop staat nog geen antwoord. Schrijf het, of haal de kop weg.',
          'Vraag 2: Vraag 2 heeft geen antwoord. Zet er een antwoord onder.',
          'Vraag 2: Vraag 2 staat eerder al in dit document. Geef deze vraag een ander nummer.',
          'Vraag 5: Vraag 5 heeft geen antwoord. Zet er een antwoord onder.',
          'Vraag 5: Vraag 3 en 4 ontbreken. Nummer vanaf hier opnieuw, of zet de vragen erbij.',
        ],
      ],
      questions: [
        [
          'Vraag 1: unanswered · 2 words, 0 notes · Antwoord op vraag 1 of 0 words, 0 notes',
          'Vraag 2: refers · 1 words, 1 notes · Antwoord op vraag 2 of 6 words, 0 notes',
          'Vraag 2: unanswered · 1 words, 0 notes',
          'Vraag 5: unanswered · 1 words, 0 notes',
        ],
      ],
      page: [['Vraag 1 | no answer', 'Vraag 2 | Antwoord op vraag 2', 'Vraag 2 | no answer', 'Vraag 5 | no answer']],
      hovers: [
        [
          'Vraag 1: Question 1 has no answer.',
          'Antwoord 1: **Vraag 1** Klopt dit?',
          'Vraag 2: **Antwoord op vraag 2** Zie het antwoord op vraag 1.',
          '1: **Noot 1** Munt en Maat.',
          'Antwoord 2: **Vraag 2** Waarom?',
          'het antwoord op vraag 1: Question 1 has no answer.',
          'Vraag 2: Question 2 has no answer.',
          'Vraag 5: Question 5 has no answer.',
        ],
        [
          'Vraag 1: Vraag 1 heeft geen antwoord.',
          'Antwoord 1: **Vraag 1** Klopt dit?',
          'Vraag 2: **Antwoord op vraag 2** Zie het antwoord op vraag 1.',
          '1: **Noot 1** Munt en Maat.',
          'Antwoord 2: **Vraag 2** Waarom?',
          'het antwoord op vraag 1: Vraag 1 heeft geen antwoord.',
          'Vraag 2: Vraag 2 heeft geen antwoord.',
          'Vraag 5: Vraag 5 heeft geen antwoord.',
        ],
      ],
    },
  ],
];

for (const [what, document, said] of claims) {
  test(`what is said of ${what}`, async (t) => {
    const text = unindented(document);
    for (const [index, locale] of ['en', 'nl'].entries()) {
      const all = await claimsOf(await session(t, modern, locale, { commands: ['kamervragen.showPlaces'] }), text);
      for (const [name, lists] of Object.entries(said)) {
        deepStrictEqual(all[name as keyof Claims], lists[index] ?? lists[0], `${name} in ${locale}`);
      }
    }
  });
}
