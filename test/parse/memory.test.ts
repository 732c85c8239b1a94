import { deepStrictEqual, notDeepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse, parseVersion, type Version } from '../../server/parse/parse.ts';
import { longText } from '../bench/texts.ts';

const far = 'Vraag 8\nKlopt dit?\nAntwoord 8\nJa.\n'.repeat(3);
const page = 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel';

/** What stands before an edit, what it replaces, by what, and what stands after it. */
const edits: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'a letter': ['Vraag 1\nKlopt di', '', 'x', 't?\nAntwoord 1\nJa.1\n\n1 Dagblad, 3 mei 2024\n'],
  'the first letter of a section': ['Vraag 1\n\n', '', 'x', ' Klopt dit?\nAntwoord 1\nJa.\n'],
  'all of a section': ['Vraag 1\n', 'Klopt dit?', '', '\nAntwoord 1\nJa.\n'],
  'a blank before a section': ['Vraag 1\n', '', '\n ', '\nKlopt dit?\nAntwoord 1\nJa.\n'],
  'an answer without a heading': ['Vraag 1\nKlopt dit?\n', '', 'Ja.', '\nVraag 2\nWaarom?\nAntwoord 2\nDaarom.\n'],
  'a question without a heading': [
    'Antwoord 1\nJa.\n\n',
    '',
    'Waarom?',
    '\nAntwoord 2\nDaarom.\nVraag 1\nKlopt dit?\n',
  ],
  'a note of more words': ['Vraag 1\nKlopt dit?1\n\n1 Dagblad', '', ' en Weekblad', '\n\nAntwoord 1\nJa.\n'],
  'a note that goes on': ['Vraag 1\nKlopt dit?1\n\n1 Dagblad van', ' ', '\n', 'het Zuiden\n\nAntwoord 1\nJa.\n'],
  'a page number that makes furniture of one far away': [
    `Vraag 1\nZie Kamerstuk 36 410,\n1/2\nnr. 5.\nAntwoord 1\nJa.\n${far}`,
    '',
    '\n2/2\n',
    'Vraag 9\nWaarom?\n',
  ],
  'lines so long that a note ends earlier': [
    'Vraag 1\nKlopt dit?1\n1 Dagblad, 3 mei 2024, p. 3.\nWeekblad, p. 4.\n',
    '',
    `${'een lange regel '.repeat(6)}\n`.repeat(60),
    'Vraag 9\nWaarom?\n',
  ],
  'a mark': ['Vraag 1\nKlopt dit?', '', '1', '\n\n1 Dagblad, 3 mei 2024\nAntwoord 1\nJa.\n'],
  'a heading': ['Vraag 1\nKlopt dit?\n', '', 'Antwoord 1', '\nJa.\n'],
  'the number of a heading': ['Vraag ', '1', '2', '\nKlopt dit?\nAntwoord 2\nJa.\n'],
  'the number of a note': ['Vraag 1\nKlopt dit?', '1', '2', '\n\n1 Dagblad, 3 mei 2024\nAntwoord 1\nJa.\n'],
  'the end of a page': ['Vraag 1\nKlopt dit?1\n\n1 Dagblad, 3 mei 2024\n', '', `${page} 3`, '\nAntwoord 1\nJa.\n'],
  'the date in a notice': [
    'Mededeling van de minister\nHet antwoord is',
    '',
    ' (ontvangen 3 mei 2024)',
    ' niet gereed.\n',
  ],
  'a name in a notice': [
    'Mededeling van de minister\nDe minister Jan',
    '',
    's',
    'en\nNog niet.\nVraag 1\nKlopt dit?\n',
  ],
  'the title of all answers, after a notice': [
    'Vragen van het lid Waterman (ABC) over de munt (ingezonden 3 mei 2024).\nMededeling van Minister Zandstra (Financiën) (ontvangen 20 mei 2024).\n\nVraag 1\nKlopt dit?\n\n',
    '',
    'Antwoord van Minister Zandstra (Financiën) (ontvangen 1 juni 2024).',
    '\n\nAntwoord 1\nJa.\n',
  ],
  'a label before a note': ['Vraag 1\nKlopt dit?1\n\nX Noo', '', 't', '\n1\nDagblad, 3 mei 2024\nAntwoord 1\nJa.\n'],
};

for (const [what, [before, old, now, after]] of Object.entries(edits)) {
  for (const [place, [front, back]] of Object.entries({ alone: ['', ''], 'among others': [far, far] })) {
    test(`with memory ${what} is read as without, ${place}`, () => {
      const first = front + before + old + after + back;
      const then = front + before + now + after + back;
      for (const [from, to] of [
        [first, then],
        [then, first],
      ] as const) {
        const { document } = parseVersion(to, parseVersion(from).memory);
        deepStrictEqual(document, parse(to));
        notDeepStrictEqual(document, parse(from));
      }
    });
  }
}

/** How many stretches of a version were read, and not known from the one before. */
function countRead(before: Version, after: Version): number {
  const known = new Set(before.memory.stretches.map(({ findings }) => findings));
  return after.memory.stretches.filter(({ findings }) => !known.has(findings)).length;
}

test('a letter typed in a section re-reads that section, and no letter none', () => {
  const text = longText(30_000);
  const before = parseVersion(text);
  const { sections } = before.document;
  ok(sections.length > 50);
  strictEqual(countRead(before, parseVersion(text, before.memory)), 0);
  for (const { body } of sections) {
    const [, most = ''] = /^(.*[a-z])[a-z]{2}/s.exec(text.slice(body.start, body.end)) ?? [];
    const at = body.start + most.length;
    const typed = `${text.slice(0, at)}x${text.slice(at)}`;
    strictEqual(countRead(before, parseVersion(typed, before.memory)), 1);
  }
});

test('a section that moves is not read again, and one that goes is forgotten', () => {
  const before = parseVersion('Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\n');
  const after = parseVersion('Vraag 7\nWaarom?\n', before.memory);
  strictEqual(countRead(before, after), 0);
  strictEqual(after.memory.stretches.length, 2);
});

test('sections that change places, or make room for another, are not read again', () => {
  const asked = (...words: readonly string[]) => words.map((each, index) => `Vraag ${index + 1}\n${each}\n`).join('');
  const [first, second, third] = ['Klopt Kamerstuk 36 410, nr. 5?', 'Waarom ECLI:NL:RVS:2024:1001?', 'Hoe?'];
  const before = parseVersion(asked(first, second, third));
  for (const [text, count] of [
    [asked(third, second, first), 0],
    [asked(first, 'Wanneer?', second, third), 1],
    [asked(second, third), 0],
  ] as const) {
    const after = parseVersion(text, before.memory);
    strictEqual(countRead(before, after), count);
    deepStrictEqual(after.document, parse(text));
  }
});

test('a header is read once, as long as its words say all', () => {
  const header = 'Vragen van het lid Jansen (ABC) aan de minister over de munt (ingezonden 3 mei 2030).\n';
  const answered = 'Antwoord van minister De Wit (Munten) (ontvangen 4 mei 2030).\n';
  const questions = 'Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n';
  const before = parseVersion(header + answered + questions);
  const after = parseVersion(`${header}${answered}${questions}x`, before.memory);
  strictEqual(after.document.header.askedBy, before.document.header.askedBy);

  const signed = parseVersion(`${header}${questions}De minister van Munten,\nA. de Wit\n`);
  const other = `${header}${questions}De minister van Munten,\nB. de Zwart\n`;
  deepStrictEqual(parseVersion(other, signed.memory).document, parse(other));
  const unsigned = parseVersion(header + questions);
  deepStrictEqual(parseVersion(other, unsigned.memory).document, parse(other));
});

test('a memory does not hold the texts of older versions', () => {
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  const held = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const asked = (number: number) =>
    `Vraag ${number}\nZie ECLI:NL:RVS:2024:${1000 + number} en https://www.munt.example/${number}.\n`;
  const text = `${Array.from({ length: 50 }, (_, index) => asked(index + 1)).join('')}Toelichting\n${'x'.repeat(300_000)}`;
  const start = held();
  let version = parseVersion(text);
  for (let number = 1; number <= 50; number++) {
    const at = version.document.text.indexOf(`Vraag ${number}\n`) + `Vraag ${number}\n`.length;
    version = parseVersion(`${version.document.text.slice(0, at)}x${version.document.text.slice(at)}`, version.memory);
  }
  const grown = held() - start;
  strictEqual(version.document.citations.length, 100);
  ok(grown < 10 * text.length, `${grown} bytes`);
});
