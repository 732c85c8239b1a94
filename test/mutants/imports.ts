import type { Faults } from './mutant.ts';

export const imports: Faults = {
  'server/import/pdf/pdfjs.ts': [
    ['if (turn === 0) return', 'if (turn >= 0) return', 'nothing is read of pages that are shown turned'],
    ['[-a, -b, -c, -d, right - x, top - y]', '[-a, -b, -c, -d, right - x, y]', 'a page upside down is read from below'],
  ],
  'server/import/draft.ts': [
    ['more.pages === undefined ? [] : places', 'places', 'a web page has a page 1'],
    ["superscript(words).replace(/[,;\\s]+/g, ' ')", 'superscript(words)', 'two marks have a comma between'],
  ],
  'server/import/xml.ts': [
    ["isImplied && xml[end - 1] !== '/'", 'isImplied', 'every official publication is damaged'],
    ["isImplied && xml[end - 1] !== '/'", 'false', 'half a publication is whole'],
  ],
  'server/import/docx.ts': [
    ["'del moveFrom", "'moveFrom", 'footnotes of deleted words are counted'],
    ['Fallback sdtPr', 'sdtPr', 'a text box stands twice'],
    [
      "const FORMER = new Set(['pPrChange', 'rPrChange', 'sectPr']);",
      "const FORMER = new Set(['rPrChange', 'sectPr']);",
      'a paragraph has the number of an older version',
    ],
    [
      "if (fields.at(-1) === 'code' || run.isHidden) return;",
      "if (fields.at(-1) === 'code') return;",
      'hidden words are shown',
    ],
    ['if (!isDeletedEnd) number();', 'number();', 'a deleted paragraph has a number'],
    [
      'if (isDeletedEnd) paragraphs.push({ ...newParagraph(), isJoined: true });',
      'if (false) paragraphs.push();',
      'a paragraph whose end was deleted ends',
    ],
    ['if (!isPageTurned) flow.turnPage();', 'flow.turnPage();', 'a page that somebody turned is two'],
    ["type === undefined || type === 'normal'", 'type === undefined', 'no note at all'],
    ['run.isRaised ??= Number(value) > 3;', 'run.isRaised ??= false;', 'raised numbers are glued to their words'],
    ["write('-');", "write('');", '`EUveren`'],
  ],
  'server/import/docxNumbering.ts': [
    ["definition.suffix === 'nothing' ? '' : ' '", "''", 'a number is glued to its words'],
    [
      'counts[level] === undefined || isNew ? start : counts[level] + 1',
      'counts[level] === undefined || isNew ? 1 : counts[level] + 1',
      'a list that begins at 4 begins at 1',
    ],
  ],
  'server/import/flow.ts': [
    ["cell.text.replaceAll('\\t', ' ')", 'cell.text', 'a cell is two'],
    ["endsInMark(level) ? ' ' : ''}${mark}", "''}${mark}", 'two marks are one number'],
    ['full.length < 2 ||', '', 'a table of one cell loses its tabs'],
  ],
  'server/import/html.ts': [
    ['notes < 0 ? chosen : chosen + rest.slice(notes)', 'chosen', 'the notes of what is pasted from Word are gone'],
    ['if (marked.has(own)) notes', 'if (own) notes', 'a note that is pasted without its mark is gone'],
    ['flow.mark(own, numberOf(own, number));', 'add(words);', 'a mark of Word is `[1]`'],
    ['sign.length === 1 && !/\\d/.test(sign) ? bullet(sign) : sign', 'sign', 'a sign of a list is `o`'],
  ],
  'server/import/htmlElement.ts': [
    ["WORD_TAB.test(style) ? 'tab' :", '', 'a tab of Word is blanks that do not break'],
    ["'lower-alpha': 'a',", '', 'a list with letters has numbers'],
    ['(?:element|special-character)', '(?:element)', 'the sign of a comment is a mark'],
  ],
  'server/import/parser.ts': [
    ['if (++depth > DEEPEST) throw TOO_DEEP;', 'depth++;', 'half a million tables within each other hang'],
  ],
  'server/import/packed.ts': [
    ['room -= originalSize;', 'room = LARGEST - originalSize;', 'ten parts of 60 MB take a gigabyte'],
    [
      'const parts = unpackedInOrder(bytes);',
      'const parts = {};',
      'of a Word document that is cut off nothing is read',
    ],
    ["if (draft.text === '') throw new Refusal('damagedPacked');", '', 'a damaged document holds no text'],
  ],
  'server/import/markup.ts': [['if (bytes.length > LONGEST) {', 'if (false) {', 'a page of 100 MB takes all memory']],
  'server/import/kind.ts': [
    ["['PK\\x03\\x04', 'packed'],", '', 'no Word document is read'],
    [' && goesOnInTags(bytes)', '', 'a text below the first line of a page is not read'],
  ],
  'server/import/pdf/lines.ts': [
    [
      'const RAISED = { least: 0.12, most: 0.8 };',
      'const RAISED = { least: 0.5, most: 0.8 };',
      'marks are glued to their words',
    ],
    ['run.x - end > WORD_GAP * base.size', 'false', 'words run together'],
  ],
  'server/import/pdf/paragraphs.ts': [
    ['return fits(above, below, measures);', 'return false;', 'a section is one paragraph'],
    ['if (above.row || below.row ||', 'if (', 'the rows of a table run together'],
  ],
  'server/import/pdf/furniture.ts': [
    ['if (HEADING.test(text)) return [];', '', 'a question at the top of a page loses its heading'],
    [
      'return isRunning ? own.filter(({ column }) => column >= 0) : own;',
      'return own;',
      'a letter’s head stands on every page',
    ],
    ['if (PAGE_OF.test(segment.text)) return false;', '', 'a page number stands in the text'],
    ['Number(digits) - page', 'Number(digits)', 'page numbers stand in the text'],
  ],
  'server/import/pdf/foot.ts': [
    [
      'else if (open && (notes.length > before || mayGoOn)) open.lines.push(line);',
      'else if (open && notes.length > before) open.lines.push(line);',
      'a note breaks off at the end of its page',
    ],
    ['if (tagged.length > 0) return [tagged];', '', 'tags do not tell what is a note'],
  ],
  'server/import/pdf/order.ts': [
    ['if (isProse(left) && isProse(right) && overlap(left, right) > 0.3)', 'if (false)', 'two columns are read as one'],
    [
      'isAside({ size, tag, x, right }: Segment, body: number, measure: Measure): boolean { return',
      'isAside({ size, tag, x, right }: Segment, body: number, measure: Measure): boolean { return false &&',
      'a margin is read with the text',
    ],
  ],
  'server/import/pdf/pdf.ts': [
    ['(?<!(?:^|[\\s\\d(/])[kcdmh]?m)', '', 'a note stands below `km²`'],
    ["own.filter(({ tag }) => tag !== 'artifact')", 'own', 'tags do not tell what is no text'],
  ],
  'server/import/odt.ts': [
    ['Math.min(MOST_BLANKS, Math.max(1,', '(Math.max(1,', 'one element of a file fills the memory'],
    ['|| list.isItemNumbered) return', ') return', 'the second paragraph of an item has a number too'],
    [' || raised.at(-1) === true', '', 'a mark in words of another colour is a digit of the word before it'],
    ['if (start !== undefined) list.count = Number(start) - 1;', '', 'a list that starts at 5 starts at 1'],
    ['const count = goesOn ?', 'const count = true ?', 'the second list goes on with the numbers of the first'],
    [".replace(/\\s+/g, ' ')", '', 'lines of the file are lines of the text'],
  ],
  'server/import/odtStyles.ts': [
    ['|[1-9]\\d*%)', ')', 'a mark that is raised by a third is a digit'],
    [
      'if (style !== undefined && parent !== undefined) parents.set(style, parent);',
      '',
      'a style that builds on that of marks raises none',
    ],
  ],
  'server/import/docxStyles.ts': [
    ['level ??= style?.level;', '', 'a heading has the number of another level'],
    ['name ?? standard', 'name', 'what all paragraphs have some lack'],
    ["!['0', 'false', 'off', 'none'].includes(value)", 'true', 'what is not hidden is left out'],
  ],
  'server/import/numbering.ts': [
    ['.repeat(Math.floor((number - 1) / 26) + 1)', '', 'the 27th item is a again'],
    [" || '·o§Øvqüà'.includes(first)", '', 'a list of letters that are signs'],
  ],
  'server/import/officialXml.ts': [
    ["&& !HEADED.has(open.at(-1) ?? '')", '', '`Vraag 3` stands on the line of its question'],
    ['!(isAfterNumber && ALINEAS.has(name))', 'true', 'the number of an item stands above it'],
    ['[...TITLE_LINES, ...rest].flatMap', '[...title.keys()].flatMap', 'a title block in the order of its file'],
    ["collapsed === ' ' && (flow.isAtStart || isAfterNumber)", 'false', 'lines begin with blanks'],
  ],
};
