import type { FileRead } from '../server/shell/requests.ts';
import { count, list, oneOf, optional, record, text, word } from './shapes.ts';

type Told<Kind> = Extract<FileRead, { readonly kind: Kind }>;
type Place = Told<'read'>['places'][number];

/** A worker has read what anybody may have written. */
export const isFileRead = oneOf<FileRead>({
  read: record<Told<'read'>>({
    kind: word('read'),
    text,
    places: list(record<Place>({ at: count, page: count })),
    pages: optional(count),
    losses: list(text),
  }),
  refused: record<Told<'refused'>>({ kind: word('refused'), why: text }),
});
