import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { type DocumentState, type Postponement, stateOf } from '../../server/reading/state.ts';
import { unindented } from '../marked.ts';

const ASKED = 'Vragen van het lid Waterman (ABC) aan de Minister van Munten over goud (ingezonden 12 februari 2030).';
const NOTICE = 'Mededeling van Minister Terbruggen (Munten) (ontvangen 1 maart 2030).';
const NOT_IN_TIME = 'De vragen kunnen niet binnen de gebruikelijke termijn van drie weken worden beantwoord.';

comesTo('nothing in a text of nothing', '', undefined);
comesTo('asked, where nobody answers', `${ASKED}\nVraag 1\nKlopt dit?\n`, 'asked');
comesTo('asked, where an answer is a heading alone', 'Vraag 1\nKlopt dit?\nAntwoord 1\n', 'asked');
comesTo('answered', 'Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n', 'answered');
comesTo('answered, where the questions are not repeated', 'Antwoord 1\nJa.\nAntwoord 2\nNee.\n', 'answered');
comesTo(
  'what nobody can tell, where an answer stands below questions that cannot be told apart',
  'Schriftelijke vragen van het lid Waterman. Antwoord van de minister.\n\nKlopt dit?\nWaarom?\nDe munt is op. En weg\nAntwoord 1\nJa.\n',
  undefined,
);
comesTo('partly answered', 'Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\nAntwoord 2\n', 'partly answered');

comesTo(
  'partly answered, where two questions share a heading',
  'Vraag 1 en 2\nKlopt dit? Waarom?\nAntwoord 1\nJa.\n',
  'partly answered',
);
comesTo(
  'answered, where each of two has an answer of its own',
  'Vraag 1 en 2\nKlopt dit? Waarom?\nAntwoord 1\nJa.\nAntwoord 2\nDaarom.\n',
  'answered',
);
comesTo(
  'answered, where parts of a question are answered together',
  'Vraag 2a en 2b\nKlopt dit?\nAntwoord 2\nJa.\n',
  'answered',
);
comesTo('answered, where a part of a question is', 'Vraag 1 en 2\nKlopt dit?\nAntwoord 1 en 2a\nJa.\n', 'answered');

comesTo(
  'answered, where the numbers of both are misprinted',
  'Vraag 7 en 8\nKlopt dit? Waarom?\nAntwoord 7 en 8\nJa.\nVraag 7 en 8\nEn nu?\nAntwoord 9 en 10\nNee.\n',
  'answered',
);

comesTo(
  'partly answered, where an answer is to no question that is there',
  'Vraag 3\nKlopt dit?\nAntwoord 4\nJa.\n',
  'partly answered',
);

comesTo(
  'postponed in a notice alone, on its date, with the reason before',
  `${NOTICE}\n\nVanwege de nodige afstemming met de
munt kunnen de vragen niet binnen de gebruikelijke termijn worden beantwoord. Het duurt niet lang.\n`,
  'postponed',
  {
    date: '2030-03-01',
    reason: 'Vanwege de nodige afstemming met de munt',
  },
);
comesTo(
  'postponed in a notice below the questions, with the reason after it',
  `${ASKED}\n${NOTICE}\nVraag 1\nKlopt dit?\nMededeling\nTot mijn spijt lukt het niet de vragen binnen drie weken te beantwoorden, omdat nog
  navraag wordt gedaan. Ik hoop op begrip.\n`,
  'postponed',
  { date: '2030-03-01', reason: 'omdat nog navraag wordt gedaan' },
);
comesTo(
  'postponed, with the reason in a sentence of its own',
  `${NOTICE}\n${NOT_IN_TIME} De reden hiervan is dat er nog gewogen wordt.\n`,
  'postponed',
  { date: '2030-03-01', reason: 'De reden hiervan is dat er nog gewogen wordt.' },
);
comesTo('postponed without a reason', `${NOTICE}\n${NOT_IN_TIME}\n`, 'postponed', {
  date: '2030-03-01',
  reason: undefined,
});
comesTo(
  'postponed in a letter, on the date of the letter',
  `
  Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
  Datum 1 maart 2030
  Geachte Voorzitter,
  Hierbij deel ik u mede dat de vragen van het lid Waterman (ABC) over goud niet binnen de gestelde termijn kunnen worden
  beantwoord, omdat er nog gewogen wordt.
  De Minister van Munten,
  A. Terbruggen
`,
  'postponed',
  { date: '2030-03-01', reason: 'omdat er nog gewogen wordt' },
);
comesTo(
  'answered, where the notice came first, which keeps its date',
  `${ASKED}\n${NOTICE}\nAntwoord van Minister Terbruggen (Munten) (ontvangen 12 april 2030).\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\nMededeling\n${NOT_IN_TIME}\n`,
  'answered',
  { date: '2030-03-01', reason: undefined },
);
comesTo(
  'answered, where the letter is about questions that took long',
  `
  Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
  Datum 1 maart 2030
  Geachte Voorzitter,
  Hierbij zend ik u de antwoorden op de vragen van het lid Waterman (ABC) over vragen die niet binnen de gestelde termijn
  worden beantwoord.
  De Minister van Munten,
  A. Terbruggen

  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
`,
  'answered',
);
comesTo(
  'asked, where a notice says something else',
  `Vraag 1\nKlopt dit?\nMededeling\nDe vragen zijn ingetrokken.\n`,
  'asked',
);
comesTo(
  'asked, where only the subject is about questions that take long',
  'Vragen van het lid Waterman (ABC) over vragen die niet binnen drie weken worden beantwoord (ingezonden 12 februari 2030).\nVraag 1\nKlopt dit?\n',
  'asked',
);

function comesTo(title: string, source: string, state: DocumentState | undefined, postponement?: Postponement) {
  test(`a document has come to ${title}`, () => {
    deepStrictEqual(stateOf(parse(unindented(source))), { state, postponement });
  });
}
