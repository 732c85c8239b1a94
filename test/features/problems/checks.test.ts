import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { problems } from '../../../server/features/problems/problems.ts';
import { parse } from '../../../server/parse/parse.ts';
import { unindented } from '../../marked.ts';

/** What each check must say of one text, and must not say of another that is like it. */
says(
  'of a joint answer with a number of another, with the other',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Antwoord 2
  Daarom.
  Antwoord 1 en 2
  Ja.
`,
  ['overlapping-answers 2: Antwoord 1 en 2 (Antwoord op vraag 2: Antwoord 2)'],
);

says(
  'nothing of a list that is put in another order as a whole',
  `
  Vraag 3
  Klopt dit?
  Vraag 1
  Waarom?
  Vraag 4
  Wanneer?
  Vraag 2
  Waar?
`,
  [],
);

says(
  'of a question that stands twice that it does, and not that it stands out of order',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Vraag 3
  Wanneer?
  Vraag 2
  Waar?
`,
  ['duplicate-question 2: Vraag 2 (Vraag 2: Vraag 2)'],
);

says(
  'of the one heading with a colon what the others look like, and not of headings of several questions',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Vragen 2 en 3
  Waarom?
  Antwoord op de vragen 2 en 3
  Daarom.
  Vraag 4
  Wanneer?
  Antwoord vraag 4
  Morgen.
  Vraag 5
  Waar?
  Antwoord op vraag 5
  Daar.
  Vraag 6
  Hoe?
  Antwoord op vraag 6
  Zo.
`,
  ['heading-form 4: Antwoord vraag 4 [Antwoord op vraag 4]'],
);

says(
  'nothing of headings of two forms that are as frequent',
  `
  Vraag 1
  Klopt dit?
  Vraag 2:
  Waarom?
  Vraag 3
  Wanneer?
  Vraag 4:
  Waar?
  Vraag 5
  Hoe?
`,
  [],
);

says(
  'what there is, of a mention of what is not',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Antwoord 1 en 2
  Zie het antwoord op vraag 17.
`,
  ['unknown-reference 17: het antwoord op vraag 17 [1 en 2]'],
);

says(
  'nothing of what opens a sentence, which may be a heading that runs on with the one before',
  `
  Vraag 1
  Klopt dit? Antwoord 1 Ja.
  Vraag 2
  Vraag 2 is al gesteld. Waarom? Vraag 3 Hoe? Antwoord 3 Zo. Is vraag 4 ook gesteld?
`,
  ['unknown-reference 4: vraag 4 [1 en 2]'],
);

says(
  'nothing of answers that questions speak of while there are none: they may be those to earlier questions',
  `
  Vraag 1
  Wat bedoelt u in uw antwoord op vraag 17?
  Vraag 2
  Geldt dat ook als het antwoord op vraag 1 ja is, en voor vraag 3?
`,
  ['unknown-reference 3: vraag 3 [1 en 2]'],
);

says(
  'of a mention of the same answer, and not of its question, of the one before or of a joint answer’s other',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  In vraag 1 staat het al. Zie het antwoord op vraag 1.
  Vraag 2
  Klopt dat, zoals in vraag 1 staat?
  Antwoord 2
  Zie het antwoord op de vorige vraag en op de vragen 1 en 2.
`,
  ['self-reference 1: het antwoord op vraag 1'],
);

says(
  'that an answer is there twice, and nothing of a mention of both in one of them',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Zie ook het antwoord op vraag 1 van de heer Zilver.
  Antwoord 1
  Ja.
`,
  ['duplicate-answer 1: Antwoord 1 (Antwoord op vraag 1: Antwoord 1)'],
);

says(
  'nothing of a member’s notes and a minister’s, each of which count from 1',
  `
  Vraag 1

  Kent u dat boek?¹ En die krant?²

  ¹ Het veer, 2019.

  ² Veerblad, 2 mei 2024.

  Antwoord 1

  Ja.¹ En ook dat blad.²

  ¹ Boekblad, 2 mei 2024.

  ² Weekblad, 3 mei 2024.
`,
  [],
);

const DRAFT = 'Vragen van het lid Waterman (ABC) aan de Minister van Veren over de boot (ingezonden 3 mei 2024).';
const QUESTION = '\n\nVraag 1\n\nKlopt dit bericht?\n\nVraag 2\n\nZo nee, waarom niet?\n';

says('what the header of a draft leaves out', `Vragen van het lid Waterman (ABC) over de boot.${QUESTION}`, [
  'incomplete-header : Vragen van het lid Waterman (ABC) over de boot. addressee date',
]);
says(
  'nothing of the header of what is published',
  `kv-tk-2024Z01234\n\nVragen van het lid Waterman (ABC) over de boot.${QUESTION}`,
  [],
);
says('nothing of a header that says all', `${DRAFT}${QUESTION}`, []);
says(
  'nothing of the header of a print',
  `Vragen van het lid Waterman (ABC) over de boot.\n\nVraag 1\n\n${'Klopt dit bericht over de boot, en vaart het veer nu ook weer op zondag en in de\n'.repeat(60)}avond?\n`,
  [],
);
says(
  'nothing of headings of which some are of one form and some of another',
  [1, 2, 3, 4, 5, 6, 7].map((number) => `Vraag ${number}${number > 4 ? ':' : ''}\nKlopt dit?\n`).join(''),
  [],
);
says('nothing of a draft without a header', QUESTION.trimStart(), []);
says(
  'nothing of what was published, however it is printed',
  `ah-tk-20232024-1314\n\nVragen van het lid Waterman (ABC) over de boot.${QUESTION}Wilt u dat onder- zoeken?\n`,
  [],
);

const answered = (asked: string, received: string, more = '') =>
  `Vragen van het lid Waterman (ABC) aan de Minister van Veren over de boot (ingezonden ${asked}, 2024Z00123).\n\nAntwoord van Minister Zandstra (Veren) (ontvangen ${received}).${more}\n\nVraag 1\n\nKlopt dit?\n\nAntwoord 1\n\nJa.\n`;
says('that an answer came before its questions', answered('3 mei 2024', '1 mei 2024'), [
  'impossible-dates : ontvangen 1 mei 2024',
]);
says('nothing of an answer on the same day', answered('3 mei 2024', '3 mei 2024'), []);
says('that an answer came after more than six weeks', answered('3 mei 2024', '15 juni 2024'), [
  'late-answer : ontvangen 15 juni 2024',
]);
says(
  'nothing of an answer in the sixth week, which may have been postponed',
  answered('3 mei 2024', '14 juni 2024'),
  [],
);

const QUESTIONS = Array.from({ length: 20 }, (_, index) => `Vraag ${index + 2}\n\nZo nee, waarom niet?\n`).join('\n');
const asking = (words: string) => `Vraag 1\n\nKent u ${words}?\n\n${QUESTIONS}`;
for (const [words, ...expected] of [
  ['Kamerstukken II 2022/24, 36 410, nr. 7', '2022/24 years'],
  ['Aanhangsel Handelingen II 2022–2032, nr. 7', '2022–2032 years'],
  ['Kamerstukken II 1999–2000, 26 410, nr. 7'],
  ['Kamerstukken II 2022/23, 36 410 VI, nr. 7'],
  ['Kamerstukken III 2022/23, 36 410, nr. 7', 'Kamerstukken III chamber'],
  ['Kamerstukken I 2022/23, 36 410, A'],
  ['Kamerstuk 3641, nr. 7', 'Kamerstuk 3641 dossier'],
  ['Kamerstukken II 2022/23, 364 100 VI, nr. 7', 'Kamerstukken II 2022/23, 364 100 dossier'],
  ['Kamerstuk 36 410 VI, nr. 7'],
  ['Kamerstukken uit 2022 en 2024, nr. 7 daarvan'],
] as const) {
  says(
    `of ${words} what is wrong with it`,
    asking(words),
    expected.map((fault) => `malformed-citation : ${fault}`),
  );
}

const own = 'Aanhangsel Handelingen II 2023/24, nr. 1314';
says('that a document cites itself', `ah-tk-20232024-1314\n\n${asking(own)}`, [`own-citation : ${own}`]);
says('nothing of the number above it', `ah-tk-20232024-1314\n\n${own}\n\n${asking('dit')}`, []);
says('nothing where it cites another', `ah-tk-20232024-1315\n\n${asking(own)}`, []);

for (const [words, ...expected] of [
  ['het bericht «De boot', 'unclosed-quote : «'],
  ['het bericht “De boot', 'unclosed-quote : “'],
  ['het bericht „De boot“ en „De kade”'],
  ['het bericht «De “boot” vaart (niet)»'],
  ['de bijlage (van mei', 'unclosed-bracket : ('],
  ['de delen a) van de boot, en 1) van de kade'],
  ['de delen (van «de boot)', 'unclosed-quote : «'],
] as const)
  says(`of ${words} whether it is closed`, asking(words), expected);

says(
  'nothing of a bracket that its note closes no more than it opens it',
  asking('dat boek (nieuw)¹ en dat²').replace('\n\nVraag 2', '\n\n¹ Boek (2019.\n\n² Krant.\n\nVraag 2'),
  [],
);

for (const [words, ...expected] of [
  ['wat dat laat onder- zoeken', 'broken-word : - '],
  ['wat dat laat onder-\nzoeken', 'broken-word : -\n'],
  ['taal- en rekenlessen'],
  ['taal-, reken- en leerlessen en taal- reken- of leerlessen'],
  ['oud- Minister Zandstra'],
] as const)
  says(`of ${words} whether a word is broken`, asking(words), expected);

says(
  'nothing of the feet of pages where all lines are those of a print',
  `
  Vraag 1
  Klopt het dat het veer op zondagen en op de eerste maandag van iedere
  maand niet meer vaart, en waarom is dat zo besloten?
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3
  Vraag 2
  Klopt het dat de boot wordt verkocht aan een liefhebber die daarin wil
  wonen, en wie heeft dat bedacht?
`,
  [],
);

function says(title: string, source: string, expected: readonly string[]): void {
  test(`says ${title}`, () => {
    const text = unindented(source);
    const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
    deepStrictEqual(
      problems(parse(text))
        .filter(({ code }) => code !== 'question-without-answer')
        .map(({ code, numbers, span, related, faults, right }) =>
          [
            `${code} ${numbers.join(', ')}: ${words(span)}`,
            ...faults,
            ...related.map((one) => `(${one.title}: ${words(one.span)})`),
            ...(right === undefined ? [] : [`[${right}]`]),
          ].join(' '),
        ),
      expected,
    );
  });
}
