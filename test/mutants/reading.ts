import type { Faults } from './mutant.ts';

export const reading: Faults = {
  'server/reading/timing.ts': [
    ['days >= 0 ? days : undefined', 'days', 'an answer of less than no days'],
    ['isAnswered ? when', 'true ? when', 'a notice is an answer'],
    [
      'header.askedBy.every(({ name }) => !/commissie/i.test(name))',
      'true',
      'a committee is to be answered in three weeks',
    ],
    ['&& !says(/Eerste\\s+Kamer/)', '', 'the other Kamer has the same term'],
    ['printed === undefined }', 'false }', 'the date of a letter is told as that of its receipt'],
    ["if (postponement !== undefined) return 'in-six';", '', 'an answer that was postponed is measured by three weeks'],
    ['days > TERM ?', 'days >= TERM ?', 'three weeks are more than three weeks'],
  ],
  'server/reading/refersOnly.ts': [
    ['const wordsAroundReferences = 25;', 'const wordsAroundReferences = 5;', 'a polite reference is an answer'],
    [
      'const wordsAroundReferences = 25;',
      'const wordsAroundReferences = 2500;',
      'a long answer of such words alone only refers',
    ],
    ['if (at === 0) return false;', '', 'an empty answer refers'],
    ["'aan allereerst antwoord", "'aan antwoord", '`Allereerst verwijs ik naar …` is an answer'],
    [
      'if (span === undefined || !contains(body, span)) break;',
      'if (span === undefined) break;',
      'references of later answers',
    ],
    ["word.replace(SIGNS, '').toLowerCase()", "word.replace(SIGNS, '')", '`Zie` is no pointing word'],
  ],
  'server/reading/headingForm.ts': [
    [
      'numbersSpan === undefined && spelledNumbers(',
      'false && spelledNumbers(',
      'a heading for a missing answer names the first question again',
    ],
    ['.toSorted((a, b) => b.count - a.count)', '', 'a heading of the form that comes first and not most often'],
    ['[.)\\]]?[*_]{0,3}:?[*_]{0,3}/y', '[.)]?/y', 'bold that does not end'],
  ],
  'server/reading/excerpt.ts': [
    [
      'startedBy(citations, (citation) => citation.span, span.start);',
      '0;',
      'nothing but time',
      'it begins with the first citation and comes to the same, which takes time in a long document alone',
    ],
    [
      'if (url === undefined || citation.span.start < span.start) continue;',
      'if (citation.span.start < span.start) continue;',
      'nothing',
    ],
    ['add(end, url);', 'add(end);', 'a hover has no links'],
    [
      'if (citation === undefined || citation.span.start >= span.end) break;',
      'if (citation === undefined) break;',
      'the address of a later section',
      'what begins after the text has no place in it, which ends the search one step later',
    ],
    ['if (end > last) pieces', 'pieces', 'an empty link'],
  ],
  'server/reading/answered.ts': [
    [
      'isWord && !isInterrupted(document, body, body.start + 1)',
      'isWord',
      'an answer of nothing but a note is not empty',
    ],
    [' || isPlaceholder(document, section)', '', 'PM answers a question'],
    ['forms.some(({ pattern }) => pattern.test(said))', 'true', 'an answer that begins as a placeholder does is none'],
    [".replace(EMPHASIS_END, '')", '', 'PM in bold answers a question'],
    ['body.start < body.end && ', '', 'an answer has the first letter of what follows it'],
    ['if (question.numbers.length === 1) return [];', 'if (true) return [];', 'what no answer is for is answered'],
    [
      'open.length === question.numbers.length ? [] : open',
      'open',
      'an answer with a misprinted number answers nothing',
    ],
    ['!named.has(number) && !named.has(digitsOf(number))', '!named.has(number)', 'an answer to 2 is none to 2a'],
    ['!digits.has(number) :', '!named.has(number) :', 'an answer to 2a is none to 2'],
  ],
  'server/reading/state.ts': [
    ['(open < asked || answers)', 'open < asked', 'an answer to no question that is there is none'],
    [
      'header.answeredBy.length > 0 && !answers',
      'header.answeredBy.length > 0',
      'an answer whose subject is a delay is delayed',
    ],
    ['header.noticed ?? (answers ? undefined :', '(answers ? undefined :', 'the notice before an answer has no date'],
    ['?? sentences.find((sentence) => REASON.test(sentence))', '', 'a reason in a sentence of its own'],
    ['FIRST.exec(sentence) ?? LATER', 'LATER', 'a reason that begins its sentence'],
    ['POSTPONES.every', 'POSTPONES.some', 'any notice postpones'],
    ["untold === undefined ? 'answered' : undefined", "'answered'", 'answers of questions that are not told apart'],
  ],
  'server/reading/noteCount.ts': [
    ['({ span }) => span, offset - 1)', '({ span }) => span, offset)', 'a mark counts in the section before'],
    [
      'new Set(marks.slice(before(start), before(end)).map(({ note }) => note)).size',
      'before(end) - before(start)',
      'a note counts for each of its marks',
    ],
    ['.sort((a, b) => a.span.start - b.span.start)', '', 'marks of two series do not count'],
  ],
  'server/reading/opening.ts': [
    ['if (isInterrupted(document, span, limit)) return undefined;', '', 'the text of a note in the outline'],
    ['if (JOINED_LINES.test(words) || MARK_UP.test(words)) return undefined;', '', 'a broken word in the outline'],
    ['more: kept < text.length', 'more: false', 'a hover does not say that the text goes on'],
    [
      'return line.length > length || limit === end ? line : undefined;',
      'return line;',
      'an outline item is shorter than it could be',
    ],
    ['if (text.length <= length && end < span.end) continue;', '', 'a hover ends early where notes are left out'],
  ],
  'server/reading/wordCount.ts': [['[\\p{L}\\p{N}]\\S*', '\\S+', 'a dash counts as a word']],
  'server/reading/paragraphs.ts': [
    ['[span, ...restOf(document, span)]', '[span]', 'what a note cites on the next page is no link'],
    [
      "if (stretch.kind !== 'mark' && stretch.start < last) continue;",
      '',
      'words stand twice where two mentions overlap',
    ],
    ['.filter(({ start, end }) => start < end)', '', 'an empty mention'],
    [
      'start: mention.start + blanksAt(text, mention.start)',
      'start: mention.start',
      'the blank before a mention is part of the link',
    ],
    ['a.start - b.start || a.end - b.end', 'b.start - a.start || a.end - b.end', 'links are lost'],
  ],
  'server/reading/joints.ts': [
    ["if (isKept && ADDRESS.test(above)) return '';", '', 'an address over two lines has a blank in it'],
    ['!SUSPENDED.test(below)) {', 'true) {', '`taalen rekencursussen`'],
    ['|| (/^[aeiouéë]/.test(below) && PREFIX_BEFORE_VOWEL.test(above.slice(-12)))', '', '`reintegratie`'],
    ['OWN_HYPHEN.test(above.slice(-24)) || ', '', '`EUlanden`'],
    [
      'if (!JOINS.includes(last)) return closes(below) ||',
      'if (!JOINS.includes(last)) return',
      'a blank before a question mark',
    ],
    ['|| addressGoesOn(pieces, last, below)', '', 'an address broken at a `?` has a blank in it'],
  ],
  'server/reading/dressed.ts': [
    ['if (isJoined)', 'if (false)', 'a comma of two marks stays in the text'],
    ['end: isOpen ? end : end + 1', 'end', 'a parenthesis of a mark stays in the text'],
    ["if (near.endsWith('('))", 'if (false)', 'both parentheses of a mark stay in the text'],
    [
      'const joined = isJoined ?',
      'const joined = false ?',
      'a comma within the bracket of two marks stays in the text',
    ],
    ['return /\\S[ \\u00a0]$/.test(near) ? 1 : 0;', 'return 0;', 'two blanks where a mark stood apart'],
    ['end: isApart ? end + 1 : end', 'end', 'a blank before a comma where a mark stood apart'],
    ["?? '^')", "?? 'x')", 'the second sign that raises a mark stays in the text'],
    [
      '- blankBefore(near.slice(0, -name.length)), end: isClosed',
      ', end: isClosed',
      'a blank before a comma after `(noot 1)`',
    ],
  ],
  'server/reading/reading.ts': [
    ['if (interruptions[next - 1]?.end !== span.end) return [];', '', 'a part of a note goes on on the next page'],
    ['!(isWrapped && line.interrupted)', '!line.interrupted', 'the notes of a Word document join its paragraphs'],
    ['inHead ? lineEnds :', 'false ? lineEnds :', 'the lines of a letter’s head run together'],
    ['isSignature(document, span) ?', 'false ?', 'who signs runs together with the office'],
    ['if (own !== undefined && gap.definition === own) continue;', '', 'a note reads as nothing'],
    ['interrupted: interrupted || cut', 'interrupted: cut', 'a page’s end makes a paragraph'],
    [
      'width: Math.min(layout.width, longest)',
      'width: layout.width',
      'a head that is narrower than the text is all paragraphs',
    ],
    [
      'text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1',
      'end + 1',
      'with Windows line ends each line is a paragraph',
    ],
  ],
  'server/reading/recognition.ts': [
    ['return !isOther(start);', 'return true;', 'an exam is a document of parliament'],
    ['&& !(ANSWERED.test(start) && PARLIAMENT.test(start))', '', 'a document about an exam is none of parliament'],
    [
      'const isTwice = pattern.test(text) && pattern.test(text);',
      'const isTwice = pattern.test(text);',
      'what asks once is a document of parliament',
    ],
    ['questions > 1 || (questions > 0 && answers > 0)', 'questions > 1', 'one question with its answer is plain text'],
  ],
};
