import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nounAt } from '../../../server/parse/mentions/nouns.ts';
import { mentionKinds, type RawReference, referencesIn } from '../../../server/parse/mentions/references.ts';
import { orderOf, resolveReference } from '../../../server/parse/mentions/resolve.ts';
import { parse } from '../../../server/parse/parse.ts';
import { IN_TEXT, roomIn } from '../../../server/parse/room.ts';
import { inProportion } from '../../proportion.ts';

/**
 * Mentions in the answer to question 5 of a document of eight questions, each between `<|` and `|>`, with what they name.
 * Each must also be found where print breaks the line.
 */
const mentions: Readonly<Record<string, string>> = {
  'Zie <|het antwoord op vraag 3|>.': 'answer 3',
  'Zie <|mijn antwoorden op de vragen 2, 3 en 4|>.': 'answer 2,3,4',
  'Ja, zie <|antwoord vraag 3|>.': 'answer 3',
  'Ja. Zie ook <|het antwoord op vraag 1 en 3|>.2': 'answer 1,3',
  'In <|antwoord 3|> ging ik daarop in.': 'answer 3',
  'Zie <|de antwoorden 3 en 4|>.': 'answer 3,4',
  'Zie <|antwoord vier|>.': 'answer 4',
  'Zie <|het antwoord op vraag drie|>.': 'answer 3',
  'Zie <|het antwoord op de vragen twee en drie|>.': 'answer 2,3',
  'Zie <|ons antwoord op vraag 2|>.': 'answer 2',
  'zoals <|mijn antwoord onder vraag 4|> meldt': 'answer 4',
  'Zoals in <|mijn beantwoording op vragen 1 en 5|> vermeld': 'answer 1,5',
  'Zie <|de beantwoording van vraag 6 en 7|>.': 'answer 6,7',
  'Zie <|de beantwoording vanvraag 2|>.': 'answer 2',
  'Zie <|het antwoordbij vraag 2|>.': 'answer 2',
  'vermeld in <|hetantwoord op vragen 3 t/m 5|>': 'answer 3,4,5',
  'gelet op <|deantwoorden op de vragen 5 en 6|>': 'answer 5,6',
  'Zie <|hetantwoord op de vorige vraag|>.': 'answer 4',
  'die in <|hetantwoord bij vraag 2|> bedoelde brief': 'answer 2',
  'Zie in<|antwoord op vraag 2|>.': 'answer 2',
  'Zie <|het antwoord op devragen 2 en opvraag 4|>.': 'answer 2,4',
  'Zie <|deantwoorden 3 en 4|>. Zie <|devragen 1 en 2|>.': 'answer 3,4; question 1,2',
  'tot <|de bovenstaandevragen|> zijn beantwoord': 'question 1,2,3,4',
  'Zie <|het antwoord op devorige vraag|>.': 'answer 4',
  'Zie <|het antwoord op vraag 2 en vraag 4|>.': 'answer 2,4',
  'Zie <|het antwoord op vraag 2|> en <|het antwoord op vraag 4|>.': 'answer 2; answer 4',
  'Zie <|het antwoord op vragen 6 t/m 8|>.': 'answer 6,7,8',
  'Zie <|het antwoord op vragen 29en 30|>.': 'answer 29,30',
  'Zie <|het antwoord op vraag 3|>.2 Verder': 'answer 3',
  'gezien <|mijn antwoorden op vraag3, 5 en 6|>': 'answer 3,5,6',
  'zie <|het antwoord op de vragen3 en 4|>': 'answer 3,4',
  'zie <|vraag3|>': 'question 3',
  'Zie <|vraag 3|>.': 'question 3',
  'Zoals bij <|vraag 4|> toegelicht': 'question 4',
  'Zoals geantwoord onder <|vraag 2|> is dat zo.': 'question 2',
  'Zie <|de vragen 4, 5 en 6|>.': 'question 4,5,6',
  'het onder <|vraag 3|> gegeven antwoord': 'question 3',
  'de in <|de vorige vraag|> genoemde plannen': 'question 4',
  'Zoals onder <|de vorige vragen|> beantwoord': 'question 1,2,3,4',
  'Wilt u <|alle bovenstaande vragen|> beantwoorden?': 'question 1,2,3,4',
  'Kunt u <|voorgaande vragen|> één voor één beantwoorden?': 'question 1,2,3,4',
  'Zie <|de twee voorgaande vragen|>.': 'question 3,4',
  'Zie <|het antwoord op de vorige vraag|>.': 'answer 4',
  'Zie <|het antwoord op de volgende vraag|>.': 'answer 6',
  'Zoals in <|de antwoorden hierboven|> uitgelegd': 'answer 1,2,3,4',
  'Zie <|het vorige antwoord|>.': 'answer 4',
  'Zie <|de bovenstaande antwoorden|>.': 'answer 1,2,3,4',
  'Zie ook <|het antwoord onder 4|>.': 'answer 4',
  'Zie <|de beantwoording onder 1|> voor de redenen.': 'answer 1',
  'Zie <|antwoord op 2|>.': 'answer 2',
  'Zie in<|antwoord bij 2|>.': 'answer 2',
  'Zie (<|de antwoorden op 2 en 3|>), en <|het antwoord bij 4|>': 'answer 2,3; answer 4',
  'Zie ook <|mijn antwoord op de eerste vraag|>.': 'answer 1',
  'Zie <|het antwoord op de tweede en derde vraag|>.': 'answer 2,3',
  'In <|de beantwoording van de eerste drie vragen|> staat dit.': 'answer 1,2,3',
  'in <|het antwoord bij de derde vraag|> is aangegeven': 'answer 3',
  'Zoals in <|antwoord op de eerste vraag|> is aangegeven': 'answer 1',
  'het bij <|de tweede, derde en vijftiende vraag|> gegeven antwoord': 'question 2,3,15',
  'Zie ook <|de Vierde vraag|>.': 'question 4',
  '<|het antwoord dat ik op vraag 3|> heb gegeven': 'answer 3',
  'Zie <|de antwoorden op vraag 3 en ook op vraag 5|>.': 'answer 3,5',
  'Zie <|de vragen 2 respectievelijk 4|>.': 'question 2,4',
  'Zie <|vraag 3) en 4|>) van mijn brief': 'question 3,4',
  'Zie <|het antwoord op vraag 3|> op 1 punt': 'answer 3',
  'Zie in eerder <|antwoord op vraag 3|>.': 'answer 3',
  'Zie <|het antwoord op vraag 9|> van deze set.': 'answer 9',
};

const order = [1, 2, 3, 4, 5, 6, 7, 8];
for (const [marked, expected] of Object.entries(mentions)) {
  test(`mentions: ${marked}`, () => {
    const text = marked.replaceAll('<|', '').replaceAll('|>', '');
    const places = [...marked.matchAll(/<\|.*?\|>/g)].map(([place]) => place.slice(2, -2));
    const found = resolve(text);
    assert.equal(namesOf(found), expected);
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      places,
    );
    for (const gap of ['\n', '\r\n\r\n  ', '\u00a0'])
      assert.equal(namesOf(resolve(text.replaceAll(' ', gap))), expected);
  });
}

for (const text of [
  'zie het antwoord op vraag 2 van de schriftelijke vragen over iets anders',
  'zie het antwoord op vraag 3 van het lid Jansen',
  'zie het antwoord op vraag 3 van devragen vanhet lid Jansen',
  'zie het antwoord op vraag 3 vanhet lid Jansen',
  'zie de antwoorden op vraag 3 en 4 van de Kamervragen van 4 mei 2021',
  'in antwoord op vraag 3 (Aanhangsel Handelingen II 2020/21, nr. 123)',
  'Antwoord 4 op eerdere vragen (Aanhangsel Handelingen II 2020/21, nr. 123)',
  'zie Aanhangsel Handelingen II 2020/21, nr. 123, antwoord op vraag 9',
  'zie 2024Z14419, vraag 2',
  'zie 2024Z14419, vraag 2 en vraag 3',
  'zie vraag 3 uit het verslag',
  'in antwoord op vraag 18 n.a.v. de ontwerpbegroting voor 2030',
  'in antwoord op vraag 18 bij het jaarverslag',
  'Zie ook de antwoorden op de feitelijke vragen 12 en 13 over de Voorjaarsnota',
  'de antwoorden op mijn schriftelijke vragen 3 en 4',
  'uw antwoord op vraag 6 van eerder door mij gestelde vragen',
  'uit vraag 7 van de enquête onder uitzendbureaus',
  'vraag 2 uit de inventarisatie van de VNG',
  'in antwoord op vraag 7 van de D66-fractie',
  'uw antwoord op vraag 4 van de vorige set',
  'uw antwoord op vraag 4 uit de eerdere beantwoording',
  'het antwoord op vraag 12, vergaderjaar 2020-2021',
  'in de eerste vraag die zich aandient',
  'De meester bezie de eerste vraag.',
  'dat roept een derde vraag op, en voor de tweede vraag geldt dat ook',
  'Het antwoord op de eerste vraag is ja, op de tweede vraag nee.',
  'bij de eerste vragen',
  'in antwoord op de eerste vraag over dit onderwerp',
  'in antwoord op de eerste vraag van het lid Jansen',
  'eerdere vragen van de leden',
  'in de antwoorden op eerdere vragen3 over dit onderwerp',
  'uw antwoorden op eerdere vragen8 , waarin u schreef',
  'uw antwoorden op eerdere vragen 8, waarin u schreef',
  'eerder gestelde vragen 2 hierover',
  'in de beantwoording van eerdere vragen5?',
  'in de beantwoording3 staat dit, in deze antwoorden4 niet',
  'zoals hierboven aangegeven',
  'zoals in eerdere antwoorden aangegeven',
  'de vorige vragen over dit onderwerp',
  'kunt u op de volgende vragen antwoord geven',
  'De leden van de ABC-fractie vragen 17\neen toelichting op de munt.',
  'Deze vragen zijn ook vragen.',
  'vragen één voor één beantwoorden',
  'de aanvraag 3 van de zorgvraag 2 en Kamervraag 4 en uitvraag 5',
  'uw antwoord op 30-08-2021',
  'uw antwoord op 2023.',
  'antwoord op 4 vragen',
  'antwoord op 4 april, onder 4.2 en bij 3 en 4 mei',
  'het antwoord op 1,5 miljoen mails',
  'het antwoord op 4, van de vragen van het lid Jansen',
  'ik vraag 3 miljoen euro',
  'waardoor het COA de vraag 1 op 1 heeft doorgezet',
  'de vraag 1-op-1 doorzetten',
  'ik vraag twee dingen',
  'antwoorden 12 gemeenten',
  'dit verantwoord 3 keer',
  'vraag 20232024',
  'de vraag op 3 april',
  'vraag 12 april',
]) {
  test(`mentions nothing: ${text}`, () => {
    for (const gap of [' ', '\n', '\r\n\r\n  ', '\u00a0'])
      assert.equal(namesOf(resolve(text.replaceAll(' ', gap))), '');
  });
}

for (const marked of ['uw antwoorden op eerdere vragen1\n, waarin', 'uw antwoorden op eerdere vragen\n1, waarin']) {
  test(`a note's mark, and no mention: ${JSON.stringify(marked)}`, () => {
    const { notes, references } = parse(`Vraag 1\nKent u ${marked} u dit schreef?\n1 Kamerstuk 36 410, nr. 5\n`);
    assert.deepEqual(references, []);
    assert.deepEqual(
      notes.map(({ number, marks }) => [number, marks.length]),
      [[1, 1]],
    );
  });
}

test('each kind of mention reads its own example, and no earlier kind does', () => {
  for (const { example } of mentionKinds) {
    const [noun] = [...example.matchAll(/vra(?:ag|gen)|woord/g)];
    const found = noun && nounAt(example, noun.index, noun[0]);
    assert.ok(found, example);
    assert.equal(mentionKinds.find(({ read }) => read(example, found))?.example, example);
  }
});

test('what the section is decides what its neighbours are', () => {
  const [raw] = referencesIn('de vorige vraag');
  assert.ok(raw);
  const numbersIn = (own: readonly number[], questions: readonly number[]) =>
    resolveReference(raw, own, orderOf(questions), roomFor(raw))?.numbers;
  assert.deepEqual(numbersIn([4, 5], order), [3]);
  assert.deepEqual(numbersIn([5, 3], order), [2]);
  assert.deepEqual(numbersIn([8], [1, 7, 8]), [7]);
  assert.equal(numbersIn([1], order), undefined);
  assert.equal(numbersIn([], order), undefined);
  assert.equal(numbersIn([99], order), undefined);
});

function resolve(text: string) {
  return referencesIn(text).flatMap((raw) => resolveReference(raw, [5], orderOf(order), roomFor(raw)) ?? []);
}

function roomFor({ span }: RawReference) {
  return roomIn(span.end, IN_TEXT);
}

function namesOf(references: ReturnType<typeof resolve>): string {
  return references.map(({ role, numbers }) => `${role} ${numbers.join()}`).join('; ');
}

for (const piece of [
  'vraag 1 ',
  'vraag 1 en ',
  'antwoord op ',
  'het antwoord op vraag 1 en ',
  'vraag 1, 2, 3 en vraag ',
  'de vorige ',
  'de eerste en ',
  'de eerste vraag ',
  'het antwoord dat ik ',
  'antwoord onder 1) en ',
  'vraag 1) en ',
  'vraag 1 vande',
  'Kamerstuk vraag 3 ',
  'ant-\n',
  '1 ',
]) {
  test(`cost is linear in repeated ${JSON.stringify(piece)}`, () => {
    const reading = (length: number) => {
      const text = `${piece.repeat(Math.ceil(length / piece.length))}vraag 1 van het lid Jansen`;
      return () => referencesIn(text);
    };
    inProportion(reading, 5000, 30_000);
  });
}

test('a line that reads like a heading and opens no section is text that mentions one', () => {
  const { sections, references } = parse(
    'Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nAntwoord 1\nJa.\nVraag 2 – over de kosten – beantwoord ik later.\n',
  );
  assert.equal(sections.length, 3);
  assert.deepEqual(
    references.map(({ role, numbers }) => ({ role, numbers })),
    [{ role: 'question', numbers: [2] }],
  );
});

test('a part of a question that the document has not names no other question', () => {
  const { references } = parse('Vraag 1\nKlopt dit?\nAntwoord 1\nZie vraag 2a en vraag 1a.\n');
  assert.deepStrictEqual(references[0]?.numbers, ['2a', 1]);
});
