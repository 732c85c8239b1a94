import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { actionsAt } from '../../server/edits/actions.ts';
import { applied } from '../../server/edits/edit.ts';
import { fixAll, mends as mendsProblem } from '../../server/edits/fixes.ts';
import { orderNotes } from '../../server/edits/orderNotes.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, unindented } from '../marked.ts';
import { changes } from './changes.ts';

mends(
  'numbers left out, with the answers and mentions of all that follow',
  'renumber',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja, zie het antwoord op vraag 6.
  <|>Vraag 5
  Waarom?
  Vraag 6
  Wanneer?
  Antwoord 5 en 6
  Morgen, zie vraag 1.
`,
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja, zie het antwoord op vraag 3.
  Vraag 2
  Waarom?
  Vraag 3
  Wanneer?
  Antwoord 2 en 3
  Morgen, zie vraag 1.
`,
);

mends(
  'a number that two questions have, each with its own answer; what mentions it means the first',
  'renumber',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja, zie vraag 2 en vraag 3.
  Vraag 2
  Waarom?
  Antwoord 2
  Daarom.
  <|>Vraag 2
  Wanneer?
  Antwoord 2
  Morgen.
  Vraag 3
  Waar?
  Antwoord 3
  Daar.
`,
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja, zie vraag 2 en vraag 4.
  Vraag 2
  Waarom?
  Antwoord 2
  Daarom.
  Vraag 3
  Wanneer?
  Antwoord 3
  Morgen.
  Vraag 4
  Waar?
  Antwoord 4
  Daar.
`,
);

mends(
  'a question after a higher one, by counting on',
  'renumber',
  `
  Vraag 1
  Klopt dit?
  Vraag 3
  Wanneer is dat, gelet op vraag 2?
  <|>Vraag 2
  Waarom?
`,
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Wanneer is dat, gelet op vraag 3?
  Vraag 3
  Waarom?
`,
);

mends(
  'numbers left out before the parts of a question, which stay parts of one',
  'renumber',
  `
  Vraag 1
  Klopt dit?
  <|>Vraag 3a
  Waarom, gelet op vraag 3b?
  Vraag 3b
  Wanneer?
  Vraag 4
  Waar?
`,
  `
  Vraag 1
  Klopt dit?
  Vraag 2a
  Waarom, gelet op vraag 2b?
  Vraag 2b
  Wanneer?
  Vraag 3
  Waar?
`,
);

mends(
  'a mention of the answer in which it stands, by the one before',
  'turn-mention',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord 2
  Zie het antwoord op vraag <|>2.
  Vraag 3
  Wanneer?
  Antwoord 3
  Morgen.
`,
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord 2
  Zie het antwoord op vraag 1.
  Vraag 3
  Wanneer?
  Antwoord 3
  Morgen.
`,
);

mends(
  'an answer with the number of no question, by that of the question before it',
  'mend-answer',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  <|>Antwoord op vraag 7
  Daarom.
`,
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Daarom.
`,
);

mends(
  'a joint answer that claims the number of another',
  'drop-number',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Antwoord op vraag 1 en 2
  Ja.
  <|>Antwoord op vraag 2
  Daarom.
`,
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Antwoord op vraag 1
  Ja.
  Antwoord op vraag 2
  Daarom.
`,
);

mends(
  'a mention of what does not exist, by the nearest that does',
  'turn-mention',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Antwoord 1 en 2
  Zie de vragen 1 en <|>17 van dit document.
`,
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Antwoord 1 en 2
  Zie de vragen 1 en 2 van dit document.
`,
);

mends(
  'a mark without a note, where the others are notes at the end',
  'add-note',
  `
  Vraag 1
  Kent u dat boek?1 En die krant?<|>2
  Antwoord 1
  Ja.3

  1 Het veer, 2019.
  3 Veerblad, 2 mei 2024.
`,
  `
  Vraag 1
  Kent u dat boek?1 En die krant?2
  Antwoord 1
  Ja.3

  1 Het veer, 2019.
  2 …
  3 Veerblad, 2 mei 2024.
`,
);

mends(
  'the first mark of all without a note, below its section',
  'add-note',
  `
  Vraag 1

  Kent u dat boek?<|>¹

  Antwoord 1

  Ja.
`,
  `
  Vraag 1

  Kent u dat boek?¹

  ¹ …

  Antwoord 1

  Ja.
`,
);

mends(
  'notes that do not count up: numbers follow the marks, and texts follow the numbers',
  'order-notes',
  `
  Vraag 1

  Kent u dat boek?² En die krant?<|>¹

  ¹ Veerblad, 2 mei 2024.

  ² Het veer, 2019.

  Antwoord 1

  Ja.³

  ³ Weekblad, 3 mei 2024.
`,
  `
  Vraag 1

  Kent u dat boek?¹ En die krant?²

  ¹ Het veer, 2019.

  ² Veerblad, 2 mei 2024.

  Antwoord 1

  Ja.³

  ³ Weekblad, 3 mei 2024.
`,
);

mends(
  'two notes of one number',
  'order-notes',
  `
  Vraag 1

  Kent u dat boek?¹ En die krant?² En dat blad?²

  ¹ Het veer, 2019.

  ² Veerblad, 2 mei 2024.

  <|>² Weekblad, 3 mei 2024.
`,
  `
  Vraag 1

  Kent u dat boek?¹ En die krant?² En dat blad?³

  ¹ Het veer, 2019.

  ² Veerblad, 2 mei 2024.

  ³ Weekblad, 3 mei 2024.
`,
);

mends(
  'a misprint in a heading',
  'mend-heading',
  `
  **Vraag 1**
  Klopt dit?
  <|>Vrag 2
  Waarom?
`,
  `
  **Vraag 1**
  Klopt dit?
  **Vraag 2**
  Waarom?
`,
);

mends(
  'a heading of another form than most',
  'mend-heading',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  **<|>Vraag 3:**
  Wanneer?
  Vraag 4
  Waar?
  Vraag 5
  Hoe?
`,
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Vraag 3
  Wanneer?
  Vraag 4
  Waar?
  Vraag 5
  Hoe?
`,
);

mends(
  'a parliamentary year of two years',
  'mend-citation',
  `
  Vraag 1
  Kent u Kamerstukken II <|>2022–2024, 36 410, nr. 7?
`,
  `
  Vraag 1
  Kent u Kamerstukken II 2022–2023, 36 410, nr. 7?
`,
);

const DRAFT = `
  Vraag 1

  Wilt u dat laten onder<|>- zoeken en vast- stellen?

  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3

  Vraag 2

  Zo nee, waarom niet?
`;
const MENDED = DRAFT.replace('<|>', '').replace('onder- zoeken en vast- stellen', 'onderzoeken en vaststellen');
const WITHOUT_FOOT = MENDED.replace('\n\n  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3', '');
mends('all broken words', 'join-words', DRAFT, MENDED);
mends(
  'a line of a printed page',
  'remove-line',
  `
  Vraag 1

  Wilt u dat laten onderzoeken?

  <|>Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3

  Vraag 2

  Zo nee, waarom niet?
`,
  `
  Vraag 1

  Wilt u dat laten onderzoeken?

  Vraag 2

  Zo nee, waarom niet?
`,
);

changes('all that a machine can mend without asking', DRAFT.replace('<|>', ''), fixAll, WITHOUT_FOOT);

changes(
  'a member’s notes and a minister’s stay as they are where both count up',
  `
  Vraag 1

  Kent u dat boek?¹

  ¹ Het veer, 2019.

  Antwoord 1

  Ja.¹

  ¹ Weekblad, 3 mei 2024.
`,
  orderNotes,
  `
  Vraag 1

  Kent u dat boek?¹

  ¹ Het veer, 2019.

  Antwoord 1

  Ja.¹

  ¹ Weekblad, 3 mei 2024.
`,
);

changes(
  'notes that count up and leave out a number, of which a mark may be lost',
  `
  Vraag 1

  Kent u dat boek?¹ En die krant?³

  ¹ Het veer, 2019.

  ³ Veerblad, 2 mei 2024.
`,
  orderNotes,
  `
  Vraag 1

  Kent u dat boek?¹ En die krant?³

  ¹ Het veer, 2019.

  ³ Veerblad, 2 mei 2024.
`,
);

changes(
  'a text in which the number of another note stands, which changes places with none',
  `
  rapport3 geeft
  2
  gekomen.2
  2 Kamerstuk 36 410 VI, nr. 37
  2 Kamerstuk 36 410 VI, nr. 37
  1)
  1) Vraag 1
`,
  orderNotes,
  `
  rapport3 geeft
  2
  gekomen.2
  2 Kamerstuk 36 410 VI, nr. 37
  2 Kamerstuk 36 410 VI, nr. 37
  1)
  1) Vraag 1
`,
);

const HEADINGS = Array.from(
  { length: 8 },
  (_, index) => `  Vraag ${index + 1}${index === 3 || index === 5 ? ':' : ''}\n  Zo?\n`,
);
const ODD = `\n${HEADINGS.join('')}`;
mends(
  'one heading of another form, where another has it too',
  'mend-heading',
  ODD.replace('Vraag 4:', '<|>Vraag 4:'),
  ODD.replace('Vraag 4:', 'Vraag 4'),
  1,
);
mends('all headings of another form', 'mend-headings', ODD.replace('Vraag 4:', '<|>Vraag 4:'), ODD.replaceAll(':', ''));

mends(
  'a parliamentary year in two digits',
  'mend-citation',
  `
  Vraag 1
  Kent u Kamerstukken II <|>2022/24, 36 410, nr. 7?
`,
  `
  Vraag 1
  Kent u Kamerstukken II 2022/23, 36 410, nr. 7?
`,
);

test('what mends nothing, or makes another problem, does not mend', () => {
  const document = parse('Vraag 1\nKlopt dit?\nVraag 3\nWaarom?\n');
  const edit = (text: string) => [{ span: { start: 25, end: 26 }, text }];
  strictEqual(document.text.slice(25, 26), '3');
  strictEqual(mendsProblem(document, edit('2'), 'numbering-gap'), true);
  strictEqual(mendsProblem(document, edit('4'), 'numbering-gap'), false);
  strictEqual(mendsProblem(document, edit('1'), 'numbering-gap'), false);
});

test('one broken word is not all of them', () => {
  const text = 'Vraag 1\n\nWilt u dat laten onder- zoeken?\n\nVraag 2\n\nZo nee, waarom niet?\n';
  const at = text.indexOf('- ');
  const names = actionsAt(parse(text), { start: at, end: at }).map(({ name }) => name);
  deepStrictEqual(names, ['join-word', 'add-answer', 'add-answers']);
});

chooses(
  'the legal form of a citation',
  'legal-citation',
  `
  Vraag 1
  Kent u Kamerstuk II, vergaderjaar 2022–2023, <|>36 410 VI, nr. 7?
`,
  `
  Vraag 1
  Kent u Kamerstukken II 2022/23, 36410 VI, nr. 7?
`,
);

test('a citation that leaves its year out, and one in its legal form, are left alone', () => {
  for (const citation of ['Kamerstuk 36 410, nr. 7', 'Kamerstukken II 2022/23, 36410, nr. 7']) {
    const document = parse(`Vraag 1\nKent u ${citation}?\n`);
    deepStrictEqual(
      actionsAt(document, { start: 20, end: 20 }).map(({ name }) => name),
      ['add-answer'],
    );
  }
});

mends(
  'a number left out after a first that is none',
  'renumber',
  `
  Vraag 3
  Klopt dit?
  <|>Vraag 5
  Waarom?
`,
  `
  Vraag 3
  Klopt dit?
  Vraag 4
  Waarom?
`,
);

test('to count on is not offered where a question would then mention itself', () => {
  const offered = (text: string) =>
    actionsAt(parse(text), { start: text.indexOf('Vraag 3'), end: text.indexOf('Vraag 3') }).map(({ name }) => name);
  strictEqual(offered('Vraag 1\nKlopt dit?\nVraag 3\nWaarom?\n').includes('renumber'), true);
  strictEqual(offered('Vraag 1\nKlopt dit?\nVraag 3\nWaarom, zie vraag 2?\n').includes('renumber'), false);
});

test('a problem that only its writer can mend offers nothing', () => {
  const text = 'Vraag 1\nKent u het bericht «De boot vaart niet meer?\nAntwoord 1\nJa.\n';
  const at = text.indexOf('«');
  deepStrictEqual(actionsAt(parse(text), { start: at, end: at }), []);
});

/** Tests that an action that is offered at the cursor mends the problem there, and makes one text of another. */
function mends(title: string, name: string, before: string, after: string, left = 0): void {
  chooses(`mends ${title}`, name, before, after, (text) => {
    strictEqual(actionsAt(parse(text), { start: 0, end: text.length }).filter((one) => one.name === name).length, left);
  });
}

function chooses(title: string, name: string, before: string, after: string, holds = (_: string) => {}): void {
  test(title, () => {
    for (const lineEnd of ['\n', '\r\n']) {
      const { text, cursor = 0 } = marked(unindented(before).replaceAll('\n', lineEnd));
      const found = actionsAt(parse(text), { start: cursor, end: cursor });
      const chosen = found.find((one) => one.name === name);
      ok(chosen, `only ${found.map((one) => one.name)} are offered`);
      const changed = applied(text, chosen.edits);
      strictEqual(changed, unindented(after).replaceAll('\n', lineEnd));
      holds(changed);
    }
  });
}
