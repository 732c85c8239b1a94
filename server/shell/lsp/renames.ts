import {
  LSPErrorCodes,
  type Position,
  PrepareRenameRequest,
  type PrepareRenameResult,
  RenameRequest,
  ResponseError,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { numberedAt, renamed } from '../../edits/rename.ts';
import { type Asked, about, type Feature, invalid } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';
import { confirmedEditOf, workspaceEditOf } from './workspaceEdit.ts';

/** The number of a question or of a note, renamed wherever it stands. */
export const renames: Feature = {
  announces: ({ capabilities }): ServerCapabilities => ({
    renameProvider: capabilities.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  answers: [
    about(PrepareRenameRequest.type, (asked, { position }) => prepared(asked, position)),
    about(RenameRequest.type, (asked, { position, newName }) =>
      typeof newName === 'string'
        ? renamedTo(asked, offsetOf(asked.source, position), newName)
        : invalid('a new name is a string'),
    ),
  ],
};

/** The number on the line of the cursor: a heading that goes on over a line has it elsewhere, where editors do not look. */
function prepared({ source, document }: Asked, position: Position): PrepareRenameResult | null {
  const numbered = numberedAt(document, offsetOf(source, position));
  const range = numbered && rangeOf(source, numbered.span);
  return range?.start.line === position.line ? { range, placeholder: `${numbered?.number}` } : null;
}

function renamedTo(asked: Asked, offset: number, name: string): WorkspaceEdit | ResponseError<never> | null {
  const { document, client } = asked;
  const { renaming: words } = client.words;
  const numbered = numberedAt(document, offset);
  if (numbered === undefined) return null;
  const renaming = renamed(document, numbered, name);
  const title = words.title(numbered.kind, numbered.number, name.trim());
  switch (renaming.kind) {
    case 'renamed':
      return workspaceEditOf(asked, renaming.edits, title);
    case 'shifted':
      // Whoever cannot be asked whether all that follows should count on is told what is in the way.
      return (
        confirmedEditOf(asked, renaming.edits, title, words.shifts) ?? refused(words.taken(numbered.kind, name.trim()))
      );
    case 'taken':
      return refused(words.taken(numbered.kind, name.trim()));
    case 'unreadable':
      return refused(words.unreadable);
    case 'unsafe':
      return refused(words.unsafe);
  }
}

const refused = (message: string) => new ResponseError<never>(LSPErrorCodes.RequestFailed, message);
