import type { Entry, IndexedCitation, IndexedSection, Place } from './entry.ts';

/** Lines and characters of the start and the end of a place. */
type Numbers = readonly [number, number, number, number];
/** An answer has no words, and leaves nothing open. */
type Section = readonly [
  numbers: IndexedSection['numbers'],
  place: Numbers,
  ...question: [] | [words: string, open: number],
];
type Citation = readonly [key: string, place: Numbers, ...numbers: [] | [NonNullable<IndexedCitation['numbers']>]];
type Facts = Omit<Entry, 'uri' | 'sections' | 'citations'>;

/** An entry as JSON without its address, and without the names of what each document has dozens of: half as long. */
export function writtenEntry({ uri: _, sections, citations, ...facts }: Entry): string {
  const written: readonly [Facts, readonly Section[], readonly Citation[]] = [
    facts,
    sections.map(
      ({ role, numbers, words, open, place }): Section =>
        role === 'question' ? [numbers, numbersOf(place), words, open] : [numbers, numbersOf(place)],
    ),
    citations.map(
      ({ key, place, numbers }): Citation =>
        numbers === undefined ? [key, numbersOf(place)] : [key, numbersOf(place), numbers],
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
    sections: sections.map(([numbers, place, words, open = 0]): IndexedSection => {
      const role = words === undefined ? 'answer' : 'question';
      return { role, numbers, words: words ?? '', open, place: placeOf(place) };
    }),
    citations: citations.map(([key, place, numbers]) => ({
      key,
      place: placeOf(place),
      ...(numbers !== undefined && { numbers }),
    })),
  };
}

function numbersOf({ start, end }: Place): Numbers {
  return [start.line, start.character, end.line, end.character];
}

function placeOf([line, character, endLine, endCharacter]: Numbers): Place {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
