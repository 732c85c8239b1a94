import type { Faults } from './mutant.ts';

/** Faults in what is changed when a writer asks for it. */
export const edits: Faults = {
  'server/edits/actions.ts': [
    ['if (!isReported && chosen.length === 1)', 'if (chosen.length === 1)', 'one answer is offered twice'],
    ['if (chosen.length > 1)', 'if (chosen.length > 2)', 'two questions get no joint answer'],
    ['.slice(0, MOST.fixedAtOnce)', '', 'a selection of all costs the square of its length'],
  ],
  'server/edits/answerNumbers.ts': [
    ['.filter((number) => !numbers.includes(number))', '', 'a number stays in two headings'],
  ],
  'server/edits/fixes.ts': [
    ['|| mends(document, edits, problem.code)', '|| true', 'a change that makes another problem'],
    ['(after.get(code) ?? 0) >= (before.get(code) ?? 0)', 'false', 'a change that mends nothing'],
    ["if (problem.code !== 'out-of-order' ||", 'if (', 'a question after a higher one counts on from that'],
    ['if (others.length < 2) return [one];', '', 'what mends one problem is offered twice'],
  ],
  'server/edits/headingForms.ts': [
    ['numbersSpan.end + own.after.length', 'numbersSpan.end', 'a colon that nobody else has stays'],
    [
      'if (start !== undefined && heading.start !== start) return [];\n    const from',
      'const from',
      'one heading that is chosen changes all',
    ],
  ],
  'server/edits/leftovers.ts': [
    ['start: isLine ? from : span.start', 'start: span.start', 'an empty line for each foot of a page'],
  ],
  'server/edits/legalCitations.ts': [
    ['HAS_YEAR.test(title)', 'true', 'a citation without its year is called whole'],
    ['&& printed !== title', '', 'a citation in its legal form can be written so'],
    ['second.length === 2 ? next.slice(-2) : next', 'next', '2022/2023 of 2022/24'],
  ],
  'server/edits/missingNote.ts': [
    ['isBelowSections(document) ?', 'false ?', 'a note below the section of another'],
    ['const TO_WRITE = ', "const TO_WRITE = '' + ''; const _ = ", 'a number alone, which is no note'],
    [
      'findLast(({ number }) => number < note.number)',
      'findLast(({ number }) => number > note.number)',
      'a note after those that follow it',
    ],
  ],
  'server/edits/orderNotes.ts': [
    ['if (disordered(document).length === 0 && twins(document).length === 0) return [];', '', 'two series become one'],
    ['...texts', '', 'marks that lead to the text of another note'],
    ['numberOf(slotOf.get(note) ?? note)', 'numberOf(note)', 'the texts of notes out of order'],
  ],
  'server/edits/renumber.ts': [
    ['else if (!isPart) last++;', 'else last++;', '2b becomes 3b'],
    ['if (at < index) last = digitsOf(number);', 'if (false) last = 0;', 'what stands before is numbered anew'],
    ['asked(number) ?? first.get(number)', 'first.get(number)', 'the answer to the second of two questions stays'],
  ],
  'server/edits/turnMention.ts': [
    ['number !== to', 'true', 'a mention of itself is turned to itself'],
    ['far(a) - far(b) ||', '', 'a mention is turned to the first question'],
  ],
  'server/edits/edit.ts': [
    ['if (last && isSamePlace)', 'if (false as boolean && last)', 'two insertions at one place are two edits'],
  ],
  'server/edits/headings.ts': [
    ['replace(/VRAAG/,', 'replace(/XXX/,', 'capitals do not stay'],
    ['own.several ?? own.one', 'own.one ?? own.several', 'several questions in the singular'],
  ],
  'server/edits/insertion.ts': [
    ['return isFoot ?', 'return false ?', 'an answer below the notes of all'],
    ['${indentAt(text, start)}', '', 'the heading after it is not indented'],
    ['marks.every(({ start }) => start >= whole.start)', 'false', 'an answer above the notes of its question'],
  ],
  'server/edits/missingAnswers.ts': [
    ['indices[from + at] = isApart ? last : from + at', 'indices[from + at] = from + at', 'an answer among questions'],
    ['form.answersAreBare && after', 'false && after', 'a number where no answer has one'],
    ["if (role === 'question') return answered.has(before);", '', 'an answer without a number that is one to two'],
  ],
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
  'server/edits/numbers.ts': [
    [
      'const isRead = read?.end === inPlace.length && isSame(numbersOf(read.ranges), renumbered);',
      'const isRead = true;',
      'a range that names others than it did',
    ],
    ['sets[index] === set', 'true', 'numbers of another set change'],
    ['for (const write of [String, superscript])', 'for (const write of [String])', 'a raised mark keeps its number'],
    ['if (definition) write(', 'if (false as boolean && definition) write(', 'a note keeps its number'],
  ],
  'server/edits/rename.ts': [
    ["if (isTaken && by <= 0) return { kind: 'taken' };\n  const moved", 'const moved', 'two questions of one number'],
    ['digitsOf(one) >= digitsOf(number)', 'digitsOf(one) > digitsOf(number)', 'the question itself keeps its number'],
    [
      "return isMeant(after) ? { kind: isShifted ? 'shifted' : 'renamed', edits } : { kind: 'unsafe' };",
      "return { kind: isShifted ? 'shifted' : 'renamed', edits };",
      'a text in which numbers are read otherwise',
    ],
    [
      'one.series === note.series && one.number > note.number',
      'one.number > note.number',
      'notes of another series count on',
    ],
  ],
  'server/edits/moveQuestion.ts': [
    ['...renumberedNotes(document, numbersAfter(document, swaps)),', '', 'a question with a note cannot be moved'],
    [
      'answers === undefined ? [questions] : [questions, answers]',
      '[questions]',
      'answers below all questions stay in their old order',
    ],
    ['const elsewhere = renumbered.filter', 'const elsewhere = [].filter', 'mentions elsewhere keep the old number'],
  ],
  'server/edits/questionSet.ts': [
    ['Math.min(Math.max(1, Math.trunc(questions)), MOST_QUESTIONS)', 'Math.trunc(questions)', 'a million questions'],
    ["all.length > 1 ? 'de leden ' : 'het lid '", "'het lid '", 'two members are one'],
    [".replace(/^over\\s+/i, '')", '', 'a subject that begins with over over'],
  ],
  'server/edits/offices.ts': [
    [
      "if (printed !== undefined) role = /^m/i.test(printed) ? 'minister' : 'staatssecretaris';",
      '',
      'all are ministers',
    ],
    ["let role = 'minister'", "let role = ''", 'a department without a minister'],
  ],
  'server/edits/draftAnswers.ts': [
    [
      'withoutKey(mended(cleanText(document)).text, document.header)',
      'cleanText(document).text',
      'a draft is published',
    ],
    ['|| ANSWERED.test(header)', '', 'two lines say who answers'],
    ['askedBy.length === 0 ||', '', 'a line in the middle of a letter’s head'],
  ],
  'server/edits/typedHeading.ts': [
    ['alike.length < LEAST || ', '', 'a form of two headings is that of all'],
    ['|| !/^[\\s.):*_]*$/.test(text.slice(heading.end, lineEnd))', '', 'words after a heading are gone'],
    ['|| words === line.trimEnd()', '', 'a heading is written anew as it is'],
  ],
  'server/edits/compare.ts': [
    ['same.find((at) => isSameNumber(before, at)) ??', '', 'a question that is asked twice changes places'],
    ['other.degree - one.degree', 'one.degree - other.degree', 'a question faces the one that is least like it'],
    ['if (partner.has(before) || taken.has(after)) return;', '', 'one question has become two'],
    ['old.words !== now.words &&', '', 'every question was reworded'],
    ['sections[counterparts[0] ?? -1] === question', 'true', 'a joint answer is read twice'],
    ['likeness(wordsOf(one), wordsOf(other)) >= AKIN', 'true', 'another question of the same number was reworded'],
  ],
};
