import type { Faults } from './mutant.ts';

export const mentions: Faults = {
  'server/parse/mentions/references.ts': [
    [
      'if (!isOfAnother(text, found.span)) references.push(found);',
      'references.push(found);',
      'a question of another document is one of this',
    ],
    ['[named, under, relative, ordinal]', '[named, relative, ordinal]', '`het antwoord onder 4` is no mention'],
  ],
  'server/parse/mentions/named.ts': [
    [
      'if (noun.isQuestion && take(OTHER, text, noun.start)) return undefined;',
      '',
      '`eerdere vragen 3` is a question here',
    ],
    ['take(COUNTED, text, numbers.end)', 'false', '`vraag 3 miljoen` is a mention'],
    [
      'if (!noun.isQuestion && noun.isPlural && !take(NOUN_BEFORE, text, noun.start)) return undefined;',
      '',
      'the verb `antwoorden` is a mention',
    ],
    ['noun.bearsMark && at === noun.end && isSingle', 'false', 'the mark of `deze vragen3` is question 3'],
    ['numbersSpan: { start: at, end }', 'numbersSpan: { start: noun.start, end }', 'a renumbering takes the noun away'],
  ],
  'server/parse/mentions/ordinal.ts': [
    ['noun.isPlural && numbers.length === 1', 'false', '`de eerste vragen` mean question 1'],
  ],
  'server/parse/mentions/relative.ts': [
    ['if (take(ON_SUBJECT, text, noun.end)) return undefined;', '', '`de vorige vragen over munten` is a mention'],
    ['next) return count === 1 ?', 'next) return count > 0 ?', '`de volgende vragen` mean one question'],
  ],
  'server/parse/mentions/resolve.ts': [
    ['Math.max(0, first - target.before)', 'first - target.before', 'the question before the first'],
    ['Math.max(...here) + 1', 'Math.max(...here)', '`de volgende vraag` is this one'],
    ['indices.has(digits) && [digits]', '[digits]', 'a part of no question means question 2'],
  ],
  'server/parse/mentions/under.ts': [
    ['!take(CLAUSE_END, text, numbers.end)', 'false', '`antwoord op 4 vragen` is a mention of 4'],
  ],
  'server/parse/numbers.ts': [
    ['const LONGEST_RANGE = 200;', 'const LONGEST_RANGE = 2;', '`2 t/m 6` names two questions'],
    ['if (letter <= last.letter) return undefined;', '', '`2b en a` goes on'],
    ['digits === undefined || value === 0', 'digits === undefined', 'question 0'],
    [
      'if (count === 1 || room.fits(count, span)) return numbersOf(ranges);',
      'return numbersOf(ranges);',
      'a small text makes a large document',
    ],
    ['[a-hA-H](?![A-Za-zà-ÿ])|', '[a-hA-H]|', '`1en 2` is question 1e'],
    ['const isList = isDashed && dashed;', 'const isList = false;', '`2 - 3 - 12 - 4` is 2 up to 12'],
  ],
  'server/parse/room.ts': [
    ['const fits = count <= left;', 'const fits = true;', 'a text that stops the editor'],
    ['span.start < (first?.start ?? Infinity)', 'true', 'what is too much is told at the last place'],
    ['free: 10_000, units: 64', 'free: 100, units: 64', 'a list of many questions is cut'],
    ['free: 64, units: 16', 'free: 64_000, units: 16', 'a section of digits takes long'],
  ],
  'server/parse/findings.ts': [
    [
      'definition > 0 || !isBlank(words.charCodeAt(start - 1))',
      'true',
      '`vraag` and below it `4` is a note',
      'no text is known whose evidence does not say so already',
    ],
    ['definition > 0 || !isBlank(words.charCodeAt(start - 1))', 'false', '`vragen1` has no mark'],
    ['outside(citations, found.numerals, () => false)', 'found.numerals', 'digits of a citation are marks'],
  ],
  'server/parse/stretches.ts': [
    [
      'cutBefore(cuts, span.start + 1)',
      'cutBefore(cuts, span.start)',
      'a citation after a page’s end begins in the footer',
    ],
    [
      'if (span.start < at) continue;',
      '',
      'furniture before the body is cut from it',
      'furniture within a heading ends with its line, so that nothing but blanks would be read again',
    ],
  ],
  'server/parse/memory.ts': [
    ['&& other.answered === undefined', '', 'who answers below the questions is not seen until the header changes'],
    ['findings: known ?? findIn', 'findings: findIn', 'each letter reads the whole document'],
    ['memory[index + later]', 'memory[index]', 'a section has what stood in another'],
    ['memory.slice(front, back + later)', '[]', 'a section that moves is read again'],
    ['isAlone = false;', '', 'who signs a letter stays who signed it'],
    ['known?.words === words', 'false', 'each letter reads the header'],
  ],
  'server/parse/parse.ts': [['key !== own && room.fits(1, span)', 'room.fits(1, span)', 'a document cites itself']],
  'server/parse/structure.ts': [
    ["sections.find(({ role }) => role !== 'notice')", 'sections[0]', 'a notice has no member'],
    ['text.search(/\\S/)', '0', 'the header begins with empty lines'],
  ],
};
