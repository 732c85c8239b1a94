import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { docxFiles } from '../../server/export/docx.ts';
import { cleanText } from '../../server/export/text.ts';
import { readDocx } from '../../server/import/docx.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { reading } from '../../server/reading/reading.ts';
import type { Span } from '../../server/text/span.ts';
import { laws } from './law.ts';
import { samples } from './texts.ts';

/** Sentences as answers have them; `^` is where a note may be marked. */
const SENTENCES = [
  'Het veer vaart sinds het voorjaar minder vaak dan in de jaren daarvoor^.',
  'Daarover is met de gemeenten^ en met de provincie gesproken, die een nieuwe boot willen betalen.',
  'Ja.',
  'Zie het antwoord op vraag 1.',
  'In 2023 voeren 12 veren met samen 4.000 reizigers, volgens het bericht «De boot is vol»^.',
  'De Minister heeft dat in Kamerstuk 36 410, nr. 7, gezegd, en in de motie-Waterman^ staat het ook.',
  'Nee, want de dienstregeling 2024–2025 is nog niet vastgesteld^; dat gebeurt in mei.',
];
const NOTES = [
  'Kamerstuk 36 410, nr. 7.',
  'Veerblad, 3 mei 2024, «De boot is vol».',
  'https://www.veer.example/dienst-regeling/',
  'Zie de brief van 4 april 2024.',
];
const ITEMS = ['– ten eerste de boot;', '– ten tweede de schipper.', '1. de oever;', '2. het pontje.'];

interface Shape {
  readonly width: number;
  readonly blank: number;
  readonly style: 'plain' | 'bracket';
}

const sentences = fc.array(fc.tuple(fc.constantFrom(...SENTENCES), fc.boolean()), { minLength: 1, maxLength: 4 });
const paragraph = fc.oneof({ weight: 5, arbitrary: sentences }, { weight: 1, arbitrary: fc.constant(ITEMS) });
const section = fc.array(paragraph, { minLength: 1, maxLength: 3 });
const shape: fc.Arbitrary<Shape> = fc.record({
  width: fc.constantFrom(72, 90, 1000),
  blank: fc.constantFrom(0, 1),
  style: fc.constantFrom<Shape['style']>('plain', 'bracket'),
});

/** A document as print has it: questions and answers, lines of one width, and notes at their end or below each section. */
const printed = fc
  .tuple(fc.array(fc.tuple(section, section), { minLength: 2, maxLength: 5 }), shape, fc.boolean())
  .map(([pairs, { width, blank, style }, atEnd]) => {
    const lines: string[] = [
      'Vragen van het lid Waterman (ABC) aan de Minister van Veren over het veer (ingezonden 3 mei 2024).',
    ];
    let number = 0;
    let notes: string[] = [];
    const flush = () => {
      lines.push(...notes);
      notes = [];
    };
    const add = (heading: string, paragraphs: (typeof pairs)[number][number]) => {
      lines.push('', heading);
      for (const own of paragraphs) {
        if (typeof own[0] === 'string') {
          lines.push(...(own as readonly string[]));
          continue;
        }
        const words = (own as readonly (readonly [string, boolean])[]).map(([sentence, isMarked]) => {
          if (!isMarked || !sentence.includes('^')) return sentence.replace('^', '');
          number++;
          notes.push(
            style === 'plain'
              ? `${number} ${NOTES[number % NOTES.length]}`
              : `[${number}] ${NOTES[number % NOTES.length]}`,
          );
          return sentence.replace('^', style === 'plain' ? `${number}` : ` [${number}]`);
        });
        lines.push(...wrapped(words.join(' '), width));
        if (blank > 0) lines.push('');
      }
      if (!atEnd) flush();
    };
    pairs.forEach(([question, answer], index) => {
      add(`Vraag ${index + 1}`, question);
      add(`Antwoord op vraag ${index + 1}`, answer);
    });
    lines.push('');
    flush();
    return `${lines.join('\n')}\n`;
  });

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A document, its clean text, and what is read of that. */
function ready(text: string) {
  const document = parse(text);
  const clean = cleanText(document);
  return { text, document, clean, after: parse(clean.text) };
}

laws(
  'a document keeps in its clean text, and for Word, what it says',
  printed,
  ready,
  {
    'the clean text of a clean text is that text'({ clean, after }) {
      strictEqual(cleanText(after).text, clean.text);
    },

    'a clean text is read as the document it was made of'({ document, after }) {
      deepStrictEqual(content(after), content(document));
    },

    'a Word document is read as the document it was made of'({ document }) {
      const parts = docxFiles(document, 'brief.txt');
      const { text: read } = readDocx({
        document: parts['word/document.xml'] ?? '',
        footnotes: parts['word/footnotes.xml'],
        styles: parts['word/styles.xml'],
      });
      deepStrictEqual(content(parse(read)), content(document));
    },

    'a clean text leads back to where its words stand'({ text, clean }) {
      for (const { at, source } of clean.anchors) {
        const letter = clean.text.slice(at).trimStart().charAt(0).normalize('NFKC');
        const near = text.slice(source, source + 40).trimStart();
        strictEqual(near.replace(/^\[/, '').charAt(0), letter, `${clean.text.slice(at, at + 20)} is not at ${near}`);
      }
    },
  },
  samples,
);

/** What a document says: its sections with their texts, how they pair, and its notes with the sections that mark them. */
function content(document: QaDocument) {
  const { sections, notes } = document;
  const words = (span: Span) => reading(document, span).text.replace(/[^\S\n]+/g, ' ');
  const around = (at: number) => sections.findLastIndex(({ body }) => body.start <= at);
  return {
    sections: sections.map(({ role, numbers, counterparts, body }) => [role, numbers, counterparts, words(body)]),
    notes: notes
      .map(({ number, content: own, marks }) => [
        number,
        own && words(own).replaceAll('\n\n', ' '),
        marks.map(({ start }) => around(start)),
      ])
      .sort((a, b) => String(a).localeCompare(String(b))),
  };
}
