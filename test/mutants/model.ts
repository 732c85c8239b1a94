import type { Faults } from './mutant.ts';

export const model: Faults = {
  'server/model/meaning.ts': [
    ['reference.role === own.role && ', '', 'mentions of a question are mentions of its answer'],
    [
      "const asked = role === 'answer' ?",
      'const asked = false ?',
      'a mention of a joint answer by another number is none',
    ],
    ['indices.sort((a, b) => a - b)', 'indices', 'sections in the order of a mention, not of the text'],
    [
      'return own?.[role].has(number) ? own : all();',
      'return all();',
      'F12 on a mention offers the sections of all sets',
    ],
    ['held === others || held === all() || others === all()', 'true', 'the mentions of another set are counted'],
    [
      'held === others || held === all() || others === all()',
      'held === others',
      'a mention from a set that lacks the number is not counted',
    ],
    ['isIn(all(), number) || isIn(', 'isIn(', 'a section that only another set mentions has no lens'],
    ['find((one) => !empty.has(one))', 'at(0)', 'a heading alone hides the answer'],
    [
      'if (!firsts.has(list)) firsts',
      'firsts',
      'nothing but time: what many mentions mean',
      'nothing but time: it is found again',
    ],
    [
      '&& counterparts.length > 0) listed(',
      '&& false) listed(',
      'the answer to a question that has another number is not found',
    ],
  ],
  'server/model/people.ts': [
    ['name === undefined ? role : ', '', '`minister undefined`'],
    ['detail === undefined ? name : ', '', '`Hoekwater (undefined)`'],
  ],
  'server/model/cited.ts': [
    ["kind !== 'url' || span.start >= head", 'true', 'the address of a ministry is a publication'],
  ],
  'server/model/landmarks.ts': [
    ['heading !== undefined && touches(heading, offset)', 'heading !== undefined', 'the whole section is its heading'],
  ],
  'server/model/layout.ts': [
    ['const SHORT = 0.72;', 'const SHORT = 0.2;', 'a short last line does not end its paragraph'],
    ['DIGIT.test(below) && awaitsNumber(above)', 'false', 'the number of a mention begins a paragraph'],
    ['if (closes(below)) return false;', '', 'a question mark is a paragraph of its own'],
    ['|| !COUNTED.test(below) || !isFull(layout, above)', '|| true', '`(2)` in a sentence is an item'],
    ['return !(goesOn && !sentenceEnds);', 'return true;', 'a sentence over the end of a page is two paragraphs'],
    ['/^[?.,;:!)\\]»”](?![.\\d])/', '/^[?.,;:!)\\]»”]/', '`.5` only closes a sentence'],
  ],
  'server/model/questionNumber.ts': [['(`${a}` < `${b}` ? -1 : 1)', '(`${a}` < `${b}` ? 1 : -1)', '2b before 2a']],
  'server/model/noteAt.ts': [
    [
      'indices.length > 0 ? [...new Set(indices)] :',
      'false ? [...new Set(indices)] :',
      'a note belongs where print put it',
    ],
  ],
  'server/model/sections.ts': [
    ['sets[index] = sets[question] ?? set;', ';', 'two sets that are answered together have problems'],
    ['next.counterparts.length === 1 && ', '', 'a joint answer is in the item of one of its questions'],
    ['number === 1 && asked.size > 1', 'number === 1 && asked.size > 0', 'two questions 1 are two sets'],
    [
      "else if (text[last - 1] !== '\\r') return { start, end };",
      '',
      'an item of the outline loses what is glued after it',
    ],
    ['if (end === text.length) return { start, end };', '', 'the last item does not reach to the end'],
  ],
  'server/model/series.ts': [
    ['a.series.length - b.series.length || ', '', 'series aa comes before b'],
    ['|| a.number - b.number', '', 'notes out of their order'],
  ],
  'server/model/titles.ts': [
    ['last - first > 1)', 'last - first > 0)', '`2 t/m 3`'],
    ['number <= last + 1', 'number < last + 1', 'no series of numbers is joined'],
    ["numbered: 'Antwoord op vraag'", "numbered: 'Antwoord'", 'an answer is called by a number of its own'],
  ],
};
