import { strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isQuestionsAndAnswers, LOOKED_AT } from '../../server/reading/recognition.ts';
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
  'a nota on a bill': `
    36 450 Regels over munten
    Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
    Ontvangen 3 mei 2030
    De vaste commissie voor Munten heeft de eer verslag uit te brengen.
    1
    De leden van de ABC-fractie vragen of de munt rond is.
  `,
  'a written consultation': `
    Nr. 401
    VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
    Vastgesteld 12 februari 2030
    I Vragen en opmerkingen vanuit de fracties
  `,
  'factual questions of a committee': `
    Lijst van vragen
    De vaste commissie voor Munten heeft over de brief van 3 mei de navolgende vragen ter
    beantwoording aan de minister van Munten voorgelegd.
    1
    Is de munt rond?
    2
    Is de munt plat?
  `,
  'answers of the Algemene Rekenkamer': `
    Antwoorden Algemene Rekenkamer op vragen van de Tweede Kamer over het rapport Munten
    1
    Is de munt rond?
    Ja.
    2
    Is de munt plat?
    Nee.
  `,
  'questions of a council': `
    SCHRIFTELIJKE VRAGEN
    Onder verwijzing naar artikel 30 van het Reglement van Orde heeft de fractie de volgende vragen:
    1. Is de munt rond?
    2. Is de munt plat?
  `,
  'a question to the Commission': `
    Vraag met verzoek om schriftelijk antwoord E-000999/2030
    aan de Commissie
    1. Is de munt rond?
  `,
  'a question to a Flemish minister': `
    SCHRIFTELIJKE VRAAG
    nr. 321
    van AN WATERMAN
    datum: 3 maart 2030
    1. Is de munt rond?
  `,
  'questions on exams, and their answers': `
    Antwoorden van de minister
    Vraag 1
    Klopt het dat het examen 3 punten telt, of 5 punten?
    Antwoord 1
    Ja, zoals de Kamer weet.
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
  'answers of the Commission alone': `
    NL
    E-000999/2030
    Antwoord van de heer Zandstra
    namens de Europese Commissie
    (12.5.2030)
    1. De munt is rond.
    2. en 3. Dat rolt beter.
  `,
  'questions of Provinciale Staten': `
    Provinciale Staten van Muntland
    Schriftelijke Statenvragen ex artikel 44 RvO van mevrouw Waterman (ABC) aan Gedeputeerde Staten
    1. Is de brug open?
    Antwoord: Ja.
    2. Waarom?
    Antwoord: Daarom.
  `,
  'questions whose numbers a converter lost': `
    2030Z00012
    (ingezonden 20 november 2030)
    Vragen van het lid Bakker (ABC) aan de minister van Wegen over bruggen
    Kent u het bericht?
    Is de brug open?
  `,
  'lettered questions with one answer': `
    Vraag 1a
    Is de munt rond?
    Vraag 1b
    Waarom?
    Antwoord vraag 1a en 1b
    Ja.
  `,
  'questions as a party shows them': `
    Aanvullende vragen van het lid Jansen (Partij voor de Molen) aan de minister van Munten over molens

    1. Kent u dit bericht?
    2. Wat vindt u daarvan?
  `,
  'questions in a council as a party shows them': `
    Schriftelijke vragen Molens
    Indiendatum: 24 jul. 2030
    1. Is het college bekend met de molen?
    2. Draait hij?
  `,
  'questions and answers as printed until 2010': `
    Vragen van de leden Jansen en De Vries (beiden DEF) over molens. (Ingezonden 2 maart 2030)
    1
    Kent u het bericht over molens?
    Antwoord
    Antwoord van minister De Boer (Molens). (Ontvangen 27 maart 2030)
    1
    Ja.
  `,
  'a list below a title that stands far to the right': `
    Nr. 3
                       VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN
    1
    Klopt dit?
  `,
  'questions to a college in a letter': `
    Schriftelijke vragen over molens
    Geacht College,
    Wij hebben de volgende vragen:
    1) Draait de molen?
    2) Wat kost dat?
  `,
  'questions of a council by their article': `
    Raadsvragen ex artikel 38 RvO
    Vragen:
    1. Draait de molen?
    2. Wat kost dat?
  `,
  'answers to technical questions, on the lines of their headings': `
    Beantwoording technische vragen begroting 2031
    Fractie DEF
    Vraag 1: Wat kost een molen?
    Antwoord: Een ton.
  `,
};

const notOurs = {
  'the Chamber’s news of questions that somebody asks': `
    De vragen van het lid Jansen (DEF) aan de minister van Munten zijn niet beantwoord.
    Wat nu? Dat vraagt de Kamer zich af.
    Komt er een debat?
  `,
  'how the questions of customers are answered': `
    Beantwoording vragen
    Vraag 1: Wat kost een molen?
    Antwoord: Een ton.
  `,
  'a form with a date': `
    Indiendatum: 3 mei 2030
    Naam en adres?
  `,
  'exercises with their answers': `
    Hoofdstuk 3 Oefeningen
    Vraag 1
    Bereken de hoek.
    Vraag 2
    Bereken de zijde.
    Antwoord 1
    30 graden
  `,
  'a debate in the minutes of the Kamer': `
    Handelingen II 2029/30, nr. 12, item 3
    De voorzitter:
    Vragen van het lid Bakker.
    Mevrouw Bakker (ABC):
    Voorzitter. Ik heb twee vragen, vraag 1 en vraag 2.
    Minister De Vries:
    Het antwoord op vraag 1 is ja.
  `,
  'a mail that asks': `
    Van: Jan
    Aan: Piet
    Onderwerp: vragen
    1. Kom je morgen?
    2. Neem je koek mee?
    Antwoord graag voor 5 uur.
  `,
  'a report in a newspaper of questions that were asked': `
    De Brug, 3 mei 2030
    Vragen van het lid Bakker over bruggen
    Het Kamerlid Bakker heeft vragen gesteld aan de minister. Zij wil weten waarom de brug dicht is.
  `,
  'a law that speaks of questions': `
    Artikel 1
    1. In deze wet wordt verstaan onder munt: een munt.
    2. De munt is rond.
    Artikel 2
    Vragen worden schriftelijk beantwoord.
  `,
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
  'an exam': `
    Examen VWO
    Economie
    Vraag 1
    (2 punten) Bereken de waarde van de munt.
    Vraag 2
    (3 punten) Leg uit waarom de minister munten laat slaan.
  `,
  'an exam that only its points tell': `
    Vraag 1
    2p Wat doet de Tweede Kamer?
    Vraag 2
    3p Noem twee taken van een minister.
  `,
  'a school test with room for answers': `
    Toets maatschappijleer
    Naam:
    Vraag 1
    Wie is de minister van Financiën?
    Antwoord:
    Vraag 2
    Hoeveel leden heeft de Tweede Kamer?
    Antwoord:
  `,
  'a quiz': `
    Pubquiz ronde 3
    Vraag 1
    Hoe hoog is de Dom?
    Vraag 2
    Wie schreef Max Havelaar?
  `,
  'a questionnaire': `
    Vraag 1
    Hoe vaak gebruikt u munten?
    O nooit
    O soms
    Vraag 2
    Waarvoor?
    [ ] boodschappen
  `,
  'a survey with a title': `
    Enquête onder leden van de club
    Vraag 1
    Bent u tevreden?
    Vraag 2
    Waarom niet?
  `,
  'frequent questions under headings': `
    Veelgestelde vragen over de munt
    Vraag 1
    Is de munt rond?
    Antwoord
    Ja.
  `,
  'minutes of a council': `
    Notulen van de gemeenteraad, 3 mei 2030
    1. Opening
    2. Schriftelijke vragen
    De fractie vraagt: is de munt rond? Volgens het Reglement van Orde kan dat.
    3. Sluiting
  `,
  'an agenda': `
    Agenda
    1. Lijst van vragen en antwoorden over de begroting
    2. Wat verder ter tafel komt?
    3. Rondvraag?
  `,
  'a newspaper': `
    De vaste commissie voor Munten kwam niet. Waarom niet?
    Er zijn vragen van het lid Zandstra, zegt men. Wie zal het zeggen?
  `,
  'a newspaper that asks once': `
    De vaste commissie voor Munten heeft het plan voorgelegd aan wie daarover vragen had.
    Wat staat erin?
  `,
  'an interview': `
    Interview met een munter
    Vraag 1
    Waarom bent u munter?
    Antwoord
    Daarom.
  `,
  'the rules of a council': `
    Artikel 38. Schriftelijke vragen
    1. Een raadslid kan schriftelijke vragen stellen aan het college van burgemeester en wethouders.
    2. De vragen worden binnen dertig dagen beantwoord, volgens dit Reglement van Orde.
  `,
  'a summons with questions of fact': `
    Lijst van vragen aan de getuige
    1. Was u daar?
    2. Wat zag u?
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
    'Vragen van het lid )\n',
    'Beantwoording van de ',
  ];
  for (const piece of hostile) {
    it(`10 MB of ${JSON.stringify(piece)}`, () =>
      strictEqual(isQuestionsAndAnswers(`Vraag ${piece.repeat(10_000_000 / piece.length)}x`), false));
  }
});
