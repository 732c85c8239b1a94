import type { Kind, Paper } from './papers.ts';

/** A paper as a manner may print it: where a note goes on below a signature, one cannot know which of them ends there. */
export function fitting(paper: Paper, { splits }: Manner): Paper {
  return splits ? { ...paper, parts: paper.parts.filter(({ role }) => role !== 'signature') } : paper;
}

/** How one converter prints a document. */
export interface Manner {
  readonly name: string;
  /** The length of a full line; undefined where a paragraph is one line. */
  readonly width: number | undefined;
  /** Whether words are broken at line ends. */
  readonly hyphens: boolean;
  readonly indent: string;
  /** Empty lines between paragraphs, and above a heading. */
  readonly gaps: { readonly paragraph: number; readonly heading: number };
  /** Where notes stand: at the foot of the page that has their mark, or below all. */
  readonly notes: 'foot' | 'end';
  /** Whether a note that does not fit on its page goes on at the foot of the next. */
  readonly splits: boolean;
  /** A mark, by what stands before and after it. */
  readonly mark: (number: number) => string;
  /** The lines of a note: its number, and its text. */
  readonly note: (number: number, words: readonly string[]) => readonly string[];
  /** The lines at a page's end, empty ones too; undefined where there are no pages. */
  readonly foot: ((page: number, imprint: Imprint, isLast: boolean) => readonly string[]) | undefined;
  /** The lines above all, of which empty ones too. */
  readonly top: (kind: Kind) => readonly string[];
  /** What a page begins with. */
  readonly pageStart: string;
}

/** What the footers of a document say. */
interface Imprint {
  /** `ah-tk-20292030-12` */
  readonly key: string;
  readonly issn: string;
  /** `Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel` */
  readonly paper: string;
}

const AANHANGSEL: Imprint = {
  key: 'ah-tk-20292030-12',
  issn: 'ISSN 0921 - 7398',
  paper: 'Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel',
};
const VRAGEN: Imprint = { key: 'kv-tk-2030Z00012', issn: '', paper: 'Tweede Kamer, vergaderjaar 2029–2030, Vragen' };
const KAMERSTUK: Imprint = {
  key: 'kst-40123-6',
  issn: 'ISSN 0921 - 7371',
  paper: 'Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6',
};

/** Documents of other houses have no footers that say what they are. */
const IMPRINTS: Readonly<Partial<Record<Kind, Imprint>>> = {
  answers: AANHANGSEL,
  lettered: AANHANGSEL,
  questions: VRAGEN,
  list: KAMERSTUK,
};

const PLACE = '’s-Gravenhage 2030';
const full = (lines: readonly string[]) => lines.filter((line) => line !== '');

/** The imprint stands at the foot of the first page alone. */
const imprint = ({ key, issn }: Imprint, page: number) => (page === 1 ? full([key, issn]) : []);
const oneLine: Manner['foot'] = (page, print) => [
  ...imprint(print, page),
  page === 1 ? `${PLACE} ${print.paper} ${page}` : `${print.paper} ${page}`,
];
const apart: Manner['foot'] = (page, print) => [
  '',
  ...imprint(print, page),
  ...(page === 1 ? [PLACE, ''] : []),
  print.paper,
  '',
  `${page}`,
  '',
];
const below: Manner['foot'] = (page, print) => [
  '',
  ...(page === 1 ? [' ', ' ', ...imprint(print, page), PLACE] : []),
  print.paper,
  `${page}`,
  '',
];
const columns: Manner['foot'] = (page, print) => [
  '',
  '',
  ...imprint(print, page),
  `${page === 1 ? `${PLACE}       ` : ''}${print.paper}${' '.repeat(40)}${page}`,
];

const glued = (number: number) => `${number}`;
const apartBefore = (number: number) => ` ${number}`;

/** The title block, whole or by pieces; lists, and other houses, have others. */
const block = (kind: Kind, lines: readonly string[]) => (kind === 'answers' || kind === 'lettered' ? lines : []);

const HOUSE = 'Tweede Kamer der Staten-Generaal';
const YEAR = 'Vergaderjaar 2029–2030';
const BOOK = 'Aanhangsel van de Handelingen';
const ABOVE = ['Vragen gesteld door de leden der Kamer, met de daarop door de', 'regering gegeven antwoorden'];
const lineBlock = (kind: Kind) => block(kind, [HOUSE, '2', `${YEAR} ${BOOK}`, ...ABOVE, '12']);

const numberAbove: Manner['note'] = (number, words) => [`${number}`, ...words];
const numberBefore: Manner['note'] = (number, [first = '', ...rest]) => [`${number} ${first}`, ...rest];

const plain: Manner = {
  name: 'plain text',
  width: undefined,
  hyphens: false,
  indent: '',
  gaps: { paragraph: 0, heading: 0 },
  notes: 'end',
  splits: false,
  mark: glued,
  note: numberBefore,
  foot: undefined,
  top: () => [],
  pageStart: '',
};

/** How converters print, each with what is its own. */
export const MANNERS: readonly Manner[] = [
  plain,
  {
    ...plain,
    name: 'pdftotext',
    width: 76,
    notes: 'foot',
    note: (number, words) => ['', `${number}`, '', ...words],
    foot: apart,
    top: (kind) => block(kind, [HOUSE, '', YEAR, '', '2', '', BOOK, '', ...ABOVE, '', '12']),
    pageStart: '\f',
  },
  {
    ...plain,
    name: 'pdftotext -layout',
    width: 76,
    hyphens: true,
    indent: ' '.repeat(12),
    gaps: { paragraph: 0, heading: 1 },
    notes: 'foot',
    note: (number, words) => [`${number}`, ...words.map((line) => `  ${line}`)],
    foot: columns,
    top: (kind) => block(kind, [HOUSE, `${' '.repeat(100)}2`, `${YEAR}   ${BOOK}`, '', '', ...ABOVE, '', '', '12', '']),
    pageStart: '\f',
  },
  {
    ...plain,
    name: 'pdftotext -raw',
    width: 76,
    hyphens: true,
    notes: 'foot',
    note: numberAbove,
    foot: oneLine,
    top: lineBlock,
    pageStart: '\f',
  },
  {
    ...plain,
    name: 'pdfminer',
    width: 76,
    hyphens: true,
    gaps: { paragraph: 0, heading: 1 },
    notes: 'foot',
    note: (number, words) => ['', ...numberBefore(number, words)],
    foot: apart,
    top: (kind) => block(kind, [HOUSE, '', YEAR, '', BOOK, '', '2', '', ...ABOVE, '', '12', '']),
    pageStart: '\f',
  },
  {
    ...plain,
    name: 'pypdf',
    width: 76,
    hyphens: true,
    notes: 'foot',
    mark: apartBefore,
    note: numberBefore,
    foot: (page, print, isLast) => ['', ' ', ...(oneLine?.(page, print, isLast) ?? [])],
    top: lineBlock,
  },
  {
    ...plain,
    name: 'mutool',
    width: 76,
    hyphens: true,
    gaps: { paragraph: 0, heading: 1 },
    notes: 'foot',
    note: (number, words) => ['', ...numberBefore(number, words)],
    foot: below,
    top: (kind) => block(kind, [HOUSE, '2', '', YEAR, BOOK, '', ...ABOVE, '', '12', '']),
    pageStart: '\f\n',
  },
  {
    ...plain,
    name: 'a copy from a browser’s viewer',
    width: 76,
    hyphens: true,
    notes: 'foot',
    mark: apartBefore,
    note: numberBefore,
    foot: oneLine,
    top: lineBlock,
  },
  {
    ...plain,
    name: 'pandoc, wrapped',
    width: 72,
    gaps: { paragraph: 1, heading: 1 },
    mark: (number) => `[${number}]`,
    note: (number, [first = '', ...rest]) => ['', `[${number}] ${first}`, ...rest],
  },
  {
    ...plain,
    name: 'pandoc’s Markdown',
    width: 72,
    gaps: { paragraph: 1, heading: 1 },
    mark: (number) => `[^${number}]`,
    note: (number, [first = '', ...rest]) => ['', `[^${number}]: ${first}`, ...rest.map((line) => `    ${line}`)],
  },
  {
    ...plain,
    name: 'pandoc, a paragraph a line',
    gaps: { paragraph: 1, heading: 1 },
    mark: (number) => `\\[${number}\\]`,
    note: (number, [first = '', ...rest]) => ['', `\\[${number}\\] ${first}`, ...rest],
  },
  {
    ...plain,
    name: 'a copy of a web page, with notes that are named,',
    gaps: { paragraph: 1, heading: 1 },
    mark: (number) => ` (noot ${number})`,
    note: (number, [first = '', ...rest]) => ['', `Noot ${number}: ${first}`, ...rest],
  },
  {
    ...plain,
    name: 'a copy in which a sign raises marks',
    width: 72,
    mark: (number) => `^${number}`,
    note: (number, [first = '', ...rest]) => [`^${number} ${first}`, ...rest],
  },
  {
    ...plain,
    name: 'LibreOffice, saved as text',
    gaps: { paragraph: 0, heading: 1 },
    note: (number, [first = '', ...rest]) => [`${number}${first}`, ...rest],
  },
  {
    ...plain,
    name: 'a Word letter, saved as text',
    gaps: { paragraph: 0, heading: 1 },
    mark: (number) => ` ${number})`,
    note: (_, words) => words,
  },
  {
    ...plain,
    name: 'pdftotext, with notes over two pages,',
    width: 76,
    notes: 'foot',
    splits: true,
    note: (number, words) => ['', `${number}`, '', ...words],
    foot: apart,
    top: (kind) => block(kind, [HOUSE, '', YEAR, '', '2', '', BOOK, '', ...ABOVE, '', '12']),
    pageStart: '\f',
  },
  {
    ...plain,
    name: 'pdftotext -raw, with notes over two pages,',
    width: 76,
    hyphens: true,
    notes: 'foot',
    splits: true,
    note: numberAbove,
    foot: oneLine,
    top: lineBlock,
    pageStart: '\f',
  },
];

/** A line of a note that breaks off in a sentence, and one that goes on in it. */
const BREAKS_OFF = /\s\p{Ll}+$/u;
const GOES_ON = /^\p{Ll}+\s/u;
const ENDS = /[.?]\d{0,2}$/;

const SIGNS = 0xe000;

/** How many lines a title and those below it need, that a page ends after it. */
const KEPT = 4;

/** A document as it is printed, with the places of its furniture. */
export interface Printed {
  readonly text: string;
  readonly furniture: readonly string[];
}

/** Prints a document in a manner. */
export function print(paper: Paper, manner: Manner): Printed {
  const lines: string[] = [];
  const furniture: string[] = [];
  const { width, foot } = manner;
  const imprintOf = foot && IMPRINTS[paper.kind];
  let page = 1;
  let onPage = 0;
  let waiting: number[] = [];
  /** What goes on at the foot of the page of a note that began on the page before. */
  let rest: readonly string[] = [];
  const noteLines = (number: number) =>
    manner.note(number, wrapped(paper.notes[number - 1] ?? '', width && width + 20, false));
  const endPage = (isLast: boolean) => {
    if (!imprintOf || !foot) return;
    if (waiting.length > 0 || rest.length > 0) lines.push('');
    const printed = [...rest, ...waiting.flatMap(noteLines)];
    const cut = printed.length - 1;
    const isCut =
      manner.splits &&
      !isLast &&
      waiting.length > 0 &&
      BREAKS_OFF.test(printed[cut - 1] ?? '') &&
      GOES_ON.test(printed[cut] ?? '');
    rest = isCut ? printed.slice(cut) : [];
    for (const line of isCut ? printed.slice(0, cut) : printed) lines.push(line && manner.indent + line);
    waiting = [];
    const own = foot(page, imprintOf, isLast);
    lines.push(...own);
    furniture.push(...own.map((line) => line.trim()).filter((line) => line !== ''));
    page++;
    onPage = 0;
  };
  const put = (line: string, marks: readonly number[]) => {
    // Where a note goes on below it, a page ends with a sentence.
    const isOpen = rest.length > 0 && !ENDS.test(lines.at(-1) ?? '');
    if (imprintOf && onPage >= paper.pageLines && !isOpen) {
      endPage(false);
      lines.push(manner.pageStart + manner.indent + line);
    } else lines.push(line && manner.indent + line);
    if (line !== '') onPage++;
    waiting.push(...marks);
  };
  const gap = (count: number) => {
    if (onPage > 0) for (let one = 0; one < count; one++) lines.push('');
  };
  const paragraph = (words: string) => {
    // A sign of its own for each mark, so that no line ends in one.
    const signed = words.replace(/\{(\d+)\}/g, (_, number: string) => String.fromCharCode(SIGNS + Number(number)));
    for (const line of wrapped(signed, width, manner.hyphens)) {
      const numbers: number[] = [];
      const printed = line.replace(/[\ue000-\uf8ff]/g, (sign) => {
        numbers.push(sign.charCodeAt(0) - SIGNS);
        return manner.mark(sign.charCodeAt(0) - SIGNS);
      });
      put(printed, numbers);
    }
  };

  lines.push(...manner.top(paper.kind).map((line) => line && manner.indent + line));
  for (const words of paper.header) {
    gap(manner.gaps.paragraph);
    paragraph(words);
  }
  for (const { heading, numbers, label, paragraphs } of paper.parts) {
    gap(manner.gaps.heading);
    // A heading stands with what it is above, and a title with more of it.
    if (onPage > paper.pageLines - (numbers.length === 0 ? KEPT : 2)) onPage = paper.pageLines;
    if (heading !== undefined) put(heading, []);
    paragraphs.forEach((words, index) => {
      if (index > 0 || heading !== undefined) gap(manner.gaps.paragraph);
      paragraph(index === 0 && label !== undefined ? `${label} ${words}` : words);
    });
  }
  if (imprintOf) endPage(true);
  else {
    if (paper.notes.length > 0) lines.push('');
    for (const index of paper.notes.keys())
      lines.push(...noteLines(index + 1).map((line) => line && manner.indent + line));
  }
  return { text: `${lines.join('\n')}\n`, furniture };
}

/** Words in lines of at most `width`; a long word may be broken. */
function wrapped(words: string, width: number | undefined, hyphens: boolean): string[] {
  if (width === undefined) return [words];
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line = `${line} ${word}`;
    else {
      // A broken word leaves at least three letters on both sides: `mun-` `ten`.
      const room = width - line.length - 2;
      const isLong = hyphens && /^\p{Ll}{7,}[.,]?$/u.test(word);
      const cut = isLong ? Math.min(room, word.length - 4) : 0;
      lines.push(cut < 3 ? line : `${line} ${word.slice(0, cut)}-`);
      line = cut < 3 ? word : word.slice(cut);
    }
  }
  return [...lines, line];
}
