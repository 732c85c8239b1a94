import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { problems } from '../../../server/features/problems/problems.ts';
import { parse, parseVersion } from '../../../server/parse/parse.ts';
import { unindented } from '../../marked.ts';
import { sections } from './sectionsAs.ts';

const FIRST =
  'Vragen van het lid Waterman (ABC) aan de Minister van Munten over ronde munten (ingezonden 3 april 2030).';

/** The problems of a text of two sets: none, for each counts from 1. */
function hasNoProblems(title: string, source: string) {
  test(`finds nothing wrong with ${title}`, () => {
    deepStrictEqual(
      problems(parse(unindented(source))).map(({ code, numbers }) => `${code} ${numbers.join(', ')}`),
      [],
    );
  });
}

const ANSWERED_SETS = `
  ${FIRST}
  Antwoord van Minister Zandstra (Munten) (ontvangen 25 april 2030).
  Vraag 1
  Is de munt rond?
  Antwoord 1
  Ja.
  2030Z00112
  Vragen van de leden Zijlstra en Bakker (beiden DEF) aan de Minister van Munten over
  hoekige munten (ingezonden 4 april 2030).
  Antwoord van Minister Zandstra (Munten) (ontvangen 26 april 2030).
  Vraag 1
  Is de munt hoekig?
  Antwoord 1
  Nee.
  Vraag 2
  Wie koopt die?
  Antwoord 2
  Niemand.
`;
sections(
  'a second set below the first, each with who asks and who answers',
  ANSWERED_SETS,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  hoofdstuk 2030Z00112 Vragen van de leden Zijlstra en Bakker (beiden DEF) aan de Minister van Munten over hoekige munten (ingezonden 4 april 2030).: Antwoord van Minister Zandstra (Munten) (ontvangen 26 april 2030).
  vraag 1: Is de munt hoekig?
  antwoord 1 op vraag 1: Nee.
  vraag 2: Wie koopt die?
  antwoord 2 op vraag 2: Niemand.
`,
);
hasNoProblems('two answered sets', ANSWERED_SETS);

sections(
  'who answers below the title of a set that has no full stop',
  `
  ${FIRST}
  Vraag 1
  Is de munt rond?
  Antwoord 1
  Ja.
  Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten
  Antwoord van Minister Zandstra (Munten) (ontvangen 26 april 2030).
  Vraag 1
  Is de munt hoekig?
  Antwoord 1
  Nee.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  hoofdstuk Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten: Antwoord van Minister Zandstra (Munten) (ontvangen 26 april 2030).
  vraag 1: Is de munt hoekig?
  antwoord 1 op vraag 1: Nee.
`,
);

sections(
  'a paragraph below the title of a set that has no full stop',
  `
  ${FIRST}
  Vraag 1
  Is de munt rond?
  Antwoord 1
  Ja.
  Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten

  Toegezonden per post en per bode.
  Vraag 1
  Is de munt hoekig?
  Antwoord 1
  Nee.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  hoofdstuk Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten: Toegezonden per post en per bode.
  vraag 1: Is de munt hoekig?
  antwoord 1 op vraag 1: Nee.
`,
);

sections(
  'no item with a bare number as part of the title above it',
  `
  Vraag 1
  Is de munt rond?
  Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten
  11 Ziet u dat ook?
  Vraag 1
  Is de munt hoekig?
`,
  `
  vraag 1: Is de munt rond?
  hoofdstuk Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten: 11 Ziet u dat ook?
  vraag 1: Is de munt hoekig?
`,
);

sections(
  'no number of a title block as part of the title below it',
  `
  Vraag 1
  Is de munt rond?
  Vragen gesteld door de leden der Kamer, met de daarop door de
  1377
  Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten
  Vraag 1
  Is de munt hoekig?
`,
  `
  vraag 1: Is de munt rond?
  hoofdstuk Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten:${' '}
  vraag 1: Is de munt hoekig?
`,
);

sections(
  'no heading as part of the title above it',
  `
  Vraag 1
  Is de munt rond?
  Antwoorden van de Minister van Munten over ronde munten
  Vraag 5 t/m 7
  Klopt dat?
  Antwoord 1
  Ja.
`,
  `
  vraag 1: Is de munt rond?
  hoofdstuk Antwoorden van de Minister van Munten over ronde munten: 
  vraag 5, 6, 7: Klopt dat?
  antwoord 1 op vraag 1: Ja.
`,
);

const NUMBERED_SETS = `
  ${FIRST}

  1
  Is de munt rond?

  Antwoord
  Ja.

  2
  Wie betaalt dat?

  Antwoord
  De bank.

  Antwoord op vragen van het lid Zijlstra (DEF) over hoekige munten (kenmerk 2030Z00112)

  1
  Is de munt hoekig?

  Antwoord
  Nee.

  2
  Wie koopt die?

  Antwoord
  Niemand.
`;
sections(
  'a second set whose questions have bare numbers',
  NUMBERED_SETS,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Wie betaalt dat?
  antwoord 2 op vraag 2: De bank.
  hoofdstuk Antwoord op vragen van het lid Zijlstra (DEF) over hoekige munten (kenmerk 2030Z00112):${' '}
  vraag 1: Is de munt hoekig?
  antwoord 1 op vraag 1: Nee.
  vraag 2: Wie koopt die?
  antwoord 2 op vraag 2: Niemand.
`,
);
hasNoProblems('two sets under bare numbers', NUMBERED_SETS);

const UNANSWERED_SETS = `
  ${FIRST}

  1. Is de munt rond?
  2. Wie betaalt dat?
  3. Waarom?

  **Schriftelijke vragen van raadslid Zijlstra (DEF) aan het college over hoekige munten**

  1. Is de munt hoekig?
  2. Wie koopt die?
`;
sections(
  'a second set without answers, marked up',
  UNANSWERED_SETS,
  `
  vraag 1: Is de munt rond?
  vraag 2: Wie betaalt dat?
  vraag 3: Waarom?
  hoofdstuk Schriftelijke vragen van raadslid Zijlstra (DEF) aan het college over hoekige munten:${' '}
  vraag 1: Is de munt hoekig?
  vraag 2: Wie koopt die?
`,
);
hasNoProblems('two sets that nobody answered', UNANSWERED_SETS);

sections(
  'a second set whose headings share their line with the question',
  `
  ${FIRST}
  Vraag 1 Is de munt rond?
  Antwoord 1 Ja.
  Vraag 2 Wie betaalt dat?
  Antwoord 2 De bank.
  Vragen van het Kamerlid Zijlstra (DEF) aan de Minister van Munten over hoekige munten.
  Vraag 1 Is de munt hoekig?
  Antwoord 1 Nee.
  Vraag 2 Wie koopt die?
  Antwoord 2 Niemand.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Wie betaalt dat?
  antwoord 2 op vraag 2: De bank.
  hoofdstuk Vragen van het Kamerlid Zijlstra (DEF) aan de Minister van Munten over hoekige munten.:${' '}
  vraag 1: Is de munt hoekig?
  antwoord 1 op vraag 1: Nee.
  vraag 2: Wie koopt die?
  antwoord 2 op vraag 2: Niemand.
`,
);

sections(
  'no set where an answer begins a line with the name of another',
  `
  ${FIRST}
  Vraag 1
  Is de munt rond?
  Antwoord 1
  Ja. Zie ook de
  Vragen van het lid Zijlstra (DEF) over hoekige munten, die ik vorige week heb beantwoord.
  Vraag 2
  Wie betaalt dat?
  Antwoord 2
  De bank.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja. Zie ook de Vragen van het lid Zijlstra (DEF) over hoekige munten, die ik vorige week heb beantwoord.
  vraag 2: Wie betaalt dat?
  antwoord 2 op vraag 2: De bank.
`,
);

sections(
  'two publications one below the other, without the title block of the second',
  `
  Tweede Kamer der Staten-Generaal 2
  Vergaderjaar 2029–2030 Aanhangsel van de Handelingen
  Vragen gesteld door de leden der Kamer, met de daarop door de
  regering gegeven antwoorden
  12
  ${FIRST}
  Vraag 1
  Is de munt rond?
  Antwoord 1
  Ja.
  ah-tk-20292030-12
  ISSN 0921 - 7398
  ’s-Gravenhage 2030 Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel 1
  Tweede Kamer der Staten-Generaal

  2

  Vergaderjaar 2029–2030

  Aanhangsel van de Handelingen
  Vragen gesteld door de leden der Kamer, met de daarop door de
  regering gegeven antwoorden
  13
  Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige
  munten (ingezonden 4 april 2030).
  Antwoord van Minister Zandstra (Munten) (ontvangen 26 april 2030).
  Vraag 1
  Is de munt hoekig?
  Antwoord 1
  Nee.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  hoofdstuk Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten (ingezonden 4 april 2030).: Antwoord van Minister Zandstra (Munten) (ontvangen 26 april 2030).
  vraag 1: Is de munt hoekig?
  antwoord 1 op vraag 1: Nee.
`,
);

const BELOW =
  'Antwoord van Minister Zandstra (Munten), mede namens de Staatssecretaris van Geld (ontvangen 25 april 2030).';
const ASKED = `
  ${FIRST}
  1 Bent u bekend met het bericht «De munt is rond»?
  2 Klopt het dat er in 2029 minder munten zijn geslagen?
  3 Deelt u de mening dat dat zo blijft?`;
const ANSWERED_BELOW = `${ASKED}

  ${BELOW}
  1 Ja, dat bericht ken ik.
  2 en 3 Nee, volgend jaar niet.
`;
sections(
  'answers that are numbered below who answers, and below all questions',
  ANSWERED_BELOW,
  `
  vraag 1: Bent u bekend met het bericht «De munt is rond»?
  vraag 2: Klopt het dat er in 2029 minder munten zijn geslagen?
  vraag 3: Deelt u de mening dat dat zo blijft?
  hoofdstuk ${BELOW}:${' '}
  antwoord 1 op vraag 1: Ja, dat bericht ken ik.
  antwoord 2, 3 op vraag 2; vraag 3: Nee, volgend jaar niet.
`,
);

sections(
  'answers with headings below who answers',
  `${ASKED}

  ${BELOW}
  Antwoord op vraag 1
  Ja.
  Antwoord op de vragen 2 en 3
  Nee.
`,
  `
  vraag 1: Bent u bekend met het bericht «De munt is rond»?
  vraag 2: Klopt het dat er in 2029 minder munten zijn geslagen?
  vraag 3: Deelt u de mening dat dat zo blijft?
  hoofdstuk ${BELOW}:${' '}
  antwoord 1 op vraag 1: Ja.
  antwoord 2, 3 op vraag 2; vraag 3: Nee.
`,
);

test('who answered, and when, may stand below the questions, and in a later version only', () => {
  const text = unindented(ANSWERED_BELOW);
  const { header } = parse(text);
  deepStrictEqual(
    header.answeredBy.map(({ role, name, department }) => [role, name, department]),
    [['minister', 'Zandstra', 'Munten']],
  );
  deepStrictEqual(header.received, '2030-04-25');
  const signed = text.replace(`${BELOW}\n`, '');
  const { memory } = parseVersion(signed);
  deepStrictEqual(parseVersion(text, memory).document.header, header);
});

sections(
  'an answer that repeats the number of its question in place of a heading',
  `
  ${FIRST}
  Antwoord van Minister Zandstra (Munten) (ontvangen 25 april 2030).
  Vraag 3
  Deelt u de mening dat dat zo blijft?

  3 Nee, volgend jaar niet.

  Vraag 4
  Bent u daarover in gesprek?

  4. Ja.
`,
  `
  vraag 3: Deelt u de mening dat dat zo blijft?
  antwoord 3 op vraag 3, zonder kop: 3 Nee, volgend jaar niet.
  vraag 4: Bent u daarover in gesprek?
  antwoord 4 op vraag 4, zonder kop: 4. Ja.
`,
);

test('a title ends where a line may open a question', () => {
  const text =
    '1. Deelt u de mening?\nAntwoord op vraag 2:\nVragen van het lid Waterman (ABC) aan de Minister van Munten over de munt (ingezonden 3 mei 2030).Klopt dit?\n2b. Hoe dan?\n1)\n';
  const headings = parse(text).sections.flatMap(({ heading }) => heading ?? []);
  deepStrictEqual(
    headings.filter(({ start }, index) => start < (headings[index - 1]?.end ?? 0)),
    [],
  );
});

/** Two sets, asked one after the other; `answers` gives those of the first and of the second as they stand below. */
const askedTogether = (answers: string) => `
  ${FIRST}
  Vraag 1
  Is de munt rond?
  Vraag 2
  Wie betaalt dat?
  Vragen van het lid Zijlstra (DEF) aan de Minister van Munten over hoekige munten.
  Vraag 1
  Is de munt hoekig?
  Vraag 2
  Wie koopt die?
${answers}`;
const FIRST_ANSWERS = `  Antwoord op vraag 1
  Ja.
  Antwoord op vraag 2
  De bank.
`;
const SECOND_ANSWERS = `  Antwoord op vraag 1
  Nee.
  Antwoord op vraag 2
  Niemand.
`;
/** The titles of the answers to the first and to the second, as print has them. */
const titles: readonly (readonly [first: string, second: string, isTurned: boolean])[] = [
  ['', '', false],
  ['Antwoorden op de vragen van het lid Waterman', 'Antwoorden op de vragen van het lid Zijlstra', false],
  ['Antwoorden op de vragen van het lid Waterman', 'Antwoorden op de vragen van het lid Zijlstra', true],
  [
    'Antwoord van Minister Zandstra op de vragen van het lid Waterman (ontvangen 25 april 2030).',
    'Antwoord van Minister Zandstra op de vragen van het lid Zijlstra (ontvangen 25 april 2030).',
    true,
  ],
  ['Antwoord van Minister Zandstra (Munten).', 'Antwoord van Minister Zandstra (Munten).', false],
];
for (const [first, second, isTurned] of titles) {
  const below = (title: string, answers: string) => (title === '' ? answers : `  ${title}\n${answers}`);
  const given = [below(first, FIRST_ANSWERS), below(second, SECOND_ANSWERS)];
  const together = askedTogether((isTurned ? given.toReversed() : given).join(''));
  test(`pairs each of two sets with its own answers${first && ` below “${first}”`}${isTurned ? ', in another order' : ''}`, () => {
    const { text, sections } = parse(unindented(together));
    const words = ({ body }: (typeof sections)[number]) => text.slice(body.start, body.end).split('\n')[0];
    deepStrictEqual(
      sections.flatMap((section) =>
        section.role === 'question'
          ? [[words(section), ...section.counterparts.flatMap((index) => words(sections[index] ?? section) ?? [])]]
          : [],
      ),
      [
        ['Is de munt rond?', 'Ja.'],
        ['Wie betaalt dat?', 'De bank.'],
        ['Is de munt hoekig?', 'Nee.'],
        ['Wie koopt die?', 'Niemand.'],
      ],
    );
  });
  hasNoProblems(
    `two sets that are answered together${first && ` below “${first}”`}${isTurned ? ', in another order' : ''}`,
    together,
  );
}

test('pairs the only answers with the set whose member their title names', () => {
  const { sections } = parse(
    unindented(askedTogether(`  Antwoorden op de vragen van het lid Waterman\n${FIRST_ANSWERS}`)),
  );
  deepStrictEqual(
    sections.flatMap(({ role, counterparts }) => (role === 'question' ? [counterparts.length] : [])),
    [1, 1, 0, 0],
  );
});

test('pairs answers without a title, that answer but one of two sets, with the one just above', () => {
  const { sections } = parse(unindented(askedTogether(SECOND_ANSWERS)));
  deepStrictEqual(
    sections.flatMap(({ role, counterparts }) => (role === 'question' ? [counterparts.length] : [])),
    [0, 0, 1, 1],
  );
});

test('ends a title above the heading below it', () => {
  const { text, sections } = parse(
    '1\n1. Is de munt rond?\nAntwoord van Minister Zandstra (Munten) (ontvangen 1 juni 2030). Vraag 1\nBIJLAGE\n1. en 2. Nee.\n',
  );
  deepStrictEqual(
    sections.map(({ heading = { start: 0, end: 0 } }) => text.slice(heading.start, heading.end)),
    ['1', 'Antwoord van Minister Zandstra (Munten) (ontvangen 1 juni 2030). Vraag 1', 'BIJLAGE'],
  );
});

sections(
  'an answer to the first of two sets below those to the second',
  `
  ${FIRST}
  Vraag 1
  Is de munt rond?
  Vraag 2
  Is de munt plat?
  2030Z00112
  Vragen van de leden Zijlstra en Bakker (beiden DEF) aan de Minister van Munten over hoekige munten (ingezonden 4 april 2030).
  Vraag 1
  Is de munt hoekig?
  Antwoord 1
  Nee.
  Antwoord 2
  Ja.
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Is de munt plat?
  hoofdstuk 2030Z00112 Vragen van de leden Zijlstra en Bakker (beiden DEF) aan de Minister van Munten over hoekige munten (ingezonden 4 april 2030).:${' '}
  vraag 1: Is de munt hoekig?
  antwoord 1 op vraag 1: Nee.
  antwoord 2 op vraag 2: Ja.
`,
);

const PARTIES = `
  Beantwoording technische vragen begroting 2031

  A. Mondelinge vraag DEF d.d. 28 mei 2030

  Vraag 1: Wat kost een molen?

  Antwoord: Een ton.

  B. Vragen van de fractie van de Molenpartij d.d. 2 juni 2030

  Vraag 1: Wie betaalt dat?

  Antwoord: De raad.

  Vraag 2: Waarom?

  Antwoord: Zie ons antwoord op vraag 1.

  GroenMolen

  Vraag 1: Draait de molen?

  Antwoord: Ja.
`;
sections(
  'what each party asks as a set of its own',
  PARTIES,
  `
  hoofdstuk A. Mondelinge vraag DEF d.d. 28 mei 2030: 
  vraag 1: Wat kost een molen?
  antwoord 1 op vraag 1: Een ton.
  hoofdstuk B. Vragen van de fractie van de Molenpartij d.d. 2 juni 2030: 
  vraag 1: Wie betaalt dat?
  antwoord 1 op vraag 1: De raad.
  vraag 2: Waarom?
  antwoord 2 op vraag 2: Zie ons antwoord op vraag 1.
  hoofdstuk GroenMolen: 
  vraag 1: Draait de molen?
  antwoord 1 op vraag 1: Ja.
`,
);
hasNoProblems('the sets of several parties', PARTIES);

sections(
  'no title in who asks, where nobody else does',
  `
  Onderwerp: molens

  Vragen van de fractie DEF

  Vraag 1: Wat kost een molen?

  Antwoord: Een ton.
`,
  `
  vraag 1: Wat kost een molen?
  antwoord 1 op vraag 1: Een ton.
`,
);

const UNTIL_2010 = `
  721

  Vragen van de leden Jansen en De Vries (beiden DEF) over molens. (Ingezonden 2 maart 2030)

  1

  Kent u het bericht over molens?

  2

  Is het waar dat molens stilstaan?

  Antwoord

  Antwoord van minister De Boer (Molens). (Ontvangen 27 maart 2030)

  1

  Ja.

  2

  Neen.
`;
sections(
  'the answers below two titles, as printed until 2010',
  UNTIL_2010,
  `
  vraag 1: Kent u het bericht over molens?
  vraag 2: Is het waar dat molens stilstaan?
  hoofdstuk Antwoord van minister De Boer (Molens). (Ontvangen 27 maart 2030): 
  antwoord 1 op vraag 1: Ja.
  antwoord 2 op vraag 2: Neen.
`,
);
hasNoProblems('answers below two titles', UNTIL_2010);

test('who answers is said in the second of two titles', () => {
  const { answeredBy, received } = parse(unindented(UNTIL_2010)).header;
  deepStrictEqual([answeredBy.map(({ name }) => name), received], [['De Boer'], '2030-03-27']);
});
