import type { QaDocument } from '../model/document.ts';
import { answerersOf, askersOf } from '../model/people.ts';
import type { ViewPiece } from '../reading/readingView.ts';
import { stateOf } from '../reading/state.ts';
import { oneLine } from '../text/oneLine.ts';
import { superscript } from '../text/superscript.ts';
import { inOrder, type Part, type ReadNote, type ReadParagraph } from './inOrder.ts';
import { escaped as escapedJson } from './json.ts';
import { escaped, footnote, link } from './markdown.ts';
import { line } from './section.ts';

/**
 * A document in Markdown: its facts as YAML at the front, a title, a heading for each section, links to what it cites and
 * to what it refers to, and footnotes as pandoc and GitHub have them, each below the section of its first mark.
 *
 * @param name what the document is called, such as the name of its file
 */
export function* toMarkdown(document: QaDocument, name: string): Generator<string> {
  const { title, header, notes, parts } = inOrder(document, name);
  const page: Page = { document, names: namesOf(document), headings: headingsOf(title, parts) };
  yield frontMatter(document);
  yield `\n# ${text(title)}\n`;
  yield* below(page, header, notes);
  for (const part of parts) {
    yield `\n${'#'.repeat(part.level + 1)} ${text(part.title)}\n`;
    yield* below(page, part.paragraphs, part.notes);
  }
}

interface Page {
  readonly document: QaDocument;
  /** What each note is called that has both a mark and a text, by its index: `1`, `b1`. */
  readonly names: ReadonlyMap<number, string>;
  /** What a link to each section says after its `#`, by the section's index. */
  readonly headings: ReadonlyMap<number, string>;
}

function* below(page: Page, paragraphs: readonly ReadParagraph[], notes: readonly ReadNote[]): Generator<string> {
  for (const paragraph of paragraphs) {
    const written = line(paragraph, (piece) => special(page, piece), text);
    if (written.trim() !== '') yield `\n${written}\n`;
  }
  for (const { note, paragraphs: own } of notes) {
    const words = own
      .map((paragraph) =>
        line(paragraph, (piece) => (piece.kind === 'mark' ? number(page, piece.note) : special(page, piece)), text),
      )
      .join('\n\n');
    const name = page.names.get(note);
    yield `\n${name === undefined ? `${number(page, note)} ${words}` : footnote(name, words)}\n`;
  }
}

/** A mark or a link; undefined where a piece is text. */
function special(page: Page, piece: ViewPiece): string | undefined {
  switch (piece.kind) {
    case 'text':
      return undefined;
    case 'mark': {
      const name = page.names.get(piece.note);
      return name === undefined ? number(page, piece.note) : `[^${name}]`;
    }
    case 'reference': {
      const heading = piece.section === undefined ? undefined : page.headings.get(piece.section);
      return heading === undefined ? undefined : `[${text(piece.text)}](#${heading})`;
    }
    case 'citation':
      return piece.url === undefined ? undefined : link(piece.text, piece.url);
  }
}

/** `¹²`, for a note that has no text, or no mark. */
function number({ document }: Page, note: number): string {
  return superscript(document.notes[note]?.number ?? 0);
}

/** Words of the document that are words to pandoc too: no attributes, raised letters, or items of its kinds of lists. */
function text(words: string): string {
  return escaped(words)
    .replace(/[{}^]/g, '\\$&')
    .replace(/^(\w{1,9})([.)])(?=\s)/, '$1\\$2');
}

function namesOf({ notes }: QaDocument): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const taken = new Set<string>();
  const [first] = notes;
  notes.forEach(({ series, number: printed, marks, definition, content }, index) => {
    const name = `${series === first?.series ? '' : series}${printed}`;
    if (marks.length === 0 || (content ?? definition) === undefined || taken.has(name)) return;
    taken.add(name);
    names.set(index, name);
  });
  return names;
}

/**
 * What pandoc and the preview of VS Code call the headings of questions and answers: `antwoord-op-vraag-1-tm-4`; a second
 * heading of that name is `…-1`. Of other headings they may think otherwise, and nothing leads to those.
 */
function headingsOf(title: string, parts: readonly Part[]): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  const slug = (heading: string) => {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s+/g, '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  };
  slug(title);
  return new Map(parts.map(({ section, title: heading }) => [section, slug(heading)]));
}

/** What the header says, by the names that the JSON has for it; what it does not say is left out. */
function frontMatter(document: QaDocument): string {
  const { header } = document;
  const facts: Fields = [
    ['lang', 'nl'],
    ['subject', header.subject],
    ['askedBy', askersOf(header)],
    ['answeredBy', answerersOf(header)],
    ['submitted', header.submitted],
    ['received', header.received],
    ['dated', header.dated],
    ['inReplyTo', header.inReplyTo],
    ['key', header.key],
    ['number', header.number],
    ['caseNumber', header.caseNumber],
    ['state', stateOf(document).state],
  ];
  return `---\n${facts.map(field).join('')}---\n`;
}

type Fields = readonly (readonly [name: string, value: string | readonly string[] | undefined])[];

/** A field in YAML, with each item of a list on a line of its own; nothing where it says nothing. */
function field([name, value]: Fields[number]): string {
  if (value === undefined || value.length === 0) return '';
  const said = typeof value === 'string' ? ` ${quoted(value)}` : value.map((item) => `\n  - ${quoted(item)}`).join('');
  return `${name}:${said}\n`;
}

/** A string that is one in YAML too, whatever is in it. */
function quoted(words: string): string {
  return escapedJson(oneLine(words, Number.POSITIVE_INFINITY));
}
