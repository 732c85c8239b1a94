import { deepStrictEqual, notDeepStrictEqual, notStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { newMemory, parse } from '../../server/parse/parse.ts';

const far = 'Vraag 8\nKlopt dit?\nAntwoord 8\nJa.\n'.repeat(3);
const page = 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel';

/** What stands before an edit, what it replaces, by what, and what stands behind it. */
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
  'a label before a note': ['Vraag 1\nKlopt dit?1\n\nX Noo', '', 't', '\n1\nDagblad, 3 mei 2024\nAntwoord 1\nJa.\n'],
};

for (const [what, [before, old, now, behind]] of Object.entries(edits)) {
  for (const [place, [front, back]] of Object.entries({ alone: ['', ''], 'among others': [far, far] })) {
    test(`with memory ${what} is read as without, ${place}`, () => {
      const first = front + before + old + behind + back;
      const then = front + before + now + behind + back;
      for (const [from, to] of [
        [first, then],
        [then, first],
      ] as const) {
        const memory = newMemory();
        parse(from, memory);
        const document = parse(to, memory);
        deepStrictEqual(document, parse(to));
        notDeepStrictEqual(document, parse(from));
      }
    });
  }
}

test('what stands before a letter in a sentence stays', () => {
  const memory = newMemory();
  const before = parse(`${far}Vraag 9\nKlopt dit?\nAntwoord 9\nJa.\n`, memory);
  const after = parse(`${far}Vraag 9\nKlopt dit ook?\nAntwoord 9\nJa.\n`, memory);
  strictEqual(after.sections[0], before.sections[0]);
  notStrictEqual(after.sections[6], before.sections[6]);
});

test('the same text is the same document', () => {
  const memory = newMemory();
  strictEqual(parse(far, memory), parse(far, memory));
});

test('a note far from an edit is read anew where that changes how wide lines are', () => {
  const note = 'Vraag 1\nKlopt dit?1\n1 Dagblad, 3 mei 2024, p. 3.\nWeekblad, p. 4.\n';
  const text = `${note}${far.repeat(400)}Vraag 9\nWaarom?\n`;
  const wide = `${text}${`${'een lange regel '.repeat(6)}\n`.repeat(2000)}`;
  const memory = newMemory();
  const before = parse(text, memory);
  const after = parse(wide, memory);
  deepStrictEqual(after, parse(wide));
  notDeepStrictEqual(after.notes, before.notes);
});
