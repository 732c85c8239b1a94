import type { Faults } from './mutant.ts';

export const profiles: Faults = {
  'server/profiles/tweedeKamer/asking.ts': [
    [
      '/^(?:Graag|Zo (?:ja|nee)|\\p{Ll}{2})(?!\\p{Lu})/u',
      '/^(?:Qraag)(?!\\p{Lu})/u',
      '`Zo ja, waarom` begins the answer',
    ],
  ],
  'server/profiles/tweedeKamer/furniture.ts': [
    ["{ initials: 'k', example", "{ initials: 'q', example", 'the number of a paper stays in the text'],
    ["initials: 'VEN',", "initials: 'q',", 'the last answer ends in the title of the notes'],
    ["initials: 'h',", "initials: 'q',", 'the foot of what a browser printed stays in the text'],
    ["{ initials: '–', example", "{ initials: 'q', example", 'page numbers between dashes stay in the text'],
  ],
  'server/profiles/tweedeKamer/headings.ts': [
    ["example: 'Ad 1 en 2:',", "example: 'Ad 1 en 2:', style: 'letter',", '`Ad 1.` is no answer'],
    ["initials: 'ABR',", "initials: 'A',", '`Reactie van het college` is no answer'],
  ],
  'server/profiles/tweedeKamer/mentions.ts': [
    [
      '`(?<!\\\\p{L})(?:zie(?:${GAP}ook)?|bij',
      '`(?:zie(?:${GAP}ook)?|bij',
      'a word that ends in `bij` names a question',
    ],
  ],
  'server/profiles/tweedeKamer/numbers.ts': [
    ['|\\.\\d{3}(?!\\d)', '', '`12.000` is question 12'],
    ['|\\s?[%°]', '', '`12%` is question 12'],
    ['|[-/]\\d{1,2}[-/]\\d{2}', '', 'a date is a question'],
    [
      '`[ \\\\t\\\\u00a0]{1,4}(?=\\\\d{1,3}(?:,|${GAP}en)${GAP}\\\\d)`',
      '`[ \\\\t\\\\u00a0]{1,4}(?=\\\\d{1,3})`',
      '`vraag 3 12 leden` names 12',
    ],
  ],
  'server/profiles/tweedeKamer/titles.ts': [["role: 'annex',", "role: 'chapter',", 'an annex is a chapter']],
};
