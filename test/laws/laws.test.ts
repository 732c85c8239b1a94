import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import Ajv from 'ajv';
import fc from 'fast-check';
import schema from '../../server/export/json.schema.json' with { type: 'json' };
import { toJson } from '../../server/export/json.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { extent } from '../../server/model/sections.ts';
import { parse, parseVersion } from '../../server/parse/parse.ts';
import { reading, readingOffset, sourceOf } from '../../server/reading/reading.ts';
import { contains, type Span } from '../../server/text/span.ts';
import { blocks } from '../blocks.ts';
import { law, laws } from './law.ts';
import { edited, edits, keystrokes, samples, sectioned, shortTexts, texts } from './texts.ts';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

laws('what is read of any text is in order', texts, (text) => parse(text), {
  'blocks cover the text without gap or overlap, and no block is empty'(document) {
    const { text } = document;
    const found = blocks(document);
    let at = 0;
    for (const { span, kind } of found) {
      strictEqual(span.start, at, `${kind} does not begin where the block before it ends`);
      ok(span.end > span.start, `${kind} is empty`);
      at = span.end;
    }
    strictEqual(at, text.length);
  },

  'every note and every piece of furniture is a block of its own, and headings are in no other'(document) {
    const found = blocks(document);
    const spans = (kind: string) => found.filter((block) => block.kind === kind).map(({ span }) => span);
    const own = spans('furniture');
    const drawn = own.filter(
      ({ start, end }) => !document.furniture.some((one) => one.start === start && one.end === end),
    );
    strictEqual(own.length - drawn.length, document.furniture.length);
    ok(
      drawn.every(({ start, end }) => /[|+\t]/.test(document.text.slice(start, end))),
      'what is furniture draws no table',
    );
    for (const { definition } of document.notes) {
      if (!definition) continue;
      // Furniture may interrupt it.
      const pieces = found.filter(({ span }) => contains(definition, span));
      ok(pieces.every(({ kind }) => kind === 'note' || kind === 'furniture'));
      strictEqual(
        pieces.reduce((length, { span }) => length + span.end - span.start, 0),
        definition.end - definition.start,
      );
    }
    for (const note of spans('note')) {
      const { definition: owner } = document.interruptions.find((piece) => contains(piece, note)) ?? {};
      // It may go on at the foot of the next page.
      ok(document.notes.some(({ definition }) => definition && definition.start === owner));
    }
    for (const { heading } of document.sections) {
      if (heading)
        ok(
          found.some(({ kind, span }) => kind === 'heading' && contains(span, heading)),
          'a heading is cut',
        );
    }
  },

  'spans lie in the text and in what they belong to, and lists are in document order'(document) {
    const { text } = document;
    const whole = { start: 0, end: text.length };
    const { sections, notes, references, citations, furniture, interruptions, marks } = document;
    rising(sections.map(extent), whole);
    for (const { heading, body } of sections) {
      if (heading) rising([heading, body], whole);
      else rising([body], whole);
    }
    for (const list of [
      references.map(({ span }) => span),
      citations.map(({ span }) => span),
      furniture,
      interruptions,
      marks,
    ])
      rising(list, whole);
    for (const { definition, content, marks: own } of notes) {
      rising(own, whole);
      if (definition) inside(definition, whole);
      // Of numbers that stand above all their texts, a text may stand in the definition of the last.
      if (content) inside(content, whole);
    }
    const { span, askedBy, answeredBy } = document.header;
    for (const part of [span, ...askedBy.map(spanOf), ...answeredBy.map(spanOf)]) if (part) inside(part, whole);
  },

  'a mark shows its number, and a definition begins with it'(document) {
    const { text } = document;
    for (const { number, marks, definition, content } of document.notes) {
      for (const mark of marks) strictEqual(digits(text.slice(mark.start, mark.end)), number);
      // At the end of a text it may have lost its number, and elsewhere it may be named: `Noot 2: …`.
      if (definition && content?.start !== definition.start)
        ok(
          text
            .slice(definition.start)
            .replace(/^\\?[[(]?\^?(?:(?:voet)?noot\s)?\s*/i, '')
            .startsWith(String(number)),
        );
    }
  },

  'questions and answers are paired both ways, each once'(document) {
    const { sections } = document;
    sections.forEach(({ role, counterparts }, index) => {
      strictEqual(new Set(counterparts).size, counterparts.length);
      deepStrictEqual(
        [...counterparts].sort((a, b) => a - b),
        counterparts,
      );
      for (const other of counterparts) {
        ok(sections[other]?.counterparts.includes(index));
        deepStrictEqual([role, sections[other]?.role].sort(), ['answer', 'question']);
      }
    });
  },

  'reading text goes forward through the source'(document) {
    const { text } = document;
    for (const { body } of document.sections) {
      const read = reading(document, body);
      let last = body.start;
      for (let at = 0; at < read.text.length; at++) {
        const offset = sourceOf(read, at);
        ok(offset >= last && offset < body.end);
        const unit = read.text.charAt(at);
        if (!/\s/.test(unit)) strictEqual(text[offset], unit);
        if (offset > last) strictEqual(readingOffset(read, offset) - at, 0);
        last = offset;
      }
    }
  },

  'the JSON of a document is valid, and the same each time'(document) {
    const json = [...toJson(document, [])].join('');
    ok(validate(JSON.parse(json)), JSON.stringify(validate.errors));
    strictEqual([...toJson(document, [])].join(''), json);
    ok(!/[\r\n]/.test(json));
  },
});

law(
  'a parse with memory is a parse without',
  fc.tuple(
    fc.oneof(
      { weight: 4, arbitrary: sectioned },
      { weight: 1, arbitrary: fc.constantFrom(...samples) },
      { weight: 4, arbitrary: texts },
    ),
    fc.oneof(edits, keystrokes),
  ),
  ([start, changes]) => {
    let text = start;
    let { memory } = parseVersion(text);
    for (const change of changes) {
      text = edited(text, change);
      const version = parseVersion(text, memory);
      deepStrictEqual(version.document, parse(text));
      memory = version.memory;
    }
  },
);

type Reshaped = (text: string) => string;

/**
 * The ways in which the same document reaches us, the texts to which that makes no difference, and where it adds to each
 * line, what is as long and adds nothing that is printed.
 */
const shapes: Readonly<Record<string, [fc.Arbitrary<string>, Reshaped, Reshaped?]>> = {
  'CRLF line ends': [
    shortTexts.map(withLineFeeds),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', ' \n'),
  ],
  'a byte order mark': [shortTexts, (text) => `\ufeff${text}`],
  'two spaces of indentation': [
    shortTexts.map(withLineFeeds),
    (text) => text.replace(/^/gm, '  '),
    (text) => text.replace(/$/gm, '  '),
  ],
};

for (const [shape, [documents, shaped, asLong = (whole: string) => whole]] of Object.entries(shapes)) {
  law(`${shape} changes positions, and not the structure`, documents, (text) => {
    const found = structure(parse(shaped(text)));
    if (isDeepStrictEqual(found, structure(parse(text)))) return;
    // What a rule looks at around itself may have moved out of its sight.
    deepStrictEqual(found, structure(parse(asLong(text))));
  });
}

// Where empty lines tell paragraphs, one more changes them: so samples alone.
test('an empty line after every line changes positions, and not the structure', () => {
  for (const text of samples) {
    deepStrictEqual(structure(parse(text.replaceAll('\n', '\n\n'))), structure(parse(text)));
  }
});

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

/** What a document holds, without where it stands. */
function structure(document: QaDocument) {
  const words = (span: Span | undefined) => span && document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const { header } = document;
  return {
    header: {
      ...header,
      span: undefined,
      offices: header.offices.map(words),
      askedBy: header.askedBy.map(named),
      answeredBy: header.answeredBy.map(named),
    },
    sections: document.sections.map(({ role, numbers, heading, numbersSpan, misprinted, body, counterparts }) => ({
      role,
      numbers,
      misprinted,
      printedNumbers: words(numbersSpan),
      heading: words(heading),
      text: reading(document, body).text,
      counterparts,
    })),
    notes: document.notes.map(({ series, number, definition, content, marks }) => ({
      series,
      number,
      definition: words(definition),
      text: content && reading(document, content).text,
      marks: marks.map(words),
    })),
    references: document.references.map(({ role, numbers, span, numbersSpan }) => ({
      role,
      numbers,
      words: words(span),
      printedNumbers: words(numbersSpan),
    })),
    citations: document.citations.map(({ kind, key, span }) => ({ kind, key, words: words(span) })),
    furniture: document.furniture.map(words),
  };
}

function named<T extends { readonly span: Span }>(person: T) {
  return { ...person, span: undefined };
}

function spanOf({ span }: { readonly span: Span }): Span {
  return span;
}

/** Asserts that spans lie inside `whole`, and that each begins where the one before it ends, or later. */
function rising(spans: readonly Span[], whole: Span): void {
  let last = whole.start;
  for (const span of spans) {
    inside(span, whole);
    ok(span.start >= last, `${JSON.stringify(span)} begins before ${last}`);
    last = span.end;
  }
}

function inside(span: Span, whole: Span): void {
  ok(span.start <= span.end && contains(whole, span), JSON.stringify({ span, whole }));
}

function digits(words: string): number {
  return Number(words.normalize('NFKC'));
}
