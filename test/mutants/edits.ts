import type { Faults } from './mutant.ts';

export const edits: Faults = {
  'server/edits/content.ts': [
    ['one.length === other.length && ', '', 'a section that is gone is not missed'],
    ['words(body)', 'undefined', 'words that change are not missed'],
    ['...citations.map(({ key }) => key)', '', 'an address that grows is not noticed'],
  ],
  'server/edits/format.ts': [
    ['? edits : undefined', '? edits : edits', 'a text that says something else than before'],
    [".replaceAll('\\n', lineEnd)", '', 'line ends of two kinds in one document'],
    ['text[span.start + front] === words[front]', 'false', 'a change covers what it leaves'],
    ['rewriteTo(clean.text.length, text.length);', '', 'the last section stays as it was'],
  ],
  'server/edits/joinLines.ts': [
    ["&& joint !== '\\n\\n'", '', 'two paragraphs become one'],
    ['if (meet({ start, end }, range)) joins', 'joins', 'a paragraph that nobody chose is changed'],
    ["kept.join(' ') + joint", 'joint', 'the mark at the end of a line is gone'],
    [
      'if (meeting(interruptions, spanOf, span).some(({ definition }) => definition !== undefined)) return undefined;',
      '',
      'a note in the middle of a paragraph is gone',
    ],
  ],
};
