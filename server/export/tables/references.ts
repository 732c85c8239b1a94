import { cited } from '../../model/cited.ts';
import type { Citation, QaDocument, Reference } from '../../model/document.ts';
import { meantIn } from '../../model/meaning.ts';
import { noteAt } from '../../model/noteAt.ts';
import { reading } from '../../reading/reading.ts';
import { kindOf, noteIds, sectionIds } from '../ids.ts';
import { sectionNameIn } from './sectionNameIn.ts';
import { listed, type OfDocument, ofDocument, type Table } from './table.ts';

interface Row extends OfDocument {
  /** Where it stands: of what a note says, where that is marked first. */
  readonly section: string;
  readonly note: string | undefined;
  readonly one: Reference | Citation;
  /** The sections that a mention means. */
  readonly meant: readonly string[];
}

/** A row for each mention of a question or an answer of the document, and for each citation of a publication. */
export const references: Table<Row> = {
  columns: [
    ...ofDocument,
    { name: 'section', type: 'text', value: ({ section }) => section },
    { name: 'note', type: 'text', value: ({ note }) => note },
    { name: 'kind', type: 'text', value: ({ one }) => ('kind' in one ? one.kind : kindOf(one)) },
    { name: 'text', type: 'text', value: ({ document, one }) => printed(document, one) },
    { name: 'numbers', type: 'text', value: ({ one }) => ('kind' in one ? undefined : listed(one.numbers)) },
    { name: 'target', type: 'text', value: ({ meant }) => listed(meant) },
    { name: 'key', type: 'text', value: ({ one }) => ('kind' in one ? one.key : undefined) },
    { name: 'title', type: 'text', value: ({ one }) => ('kind' in one ? one.title : undefined) },
    { name: 'url', type: 'text', value: ({ one }) => ('kind' in one ? one.url : undefined) },
  ],

  *rows(document, file) {
    const ids = sectionIds(document);
    const notes = new Map(noteIds(document).map((id, index) => [document.notes[index], id]));
    const noteOf = noteAt(document);
    const nameOf = sectionNameIn(document);
    const meant = meantIn(document);
    const all = [...document.references, ...cited(document)].sort((a, b) => a.span.start - b.span.start);
    for (const one of all) {
      const { start } = one.span;
      const note = noteOf(start);
      yield {
        document,
        file,
        section: nameOf(note?.marks[0]?.start ?? start),
        note: notes.get(note),
        one,
        meant: 'kind' in one ? [] : meant(one).map((index) => ids[index] ?? ''),
      };
    }
  },
};

/** What is printed, on one line. */
function printed(document: QaDocument, { span }: Reference | Citation): string {
  return reading(document, span).text.replace(/\s+/g, ' ');
}
