import type { Entry, IndexedSection, Range } from './entry.ts';

/** Line and character of a start, and how long it is there; or, where it goes on, line and character of its end. */
type Numbers = readonly [number, number, number] | readonly [number, number, number, number];
type Named = IndexedSection['numbers'];
/** One number stands alone: most sections have one. */
type Written = Named[number] | Named;
/** An answer has no words; a question without a number of open ones has none. */
type Section = readonly [
  numbers: Written,
  range: Numbers,
  ...question: [] | [words: string] | [words: string, open: number],
];
type Citation = readonly [key: string, range: Numbers, ...numbers: [] | [Written]];
type Facts = Omit<Entry, 'uri' | 'sections' | 'citations'>;

/** An entry as JSON without its address, and without the names of what each document has dozens of: half as long. */
export function writtenEntry({ uri: _, sections, citations, ...facts }: Entry): string {
  const written: readonly [Facts, readonly Section[], readonly Citation[]] = [
    facts,
    sections.map(({ role, numbers, words, open, range }): Section => {
      const always = [alone(numbers), numbersOf(range)] as const;
      if (role === 'answer') return always;
      return open === 0 ? [...always, words] : [...always, words, open];
    }),
    citations.map(
      ({ key, range, numbers }): Citation =>
        numbers === undefined ? [key, numbersOf(range)] : [key, numbersOf(range), alone(numbers)],
    ),
  ];
  return JSON.stringify(written);
}

/** The entry of the document at `uri` that `writtenEntry` wrote. */
export function entryIn(json: string, uri: string): Entry {
  const [facts, sections, citations]: [Facts, readonly Section[], readonly Citation[]] = JSON.parse(json);
  return {
    uri,
    ...facts,
    sections: sections.map(([numbers, range, words, open = 0]): IndexedSection => {
      const role = words === undefined ? 'answer' : 'question';
      return { role, numbers: listed(numbers), words: words ?? '', open, range: rangeOf(range) };
    }),
    citations: citations.map(([key, range, numbers]) => ({
      key,
      range: rangeOf(range),
      ...(numbers !== undefined && { numbers: listed(numbers) }),
    })),
  };
}

function alone(numbers: Named): Written {
  const [first] = numbers;
  return numbers.length === 1 && first !== undefined ? first : numbers;
}

function listed(numbers: Written): Named {
  return typeof numbers === 'object' ? numbers : [numbers];
}

function numbersOf({ start, end }: Range): Numbers {
  return start.line === end.line
    ? [start.line, start.character, end.character - start.character]
    : [start.line, start.character, end.line, end.character];
}

function rangeOf([line, character, third, endCharacter]: Numbers): Range {
  const start = { line, character };
  return endCharacter === undefined
    ? { start, end: { line, character: character + third } }
    : { start, end: { line: third, character: endCharacter } };
}
