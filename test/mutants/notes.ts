import type { Fault, Faults } from './mutant.ts';

/** Another weight of a kind of evidence. */
const weight = (name: string, from: number, to: number, notice: string): Fault => [
  `name: '${name}',\n    weight: ${from},`,
  `name: '${name}',\n    weight: ${to},`,
  notice,
];

export const notes: Faults = {
  'server/parse/notes/path.ts': [
    ['const WIDTH = 8;', 'const WIDTH = 1;', 'a series of notes is lost where one number is missing'],
    ['const HOPELESS = 16;', 'const HOPELESS = 2;', 'a series of notes ends at the first mark without a note'],
    ['const PENDING = 200;', 'const PENDING = 2;', 'notes at the end of a document have no marks'],
    ['const SKIPPED_NUMBER = -2.6;', 'const SKIPPED_NUMBER = 0;', 'a year or an amount is a mark'],
    ['const SKIPPED = 2;', 'const SKIPPED = 0;', 'after a lost mark there are no notes'],
    ['const UNMARKED_DEFINITION = -1.8;', 'const UNMARKED_DEFINITION = 0;', 'a numbered list is notes'],
    ['const NEW_SERIES = -3.5;', 'const NEW_SERIES = 0;', 'each 1 begins a series'],
    ['const FURTHER_PAGE = -1.4;', 'const FURTHER_PAGE = 0;', 'a number two pages on is the note of a mark'],
    ['const NEXT_IN_BLOCK = 0.8;', 'const NEXT_IN_BLOCK = 0;', 'a note that begins small is lost among others'],
    ['const UNDEFINED_MARK = -1.2;', 'const UNDEFINED_MARK = 0;', 'marks of two series are one'],
    ['Math.min(2, page - mark.page)', '(page - mark.page)', 'notes at the end of a long document have no marks'],
  ],
  'server/parse/notes/found.ts': [
    [
      'return mark !== undefined && isRoundNote(definition, pages);',
      'return true;',
      'items of a list in parentheses are notes',
    ],
    [
      'definition.definition > ROUND || pages',
      'true || pages',
      'items of a list in parentheses are notes, also in a sentence',
    ],
    ['const SURE_DEFINITION = 4.4;', 'const SURE_DEFINITION = 1;', 'a line that a number begins is a note'],
    ['const SURE_MARK = 3;', 'const SURE_MARK = 0.5;', 'an amount is a mark without a note'],
    ['const LIKELY_DEFINITION = 1.8;', 'const LIKELY_DEFINITION = 5;', 'a note beside others is lost without its mark'],
    [
      'const isList = definition.style === ',
      'const isList = false && definition.style === ',
      'a list in the text is notes',
    ],
    ["mark.style !== 'plain' || (beside", '(beside', 'a mark in brackets without a note is none'],
  ],
  'server/parse/notes/readNotes.ts': [
    [
      " || style === 'superscript') && definition === 0",
      ') && definition === 0',
      'numbers in a text with raised marks are marks',
    ],
    ['notes.some(isRaised)', 'false', 'a plain number is a note among raised ones'],
    ['const CLEAR_APART = 2;', 'const CLEAR_APART = 0;', 'a number in a sentence is a mark'],
    ['const CERTAIN_MARK = 3;', 'const CERTAIN_MARK = 30;', 'a second mark in brackets is none'],
    ['const CLEAR_MARK = 1.5;', 'const CLEAR_MARK = 15;', 'the notes of the minister are lost'],
    ['return definitions > 2 * glued;', 'return false;', 'a text that sets its marks apart has no notes'],
  ],
  'server/parse/notes/inOrder.ts': [
    ['.sort((a, b) => a.at - b.at);', ';', 'series are named out of order'],
    ['index < 26 ? last', 'true ? last', 'series 27 is called a'],
  ],
  'server/parse/notes/named.ts': [
    ['&& RAISED.test(', '&& false && RAISED.test(', 'a power is a mark'],
    [
      'const closing = CLOSING[text.charAt(name)] ?? AFTER_WORD;',
      'const closing = AFTER_WORD;',
      '`(noot 1)` is no mark',
    ],
  ],
  'server/parse/notes/pages.ts': [
    ['sectionAfter(unsigned, offset)', 'sectionAfter(sections, offset)', 'notes above a signature are none'],
    ['const FOOT = 2200;', 'const FOOT = 200;', 'a long note at the foot of a page is lost'],
    ['const FOOT = 2200;', 'const FOOT = 22_000;', 'a numbered line in the middle of a page is a note'],
    ['return 0.7;', 'return 0;', 'notes at the end of a document are lost'],
  ],
  'server/parse/notes/extent.ts': [
    ['const LONGEST = 40;', 'const LONGEST = 4;', 'a long note is cut'],
    [
      'const isApart = blanks > layout.gap && !(footed && !ENDED.test(above));',
      'const isApart = blanks > layout.gap;',
      'a note at the foot ends in the middle',
    ],
    ['if (isAside(next)) continue;', '', 'a note ends at the imprint beside it'],
    ["|| text.slice(lines.start[next], lines.first[next]).includes('\\f')", '', 'a note swallows the next page'],
    ["before.includes('X Noot') ? start -", 'false ? start -', '`X Noot` stays in the text'],
    ['bracketBefore(text, following)', 'following', 'a note ends in the bracket of the next'],
    ['return pieces.sort((a, b) => a.start - b.start);', 'return pieces;', 'notes are read as text'],
  ],
  'server/parse/notes/numerals.ts': [
    ['/:[*_]{0,3}$/', '/:$/', 'an item of a list in italics is a note'],
    ['if (item > 0) continue;', '', 'a list that a colon announces is notes'],
    ['const LONGEST = 6;', 'const LONGEST = 4;', 'a mark glued to a year is lost'],
    ['beginsSection || ', '', 'a section that begins with `1)` has notes'],
  ],
  'server/parse/notes/marksTogether.ts': [
    ['number === first + index', 'true', 'a row of any numbers is marks'],
    ['Number(second?.[1]) === number + 1', 'true', '`1,2 miljoen` is marks'],
  ],
  'server/parse/notes/definitionsBeside.ts': [
    ['Number(digits) !== number + beside.length + 1', 'false', 'each number in a note opens a note'],
  ],
  'server/parse/notes/surroundings.ts': [['if (/[%°º/€$_=+@#&~]/.test(next)) return false;', '', '`12%` is a mark']],
  'server/parse/notes/digits.ts': [
    ['if (end - start > 4) return false;', '', '`14 juli 20235` has no note'],
    ['return !endsText(text, end);', 'return true;', 'a mark after the last sentence is lost'],
    [
      'if (text.charCodeAt(start - 2) === 44) return !isDigit(text.charCodeAt(start - 3));',
      '',
      'the second of two marks is lost',
    ],
  ],
  'server/parse/notes/hidden.ts': [
    ['const LONGEST = 800;', 'const LONGEST = 8;', '`525 km` is no note 5'],
    ['/^(?:0$|[1-9])/.test(digits.slice(opening.length))', 'true', '`2024` is note 2'],
    ['if (to - from > LONGEST) return [];', '', 'a number far from all notes is one'],
  ],
  'server/parse/notes/tables.ts': [
    ['amounts > 2 ||', 'amounts > 1 ||', '`1 Kamerstukken II 2023/24, 36 410` is a row of a table'],
    ['const LONGEST_ROW = 200;', 'const LONGEST_ROW = 10;', 'a long row is a note'],
    ['number + 1) ||', 'number + 7) ||', 'the first of a ranking is a note'],
  ],
  'server/parse/notes/countings.ts': [
    ["of: ['apart', 'last']", "of: ['apart']", '`nr. 2` at the end of a section is a mark'],
    ['ANNEXES.test(text.slice(Math.max(0, start - 24), start))', 'false', 'the number of annexes is a note'],
    ['isTableRow(text, content)', 'false', 'a row of a table is a note'],
    ['isRanked(text, start, number)', 'false', 'a ranking is notes'],
    ['BOX.test(text.slice(Math.max(0, start - 15), start - 4))', 'false', 'a postbox has a note'],
    ['NUMBERED.has(wordBefore(text, start - 1))', 'false', '`artikel 3 is` has a note'],
    [
      "COUNTED.has(WORD_AFTER.exec(text.slice(end, end + 20))?.[1]?.toLowerCase() ?? '')",
      'false',
      '`3 dagen` is a note',
    ],
    ['FURTHER.test(text.slice(end, end + 20))', 'false', '`3 of 4` is a note'],
    ['!endsMark(text, end) && !precedesMark(text, end, number)', 'false', '`12%` is a mark'],
    ['number === 1 || start === 0', 'false', '`motie A¹` has no note'],
    ['(word.length === 1 || UNIT.test(word))', 'false', '`m²` has a note'],
    ['TEN.test(text.slice(Math.max(0, start - 4), start))', 'true', '`2023²` has no note'],
    ['/[⁺⁻⁼⁽ⁿ]/.test(before + after)', 'false', '`10⁻⁶` has a note'],
  ],
  'server/parse/notes/gluedMarks.ts': [
    ['holds: ({ word }) => COUNTED.test(word)', 'holds: () => false', '`artikel2` has a note'],
    ['/^(?:nrs?|art|blz|pag|p|lid|par|sub|v|www)$/i.test(word)', 'false', '`nr.3` has a note'],
    ['UNION.test(facts.word) &&', 'false &&', '`EU3` has no note'],
    weight('after three capitals', 1, 2, '`AOW2` has a note'),
    weight('superscript', 3.4, 2, 'a raised mark is worth no more than a digit'),
  ],
  'server/parse/notes/apartMarks.ts': [
    [
      'holds: ({ text, start }) => awaitsNumber(text, lastPrinted(text, start) + 1)',
      'holds: () => false',
      'the number of a mention is a mark',
    ],
    ['=== number + 1 ||', '=== number + 9 ||', '`1) dit, 2) dat` are notes'],
    weight('apart after a sentence', 1.8, 0.1, 'a mark between sentences is lost'),
  ],
  'server/parse/notes/unnumbered.ts': [
    [
      'if (!isText || start <= from) return undefined;',
      'if (start <= from) return undefined;',
      'the end of an answer is a note',
    ],
    ['lineAt(lines, least)', '0', 'an answer is the text of a note that it has'],
    ['blanks > layout.gap || RULE.test(words) || !isText ?', 'true ?', 'one of two lines of an answer is a note'],
    ['const LEAST_PLAIN = 2;', 'const LEAST_PLAIN = 9;', 'plain marks have no texts without numbers'],
  ],
  'server/parse/notes/rest.ts': [
    ['\\.|[?!])', '\\.)', 'a note goes on below no question'],
    ['last - first < layout.width * FULL', 'false', 'a name that ends a note goes on in the text of the next page'],
    ['!isPageEnd(print, foot) && !opened.has(foot)', '!isPageEnd(print, foot)', 'a note goes on in the next one'],
    ['if (line - above - 1 <= layout.gap) return false;', '', 'the text of a page is part of a note'],
    [
      'below < lines.start.length && !furniture.end.has(below)',
      'false',
      'a sentence that goes on at a note of the page before ends in it',
    ],
  ],
  'server/parse/notes/lostMarks.ts': [
    ['startOf(first) < after && startOf(first + 1) >= after', 'startOf(first) < after', 'one of two numbers is a mark'],
  ],
  'server/parse/notes/definitions.ts': [
    ['!noteLike(text, content) &&', '', 'a note below a page that ends before the number of an article is lost'],
    [' && !ADDRESS.test(text.slice(at, at + 24))', '', 'a mark set apart is lost where its note is an address'],
    weight('small letters below', -0.6, 0, 'a page number above a sentence that goes on is a note'),
    weight('glued to digits, above or below all notes', 0.8, 2.4, 'a number after the last note is a note'),
  ],
  'server/parse/notes/weigh.ts': [
    ['held.length === 0 && row.looksAt !== needed', 'false', '`x3 ` is a mark for the blank after it'],
    ['held.at(-1)?.looksAt === row.looksAt || ', '', 'a mark after a parenthesis counts twice'],
  ],
  'server/parse/notes/glued.ts': [[" || digits.startsWith('0')", '', '`007` is note 7']],
  'server/parse/notes/inPlace.ts': [
    ['(numeral.definition > 0 && own >= 0)', 'false', 'a note that begins with a small letter is none'],
    [
      'waiting.splice(Math.max(0, own), 1)',
      'waiting.splice(0, 1)',
      'of two marks with one number the first has both texts',
    ],
    ['all.findLast(({ role }) => role === note.role) ?? ', '', 'notes of questions are among those of answers'],
    ['return !told.has(number);', 'return true;', 'a further mark is a note without a text'],
  ],
  'server/parse/notes/lineOpening.ts': [
    [
      'if (Number(alone?.[1]) !== next) break;',
      'break;',
      'of notes whose numbers stand above all of them the first has no text',
    ],
    [
      'if (marksYear && !isBracketed && !startsText(text, start)) return',
      'if (false) return',
      'a year that begins a line has no mark',
    ],
    ['isLineEnd(text, content) ? skipBlank(text, content) : content', 'content', 'a note below its bracket is empty'],
  ],
  'server/parse/notes/stacked.ts': [
    ['const SHORT = 0.72;', 'const SHORT = 0;', 'of two notes below their numbers the first has both texts'],
    [' && !furniture.end.has(line)', '', 'a footer is the text of a note'],
    [
      'const most = printed.length - (count - index - 1);',
      'const most = printed.length;',
      'the last of some notes has no text',
    ],
  ],
  'server/parse/notes/brackets.ts': [
    ['=== 94 ? at - 2 : at - 1', '=== 94 ? at - 1 : at - 1', '`[^1]` marks nothing'],
    ['=== 92 ? open - 1 : open', '=== 92 ? open : open', '`\\\\[1\\\\]` leaves a stroke in the text'],
    ['=== 58 ? end + 2 : end + 1', '=== 58 ? end + 1 : end + 1', 'a note begins with a colon'],
  ],
  'server/parse/notes/facts.ts': [
    [
      "before === '.' ? take(WORD_OR_NUMBER, text, start - 1) : take(WORD, text, start)",
      'take(WORD, text, start)',
      '`nr.1` is a mark',
    ],
  ],
};
