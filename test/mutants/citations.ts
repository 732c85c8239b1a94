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
    ['start: index === 0 ? start : span.start', 'start', 'two numbers are one link'],
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
  'server/citations/lawArticle.ts': [
    ['|| NO_ARTICLE.test(text.slice(Math.max(0, start - 40), start))', '', 'an article that a bill proposes is a law'],
    ['[\\p{L}-]|(?:voorgestelde?', '(?:voorgestelde?', '`kwart. 3 Awb` is article 3'],
    [
      'next = skip(isPlural ? AND_MORE : AND, text, end);',
      'next = end;',
      '`artikelen 3 en 4` is article 4 alone, or none',
    ],
    [
      'for (let from = start, next = at; ; from = next)',
      'for (let from = start, next = at; ; )',
      'links over each other',
    ],
    ['read && !(book && read.law.number)', 'read', '`Boek 2 van de Awb` is one'],
    ['(book && prefix && book !== prefix)', 'false', '`artikel 2:9 van Boek 6 BW` is article 9 of book 6'],
    ["const within = part === law ? '' :", "const within = true ? '' :", 'a link to a book of no name'],
    [
      'key: `${part.number}#${rest}`',
      'key: `${part.number}#${number}`',
      '`7:658 BW` and `658 van Boek 7 BW` are two articles',
    ],
    ['(?!(?:van|en|of|in|uit|lid|jo|tot)(?![a-z]))', '', '`8van de Awb` is article 8van'],
  ],
  'server/citations/laws.ts': [
    ["['7', 'BWBR0005290']", "['7', 'BWBR0005289']", 'a book leads to another'],
    [
      "['BWBR0003245', 'Wet milieubeheer', 'Wm']",
      "['BWBR0003254', 'Wet milieubeheer', 'Wm']",
      'a law leads to another',
    ],
  ],
  'server/citations/namedLaw.ts': [
    [
      'found && ANOTHER.test(text.slice(found.end, found.end + 60)) ? undefined : found',
      'found',
      'a law of the BES is one of the Netherlands',
    ],
    ['if (law) found =', 'if (law && !found) found =', 'the shortest name is taken'],
    [
      '!beginnings.has(words.toLowerCase())) break;',
      '!beginnings.has(words.toLowerCase())) return undefined;',
      'a law before a comma is none',
    ],
    [
      'if (!beginnings.has(words.toLowerCase())) break;',
      '',
      'time: each word is compared with all names to its end',
      'nothing but time: no name begins with those words',
    ],
    ['LETTER.test(text.charAt(next))', 'false', '`Awbx` is the Awb'],
    ['byNumber.get(number) ?? {', '{', 'one law has two titles'],
    ['unit === HYPHEN || unit === SOFT_HYPHEN', 'unit === SOFT_HYPHEN', 'a name that print breaks is none'],
  ],
  'server/citations/thatLaw.ts': [
    ['if (only && only !== named.law) return undefined;', '', '`die wet` is one of two'],
    ["|| (word === 'wet' && !only)", '', '`deze wet` is the law that was named after it'],
    ['else if (UNKNOWN.test(word)', 'else if (false', '`die wet` is a law that was named before another, unknown one'],
    ["if (named.law.number?.startsWith('BWBV')) continue;", '', 'a treaty is a law'],
    ['const REACH = 800;', 'const REACH = 8000;', '`die wet` is a law of pages before'],
    ['if (index < end) continue;', '', 'a part of a name is a law of its own'],
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
