import type { Faults } from './mutant.ts';

/** Faults in what is said to be wrong with a document. */
export const problems: Faults = {
  'server/citations/malformed.ts': [
    ['if (!KINDS.has(kind)) continue;', '', 'the years in an address are a parliamentary year'],
    ['Number(second) % 100 === (Number(first) + 1) % 100', 'true', 'a year of two years'],
    ['digits.length !== 5', 'digits.length > 5', 'a dossier of four digits is right'],
  ],
  'server/features/problems/answers.ts': [
    ['if (!isAnsweredElsewhere) report', 'report', 'a heading that an earlier print left behind is a problem'],
    ["&& !sections.some(({ role }) => role === 'notice')", '', 'a notice leaves each question unanswered'],
    [
      "sections.some(({ role }) => role === 'answer') &&",
      'true &&',
      'questions that are yet to be answered are problems',
    ],
    ['if (asked.size === 0) return () => false;', '', 'mentions are unknown where nothing is asked'],
    ["section.role !== 'question' || isHeadingAlone", "section.role !== 'question'", 'an empty answer is told twice'],
  ],
  'server/features/problems/citations.ts': [
    ['key !== header.key', 'false', 'each citation is one of the document itself'],
    ['|| span.start < start', '', 'the number above a document is a citation'],
  ],
  'server/features/problems/draft.ts': [
    ['layout.width === Number.POSITIVE_INFINITY &&', '', 'a print is told how prints look'],
    ['&& header.key === undefined', '', 'what is published is told what its header leaves out'],
  ],
  'server/features/problems/header.ts': [
    ['received < submitted', 'received <= submitted', 'an answer on the same day cannot be'],
    ["=== 'after-six'", "=== 'after-three'", 'an answer in the sixth week is late, whatever was postponed'],
    ['|| !isDraft(document)', '', 'headers of prints are incomplete'],
    ["...(offices.length === 0 ? (['addressee'] as const) : []),", '', 'questions to nobody'],
  ],
  'server/features/problems/headings.ts': [
    ['usual.count < formed.length * SHARE', 'false', 'of two forms the rarer is wrong'],
    ['inSingular(form)', 'form', 'a heading of several questions is of another form'],
    ['usual.count < LEAST', 'false', 'two headings are a rule'],
  ],
  'server/features/problems/leftovers.ts': [
    ['if (!isDraft(document)) return;', '', 'each print is full of leftovers'],
    ['en|of|als|dan|tot', 'als|dan|tot', 'taal- en rekenlessen is broken'],
    ['(?![\\p{Ll}-])', '', 'taal- reken- en leerlessen is broken'],
  ],
  'server/features/problems/mentions.ts': [
    ['second !== undefined', 'false', 'a mention of two answers means the one around it'],
    ['here[0] === first', 'true', 'each mention is of itself'],
    [
      "if (role === 'answer' && !isAnswered) continue;",
      '',
      'an answer to earlier questions is said to be missing here',
    ],
    [
      'if (mayBeHeading(document.text, span)) continue;',
      '',
      'a question that runs on with another is said to be missing',
    ],
  ],
  'server/features/problems/notes.ts': [
    ['else if (marks.length === 0)', 'else if (false)', 'a note to which nothing refers is no problem'],
    ['lowest.get(note.series) !== 1', 'true', 'a minister who counts from 1 repeats a member'],
    [
      'if (new Set(notes.map(({ number }) => number)).size < notes.length) return [];',
      '',
      'two series are out of order',
    ],
  ],
  'server/features/problems/numbering.ts': [
    ['next !== undefined && next < digits', 'next !== undefined && next <= digits', 'a gap between 1 and 2'],
    ['[next, digits - 1]', '[next, digits]', 'a gap that names a question that is there'],
    ['sets[to] === sets[from]', 'true', 'each set of questions is a duplicate of the first'],
    ['if (again.length === 0) continue;', '', 'each section is a duplicate'],
    ["shared(document, own, 'answer', report);", '', 'a second answer is no problem'],
    ['Math.max(1, asked.length * MOST_OUT_OF_ORDER)', 'Infinity', 'a list in another order is full of problems'],
    ['if (!isTwice && outOfOrder', 'if (outOfOrder', 'a duplicate is told twice'],
  ],
  'server/features/problems/problem.ts': [
    ["'numbering-gap': 'warning',", "'numbering-gap': 'hint',", 'a gap hardly shows'],
  ],
  'server/features/problems/problems.ts': [
    ['return found.sort((a, b) => a.span.start - b.span.start);', 'return found;', 'problems out of document order'],
    ["({ exceeded }, report) => report('too-much-to-read', exceeded),", '', 'what is not read is not told'],
  ],
  'server/features/problems/unclosed.ts': [
    ['if (isInterruption(document, offset)) continue;', '', 'a note closes the bracket of a text'],
    ['open.splice(opened, 1)', 'open.splice(opened)', 'what stands in a bracket is closed with it'],
    ["sign === '“' && !isBlank(", "sign === '“' && isBlank(", 'a quote of „ and “ never ends'],
  ],
};
