import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { tokens } from '../../server/features/tokens.ts';
import { parse } from '../../server/parse/parse.ts';
import { longText } from '../bench/texts.ts';
import { unindented } from '../marked.ts';

colours(
  'marks and the notes that they lead to, with the citations in them',
  `
  Vraag 1
  Klopt dit, ook na de motie Becker?1
  Antwoord 1
  Ja.

  1 Zie Kamerstuk 35 300 VI, nr. 37, en de
  brief daarbij.
`,
  `
  mark: 1
  mark definition: 1
  note: Zie 
  citation kamerstuk: Kamerstuk 35 300 VI, nr. 37
  note: , en de\\nbrief daarbij.
`,
);

colours(
  'the end of a page as that in the middle of an address, whatever it says',
  `
  Vraag 1
  Meer staat op https://www.
  Kijk op www.rijksoverheid.nl
  1/2
  munten.example/goud/zilver.
  Antwoord 1
  Ja.
  Kijk op www.rijksoverheid.nl
  2/2
`,
  `
  citation url: https://www.\\n
  furniture: Kijk op www.rijksoverheid.nl
  citation url: \\n
  furniture: 1/2
  citation url: \\nmunten.example/goud/zilver
  furniture: Kijk op www.rijksoverheid.nl
  furniture: 2/2
`,
);

colours(
  'mentions by what they mention, and those of what is not there',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom vroeg u niet naar vraag 1 en vraag 7?
  Vraag 3
  Zie het antwoord op vraag 2.
  Antwoord 3
  Zie het antwoord op vraag 1.
`,
  `
  reference question unresolved: vraag 1 en vraag 7
  reference answer unresolved: het antwoord op vraag 2
  reference answer: het antwoord op vraag 1
`,
);

colours(
  'who asks and who answers, and their offices, in the header only',
  `
  Vragen van de leden Jansen (ABC) en Van den Berg (DEF) aan de Minister van Justitie en de
  staatssecretaris van Financiën over treinen (ingezonden 2 oktober 2023).
  Antwoord van Minister De Vries (Justitie) (ontvangen 13 november 2023).
  Vraag 1
  Kent u de Minister?
`,
  `
  person: Jansen
  person: Van den Berg
  office: Minister
  office: staatssecretaris
  office: Minister
  person: De Vries
`,
);

colours(
  'page furniture in the middle of a text',
  `
  Vraag 1
  Klopt dit? En zo nee,
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3
  waarom niet?
  Antwoord 1
  Ja.
`,
  `
  furniture: Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3
`,
);

colours(
  'headings that are only numbers',
  `
  1. Kent u het bericht over de trein in Ons Dorp?
  Antwoord
  Ja.
  2. Deelt u de mening dat er meer treinen moeten rijden?
  Antwoord
  Nee.
`,
  `
  heading question: 1.
  heading question: 2.
`,
);

test('colours a note that is broken off by the end of a page around it', () => {
  const text = 'Vraag 1\nKlopt dit?1\n\n1 Zie het rapport\nvan toen.\n';
  const note = { start: text.indexOf('1 Zie'), end: text.length - 1 };
  const furniture = { start: text.indexOf('het'), end: text.indexOf(' rapport') };
  const document = {
    ...parse(text),
    notes: [{ series: 'a', number: 1, definition: note, content: { ...note, start: note.start + 2 }, marks: [] }],
    furniture: [furniture],
  };
  strictEqual(
    print(document),
    'mark definition unresolved: 1\nnote unresolved: Zie \nfurniture: het\nnote unresolved:  rapport\\nvan toen.\n',
  );
});

test('tells of a window the tokens that all of the document has there', () => {
  for (const document of [
    parse(longText(12_000)),
    parse('Aanhef.1\n1 Zie www.munt.nl/a-\nb en vraag 1 t/m\n3\nVraag 1\nmotie1\n1 Ja\n'),
    // A name that is read into what is cited on the next line
    parse('Mededeling van staatssecretaris Aalbers\nStb. 2021, 123\n'),
    // A note whose text stands apart from its number, below that of the next
    parse('Vraag 1\n2\n3\n2 Kamerstuk 36 410 VI, nr. 37\n'),
  ]) {
    const all = tokens(document);
    const step = document.text.length > 1000 ? 97 : 1;
    for (let start = 0; start < document.text.length; start += step) {
      for (const length of [1, 40, 900]) {
        const window = { start, end: start + length };
        const seen = all.filter(({ span }) => span.end > window.start && span.start < window.end);
        deepStrictEqual(tokens(document, window), seen, JSON.stringify(window));
      }
    }
  }
});

test('tells of a window all of an office that it cuts', () => {
  const text =
    'Vragen van het lid Jansen (ABC) aan de staatssecretarissen van Financiën over treinen.\nVraag 1\nKlopt dit?\n';
  const office = { start: text.indexOf('staats'), end: text.indexOf(' van Fin') };
  for (let start = office.start; start < office.end; start++) {
    deepStrictEqual(
      tokens(parse(text), { start, end: start + 1 }).map(({ span }) => span),
      [office],
    );
  }
});

function colours(title: string, source: string, expected: string) {
  test(`colours ${title}`, () => strictEqual(print(parse(unindented(source))), unindented(expected)));
}

function print(document: ReturnType<typeof parse>): string {
  const shown = (words: string) => words.replaceAll('\n', '\\n');
  return tokens(document)
    .map(({ type, modifiers, span: { start, end } }) => {
      return `${[type, ...modifiers].join(' ')}: ${shown(document.text.slice(start, end))}\n`;
    })
    .join('');
}
