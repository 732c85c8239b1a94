import { safeAddress } from '../model/addresses.ts';
import type { Note, QaDocument, Section } from '../model/document.ts';
import { reading } from '../model/reading.ts';
import { contains, type Span, startedBy } from '../model/span.ts';
import { titleOf } from '../model/titles.ts';
import { escaped, joined, link } from './markdown.ts';

/** A section as one reads it, with its notes at the end, to be pasted as bare text. */
export function sectionAsText(document: QaDocument, section: Section): string {
  return rendered(document, section, {
    title: (title) => title,
    text: joined,
    mark: (name) => ` [${name}]`,
    link: joined,
    note: (name, text) => `[${name}] ${text}`,
  });
}

/** The same in Markdown: a heading, links to what it cites, and footnotes. The text of the document stays text. */
export function sectionAsMarkdown(document: QaDocument, section: Section): string {
  return rendered(document, section, {
    title: (title) => `## ${escaped(title)}`,
    text: escaped,
    mark: (name) => `[^${name}]`,
    link,
    // A paragraph behind the first one belongs to the note when it is indented.
    note: (name, text) => `[^${name}]: ${text.replaceAll('\n\n', '\n\n    ')}`,
  });
}

/** How to write each thing that a section is made of. */
interface Style {
  readonly title: (title: string) => string;
  readonly text: (text: string) => string;
  readonly mark: (name: string) => string;
  readonly link: (text: string, url: string) => string;
  readonly note: (name: string, text: string) => string;
}

function rendered(document: QaDocument, section: Section, style: Style): string {
  const notes = notesIn(document, section.body);
  const texts = [...notes].flatMap(([note, name]) => {
    const span = note.content ?? note.definition;
    return span === undefined ? [] : [style.note(name, woven(document, span, new Map(), style))];
  });
  const body = woven(document, section.body, notes, style);
  return [style.title(titleOf(section)), body, ...texts].filter((part) => part !== '').join('\n\n');
}

/** The notes whose marks stand in a stretch and what to call them: by number, and by series too where that is not enough. */
function notesIn(document: QaDocument, span: Span): ReadonlyMap<Note, string> {
  const found = document.notes.filter(({ marks }) => marks.some((mark) => contains(span, mark)));
  const [first] = found;
  return new Map(
    found.map((note) => [note, `${note.series === first?.series ? '' : note.series}${note.number}`] as const),
  );
}

/** Something that stands in the text, or behind it. */
interface Thread {
  readonly span: Span;
  readonly write: (text: string) => string;
}

/** The reading text of a stretch, with marks and links in their places. */
function woven(document: QaDocument, span: Span, notes: ReadonlyMap<Note, string>, style: Style): string {
  const { text, offsets } = reading(document, span);
  let written = '';
  let at = 0;
  const upTo = (offset: number) => {
    const from = at;
    while (at < text.length && (offsets[at] ?? offset) < offset) at++;
    return text.slice(from, at);
  };
  // A text is written piece by piece, and each piece keeps the white space that the next one needs before it.
  const plain = (words: string) => {
    const [blank = ''] = /\s*$/.exec(words) ?? [];
    return style.text(words.slice(0, words.length - blank.length)) + style.text(blank);
  };
  for (const thread of threadsIn(document, span, notes, style)) {
    if (thread.span.start >= span.start) written += plain(upTo(thread.span.start));
    written += thread.write(upTo(thread.span.end));
  }
  return (written + plain(text.slice(at))).trim();
}

/** Marks and citations in a stretch, in order. */
function threadsIn(
  { citations, text }: QaDocument,
  span: Span,
  notes: ReadonlyMap<Note, string>,
  style: Style,
): readonly Thread[] {
  const threads: Thread[] = [];
  for (const [note, name] of notes) {
    for (const mark of note.marks)
      if (contains(span, mark)) threads.push({ span: mark, write: () => style.mark(name) });
  }
  const first = startedBy(citations, (citation) => citation.span, span.start - 1);
  for (let place = first; place < citations.length; place++) {
    const citation = citations[place];
    if (citation === undefined || !contains(span, citation.span)) break;
    const url = safeAddress(citation.url);
    if (url === undefined || text[citation.span.start] === undefined) continue;
    threads.push({ span: citation.span, write: (words) => (words === '' ? '' : style.link(words, url)) });
  }
  return threads.sort((a, b) => a.span.start - b.span.start);
}
