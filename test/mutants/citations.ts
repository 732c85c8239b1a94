import type { Faults } from './mutant.ts';

export const citations: Faults = {
  'server/citations/aanhangsel.ts': [
    [
      "chamber === 'ek' ? ('I' as const) : ('II' as const), year: Number(first)",
      "'II' as const, year: Number(first)",
      'the wrong chamber',
    ],
    ['readSession(text, start).end === at ? start : at', 'start', 'a citation begins in the sentence before'],
    ['(?=[).;])/y', '/y', 'a page after the year is a number'],
    ['start: place === 0 ? start : span.start', 'start', 'two numbers are one link'],
  ],
  'server/citations/ecli.ts': [
    ['(?!\\d\\d?(?:\\s|$))', '', 'the mark of a note is part of a decision'],
    ["key.startsWith('ECLI:EU:')", 'false', 'a European decision has no link'],
  ],
  'server/citations/eu.ts': [
    ["letter: 'L' }", "letter: 'R' }", 'a directive leads to a regulation'],
    ['year >= 1952', 'year >= 1800', 'a number is a year'],
    ["series === 'COM' || series === 'JOIN' ?", 'true ?', 'a link to nothing'],
    ['(union ? early : late) < 2015', 'true', '`nr. 2018/2001` has the wrong year'],
    ['(!union && !community) || ', '', 'a date after the word directive is one'],
    ["number.padStart(4, '0')", 'number', 'a link to nothing'],
  ],
  'server/citations/gazettes.ts': [
    [
      "'Stcrt.', /(?:Stcrt|STCRT|Staatscourant)(?![a-z])\\.?/y, 2010",
      "'Stcrt.', /(?:Stcrt|STCRT|Staatscourant)(?![a-z])\\.?/y, 1810",
      'a link to nothing',
    ],
    ['\\s{1,9}${MONTH}', '\\s{1,9}qanuari', '`2021, 12 januari` is number 12'],
  ],
  'server/citations/handelingen.ts': [
    [
      'url: item && officialAddress(whole)',
      'url: officialAddress(whole)',
      'a meeting without an item leads to nothing',
    ],
    ['if (!key || !meeting) return undefined;', 'if (!meeting) return undefined;', 'a report of no year'],
  ],
  'server/citations/issues.ts': [
    ['if (!again && !plural) return issues;', '', '`nr. 15 en 3 leden` cites number 3'],
    ['|(?:[^\\S\\r\\n]|\\.)\\d{3}(?!\\d))/y', ')/y', '`nr. 29 984` is number 29'],
  ],
  'server/citations/kamerstuk.ts': [
    ["'(2',", '', '`(24 587, nr. 969)` is no citation'],
    ['(?!(?:19|20)\\d\\d)(\\d{1,4})', '(\\d{1,4})', 'a year is a number'],
    ["session.chamber === 'I' ?", 'true ?', '`36 410, A` is a paper of the Eerste Kamer'],
    ['if (!alone) return undefined;', '', '`Tweede Kamer 35 300` is a citation'],
    ['part ?? letters ?? kingdom}`,\n', 'letters ?? kingdom}`,\n', '`21 501-02` leads to nothing'],
  ],
  'server/citations/kinds.ts': [
    ['found?.[0] && found[0].span.start >= end', 'found?.[0]', 'citations overlap'],
    [
      "replace(/[./(]/g, '\\\\$&')",
      "replace(/[/(]/g, '\\\\$&')",
      'time, for `www` and any sign is looked at',
      'nothing but time: what is found there does not begin with the words that are looked for',
    ],
    ['end = found.at(-1)?.span.end ?? end;', '', 'a citation is read twice'],
    [
      'return ` ${words}`.slice(1) as Words;',
      'return words;',
      'a citation keeps every older version of its text in memory',
      'nothing but memory: the words are the same, and no test measures that',
    ],
  ],
  'server/citations/session.ts': [
    ["chamber === 'I' ? 'ek' : 'tk'", "'tk'", 'a paper of the Eerste Kamer leads to another'],
    ['-${year}${year + 1}`', '-${year}${year}`', 'a link to nothing'],
    ["found[1] ? 'II' : 'I'", "found[1] ? 'I' : 'II'", 'the wrong chamber'],
    ['(II|ll|TK', '(II|TK', 'a misprinted chamber is none'],
  ],
  'server/citations/url.ts': [
    ['if (!HOST.test(address)) return undefined;', '', 'an address without a host'],
    ["|| OF_WORD.test(text[start - 1] ?? '')", '', 'half of an address of mail is a link'],
    [
      '(MARKED_HOST.exec(text.slice(start, Math.min(end, start + 100)))?.[1]?.length ?? 0)',
      '0',
      'the mark of a note is part of an address',
    ],
    ["while (end > start && CLOSING.test(text[end - 1] ?? '')) end--;", '', 'a full stop is part of an address'],
    ['|| FURNITURE.test(piece)', '', 'the foot of a page is part of an address'],
    ['|| ANOTHER.test(piece)', '', 'two addresses are one'],
    ['|| NOTE_NUMBER.test(piece)', '', 'the number of the next note is part of an address'],
    [
      'const link = addressOf(address);',
      'const link = address as ReturnType<typeof addressOf>;',
      'an address that nobody checked is a link',
    ],
    ['|| --depth < 0) return end;', '|| false) return end;', 'a parenthesis around an address is part of it'],
  ],
  'server/citations/zaak.ts': [
    ['{5})(?!\\d)/y', '{5})/y', 'a longer number is a case'],
    [
      'take(NUMBER, text, at);\n  const year = number && YEAR',
      'take(NUMBER, text, at);\n  const year = number && /20\\d\\d\\s?$/',
      'a longer number is a year',
    ],
  ],
};
