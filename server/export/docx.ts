import { strToU8, zipSync } from 'fflate';
import type { QaDocument } from '../model/document.ts';
import type { ViewPiece } from '../reading/readingView.ts';
import { oneLine, plain } from '../text/oneLine.ts';
import {
  CONTENT_TYPES,
  FOOTER,
  NAMES,
  PACKAGE,
  relationships,
  SEPARATORS,
  SETTINGS,
  SHEET,
  STYLES,
  XML,
} from './docxParts.ts';
import { inOrder, type Part, type ReadNote, type ReadParagraph } from './inOrder.ts';
import { printedHeading } from './text.ts';

/**
 * A document as Word has it: a title, headings that its navigation pane lists, footnotes of its own, links to what is
 * cited and to the headings that are referred to. The same document gives the same bytes, at any time and place.
 *
 * @param name what the document is called, such as the name of its file
 */
export function toDocx(document: QaDocument, name: string): Uint8Array {
  const files = Object.entries(docxFiles(document, name)).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

/** The same before it is packed: XML by the names of its parts. */
export function docxFiles(document: QaDocument, name: string): Readonly<Record<string, string>> {
  const read = inOrder(document, name);
  const { header } = document;
  const told = new Set<number>();
  const page: Page = {
    document,
    automatic: automaticOf(document),
    texts: new Map([read, ...read.parts].flatMap(({ notes }) => notes).map((note) => [note.note, note])),
    told,
    links: [],
    bookmarks: new Map(read.parts.map(({ section }) => [section, `sectie_${section}`])),
  };
  const body = [
    ...(header.key === undefined ? [] : [paragraph('Subtitle', run(header.key))]),
    ...(header.subject === undefined ? [] : [paragraph('Title', run(read.title))]),
    ...below(page, read.header, read.notes),
    ...read.parts.flatMap((part) => [
      paragraph(
        `Heading${part.level}`,
        bookmarked(`sectie_${part.section}`, part.section, run(headingOf(document, part))),
      ),
      ...below(page, part.paragraphs, part.notes),
    ]),
  ];
  const notes: Page = { ...page, links: [] };
  const footnotes = [...told].map((index) => footnote(notes, index));
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE,
    'docProps/core.xml': coreOf(document, read.title),
    'word/document.xml': `${XML}<w:document ${NAMES}><w:body>\n${body.join('\n')}\n${SHEET}\n</w:body></w:document>\n`,
    'word/_rels/document.xml.rels': relationships(
      ['styles', 'settings', 'footnotes', 'footer'],
      page.links.map(escaped),
    ),
    'word/styles.xml': STYLES,
    'word/settings.xml': SETTINGS,
    'word/footnotes.xml': `${XML}<w:footnotes ${NAMES}>\n${SEPARATORS}${footnotes.join('\n')}\n</w:footnotes>\n`,
    'word/_rels/footnotes.xml.rels': relationships([], notes.links.map(escaped)),
    'word/footer.xml': FOOTER,
  };
}

/** A heading as it is printed, where that stands on a line of its own and is more than a number; else what one calls it. */
function headingOf(document: QaDocument, { section, title }: Part): string {
  const own = document.sections[section];
  if (own?.heading === undefined) return title;
  const { words, sharesLine } = printedHeading(document, own);
  return sharesLine || !/\p{L}/u.test(words) ? title : oneLine(words);
}

interface Page {
  readonly document: QaDocument;
  /** The notes that Word itself numbers as they are printed, by their indices. */
  readonly automatic: ReadonlySet<number>;
  readonly texts: ReadonlyMap<number, ReadNote>;
  /** The notes whose first mark was written, in order. */
  readonly told: Set<number>;
  /** The addresses to which this part leads. */
  readonly links: string[];
  /** The bookmark of each section. */
  readonly bookmarks: ReadonlyMap<number, string>;
}

/** Paragraphs, and the texts of notes that have no mark: nothing leads to those. */
function below(page: Page, paragraphs: readonly ReadParagraph[], notes: readonly ReadNote[]): readonly string[] {
  const { document } = page;
  const written = paragraphs.map((pieces) => paragraph(undefined, inline(page, pieces)));
  const alone = notes
    .filter(({ note }) => document.notes[note]?.marks.length === 0)
    .flatMap(({ note, paragraphs: own }) => noteText(page, own, `${raised(numberOf(page, note))}${run(' ')}`));
  return [...written, ...alone].filter((one) => one !== '');
}

/** The paragraphs of a note, the first with its number before it. */
function noteText(page: Page, paragraphs: readonly ReadParagraph[], number: string): readonly string[] {
  const read = paragraphs.length === 0 ? [[]] : paragraphs;
  return read.map((pieces, index) =>
    paragraph('FootnoteText', `${index === 0 ? number : ''}${inline(page, pieces, true)}`),
  );
}

function footnote(page: Page, index: number): string {
  const number = page.automatic.has(index)
    ? `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>`
    : raised(numberOf(page, index));
  const text = noteText(page, page.texts.get(index)?.paragraphs ?? [], `${number}${run(' ')}`);
  return `<w:footnote w:id="${index + 1}">${text.join('')}</w:footnote>`;
}

function inline(page: Page, pieces: ReadParagraph, isNote = false): string {
  return pieces.map((piece) => (piece.kind === 'mark' ? mark(page, piece.note, isNote) : words(page, piece))).join('');
}

function words({ links, bookmarks }: Page, piece: Exclude<ViewPiece, { kind: 'mark' }>): string {
  if (piece.kind === 'reference' && piece.section !== undefined)
    return linked(`w:anchor="${bookmarks.get(piece.section)}"`, piece.text);
  if (piece.kind === 'citation' && piece.url !== undefined) {
    const known = links.indexOf(piece.url);
    const at = known < 0 ? links.push(piece.url) - 1 : known;
    return linked(`r:id="link${at}"`, piece.text);
  }
  return run(piece.text);
}

function linked(target: string, text: string): string {
  return `<w:hyperlink ${target} w:history="1">${run(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
}

/** A footnote at its first mark; at later ones, and within notes, its number, which leads there. */
function mark(page: Page, index: number, isNote: boolean): string {
  const number = numberOf(page, index);
  const text = page.texts.get(index);
  if (text === undefined) return raised(number);
  if (isNote || page.told.has(index)) return isNote ? raised(number) : again(index, number);
  page.told.add(index);
  const isAutomatic = page.automatic.has(index);
  const reference = isAutomatic
    ? `<w:footnoteReference w:id="${index + 1}"/>`
    : `<w:footnoteReference w:customMarkFollows="1" w:id="${index + 1}"/><w:t>${number}</w:t>`;
  const written = `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>${reference}</w:r>`;
  const isMarkedAgain = (page.document.notes[index]?.marks.length ?? 0) > 1;
  return isMarkedAgain ? bookmarked(`_noot_${index}`, NOTES + index, written) : written;
}

/** The number of a footnote that is marked before: Word keeps it the same. */
function again(index: number, number: number): string {
  const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> NOTEREF _noot_${index} \\f \\h </w:instrText></w:r>`;
  return `${field('begin')}${code}${field('separate')}${raised(number)}${field('end')}`;
}

/** The numbers of bookmarks of notes begin above those of sections, of which no text has so many. */
const NOTES = 1_000_000;

function bookmarked(name: string, number: number, content: string): string {
  return `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${number}"/>`;
}

function raised(number: number): string {
  return run(`${number}`, '<w:rStyle w:val="FootnoteReference"/>');
}

function numberOf({ document }: Page, index: number): number {
  return document.notes[index]?.number ?? 0;
}

/** A paragraph of a style; nothing where it has no words. */
function paragraph(style: string | undefined, content: string): string {
  if (content === '') return '';
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${content}</w:p>`;
}

/** Words of one look; tabs and line ends are elements of their own. */
function run(text: string, look = ''): string {
  if (text === '') return '';
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  const parts = text
    .split(/(\t|\r?\n)/)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part.endsWith('\n')
          ? '<w:br/>'
          : part && `<w:t xml:space="preserve">${escaped(part)}</w:t>`,
    );
  return `<w:r>${properties}${parts.join('')}</w:r>`;
}

/** Words of the document that are words in XML too, also between quotes, without what XML cannot hold. */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(/[\ufffe\uffff]/g, '�')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Word counts its footnotes from 1, in the order of their marks. Those of the first series it counts itself where that gives
 * the printed numbers; all others keep theirs as text, which Word does not count.
 */
function automaticOf({ notes }: QaDocument): ReadonlySet<number> {
  const series = notes[0]?.series;
  const own = notes
    .map((note, index) => ({ ...note, index, first: note.marks[0]?.start ?? -1 }))
    .filter((note) => note.series === series && note.first >= 0 && (note.content ?? note.definition) !== undefined)
    .sort((a, b) => a.first - b.first);
  return new Set(own.every(({ number }, at) => number === at + 1) ? own.map(({ index }) => index) : []);
}

/** What Word calls the properties of a document. */
function coreOf({ header }: QaDocument, title: string): string {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['dc:title', title],
    ['dc:subject', header.subject],
    ['dc:identifier', header.key ?? header.caseNumber],
    ['dc:language', 'nl-NL'],
    ['cp:category', 'Kamervragen'],
  ];
  const told = facts.map(([name, value]) =>
    value === undefined ? '' : `<${name}>${escaped(oneLine(value, Number.POSITIVE_INFINITY))}</${name}>\n`,
  );
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\n${told.join('')}</cp:coreProperties>\n`;
}
