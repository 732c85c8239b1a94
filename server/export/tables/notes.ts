import { cited } from '../../model/cited.ts';
import type { Note } from '../../model/document.ts';
import { noteAt } from '../../model/noteAt.ts';
import { reading } from '../../reading/reading.ts';
import { listed as listIn } from '../../text/listed.ts';
import { noteIds } from '../ids.ts';
import { sectionNameIn } from './sectionNameIn.ts';
import { listed, type OfDocument, ofDocument, type Table } from './table.ts';

interface Row extends OfDocument {
  readonly id: string;
  readonly note: Note;
  readonly section: string | undefined;
  /** The keys of the publications that it cites. */
  readonly citations: readonly string[];
}

/** A row for each note, in the order in which they begin. */
export const notes: Table<Row> = {
  columns: [
    ...ofDocument,
    { name: 'note', type: 'text', value: ({ id }) => id },
    { name: 'series', type: 'text', value: ({ note }) => note.series },
    { name: 'number', type: 'integer', value: ({ note }) => note.number },
    { name: 'section', type: 'text', value: ({ section }) => section },
    { name: 'marks', type: 'integer', value: ({ note }) => note.marks.length },
    {
      name: 'text',
      type: 'text',
      value: ({ document, note }) => (note.content && reading(document, note.content).text) || undefined,
    },
    { name: 'citations', type: 'text', value: ({ citations }) => listed(new Set(citations)) },
  ],

  *rows(document, file) {
    const nameOf = sectionNameIn(document);
    const noteOf = noteAt(document);
    const citations = new Map<Note, string[]>();
    for (const { key, span } of cited(document)) {
      const note = noteOf(span.start);
      if (note !== undefined) listIn(citations, note).push(key);
    }
    const ids = noteIds(document);
    for (const [index, note] of document.notes.entries()) {
      const starts = note.marks.map(({ start }) => start);
      yield {
        document,
        file,
        id: ids[index] ?? '',
        note,
        section: listed(new Set(starts.map(nameOf))),
        citations: citations.get(note) ?? [],
      };
    }
  },
};
