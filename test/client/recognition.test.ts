import { strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isQuestionsAndAnswers, LOOKED_AT } from '../../client/recognition.ts';
import { unindented } from '../marked.ts';

const ours = {
  'two questions': `
    Vraag 1
    Klopt dit?
    Vraag 2
    Zo ja, waarom?
  `,
  'a question and its answer': `
    Vraag 3:
    Klopt dit?
    Antwoord op vraag 3:
    Ja.
  `,
  'groups, in plural and with a range': `
    Vragen 3 en 4
    Klopt dit?
    Antwoorden op de vragen 2 t/m 4, 7, 8, en 9
    Ja.
  `,
  'an answer without a number': `
    Vraag 1 (pagina 2)
    Klopt dit?
    Antwoord
    Ja.
  `,
  'form feeds, tabs, no-break spaces and Markdown before and in a heading': `
    \fVraag\u00a01
    Klopt dit?
    \t**Antwoord 1**
    Ja.
  `,
  'lines that end as on Windows': 'Vraag 1\r\nKlopt dit?\r\nAntwoord 1\r\nJa.\r\n',
  'the header of an answer, before numbered questions': `
    AH 601
    2024Z17331
    Antwoord van minister Zandstra (Asiel en Migratie) (ontvangen 20 november 2024)
    1. Kent u dit bericht?
  `,
  'a letter whose questions have bare numbers': `
    De Voorzitter van de Tweede Kamer
    der Staten-Generaal

    Hierbij zend ik u de antwoorden op de schriftelijke
    vragen van de leden Zandstra en Kok (beiden D66) over munten (kenmerk 2024Z12345).

    1
    Kent u dit bericht?
    Ja.
  `,
  "a committee's list": `
    Tweede Kamer der Staten-Generaal
    Nr. 91 LIJST VAN VRAGEN EN ANTWOORDEN
    1
    Kent u dit bericht?
    Ja.
  `,
  'the header of an Aanhangsel, over several lines': `
    Vragen van de leden Zandstra en Kok (beiden D66) aan de Minister van
    Financiën over munten (ingezonden
    5 juni 2024).
  `,
  'a notice of delay': `
    Mededeling van staatssecretaris Zandstra (Landbouw) (ontvangen 20 november 2024)
    De beantwoording vergt meer tijd.
  `,
};

const notOurs = {
  nothing: '',
  'an essay with the word at the start of lines': `
    Vraag 1 op de lijst van iedere filosoof is wat weten is.
    Vraag 2 volgt daaruit. Het
    antwoord op vraag 2
    is dat niemand het weet.
  `,
  'prose that mentions one question': `
    Zie hiervoor ook
    Vraag 3
    van de vorige set.
  `,
  'frequent questions in prose': `
    Vraag: Hoe zeg ik op?
    Antwoord: Bel ons.
    Vraag: Wanneer?
    Antwoord: Op werkdagen.
  `,
  'a letter to the Speaker on something else': `
    Geachte voorzitter,

    Op 3 mei zijn vragen van het lid Zandstra (2024Z12345) ingezonden. Ik heb meer tijd nodig.
  `,
  'a form to fill in': `
    Naam:
    Antwoord:
    Antwoord:
  `,
  'a log': `
    2024-03-01 10:00:00 INFO Vraag 1 ontvangen
    2024-03-01 10:00:01 INFO Antwoord 1 verzonden
    2024-03-01 10:00:02 INFO Vraag 2 ontvangen
  `,
  'a novel': `
    Hoofdstuk 1

    De vraag bleef hangen. Antwoord van minister Zandstra kwam er niet;
    de brief (ontvangen op dinsdag) lag nog op tafel.
  `,
  'English questions': `
    Question 1
    Is this so?
    Answer 1
    Yes.
  `,
};

describe('A text is recognised', () => {
  for (const [name, text] of Object.entries(ours)) {
    it(name, () => strictEqual(isQuestionsAndAnswers(unindented(text)), true));
  }

  for (const file of readdirSync('samples').filter((name) => name.endsWith('.txt'))) {
    it(`samples/${file}`, () => strictEqual(isQuestionsAndAnswers(readFileSync(`samples/${file}`, 'utf8')), true));
  }

  it('by what is among the first 64 KB', () => {
    const set = '\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n';
    strictEqual(isQuestionsAndAnswers(' '.repeat(LOOKED_AT - set.length) + set), true);
    strictEqual(isQuestionsAndAnswers(' '.repeat(LOOKED_AT) + set), false);
  });
});

describe('A text is left alone', () => {
  for (const [name, text] of Object.entries(notOurs)) {
    it(name, () => strictEqual(isQuestionsAndAnswers(unindented(text)), false));
  }

  // Each makes one of the patterns try for long where it can. Were one not linear, this would not end.
  const hostile = [
    'a',
    'Vraag ',
    'Vraag 1, ',
    'Vraag 1\n1 ',
    '1',
    ' ',
    '\n',
    '* ',
    'Antwoord van minister\n',
    '(ontvangen ',
  ];
  for (const piece of hostile) {
    it(`10 MB of ${JSON.stringify(piece)}`, () =>
      strictEqual(isQuestionsAndAnswers(`Vraag ${piece.repeat(10_000_000 / piece.length)}x`), false));
  }
});
