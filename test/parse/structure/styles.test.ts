import { sections } from './sectionsAs.ts';

const asked = 'Vragen van het lid Waterman (ABC) aan de Minister van Veren (ingezonden 3 mei 2030)\n';
/** What all of these read as. */
const TWO = `
  vraag 1: Vaart het veer?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Hoe vaak?
  antwoord 2 op vraag 2: Elk uur.
  `;
/** Two questions with their answers, below the headings given. */
const below = (...[one, first, two, second]: readonly string[]) =>
  `${asked}${one}Vaart het veer?\n${first}Ja.\n\n${two}Hoe vaak?\n${second}Elk uur.\n`;

const forms: readonly (readonly string[])[] = [
  ['Eerste vraag\n', 'Antwoord op de eerste vraag\n', 'Tweede vraag\n', 'Antwoord op de tweede vraag\n'],
  ['EERSTE VRAAG\n', 'ANTWOORD OP DE EERSTE VRAAG\n', 'TWEEDE VRAAG\n', 'ANTWOORD OP DE TWEEDE VRAAG\n'],
  ['De eerste vraag:\n', 'Eerste antwoord:\n', 'De tweede vraag:\n', 'Tweede antwoord:\n'],
  ['1e vraag\n', 'Antwoord op 1e vraag\n', '2de vraag\n', 'Antwoord op 2de vraag\n'],
  ['**Eerste vraag:** ', '**Antwoord eerste vraag:** ', '**Tweede vraag:** ', '**Antwoord tweede vraag:** '],
  ['Vraag een\n', 'Antwoord op vraag een\n', 'Vraag twee\n', 'Antwoord op vraag twee\n'],
  ['Eerste vraag\n', 'Antwoord\n', 'Tweede vraag\n', 'Antwoord\n'],
  ['1. V: ', 'A: ', '2. V: ', 'A: '],
  ['1) **V:** ', '**A:** ', '2) **V:** ', '**A:** '],
  ['1. Vraag: ', 'Antwoord: ', '2. Vraag: ', 'Antwoord: '],
  ['V: ', 'A: ', 'V: ', 'A: '],
  ['V:\n', 'A:\n', 'V:\n', 'A:\n'],
  ['V1: ', 'A1: ', 'V2: ', 'A2: '],
  ['V1. ', 'A1. ', 'V2. ', 'A2. '],
  ['V 1\n', 'A 1\n', 'V 2\n', 'A 2\n'],
  ['Vr. 1: ', 'Antw. 1: ', 'Vr. 2: ', 'Antw. 2: '],
  ['Vraag I\n', 'Antwoord I\n', 'Vraag II\n', 'Antwoord II\n'],
  ['Vraag I:\n', 'Antwoord op vraag I:\n', 'Vraag II:\n', 'Antwoord op vraag II:\n'],
  ['VRAAG I: ', 'ANTWOORD: ', 'VRAAG II: ', 'ANTWOORD: '],
  ['vraag 1\n', 'antwoord 1\n', 'vraag 2\n', 'antwoord 2\n'],
  ['vraag 1:\n', 'antwoord op vraag 1:\n', 'vraag 2:\n', 'antwoord op vraag 2:\n'],
  ['[Vraag 1]\n', '[Antwoord 1]\n', '[Vraag 2]\n', '[Antwoord op vraag 2]\n'],
  ['[Vraag 1] ', '[Antwoord 1] ', '[Vraag 2] ', '[Antwoord 2] '],
  ['**[Vraag 1]**\n', '**[Antwoord 1]**\n', '**[Vraag 2]**\n', '**[Antwoord 2]**\n'],
];
for (const form of forms) sections(`headings as ${JSON.stringify(form.slice(0, 2))}`, below(...form), TWO);

for (const [one, two] of [
  ['Vraag I', 'Vraag II'],
  ['vraag 1', 'vraag 2'],
  ['Eerste vraag', 'Tweede vraag'],
])
  sections(
    `${one} and ${two}, and another way to count on`,
    `${one}\nVaart het veer?\n${two}\nHoe vaak?\nVraag 3\nWaarheen?\n`,
    `
  vraag 1: Vaart het veer?
  vraag 2: Hoe vaak?
  vraag 3: Waarheen?
  `,
  );

sections(
  'a first part of a question, where the second is headed in another way',
  `
  Eerste vraag
  Vaart het veer?
  Vraag 2
  Waarom?
  `,
  `
  vraag 2: Waarom?
  `,
);

sections(
  'several numbers in words',
  `
  Eerste vraag
  Vaart het veer?
  Tweede en derde vraag
  Hoe vaak? En wanneer?
  Antwoord op de eerste, tweede en derde vraag
  Ja.
  `,
  `
  vraag 1: Vaart het veer?
  vraag 2, 3: Hoe vaak? En wanneer?
  antwoord 1, 2, 3 op vraag 1; vraag 2, 3: Ja.
  `,
);

sections(
  'mentions in small letters that wrap to a line of their own, where no heading is small, and where all are',
  `
  Vraag 1
  Vaart het veer?
  Antwoord 1
  Ja.
  Vraag 2
  Hoe vaak?
  Antwoord 2
  Dat staat in het antwoord op
  vraag 1
  en elders.
  antwoord 1
  `,
  `
  vraag 1: Vaart het veer?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Hoe vaak?
  antwoord 2 op vraag 2: Dat staat in het antwoord op vraag 1 en elders. antwoord 1
  `,
);

sections(
  'a mention that wraps, below headings in small letters',
  `
  Vragen van het lid Waterman (ABC) (ingezonden 3 mei 2030)
  vraag 1
  Vaart het veer?
  antwoord 1
  Ja.
  vraag 2
  Hoe vaak?
  antwoord 2
  Dat staat in het antwoord op
  vraag 1
  `,
  `
  vraag 1: Vaart het veer?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Hoe vaak?
  antwoord 2 op vraag 2: Dat staat in het antwoord op vraag 1
  `,
);

sections(
  'links of a table of contents as none',
  `
  Vragen van het lid Waterman (ABC) (ingezonden 3 mei 2030)
  [Vraag 1](#vraag-1)
  [Vraag 2](#vraag-2)
  ## Vraag 1
  Vaart het veer?
  ## Vraag 2
  Hoe vaak?
  `,
  `
  vraag 1: Vaart het veer?
  vraag 2: Hoe vaak?
  `,
);

sections(
  'a mention of a question of a member, which is not the next, as none',
  `
  Vraag 1
  Vaart het veer?
  Antwoord 1
  Ja, dat staat al in het antwoord op
  Vraag 3 van het lid Waterman (ABC)
  en elders.
  `,
  `
  vraag 1: Vaart het veer?
  antwoord 1 op vraag 1: Ja, dat staat al in het antwoord op Vraag 3 van het lid Waterman (ABC) en elders.
  `,
);

sections(
  'after the number, who asks',
  `
  Lijst van vragen en antwoorden
  Vraag 1 van het lid Waterman (ABC)
  Vaart het veer?
  Antwoord 1
  Ja.
  Vraag 2 (De Vries, DEF)
  Hoe vaak?
  Antwoord 2
  Elk uur.
  Vraag 3 (ingetrokken)
  Vraag 4 van de leden Waterman (ABC) en De Vries (DEF):
  Waarom?
  Antwoord 4
  Daarom.
  `,
  `
  vraag Vraag 1 van het lid Waterman (ABC): Vaart het veer?
  antwoord 1 op vraag Vraag 1 van het lid Waterman (ABC): Ja.
  vraag Vraag 2 (De Vries, DEF): Hoe vaak?
  antwoord 2 op vraag Vraag 2 (De Vries, DEF): Elk uur.
  vraag 3: (ingetrokken)
  vraag Vraag 4 van de leden Waterman (ABC) en De Vries (DEF): Waarom?
  antwoord 4 op vraag Vraag 4 van de leden Waterman (ABC) en De Vries (DEF): Daarom.
  `,
);

sections(
  'parts of a question, and of an answer, where questions are headed in another way',
  `
  Vraag 1
  Vaart het veer?
  V: Hoe vaak?
  Antwoord
  Eerste vraag
  Ja.
  Antwoord op de tweede vraag
  Elk uur.
  A1: een snelweg.
  Vraag 2
  Waarom?
  Antwoord
  Daarom.
  `,
  `
  vraag 1: Vaart het veer? V: Hoe vaak?
  antwoord 1 op vraag 1: Eerste vraag Ja.¶Antwoord op de tweede vraag Elk uur.¶A1: een snelweg.
  vraag 2: Waarom?
  antwoord 2 op vraag 2: Daarom.
  `,
);

sections(
  'words of number that count up from no first question',
  `
  Antwoord op vraag 4
  Ja, want:
  Tweede vraag
  Elk uur.
  Derde vraag
  Nee.
  `,
  `
  antwoord 4: Ja, want:¶Tweede vraag Elk uur.¶Derde vraag Nee.
  `,
);

sections(
  'answers with words of number, to questions that have digits',
  `
  Vraag 1
  Vaart het veer?
  Vraag 2
  Hoe vaak?
  Antwoord op de eerste vraag
  Ja.
  Antwoord op de tweede vraag
  Elk uur.
  `,
  `
  vraag 1: Vaart het veer?
  vraag 2: Hoe vaak?
  antwoord 1 op vraag 1: Ja.
  antwoord 2 op vraag 2: Elk uur.
  `,
);

sections(
  'no question where a letterhead has a letter before a number',
  `
  V2: 070 123
  Vraag 1
  Vaart het veer?
  Antwoord 1
  Ja.
  `,
  `
  vraag 1: Vaart het veer?
  antwoord 1 op vraag 1: Ja.
  `,
);

sections(
  'no parts of an answer where only numbers head questions',
  `
  Lijst van vragen en antwoorden
  1
  Vaart het veer?
  Antwoord
  Ja.
  2
  Hoe vaak?
  Antwoord
  Elk uur.
  3
  Waarom, en waarheen?
  Antwoord
  Eerste vraag
  Daarom.
  Tweede vraag
  Daarheen.
  `,
  `
  vraag 1: Vaart het veer?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Hoe vaak?
  antwoord 2 op vraag 2: Elk uur.
  vraag 3: Waarom, en waarheen?
  antwoord 3 op vraag 3: Eerste vraag Daarom.¶Tweede vraag Daarheen.
  `,
);
