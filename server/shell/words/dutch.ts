import type { QuestionNumber } from '../../model/document.ts';
import { enumeration } from '../../model/titles.ts';
import { grouped } from '../../text/grouped.ts';
import { MOST_FILES } from '../folder/files.ts';
import type { Words } from '../words.ts';
import { haveNoAnswer, problems } from './dutchProblems.ts';
import { overviewInDutch } from './overview.ts';
import { dateIn, titles } from './shared.ts';

const onDate = dateIn('nl');
const inDutch = (numbers: readonly QuestionNumber[]) => enumeration(numbers);

export const dutch: Words = {
  problems,
  haveNoAnswer,
  actions: {
    'add-answer': ({ numbers }) => `Kop voor het antwoord op vraag ${inDutch(numbers)} invoegen`,
    'add-answers': ({ numbers }) => `Koppen voor alle ontbrekende antwoorden invoegen (vraag ${inDutch(numbers)})`,
    'add-joint-answer': ({ numbers }) => `Kop voor één antwoord op vraag ${inDutch(numbers)} invoegen`,
    renumber: () => 'Vanaf hier doornummeren, met antwoorden en verwijzingen',
    'mend-answer': ({ to }) => `Nummer van dit antwoord veranderen in ${to}`,
    'drop-number': ({ numbers }) => `Nummer ${inDutch(numbers)} in de gezamenlijke kop weglaten`,
    'turn-mention': ({ to }) => `Verwijzen naar vraag ${to}`,
    'add-note': ({ numbers }) => `Noot ${inDutch(numbers)} invoegen`,
    'order-notes': () => 'Noten in de volgorde van hun cijfers nummeren',
    'mend-heading': ({ to }) => `Kop schrijven als “${to}”`,
    'mend-headings': () => 'Al deze koppen verbeteren',
    'mend-citation': ({ to }) => `Vergaderjaar veranderen in ${to}`,
    'legal-citation': ({ to }) => `Voluit aanhalen als ${to}`,
    'join-word': () => 'Woord aaneenschrijven',
    'join-words': () => 'Alle afgebroken woorden aaneenschrijven',
    'remove-line': () => 'Regel van de gedrukte bladzijde weghalen',
    'remove-lines': () => 'Alle regels van gedrukte bladzijden weghalen',
    'clean-text': () => 'Leestekst van het document maken, na een blik erop',
    'fix-all': () => 'Koppen, afgebroken woorden en resten van druk verbeteren',
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
    wet: 'Wetten',
    url: 'Webadressen',
  },
  noAnswer: 'geen antwoord',
  unwrittenAnswer: 'nog te schrijven',
  more: (count) => `… nog ${grouped(count, 'nl')}`,
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
  formats: {
    docx: { name: 'Word-document', use: 'met koppen, voetnoten en links zoals Word die heeft' },
    html: { name: 'Webpagina', use: 'om vraag en antwoord naast elkaar te lezen, af te drukken of te versturen' },
    json: { name: 'JSON', use: 'voor programma’s: alles wat is gevonden, met de plaats ervan' },
    markdown: { name: 'Markdown', use: 'met koppen, links en voetnoten: voor pandoc, GitHub of notities' },
    csv: { name: 'CSV', use: 'voor rekenbladen: een rij voor elke vraag met haar antwoord' },
    akn: { name: 'Akoma Ntoso', use: 'voor archieven en parlementen: XML volgens de standaard van OASIS' },
    tei: { name: 'TEI (Parla-CLARIN)', use: 'voor corpora en onderzoek: wie wat zegt, in XML' },
    text: { name: 'Leestekst', use: 'zonder afgebroken regels, kopteksten en voetteksten' },
  },
  counted: {
    words: (count) => (count === 1 ? '1 woord' : `${count} woorden`),
    notes: (count) => (count === 1 ? '1 noot' : `${count} noten`),
    mentions: (count) => (count === 1 ? '1 verwijzing' : `${count} verwijzingen`),
  },
  overview: overviewInDutch,
  facts: {
    askedBy: (names) => `Gevraagd door ${names}`,
    answeredBy: (names) => `Beantwoord door ${names}`,
    forAnswer: (names) => `Te beantwoorden door ${names}`,
    noticeBy: (names) => `Mededeling van ${names}`,
    asked: 'Geen antwoord in dit document',
    postponed: (date) => (date === undefined ? 'Uitgesteld' : `Uitgesteld op ${onDate(date)}`),
    earlierPostponed: (date) => (date === undefined ? 'eerder uitgesteld' : `uitgesteld op ${onDate(date)}`),
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
      print: (date) => `gevraagd op ${onDate(date)}`,
      letter: (date) => `vragen gestuurd bij brief van ${onDate(date)}`,
    },
    answering: {
      print: (date) => `antwoord ontvangen op ${onDate(date)}`,
      letter: (date) => `beantwoord bij brief van ${onDate(date)}`,
    },
    questions: (count) => (count === 0 ? 'Geen vragen' : count === 1 ? '1 vraag' : `${count} vragen`),
    untold: 'vragen die hun nummers verloren hebben',
    unanswered: (count) => `${count} zonder antwoord`,
    notes: (count) => (count === 1 ? '1 noot' : `${count} noten`),
    publications: (count) => (count === 1 ? '1 publicatie aangehaald' : `${count} publicaties aangehaald`),
  },
  inFolder: {
    on: onDate,
    file: (name) => `In deze map: ${name}`,
    citedIn: (count) => (count === 1 ? 'aangehaald in 1 document' : `aangehaald in ${count} documenten`),
    askedIn: (name) => `vragen in ${name}`,
    answeredIn: (name) => `beantwoord in ${name}`,
    postponedIn: (name) => `uitgesteld in ${name}`,
    states: {
      asked: 'onbeantwoord',
      answered: 'beantwoord',
      'partly answered': 'deels beantwoord',
      postponed: 'uitgesteld',
    },
    standings: {
      late: 'termijn voorbij',
      unanswered: 'hier geen antwoord',
      postponed: 'uitgesteld',
      'partly-answered': 'deels beantwoord',
      'answered-elsewhere': 'beantwoord in een ander document',
      'answered-late': 'beantwoord na drie weken',
      answered: 'beantwoord',
    },
    groups: {
      late: 'Geen antwoord in deze map, termijn voorbij',
      unanswered: 'Geen antwoord in deze map',
      postponed: 'Uitgesteld',
      'partly-answered': 'Deels beantwoord',
      'answered-elsewhere': 'Beantwoord in een ander document',
      'answered-late': 'Beantwoord na meer dan drie weken',
      answered: 'Beantwoord',
    },
    unknown: {
      year: 'Jaar onbekend',
      minister: 'Geen minister heeft geantwoord',
      party: 'Partij onbekend',
      dossier: 'Geen dossier',
      state: 'Geen vragen en geen antwoorden',
    },
  },
  folder: {
    reading: 'Kamervragen: deze map wordt gelezen',
    progress: (read, of) => `${grouped(read, 'nl')} van ${grouped(of, 'nl')} bestanden`,
    tooMany: `In deze map staan meer dan ${grouped(MOST_FILES, 'nl')} bestanden: Kamervragen bekijkt de eerste daarvan. Met de instelling kamervragen.folder.exclude kunnen andere worden weggelaten.`,
  },
  fullCitation: (title) => `Voluit: ${title}`,
};
