import type { QaDocument } from '../model/document.ts';
import { nameOf } from '../model/sections.ts';
import { bySeries } from '../model/series.ts';
import { titleOf } from '../model/titles.ts';
import { type Paragraph, paragraphsOf } from '../reading/paragraphs.ts';
import { oneLine } from '../text/oneLine.ts';
import type { Span } from '../text/span.ts';

/** A document as plain text without furniture and broken lines, which leads back to where it came from. */
export interface CleanText<Place = Span> {
  readonly text: string;
  readonly headings: readonly CleanHeading<Place>[];
}

export interface CleanHeading<Place = Span> {
  /** `Vraag 3` in the clean text. */
  readonly place: Place;
  /** Where the same is named in the document. */
  readonly source: Place;
}

/**
 * The clean text of `document`: under each heading the reading text, a paragraph a line, and at the end the notes. It
 * is written so that it can be read again as a document of ours: `Motie Jansen.[1]`, `1 Kamerstuk 35 300 VI, nr. 37`.
 */
export function cleanText(document: QaDocument): CleanText {
  const read = paragraphsOf(document);
  const { header, notes, sections } = document;
  const headings: CleanHeading[] = [];
  let text = '';
  const add = (words: string) => {
    if (words !== '') text += text === '' ? words : `\n\n${words}`;
  };
  const written = (span: Span) => read(span).map((paragraph) => line(document, paragraph));

  if (header.span !== undefined) for (const words of written(header.span)) add(words);
  for (const section of sections) {
    const title = titleOf(section);
    add(title);
    headings.push({
      place: { start: text.length - title.length, end: text.length },
      source: nameOf(document, section),
    });
    for (const words of written(section.body)) add(words);
  }
  for (const { note } of bySeries(notes)) {
    if (note.content !== undefined) add(`${note.number} ${written(note.content).join(' ')}`);
  }
  return { text: text === '' ? '' : `${text}\n`, headings };
}

/** A paragraph on one line, without the spaces by which print or a converter made words stand apart, and what hides. */
function line({ notes }: QaDocument, { pieces }: Paragraph): string {
  const words = pieces.map((piece) => (piece.kind === 'mark' ? `[${notes[piece.note]?.number ?? ''}]` : piece.text));
  return oneLine(words.join(''), Infinity);
}
