import type { Fault } from '../../features/problems/problem.ts';
import type { QuestionNumber } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { enumeration } from '../../model/titles.ts';
import type { ProblemWords } from '../words.ts';

const list = (numbers: readonly QuestionNumber[]) => enumeration(numbers);
const asked = (right: string | undefined) => (right === undefined ? '' : ` Het heeft vraag ${right}.`);

const faults: Readonly<Record<Fault, string>> = {
  asker: 'wie vraagt',
  addressee: 'aan welke bewindspersoon',
  subject: 'waarover',
  date: 'de datum van inzending',
  chamber: 'Deze Kamer bestaat niet: schrijf I of II.',
  years: 'Een vergaderjaar loopt van het ene jaar naar het volgende, zoals 2022/23. Verbeter een van beide.',
  dossier: 'Een dossiernummer heeft vijf cijfers, zoals 36 410. Verbeter het nummer.',
};

export const haveNoAnswer = (numbers: readonly QuestionNumber[]) =>
  numbers.length > 1
    ? `Vraag ${list(numbers)} hebben geen antwoord.`
    : `${numbers.length > 0 ? `Vraag ${list(numbers)}` : 'Deze vraag'} heeft geen antwoord.`;

export const problems: ProblemWords = {
  'question-without-answer': ({ numbers }) => `${haveNoAnswer(numbers)} Zet er een antwoord onder.`,
  'empty-answer': () => 'Onder deze kop staat nog geen antwoord. Schrijf het, of haal de kop weg.',
  'answer-without-question': ({ numbers, right }) =>
    `Dit document heeft geen vraag ${list(numbers)}.${asked(right)} Verbeter het nummer.`,
  'duplicate-question': ({ numbers }) =>
    `Vraag ${list(numbers)} ${numbers.length > 1 ? 'staan' : 'staat'} eerder al in dit document. Geef deze vraag een ander nummer.`,
  'duplicate-answer': ({ numbers }) =>
    `Het antwoord op vraag ${list(numbers)} staat eerder al in dit document. Verbeter een van beide nummers, of voeg de antwoorden samen.`,
  'overlapping-answers': ({ numbers }) =>
    `Vraag ${list(numbers)} ${numbers.length > 1 ? 'hebben' : 'heeft'} al een antwoord. Laat het nummer in een van beide koppen weg.`,
  'numbering-gap': ({ numbers: [first = 0, last = first] }) =>
    first === last
      ? `Vraag ${first} ontbreekt. Nummer vanaf hier opnieuw, of zet de vraag erbij.`
      : `Vraag ${first} ${digitsOf(last) - digitsOf(first) > 1 ? 't/m' : 'en'} ${last} ontbreken. Nummer vanaf hier opnieuw, of zet de vragen erbij.`,
  'out-of-order': ({ numbers }) =>
    `Vraag ${list(numbers)} ${numbers.length > 1 ? 'staan' : 'staat'} achter een hoger nummer. Verplaats de vraag, of verbeter het nummer.`,
  'misprinted-heading': () => 'In deze kop staat een drukfout. Verbeter hem.',
  'heading-form': ({ right }) => `De andere koppen zijn anders geschreven. Schrijf “${right}”.`,
  'questions-without-numbers': () =>
    'De vragen hebben hier hun nummers verloren, zodat ze niet uit elkaar te houden zijn. Zet boven elke vraag een regel als “Vraag 1”, of haal de tekst opnieuw uit het document met de nummers erbij.',
  'unknown-reference': ({ numbers, right }) =>
    `Dit document heeft geen vraag ${list(numbers)}.${asked(right)} Verbeter het nummer.`,
  'unknown-cited-question': ({ numbers, right }) =>
    `Het document dat hier wordt aangehaald heeft geen vraag ${list(numbers)}.${asked(right)} Verbeter het nummer.`,
  'same-document': ({ right }) => `${right} is ook dit document: het heeft hetzelfde nummer. Bewaar wat u nodig hebt.`,
  'self-reference': () => 'Deze verwijzing leidt naar de tekst waarin zij zelf staat. Verbeter het nummer.',
  'mark-without-definition': ({ numbers }) => `De tekst van noot ${list(numbers)} ontbreekt. Zet die erbij.`,
  'definition-without-mark': ({ numbers }) =>
    `Nergens in het document wordt naar noot ${list(numbers)} verwezen. Zet het cijfer in de tekst, of haal de noot weg.`,
  'notes-out-of-order': ({ numbers }) =>
    `Noot ${list(numbers)} staat achter een hogere noot. Nummer de noten in de volgorde van hun cijfers.`,
  'duplicate-note': ({ numbers }) => `Noot ${list(numbers)} staat er twee keer. Nummer de noten opnieuw.`,
  'incomplete-header': ({ faults: missing }) =>
    `In deze aanhef ontbreekt: ${missing.map((fault) => faults[fault]).join(', ')}. Vul dat aan.`,
  'impossible-dates': () => 'Het antwoord is ontvangen voordat de vragen zijn ingezonden. Verbeter een van beide data.',
  'late-answer': () =>
    'Dit antwoord kwam na meer dan zes weken, later dan de termijn van drie weken, na uitstel zes (Reglement van Orde van de Tweede Kamer).',
  'malformed-citation': ({ faults: [fault] }) => (fault === undefined ? '' : faults[fault]),
  'own-citation': () =>
    'Dit document haalt hier zichzelf aan. Verwijs naar de vraag of het antwoord, of verbeter het nummer.',
  'unclosed-quote': () =>
    'Dit aanhalingsteken wordt voor het einde van de tekst niet gesloten. Zet het sluitteken erbij.',
  'unclosed-bracket': () => 'Dit haakje wordt voor het einde van de tekst niet gesloten. Zet het sluithaakje erbij.',
  'leftover-furniture': () => 'Deze regel hoort bij een gedrukte bladzijde en niet bij de tekst. Haal hem weg.',
  'broken-word': () => 'Dit woord is afgebroken zoals aan het einde van een regel. Schrijf het aaneen.',
  'too-much-to-read': () =>
    'Hier staan meer koppen, nummers, noten of verwijzingen dan bij de lengte van dit document passen. Vanaf hier worden ze niet allemaal gelezen.',
};
