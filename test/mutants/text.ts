import type { Faults } from './mutant.ts';

export const text: Faults = {
  'server/text/grouped.ts': [
    ["language === 'nl' ? '.' : ','", "'.'", 'English numbers with points'],
    ['+$)', ')', 'points between digits that are no threes'],
  ],
  'server/text/numberWords.ts': [
    ["'één twee drie vier", "'één twee vier drie", '`de drie vorige vragen` are four'],
    ["word === 'een' ? 1 : 0", '0', '`Vraag een` is no question 1'],
  ],
  'server/text/awaited.ts': [
    ['|volgende|', '|', 'the first item below `de volgende vraag` is none'],
    [
      'WORD.test(words) || FURTHER.test(words)',
      'WORD.test(words)',
      'the second number of a mention begins a paragraph',
    ],
  ],
  'server/text/dates.ts': [
    ['SHORT.indexOf(name.slice(0, 3))', 'SHORT.indexOf(name)', 'a month that a full stop shortens is none'],
    ['until.slice(0, 4)) - 1}', 'until.slice(0, 4))}', 'questions are sent after their answer'],
    [
      'getUTCDate() === Number(date.slice(-2)) ? date : undefined',
      'getUTCDate() > 0 ? date : undefined',
      'the 31st of February',
    ],
    ["/^\\d/.test(ownYear ?? '') ? ownYear : year", 'ownYear', '`2-10-2023` is no date'],
  ],
  'server/text/addresses.ts': [
    ["url.protocol === 'https:' && url", 'url', 'a link that anybody on the way may change'],
    ["url.username === '' && url.password === ''", 'true', '`https://overheid.nl@evil.nl` is a link'],
    ['NAMED.test(url.hostname)', 'true', '`https://localhost/` is a link'],
    ['!SCHEME.test(printed) || UNSEEN.test(printed)', '!SCHEME.test(printed)', 'an address hides a sign without width'],
    ['if (ENCRYPTED.test(url.host))', 'if (true)', 'an address of any host is said to serve https'],
    ['const LONGEST = 2048;', 'const LONGEST = 20_480;', 'a link that browsers refuse'],
  ],
  'server/text/blank.ts': [
    ['|| unit === SOFT_HYPHEN', '', 'a soft hyphen ends a citation'],
    ['0x202f, ', '', 'a narrow blank ends a citation'],
    ['length: 12', 'length: 11', 'a sign without width is printed'],
  ],
  'server/text/cut.ts': [
    [
      'if (ENDS_WORD(text, word)) return word;',
      'if (ENDS_WORD(text, word)) return word + 1;',
      'a blank before the `…`',
    ],
    [
      '.index ?? length',
      '.index ?? 0',
      'an empty line',
      'there is a character in every place of a text that is longer',
    ],
    ['.segment(text.slice(0, length + 2))', ".segment('')", 'half of a character before the `…`'],
  ],
  'server/text/letters.ts': [
    ["'\\\\p{M}': '\\u0300-\\u036f'", "'\\\\p{M}': '\\u0300-\\u0301'", 'a name with a diaeresis of its own is cut'],
    [
      'letter === letter.toLowerCase()',
      'letter !== letter.toUpperCase()',
      'the ß and the ordinal signs are no small letters',
    ],
    ["if (token === ']') inBrackets = false;", '', 'a class after brackets is read wrong'],
  ],
  'server/text/lines.ts': [
    ["text.includes('\\r') && /\\r(?!\\n)/.test(text)", 'false', 'a text of an old Mac is one line'],
    [
      'while (last > first && isBlank(text.charCodeAt(last - 1))) last--;',
      '',
      'blanks at the end of a line are printed',
    ],
    [
      'countBelow(lines.start, offset + 1) - 1',
      'countBelow(lines.start, offset) - 1',
      'what begins a line is on the line before',
    ],
  ],
  'server/text/oneLine.ts': [
    ["replace(UNSEEN, '')", "replace(/\\u200b/g, '')", 'words that turn around what stands after them'],
    [".replace(NO_TEXT, '�')", '', 'a command of a terminal in a list'],
    [".replace(STACKED, '')", '', 'accents over the lines above'],
    ['const LINE = 500;', 'const LINE = 5000;', 'a title fills the screen'],
  ],
  'server/text/portion.ts': [
    [
      'Math.min(index - (most >> 1), list.length - most)',
      'index - (most >> 1)',
      'at the end of a long list fewer places',
    ],
    ['if (found.length >= most) break;', 'if (found.length > most) break;', 'one more than there is room for'],
  ],
  'server/text/positions.ts': [
    ['/\\r\\n|\\n|\\r/g', '/\\r\\n|\\n/g', 'every range after a lone carriage return is on the wrong line'],
  ],
  'server/text/scan.ts': [
    ['\\\\s{0,40})?', '\\\\s{0,1})?', 'a word that print broke before an indented line is not read'],
  ],
  'server/text/search.ts': [['low = middle + 1', 'low = middle + 2', 'the wrong section is under the cursor']],
  'server/text/span.ts': [
    [
      'span.start <= offset && offset <= span.end',
      'span.start <= offset && offset < span.end',
      'after the last digit of a mark there is no hover',
    ],
    [
      'a.end > b.start && a.start < b.end',
      'a.end >= b.start && a.start <= b.end',
      'colours of what is only next to a range',
    ],
  ],
  'server/text/windows1252.ts': [["'€\\x81‚ƒ„…†‡", "'$\\x81‚ƒ„…†‡", 'the euro sign is another']],
  'server/text/glob.ts': [
    ['!== isOther', '=== isOther', 'a set is what is not in it'],
    ['return sign === signs.length;', 'return true;', 'a name is longer than what it fits'],
  ],
};
