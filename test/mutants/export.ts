import type { Faults } from './mutant.ts';

export const exports: Faults = {
  'server/export/akn.ts': [
    ['if (between.length === sections.length)', 'if (true)', 'a mention of two answers is one of all between them'],
    ['if (first === last) return one();', '', 'a mention of one answer is one from it to itself'],
    ['named.size === sections.length ?', 'true ?', 'a mention leads nowhere'],
    ['isOfHeader ? byAskers : NOBODY', 'byAskers', 'those who ask one set ask the next'],
    ["isMarked ? 'authorialNote' : 'note'", "'authorialNote'", 'no XML of the schema'],
    ["contents.length === 0 ? '<p/>' :", '', 'an empty answer is no XML of the schema'],
  ],
  'server/export/aknMeta.ts': [
    ['steps.length > 0 ? steps : [{ name: UNKNOWN, date: NO_DATE }]', 'steps', 'no XML of the schema'],
    ['list.length === 1 ? first.id : group', 'first.id', 'the first of those who ask asks alone'],
    ["offices.size === 1 ? '#ambt-1' : undefined", "'#ambt-1'", 'a secretary of state answers as a minister'],
  ],
  'server/export/csv.ts': [
    ['plain(text).replace(FORMULA, "\'$&")', 'plain(text)', 'words of a document are computed'],
    ['plain(text).replace', 'text.replace', 'a sign without width hides a formula'],
    ["words.replaceAll('\"', '\"\"')", 'words', 'a quote ends a cell'],
    ['(?:^|[;\\t', '(?:^|[\\t', 'a formula after a semicolon'],
    ['yield BYTE_ORDER_MARK + csvHead(table);', 'yield csvHead(table);', 'Excel shows `Ã«` for `ë`'],
  ],
  'server/export/tables/questions.ts': [
    ['open.has(number) ? [] : answers.map(answer)', 'answers.map(answer)', 'a number that is left out is answered'],
    ['times < MOST_ROWS', 'true', 'a table is a hundred times as large as its document'],
    ['isOfHeader ? said : undefined', 'said', 'those who ask one set ask the next'],
    ["if (answers.every(({ refers }) => refers)) return 'refers';", '', 'an answer that only refers is one'],
    ['numbers.length > 1', 'numbers.length > 9', 'a joint answer is one to each'],
    ['&& !isUnwritten(document, section)', '', 'a heading is an answer'],
  ],
  'server/export/tables/references.ts': [
    ['note?.marks[0]?.start ?? start', 'start', 'what a note cites is cited where print put the note'],
  ],
  'server/export/events.ts': [
    [
      "...event('uitgesteld', stateOf(document).postponement?.date, 'answerers'),",
      '',
      'nobody sees that an answer was postponed',
    ],
  ],
  'server/export/ids.ts': [
    ['return times === 1 ? name : `${name}.${times}`;', 'return name;', 'two sections have one id'],
    ["notice: 'mededeling'", "notice: 'inleiding'", 'a notice is an introduction'],
  ],
  'server/export/participants.ts': [
    ['set > 0 && own.some', 'own.some', 'nobody asks what the header says'],
    ['isBody: /commissie/i.test(name)', 'isBody: false', 'a committee is a person'],
  ],
  'server/export/tei.ts': [
    ["role === 'answer' ? pointers(counterparts) : undefined", 'undefined', 'answers without their questions'],
    ["place: isMarked ? 'foot' : undefined", "place: 'foot'", 'a note that no mark leads to stands at a foot'],
    ['isOfHeader ? speakers[role] : undefined', 'speakers[role]', 'those who ask one set ask the next'],
  ],
  'server/export/woven.ts': [
    ['isNote || stood.has(one.note)', 'stood.has(one.note)', 'a note in a note'],
    ['if (isNote || stood.has(one.note)) return thread.again(one.note);', '', 'two notes have one id'],
    ['sections.length === 0 ?', 'false ?', 'a mention leads to nothing'],
    ['filter((index) => !stood.has(index))', 'filter(() => false)', 'a note without a mark is lost'],
  ],
  'server/export/xml.ts': [
    ['.replace(SIGNS, numbered)', '', 'words of a document become elements'],
    [".replace(NO_CHARACTER, '�')", '', 'no XML'],
    [".replace(NO_BLANK, ' ')", '', 'no XML'],
    ['|%(?![\\da-f]{2})', '', 'an address with `100%` is no URI'],
  ],
  'server/export/html.ts': [
    ['/[A-Za-z0-9 .-]/.test(sign)', 'true', 'a name ends its style'],
    ['shortened(words, AGAIN)', 'words', 'a long note stands whole at every mark'],
    ['again === undefined ? ` id="teken-${index}"` : \'\'', '` id="teken-${index}"`', 'two marks have one id'],
    ['begun.has(index)', 'true', 'a note without a mark leads back to nothing'],
  ],
  'server/export/docx.ts': [
    ['.replace(/[&<>"\']/g, (sign) => `&#${sign.charCodeAt(0)};`)', '', 'words of a document become elements'],
    [".replace(/[\\ufffe\\uffff]/g, '�')", '', 'Word opens no file with a sign that XML cannot hold'],
    ['number === at + 1', 'true', 'Word counts the notes of a second series on'],
    ['mtime: new Date(1980, 0, 1)', 'mtime: new Date()', 'the same document gives other bytes'],
    ['page.told.add(index);', '', 'a note stands at each of its marks'],
  ],
  'server/export/markdownDocument.ts': [
    [".replace(/[{}^]/g, '\\\\$&')", '', 'pandoc takes words of a document for attributes'],
    [".replace(/^(\\w{1,9})([.)])(?=\\s)/, '$1\\\\$2')", '', 'pandoc makes a list of a paragraph'],
    ["series === first?.series ? '' : series", "''", 'two notes of one number become one'],
    ['times === 0 ? name : `${name}-${times}`', 'name', 'a link leads to another heading of that name'],
    ['escapedJson(oneLine(words, Number.POSITIVE_INFINITY))', '`"${words}"`', 'a quote ends a string of YAML'],
  ],
  'server/export/json.ts': [
    [
      "JSON.stringify(value).replace(ACTING, (signs) => signs.split('').map(numbered).join(''))",
      'JSON.stringify(value)',
      'a command of a terminal in the output',
    ],
    [
      'document.furniture.filter((span) => endsLine(document.text, span.end))',
      'document.furniture',
      'furniture of half a line',
    ],
    ["text.slice(start, end).replace(/\\s+/g, ' ')", 'text.slice(start, end)', 'a mention over two lines'],
    [
      '{ ...section(one, index), questions: counterparts(one) }',
      '{ ...section(one, index), questions: [] }',
      'answers without their questions',
    ],
    ['start + document.text.slice(start, end).trimEnd().length', 'end', 'a body ends on the line of the next heading'],
    [
      'text: note.content ? text(note.content) : null',
      'text: note.definition ? text(note.definition) : null',
      'the text of a note begins with its number',
    ],
    ['"version":1', '"version":2', 'programs that read it stop'],
    ['number: header.number ?? null', 'number: header.caseNumber ?? null', 'a document has the wrong number'],
    ["index > 0 ? ',' : ''", "''", 'no JSON'],
  ],
  'server/export/markdown.ts': [
    [
      ".replace(/[\\\\`*_[\\]<>&#~@+$]/g, '\\\\$&')",
      ".replace(/[`*_[\\]<>&#~@+$]/g, '\\\\$&')",
      'a backslash of the document hides one of ours',
    ],
    ['[\\\\`*_[\\]<>&#~@+$]', '[\\\\`*_[\\]&#~@+$]', 'HTML of the document'],
    ['\\/(?=\\/)|', '', 'an address of the document is a link'],
    ['|!$/gimu', '/gimu', 'a link is a picture that is fetched'],
    ['(?<=www)\\.|', '', '`www.` is a link'],
    ['(?<=^ *\\d{1,9})[.)]|', '', 'a date begins a list'],
    [".replace(/^(\\S+ )(?=[\"'(])/, '$1\\\\')", '', 'a footnote shows nothing'],
    ["/\\n\\s*\\n/.test(blank) ? '\\n\\n' : ' '", "' '", 'paragraphs run together'],
    ['url.replace(ending, percent)', 'url', 'an address ends at its parenthesis'],
    ['|(?<=&#?\\w{1,32});', '', '`&lt;` in an address becomes `<`'],
  ],
  'server/export/section.ts': [
    ['marks.some((mark) => contains(span, mark))', 'true', 'the notes of all sections'],
    ["note.series === first?.series ? '' : note.series", "''", 'two notes 1 in one section'],
    ["name === undefined ? '' : style.mark(name)", "style.mark(name ?? '')", 'a mark without a note'],
    ['return before + written(text);', 'return before;', 'words after a link are lost'],
  ],
  'server/export/mended.ts': [
    ["text: text.replace(GLUED, ' '),", 'text,', 'sentences that print glued stay so'],
    ['place: inMended(place)', 'place', 'a heading after a blank that was put back leads beside itself'],
  ],
  'server/export/text.ts': [
    ['(note.marks[0] ?? note.definition).start', 'note.definition.start', 'a note stands where its page ended'],
    [
      'end - printed.length - printed.after',
      'end - printed.length - printed.after - 1',
      'a heading leads next to itself',
    ],
    ["text === '' ? '' : `${text}\\n`", 'text', 'no line end at the end'],
    ['superscript(note?.number ?? 0)', '`${note?.number ?? 0}`', 'a mark is glued to its word'],
    ['words: before.words.trimEnd()', 'words: before.words', 'a mark stands apart from its word'],
    ["isSecond ? ' ' : ''", "''", 'two marks are one number'],
    ["blanks.includes('\\t') ? '\\t' : ' '", "' '", 'cells of a table run together'],
    ['if (header.key !== undefined)', 'if (false)', 'nobody knows which publication it is'],
    ["at === 0 && printed.sharesLine ? ' ' : undefined", 'undefined', 'a heading loses its words'],
  ],
  'server/export/markup.ts': [['[&<>"\']', '[<>"\']', 'a page shows `&` for `&#38;`']],
  'server/export/overviewPage.ts': [
    ['top += height + 60;', 'top += 60;', 'figures of a drawing lie on each other'],
    [
      "return name === ('days' satisfies Bars['name']) ? words.week(label) : label;",
      'return label;',
      'weeks are bare numbers',
    ],
  ],
  'server/export/inOrder.ts': [
    ['const needsBlank = wasApart && ', 'const needsBlank = false && ', 'the word after a mark is glued to it'],
    ['hasChapters && !isLarge(section) ? 2 : 1', '1', 'questions stand beside their chapter'],
    [
      'header.subject === undefined ? oneLine(name) : capitalized(oneLine(header.subject))',
      'oneLine(name)',
      'a title is the name of a file',
    ],
  ],
  'server/export/figures.ts': [
    ['step < NODE ? 16 : 190', '190', 'much room below arcs without names'],
    ['const most = Math.max(1, ...lines,', 'const most = Math.max(1,', 'the line of the term is beyond the edge'],
    ['from < to ? 1 : 0', '1', 'arcs back hang below the names'],
  ],
  'server/export/teiHeader.ts': [
    ['`#partij-${party + 1}`', '`#partij-${party}`', 'a member is of another party'],
    ['persons.length + organisations.length === 0', 'false', 'an element that must not be empty'],
    ['office === undefined && group !== undefined ? parties.indexOf(group) : -1', '-1', 'a member is of no party'],
  ],
  'server/export/tables/notes.ts': [['new Set(starts.map(nameOf))', 'starts.map(nameOf)', 'a section stands twice']],
};
