/** The source of a pattern for the word before the number of a note: `noot` of `(noot 3)`, `Voetnoot`. */
export const NOTE_WORD = '(?:[Vv]oet)?[Nn]oot';

/** What names a mark, up to its number: `(noot `, `[voetnoot ` and `^`. */
export const NAMES_MARK = new RegExp(`(?:[[(]${NOTE_WORD}[ \\u00a0]|\\^)$`);

/** The source of a pattern for the marks of notes that may stand after a sentence: `1`, ` [2]`, ` (noot 3),`. */
export const MARKS_AFTER = `(?:\\s?[[(]?(?:${NOTE_WORD}\\s|\\^)?\\d{1,3}\\s?[\\])^]?,?){0,3}`;
