import type { OverviewWords } from '../../export/overviewPage.ts';
import { grouped } from '../../text/grouped.ts';

/** What a page of figures says. */
export const overviewInEnglish: OverviewWords = {
  language: 'en',
  figures: {
    term: {
      title: 'Days from question to answer',
      about: 'The lines stand at three weeks, and at six, the term after a postponement.',
      columns: ['Asked – answered', 'Days'],
    },
    states: {
      title: 'Questions by state',
      about: 'How many questions have an answer of their own, share one, or have none.',
      columns: ['State', 'Questions'],
    },
    lengths: { title: 'Length of the answers', about: 'How many words each answer has.', columns: ['Answer', 'Words'] },
    references: {
      title: 'What refers to what',
      about: 'Each arc leads from a question or an answer to one that it mentions.',
      columns: ['From', 'To'],
    },
    publications: {
      title: 'Cited most',
      about: 'How often publications are cited.',
      columns: ['Publication', 'Citations'],
    },
    years: {
      title: 'Documents by year',
      about: 'By the year in which was asked, as far as they say.',
      columns: ['Year', 'Documents'],
    },
    days: {
      title: 'Weeks from question to answer',
      about: 'Of documents that say both dates and are to be answered within three weeks.',
      columns: ['Weeks', 'Documents'],
    },
    departments: {
      title: 'Slowest departments',
      about: 'Half of the answers of a department came within so many days. The lines stand at three weeks and at six.',
      columns: ['Department', 'Days (median)'],
    },
    citations: {
      title: 'Documents of this folder that cite each other',
      about: 'Those that are cited most; each arc leads from a document to one that it cites.',
      columns: ['From', 'To'],
    },
  },
  labels: {
    answered: 'answered',
    'jointly-answered': 'answered jointly',
    refers: 'answer only refers',
    'partly-answered': 'answered in part',
    unanswered: 'no answer',
  },
  week: (number) => (number === '13' ? 'week 13 or later' : `week ${number}`),
  more: (count) => `… ${grouped(count, 'en')} more`,
  asTable: 'As a table',
  none: 'There is nothing to show: no questions, answers or citations were found.',
};

export const overviewInDutch: OverviewWords = {
  language: 'nl',
  figures: {
    term: {
      title: 'Dagen van vraag tot antwoord',
      about: 'De lijnen staan bij drie weken, en bij zes, de termijn na uitstel.',
      columns: ['Gevraagd – beantwoord', 'Dagen'],
    },
    states: {
      title: 'Vragen naar stand',
      about: 'Hoeveel vragen een eigen antwoord hebben, er een delen, of er geen hebben.',
      columns: ['Stand', 'Vragen'],
    },
    lengths: {
      title: 'Lengte van de antwoorden',
      about: 'Hoeveel woorden elk antwoord telt.',
      columns: ['Antwoord', 'Woorden'],
    },
    references: {
      title: 'Wat naar wat verwijst',
      about: 'Elke boog leidt van een vraag of antwoord naar wat daarin genoemd wordt.',
      columns: ['Van', 'Naar'],
    },
    publications: {
      title: 'Meest aangehaald',
      about: 'Hoe vaak publicaties worden aangehaald.',
      columns: ['Publicatie', 'Verwijzingen'],
    },
    years: {
      title: 'Documenten per jaar',
      about: 'Naar het jaar waarin gevraagd is, voor zover zij dat zeggen.',
      columns: ['Jaar', 'Documenten'],
    },
    days: {
      title: 'Weken van vraag tot antwoord',
      about: 'Van documenten die beide datums noemen en waarvoor de termijn van drie weken geldt.',
      columns: ['Weken', 'Documenten'],
    },
    departments: {
      title: 'Traagste departementen',
      about:
        'De helft van de antwoorden van een departement kwam binnen zoveel dagen. De lijnen staan bij drie weken en bij zes.',
      columns: ['Departement', 'Dagen (mediaan)'],
    },
    citations: {
      title: 'Documenten in deze map die elkaar aanhalen',
      about: 'De meest aangehaalde; elke boog leidt van een document naar een dat het aanhaalt.',
      columns: ['Van', 'Naar'],
    },
  },
  labels: {
    answered: 'beantwoord',
    'jointly-answered': 'gezamenlijk beantwoord',
    refers: 'antwoord verwijst alleen',
    'partly-answered': 'deels beantwoord',
    unanswered: 'geen antwoord',
  },
  week: (number) => (number === '13' ? 'week 13 of later' : `week ${number}`),
  more: (count) => `… nog ${grouped(count, 'nl')}`,
  asTable: 'Als tabel',
  none: 'Er is niets te tonen: er zijn geen vragen, antwoorden of verwijzingen gevonden.',
};
