import type { Faults } from './mutant.ts';

/** Faults in what is offered to a writer. */
export const completion: Faults = {
  'server/edits/completion/completions.ts': [
    ['if (GOES_ON.test(text.charAt(offset)) ||', 'if (', 'words are offered in the middle of one'],
    [
      ' || furniture.some((span) => span.start < wordsEnd && wordsEnd <= span.end)',
      '',
      'words are offered in the foot of a page',
    ],
    ['if (isHeadingBegun(place)) return nextHeadings(place);', '', 'a heading that is begun is not helped'],
    ['isSurelyNumber(place) ?', 'true ?', 'numbers come up while one writes prose'],
    ['if (noteAt(document)(wordsEnd) !== undefined) return [];', '', 'questions are asked in notes'],
    ["place.endsLine || place.sentence.words === ''", 'true', 'a phrase before the words that it goes on with'],
    ['const onLine = place.endsLine ?', 'const onLine = true ?', 'a heading before words on its line'],
    ["parse(applied(text, [{ span: begun, text: '' }]))", 'document', 'a heading that is begun counts as there'],
  ],
  'server/edits/completion/nextHeadings.ts': [
    ["label.replace(MARK_UP, '')", 'label', 'a heading with mark-up is offered only after that'],
    ['asked.has(last + 1) ?', 'false ?', 'a question that there is already'],
    ['sets[index] === set', 'true', 'answers to questions of another set'],
    ['isListedAnswer(document, section)', 'false', 'a question among answers'],
    ['open.find(({ index }) => index === section) ?? open[0]', 'open[0]', 'the question at hand is not answered first'],
    ['form.answersAreBare &&', '', 'an answer loses its number'],
    ['inList !== undefined && isNote', 'false', 'a number that is read as that of a note'],
    ['inList !== undefined && isNote', 'isNote', '`Vraag 2` is not offered where there is a note 2'],
    ['inList ?? form', 'form', 'a word before a number of a list'],
  ],
  'server/edits/completion/mentionedNumbers.ts': [
    [' && numbered[0] !== line.words', '', 'a heading is taken for a mention'],
    ['!before.has(`${number}`)', 'true', 'a number is named twice'],
    ['!itself.has(number)', 'true', 'an answer mentions itself'],
    ["answer === undefined ? 'question' : 'answer'", "'question'", 'the question is shown for the answer'],
  ],
  'server/edits/completion/newNote.ts': [
    ['nearest(alike, offset) ??', '', 'a note of the minister counts on from those of the member'],
    ['note.number >= number ?', 'false ?', 'two notes of one number'],
    ['SUPERSCRIPTS.includes(text.charAt(mark.start))', 'false', 'plain digits among raised ones'],
    ["around === '[]' || around === '()'", 'false', 'a number without its brackets'],
    [
      'if (!isRead(document, edits, notes, { start: offset, end: offset + mark.length })) return [];',
      '',
      'a mark that is read as another number',
    ],
  ],
  'server/edits/completion/citedAgain.ts': [
    ["[full.replace(SESSION, ''), full]", '[full]', 'a citation is longer than it need be'],
    ['|| !words.startsWith(begun)', '', 'a citation that does not go on from what is begun'],
  ],
  'server/edits/completion/fixedPhrases.ts': [
    [".replace(line.words, '')", '', 'a line of the header that is begun counts as there'],
    ['if (section >= 0) return [];', '', 'a header below questions'],
    ['!goesOn(label, begun)', 'false', 'phrases within a sentence'],
  ],
  'server/shell/lsp/completions.ts': [
    ['items.length < all.length', 'false', 'numbers are missing that one types'],
    [
      "replace(/[\\\\$}]/g, '\\\\$&')",
      'trim()',
      'a sign of print is taken for one of snippets',
      'no print that is known has such a sign before a note',
    ],
    ['takesSnippets(client) &&', '', 'braces in an editor without snippets'],
  ],
};
