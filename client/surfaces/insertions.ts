import {
  type CancellationToken,
  type DataTransfer,
  Disposable,
  DocumentDropEdit,
  type DocumentSelector,
  type Position,
  type Range,
  type TextDocument,
} from 'vscode';
import { inserting } from '../host.ts';
import { inert } from '../inert.ts';

/** A text that VS Code offers to insert. */
export interface Insertion {
  readonly text: string;
  /** What one calls it where one chooses. */
  readonly title: string;
}

/** The same of what is on the clipboard. */
export interface Paste extends Insertion {
  /** Whether the plain text comes before it. */
  readonly isSecond: boolean;
}

type Made<Of> = (data: DataTransfer, token: CancellationToken) => Promise<Of | undefined>;

/** Lets VS Code paste the text that `insert` makes of the clipboard, where it can, which it does since 1.97. */
export function providePastes(
  selector: DocumentSelector,
  name: string,
  pasteMimeTypes: readonly string[],
  insert: Made<Paste>,
): Disposable {
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind: kinds, languages } = inserting;
  const nothing = new Disposable(() => undefined);
  if (!DocumentPasteEdit || !kinds) return nothing;
  const kind = kinds.Empty.append(name);
  const provider = {
    async provideDocumentPasteEdits(
      _document: TextDocument,
      _ranges: readonly Range[],
      data: DataTransfer,
      _context: unknown,
      token: CancellationToken,
    ) {
      const paste = await insert(data, token);
      if (paste === undefined) return [];
      const edit = new DocumentPasteEdit(paste.text, inert(paste.title), kind);
      return [Object.assign(edit, { yieldTo: paste.isSecond ? [kinds.Text] : [] })];
    },
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes };
  try {
    return languages.registerDocumentPasteEditProvider(selector, provider, metadata);
  } catch {
    // Before 1.97 it was a proposal, which VS Code has and refuses to us.
    return nothing;
  }
}

/** Lets VS Code insert the text that `insert` makes of what is dropped into a text. */
export function provideDrops(
  selector: DocumentSelector,
  name: string,
  dropMimeTypes: readonly string[],
  insert: Made<Insertion>,
): Disposable {
  const kind = inserting.DocumentDropOrPasteEditKind?.Empty.append(name);
  const provider = {
    async provideDocumentDropEdits(
      _document: TextDocument,
      _position: Position,
      data: DataTransfer,
      token: CancellationToken,
    ) {
      const insertion = await insert(data, token);
      if (insertion === undefined) return undefined;
      return Object.assign(new DocumentDropEdit(insertion.text), { title: inert(insertion.title), kind });
    },
  };
  return inserting.languages.registerDocumentDropEditProvider(selector, provider, { dropMimeTypes });
}
