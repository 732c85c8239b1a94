import type { Action } from '../edits/actions.ts';
import type { ProblemCode } from '../features/problems.ts';
import type { QuestionNumber } from '../model/document.ts';
import { digitsOf } from '../model/questionNumber.ts';
import { enumeration } from '../model/titles.ts';

/** Everything that the server says to people of its own accord, in one language. Titles of sections stay Dutch. */
export interface Words {
  readonly problems: Readonly<Record<ProblemCode, (numbers: readonly QuestionNumber[]) => string>>;
  /** What a writer can choose to have changed. */
  readonly actions: Readonly<Record<Action['name'], (numbers: readonly QuestionNumber[]) => string>>;
  readonly noSuchQuestion: (existing: readonly QuestionNumber[]) => string;
  readonly noNoteText: string;
  /** After the texts that are shown, the title of those that are not. */
  readonly rest: (title: string) => string;
  /** What a click on a mark does. */
  readonly goToNote: (number: number) => string;
  /** What publications of each kind are called together. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly noAnswer: string;
  /** The heading of an answer with nothing below it. */
  readonly emptyAnswer: string;
  /** `… nog 14.200` after a list that is too long to be told whole. */
  readonly more: (count: number) => string;
  /** `128 woorden`, `1 noot`, `3 verwijzingen` */
  readonly counted: Readonly<Record<'words' | 'notes' | 'mentions', (count: number) => string>>;
  /** What a new number does, and why it is not given. */
  readonly renaming: {
    readonly title: (kind: 'question' | 'note', from: QuestionNumber, to: string) => string;
    readonly shifts: string;
    readonly taken: (kind: 'question' | 'note', number: string) => string;
    readonly unreadable: string;
    readonly unsafe: string;
  };
  /** Why a document was not formatted. */
  readonly notFormatted: string;
  readonly facts: FactWords;
  /** What stands after a citation, where there may be no room for all of it. */
  readonly fullCitation: (title: string) => string;
}

/** What is said of a document as a whole. */
interface FactWords {
  readonly askedBy: (names: string) => string;
  readonly answeredBy: (names: string) => string;
  readonly forAnswer: (names: string) => string;
  readonly noticeBy: (names: string) => string;
  readonly asked: string;
  readonly postponed: (date: string | undefined) => string;
  readonly earlierPostponed: (date: string | undefined) => string;
  readonly state: Readonly<Record<'answered' | 'partly answered', string>>;
  readonly answeredIn: (state: string, days: number, term: Term | undefined) => string;
  /** Which rule that is. */
  readonly term: string;
  /** When it was asked and answered, as the print says, or as a letter is dated. */
  readonly asking: Dated;
  readonly answering: Dated;
  readonly questions: (count: number) => string;
  readonly untold: string;
  readonly unanswered: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly publications: (count: number) => string;
}

/** How many days an answer took, in weeks of the term: within three, after three but within six, within six where it was postponed. */
export type Term = 'in-three' | 'after-three' | 'in-six' | 'after-six';

type Dated = Readonly<Record<'print' | 'letter', (date: string) => string>>;

/** `2024-02-12` as `12 February 2024`. */
const inLong = (locale: string) => (date: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
const dateInDutch = inLong('nl');
const dateInEnglish = inLong('en-GB');

/** The words of a client's locale, `nl` or `nl-BE`; English ones where it is not known. */
export function wordsFor(locale: string | undefined): Words {
  return /^nl\b/i.test(locale ?? '') ? dutch : english;
}

const inDutch = (numbers: readonly QuestionNumber[]) => enumeration(numbers);
const inEnglish = (numbers: readonly QuestionNumber[]) => enumeration(numbers, 'and', 'to');

/** `Question 3`, `Questions 2 and 3` */
const questionsInEnglish = (numbers: readonly QuestionNumber[]) =>
  `${numbers.length > 1 ? 'Questions' : 'Question'} ${inEnglish(numbers)}`;

/** Names that stay Dutch in every language. */
const titles = {
  kamerstuk: 'Kamerstukken',
  aanhangsel: 'Aanhangsel Handelingen',
  handelingen: 'Handelingen',
  zaak: 'Zaken',
  stb: 'Staatsblad',
  stcrt: 'Staatscourant',
  trb: 'Tractatenblad',
};

export const dutch: Words = {
  problems: {
    'question-without-answer': (numbers) =>
      numbers.length > 1
        ? `Vraag ${inDutch(numbers)} hebben geen antwoord.`
        : `${numbers.length > 0 ? `Vraag ${inDutch(numbers)}` : 'Deze vraag'} heeft geen antwoord.`,
    'empty-answer': () => 'Onder deze kop staat geen antwoord.',
    'answer-without-question': (numbers) => `Dit document heeft geen vraag ${inDutch(numbers)}.`,
    'duplicate-question': (numbers) =>
      `Vraag ${inDutch(numbers)} ${numbers.length > 1 ? 'staan' : 'staat'} eerder al in dit document.`,
    'duplicate-answer': (numbers) => `Het antwoord op vraag ${inDutch(numbers)} staat eerder al in dit document.`,
    'numbering-gap': ([first = 0, last = first]) =>
      first === last
        ? `Vraag ${first} ontbreekt.`
        : `Vraag ${first} ${digitsOf(last) - digitsOf(first) > 1 ? 't/m' : 'en'} ${last} ontbreken.`,
    'misprinted-heading': () => 'In deze kop staat een drukfout.',
    'questions-without-numbers': () =>
      'De vragen hebben hier hun nummers verloren, zodat ze niet uit elkaar te houden zijn. Zet boven elke vraag een regel als “Vraag 1”, of haal de tekst opnieuw uit het document met de nummers erbij.',
    'unknown-reference': (numbers) => `Dit document heeft geen vraag ${inDutch(numbers)}.`,
    'mark-without-definition': (numbers) => `De tekst van noot ${inDutch(numbers)} ontbreekt.`,
    'definition-without-mark': (numbers) => `Nergens in het document wordt naar noot ${inDutch(numbers)} verwezen.`,
    'too-much-to-read': () =>
      'Hier staan meer koppen, nummers, noten of verwijzingen dan bij de lengte van dit document passen. Vanaf hier worden ze niet allemaal gelezen.',
  },
  actions: {
    'add-answer': (numbers) => `Kop voor het antwoord op vraag ${inDutch(numbers)} invoegen`,
    'add-answers': (numbers) => `Koppen voor alle ontbrekende antwoorden invoegen (vraag ${inDutch(numbers)})`,
    'add-joint-answer': (numbers) => `Kop voor één antwoord op vraag ${inDutch(numbers)} invoegen`,
  },
  noSuchQuestion: (existing) =>
    existing.length === 0
      ? 'Dit document heeft geen genummerde vragen.'
      : `Dit document heeft vraag ${inDutch(existing)}.`,
  noNoteText: 'De tekst van deze noot ontbreekt.',
  rest: (title) => `En verder: ${title}.`,
  goToNote: (number) => `Ga naar noot ${number}`,
  kinds: {
    ...titles,
    document: 'Documenten van de Kamer',
    ecli: 'Rechtspraak',
    eu: 'Europese Unie',
    url: 'Webadressen',
  },
  noAnswer: 'geen antwoord',
  emptyAnswer: 'leeg',
  more: (count) => `… nog ${count.toLocaleString('nl')}`,
  renaming: {
    title: (kind, from, to) => `${kind === 'question' ? 'Vraag' : 'Noot'} ${from} wordt ${to}`,
    shifts: 'Dat nummer bestaat al: wat erna komt telt door.',
    taken: (kind, number) =>
      `${kind === 'question' ? 'Vraag' : 'Noot'} ${number} bestaat al. Geef die eerst een ander nummer.`,
    unreadable: 'Een nummer is een getal van 1 tot en met 999; bij een vraag mag er een letter achter, zoals 2a.',
    unsafe: 'Met dat nummer zou het document anders gelezen worden. Er is niets veranderd.',
  },
  notFormatted:
    'Deze tekst is niet opgemaakt: daarna zou er niet meer hetzelfde staan. Verbeter eerst de problemen die erin worden aangewezen.',
  counted: {
    words: (count) => (count === 1 ? '1 woord' : `${count} woorden`),
    notes: (count) => (count === 1 ? '1 noot' : `${count} noten`),
    mentions: (count) => (count === 1 ? '1 verwijzing' : `${count} verwijzingen`),
  },
  facts: {
    askedBy: (names) => `Gevraagd door ${names}`,
    answeredBy: (names) => `Beantwoord door ${names}`,
    forAnswer: (names) => `Te beantwoorden door ${names}`,
    noticeBy: (names) => `Mededeling van ${names}`,
    asked: 'Geen antwoord in dit document',
    postponed: (date) => (date === undefined ? 'Uitgesteld' : `Uitgesteld op ${dateInDutch(date)}`),
    earlierPostponed: (date) => (date === undefined ? 'eerder uitgesteld' : `uitgesteld op ${dateInDutch(date)}`),
    state: { answered: 'Beantwoord', 'partly answered': 'Deels beantwoord' },
    answeredIn: (state, days, term) => {
      const terms = {
        'in-three': ', binnen drie weken',
        'after-three': ', na drie weken en binnen zes',
        'in-six': ', binnen zes weken',
        'after-six': ', na meer dan zes weken',
      };
      return `${state} in ${days === 1 ? '1 dag' : `${days} dagen`}${term === undefined ? '' : terms[term]}`;
    },
    term: 'termijn: drie weken, na uitstel zes (Reglement van Orde van de Tweede Kamer)',
    asking: {
      print: (date) => `gevraagd op ${dateInDutch(date)}`,
      letter: (date) => `vragen gestuurd bij brief van ${dateInDutch(date)}`,
    },
    answering: {
      print: (date) => `antwoord ontvangen op ${dateInDutch(date)}`,
      letter: (date) => `beantwoord bij brief van ${dateInDutch(date)}`,
    },
    questions: (count) => (count === 0 ? 'Geen vragen' : count === 1 ? '1 vraag' : `${count} vragen`),
    untold: 'vragen die hun nummers verloren hebben',
    unanswered: (count) => `${count} zonder antwoord`,
    notes: (count) => (count === 1 ? '1 noot' : `${count} noten`),
    publications: (count) => (count === 1 ? '1 publicatie aangehaald' : `${count} publicaties aangehaald`),
  },
  fullCitation: (title) => `Voluit: ${title}`,
};

export const english: Words = {
  problems: {
    'question-without-answer': (numbers) =>
      numbers.length > 1
        ? `${questionsInEnglish(numbers)} have no answer.`
        : `${numbers.length > 0 ? questionsInEnglish(numbers) : 'This question'} has no answer.`,
    'empty-answer': () => 'There is no answer below this heading.',
    'answer-without-question': (numbers) => `This document has no ${questionsInEnglish(numbers).toLowerCase()}.`,
    'duplicate-question': (numbers) =>
      `${questionsInEnglish(numbers)} ${numbers.length > 1 ? 'stand' : 'stands'} earlier in this document already.`,
    'duplicate-answer': (numbers) =>
      `The answer to ${questionsInEnglish(numbers).toLowerCase()} stands earlier in this document already.`,
    'numbering-gap': ([first = 0, last = first]) =>
      first === last
        ? `Question ${first} is missing.`
        : `Questions ${first} ${digitsOf(last) - digitsOf(first) > 1 ? 'to' : 'and'} ${last} are missing.`,
    'misprinted-heading': () => 'This heading has a misprint.',
    'questions-without-numbers': () =>
      'The questions have lost their numbers here, so that they cannot be told apart. Put a line such as “Vraag 1” above each question, or take the text from the document again with its numbers.',
    'unknown-reference': (numbers) => `This document has no ${questionsInEnglish(numbers).toLowerCase()}.`,
    'mark-without-definition': (numbers) => `The text of note ${inEnglish(numbers)} is missing.`,
    'definition-without-mark': (numbers) => `Nothing in this document refers to note ${inEnglish(numbers)}.`,
    'too-much-to-read': () =>
      'Here are more headings, numbers, notes or references than a document of this length can hold. From here on, not all of them are read.',
  },
  actions: {
    'add-answer': (numbers) => `Insert a heading for the answer to ${questionsInEnglish(numbers).toLowerCase()}`,
    'add-answers': (numbers) =>
      `Insert headings for all missing answers (${questionsInEnglish(numbers).toLowerCase()})`,
    'add-joint-answer': (numbers) => `Insert a heading for one answer to ${questionsInEnglish(numbers).toLowerCase()}`,
  },
  noSuchQuestion: (existing) =>
    existing.length === 0
      ? 'This document has no numbered questions.'
      : `This document has ${questionsInEnglish(existing).toLowerCase()}.`,
  noNoteText: 'The text of this note is missing.',
  rest: (title) => `And also: ${title}.`,
  goToNote: (number) => `Go to note ${number}`,
  kinds: {
    ...titles,
    document: 'Documents of the Kamer',
    ecli: 'Case law',
    eu: 'European Union',
    url: 'Web addresses',
  },
  noAnswer: 'no answer',
  emptyAnswer: 'empty',
  more: (count) => `… ${count.toLocaleString('en')} more`,
  renaming: {
    title: (kind, from, to) => `${kind === 'question' ? 'Question' : 'Note'} ${from} becomes ${to}`,
    shifts: 'That number exists already: what follows counts on.',
    taken: (kind, number) =>
      `${kind === 'question' ? 'Question' : 'Note'} ${number} exists already. First give that another number.`,
    unreadable: 'A number is one from 1 to 999; that of a question may have a letter after it, such as 2a.',
    unsafe: 'With that number the document would be read otherwise. Nothing was changed.',
  },
  notFormatted:
    'This text was not formatted: it would no longer say the same. First mend the problems that are shown in it.',
  counted: {
    words: (count) => (count === 1 ? '1 word' : `${count} words`),
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`),
  },
  facts: {
    askedBy: (names) => `Asked by ${names}`,
    answeredBy: (names) => `Answered by ${names}`,
    forAnswer: (names) => `To be answered by ${names}`,
    noticeBy: (names) => `Notice by ${names}`,
    asked: 'No answer in this document',
    postponed: (date) => (date === undefined ? 'Postponed' : `Postponed on ${dateInEnglish(date)}`),
    earlierPostponed: (date) => (date === undefined ? 'postponed before' : `postponed on ${dateInEnglish(date)}`),
    state: { answered: 'Answered', 'partly answered': 'Partly answered' },
    answeredIn: (state, days, term) => {
      const terms = {
        'in-three': ', within three weeks',
        'after-three': ', after three weeks and within six',
        'in-six': ', within six weeks',
        'after-six': ', after more than six weeks',
      };
      return `${state} in ${days === 1 ? '1 day' : `${days} days`}${term === undefined ? '' : terms[term]}`;
    },
    term: 'term: three weeks, six after a postponement (Reglement van Orde of the Tweede Kamer)',
    asking: {
      print: (date) => `asked on ${dateInEnglish(date)}`,
      letter: (date) => `questions sent by letter of ${dateInEnglish(date)}`,
    },
    answering: {
      print: (date) => `answer received on ${dateInEnglish(date)}`,
      letter: (date) => `answered by letter of ${dateInEnglish(date)}`,
    },
    questions: (count) => (count === 0 ? 'No questions' : count === 1 ? '1 question' : `${count} questions`),
    untold: 'questions that have lost their numbers',
    unanswered: (count) => `${count} without an answer`,
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    publications: (count) => (count === 1 ? '1 publication cited' : `${count} publications cited`),
  },
  fullCitation: (title) => `In full: ${title}`,
};
