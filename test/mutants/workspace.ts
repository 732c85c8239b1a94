import type { Faults } from './mutant.ts';

export const workspace: Faults = {
  'server/workspace/columns.ts': [
    ['words[0] !== MAGIC || words[1] !== sumOf(words)', 'words[0] !== MAGIC', 'a damaged index is believed'],
    ['(size + 7) & ~7', 'size', 'an index cannot be put together'],
  ],
  'server/parse/addressees.ts': [
    ['(found.length > 1 || !isPlural)', 'true', 'questions to two ministers are put to one of a long name'],
    ['after(PUT_ABOUT, words, at) !== undefined &&', '', 'what is not sure is told'],
  ],
  'server/workspace/entry.ts': [["state.state === 'asked' && ", '', 'a notice is said to be of those who are asked']],
  'server/workspace/segment.ts': [
    ['let delta = row - before - 1', 'let delta = row - before', 'questions are found by words of others'],
    ['.filter((_, document) => !gone.has(document))', '', 'what was deleted comes back when segments are put together'],
  ],
  'server/workspace/folderIndex.ts': [
    ['2 * gone.size <= sizeOf(segment)', 'true', 'what is gone from a folder is kept for ever'],
    ['whole.length - large.length > 2 * MOST_SMALL', 'false', 'a folder that changes for months has a segment a day'],
    [
      'if (ownKeys(entry).includes(key)) yield entry;',
      'if (gone.has(document)) yield entry;',
      'no document is found by its key',
    ],
    ['new Set([...part.gone, ...more])', 'new Set(more)', 'a document comes back when another changes'],
    [
      'if (parts.length - first < MOST_SMALL) return index;',
      'return index;',
      'each change of a document makes searches slower',
    ],
  ],
  'server/workspace/search.ts': [
    ['(ofRow | ofDocument) === all', 'ofRow === all', 'a question is not found by its member and its words together'],
    ['ofRow !== 0 &&', '', 'a search for a member finds all that she asked'],
    ['if (beginning.some((list) => list.length > 0)) return beginning;', '', 'what is just being typed finds nothing'],
    ['(best[at - 1]?.score ?? 0) < score', '(best[at - 1]?.score ?? 0) > score', 'the worst comes first'],
    ['if (gone.has(document)) continue;', '', 'what was deleted is found'],
  ],
  'server/workspace/beside.ts': [
    [
      'read !== undefined && upTo.test(words.slice(read.end))',
      'read !== undefined',
      'a question of this document is taken for one of another',
    ],
    ['numbers.length > MOST_NAMED ? undefined :', '', 'a citation names hundreds of questions'],
    [
      'if (!AFTER_IT.test(words.slice(0, noun.index))) return undefined;',
      '',
      'a question that is only near is taken for one of what is cited',
    ],
  ],
  'server/workspace/citers.ts': [
    ['if (entry.uri === own) continue;', '', 'a document counts its own mentions as those of others'],
    [
      'if (wanted !== undefined && !named.some((number) => wanted.has(number))) continue;',
      '',
      'a question is said to be cited wherever its document is',
    ],
    [
      'return withDocuments ? [...selves(index, key, uri), ...cited] : cited;',
      'return cited;',
      'the document that is cited is not found with what cites it',
    ],
  ],
  'server/shell/citerRows.ts': [
    ["numbers.length === 0 ? '' :", '', 'a document that names no question is said to name one'],
  ],
  'server/workspace/companions.ts': [
    [
      'entry.uri !== uri && entry.caseNumber === caseNumber',
      'entry.caseNumber === caseNumber',
      'questions are answered in themselves',
    ],
    [
      'section.role === other && section.numbers',
      'section.numbers',
      'a question leads to the same question in the answer',
    ],
    [
      'answeredIn: isOpen ? answers : undefined',
      'answeredIn: undefined',
      'questions whose answer the folder has count as unanswered',
    ],
    ["other === 'question' || isAnswered(entry, section)", 'true', 'a heading without an answer counts as one'],
  ],
  'server/workspace/leads.ts': [
    ['for (const at of [last, last + 1])', 'for (const at of [last])', '`antwoord op vraag 3` leads nowhere'],
    ['.filter((entry) => entry.uri !== uri)', '', 'a document leads to itself'],
    ['inRole.length > 0 ? inRole : meant', 'meant', 'an answer that is cited leads to its question'],
    [
      'mark !== undefined && others.length === 0 && isFirst',
      'mark !== undefined && false',
      'a note says not of which document the question is',
    ],
  ],
  'server/workspace/symbols.ts': [
    [
      'if (typed === undefined || holds(name, typed)) return name;',
      'return name;',
      'VS Code drops what it is told was found',
    ],
    ['termsOf(query).every((term) => isBegun(index, term))', 'true', 'names say words that nobody wrote'],
    ['oneLine(label, LONGEST_NAME - more.length - 3)', 'oneLine(label, 500)', 'VS Code does not see the end of a name'],
  ],
  'server/workspace/terms.ts': [
    [".normalize('NFKD').replace(ACCENTS, '')", '', '`een` does not find `één`'],
    [".replace(SPACED, '$1$2')", '', '`35300` does not find `35 300`'],
  ],
  'server/workspace/overview.ts': [
    [
      'if (caseNumber !== undefined && answeredCases.has(caseNumber)) continue;',
      '',
      'what another file answers counts as unanswered',
    ],
    ['sorted[sorted.length >> 1]', 'sorted[0]', 'the quickest answer stands for all of a department'],
    ['to === from', 'false', 'a document cites itself'],
  ],
  'server/workspace/similar.ts': [
    ['if (last[row] === index + 1) return;', '', 'two forms of one word count twice'],
    ['entry.uri === asking.uri ||', '', 'a question is offered to itself'],
    ['ownKeys(entry).some((key) => own.has(key))', 'false', 'a copy of the document is offered'],
    ['section.open < (other.section?.open ?? 0)', 'false', 'questions are offered where their answer is there too'],
    ['if (gone.has(document)) continue;', '', 'what was deleted was asked before'],
    ['(likeness >= LEAST)', '(likeness > 0)', 'what has one word in common was asked before'],
  ],
  'server/workspace/stems.ts': [
    ["end === 'z' ? 's' : 'f'", 'end', '`huis` is not like `huizen`'],
    ['...OF_QUESTIONS', '', 'all that ask for answers one by one ask the same'],
  ],
  'server/workspace/standing.ts': [
    ['cases.answered.has(caseNumber)', 'false', 'what another document answers counts as unanswered'],
    ['isPostponed ? TERM_POSTPONED : TERM', 'TERM', 'what was postponed is late after three weeks'],
    ['hasTerm && waited', 'waited', 'what has no term is late'],
    ['days > TERM', 'days >= 0', 'what was answered the next day is late'],
  ],
  'server/workspace/tree.ts': [
    ['ends(one, other) ||', '', 'what is not known comes first'],
    ['other.date - one.date ||', '', 'the latest document stands anywhere'],
    ['index.parts[at]?.gone.has(document) === false &&', '', 'what was deleted is counted'],
    ['if (!isWanted(at, document)) continue;', '', 'words leave everything'],
    ['-[A-Z]+(?=-|$)', '-[a-z]+(?=-|$)', 'a chapter of the budget is no dossier of its own'],
  ],
  'server/workspace/writtenEntry.ts': [
    [
      "words === undefined ? 'answer' : 'question'",
      "open === 0 ? 'answer' : 'question'",
      'a question that is answered is lost',
    ],
    [
      '...(numbers !== undefined && { numbers: listed(numbers) }),',
      '',
      'a citation leads to the top of a document and not to its question',
    ],
  ],
  'server/workspace/folderProblems.ts': [
    [
      'goal === undefined || copies.length > 0',
      'goal === undefined',
      'a question of another copy is said to be unknown',
    ],
    ['number <= numbers.size', 'number > 0', 'a question that was overlooked is said to be unknown'],
    ['&& entry.state === state', '', 'an answer is said to be a copy of its questions'],
    [
      '!numbers.every((number) => answered.has(number))',
      'true',
      'a question is said to have no answer that another file has',
    ],
  ],
};
