import type { Range, ViewNote } from '../../server/shell/requests.ts';
import { element } from './element.ts';
import { type Context, paragraphsOf, sizeOf } from './paragraphs.ts';
import { markId, noteId, notesOf, seriesOf } from './places.ts';

/** All notes, each with the ways back to where the text refers to it. */
export function noteSection(context: Context): HTMLElement {
  return element(
    'section',
    { class: 'notes', 'aria-labelledby': 'notes-title' },
    element('h2', { id: 'notes-title', lang: context.language }, context.texts.notes),
    ...seriesOf(context.page.notes).map((notes) => seriesElement(context, notes)),
  );
}

function seriesElement(context: Context, items: readonly ViewNote<Range>[]): HTMLElement {
  const make = (note: ViewNote<Range>) => noteOf(context, note);
  const size = ({ paragraphs }: ViewNote<Range>) => paragraphs.reduce((sum, each) => sum + sizeOf(each), 0);
  const drawn = context.windows.draw(notesOf(items[0]?.series ?? ''), 'ol', { items, make, size });
  return element('div', { class: 'series' }, ...drawn);
}

function noteOf(context: Context, { note, number, paragraphs }: ViewNote<Range>): HTMLElement {
  const { texts, language, places } = context;
  const id = noteId(note);
  const text =
    paragraphs.length > 0
      ? paragraphsOf(context, id, paragraphs)
      : [element('p', { class: 'missing', lang: language }, texts.noNoteText)];
  const label = texts.backToMark.replace('{0}', String(number));
  const ways = Array.from({ length: places.marks.get(note) ?? 0 }, (_, time) => {
    const href = `#${markId(note, time + 1)}`;
    return element(
      'a',
      { class: 'back', href, role: 'doc-backlink', 'aria-label': label, title: label, lang: language },
      '↩',
    );
  });
  return element(
    'li',
    { id, tabindex: '-1' },
    element('span', { class: 'number' }, String(number)),
    element('div', { id: `${id}-text` }, ...text),
    element('span', { class: 'ways' }, ...ways),
  );
}
