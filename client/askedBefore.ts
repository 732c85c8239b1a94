import { commands, type Disposable, Location, type TextEditor, ThemeIcon, Uri, ViewColumn } from 'vscode';
import type { FoundRow } from '../server/shell/requests.ts';
import { aboutCursor, readingEditor } from './editor.ts';
import { rangeOf } from './question.ts';
import type { Server } from './server.ts';
import { choose } from './surfaces/choosing.ts';
import { tell } from './surfaces/messages.ts';
import { t } from './words.ts';

/** A command that shows which questions of the folder are like the one at the cursor. */
export function askedBefore(server: Server): Disposable {
  return commands.registerCommand('kamervragen.askedBefore', async () => {
    const editor = readingEditor();
    if (editor === undefined) return;
    const found = await server.ask('kamervragen/askedBefore', aboutCursor(editor));
    if (found === undefined || found === null) return tell(t('The cursor is in no question and no answer.'));
    const { title, rows, isReading } = found;
    if (rows.length > 0) return offer(editor, title, rows);
    if (isReading) tell(t('Nothing like {0} was found yet: this folder is still being read.', title));
    else tell(t('No other document of this folder asks anything like {0}.', title));
  });
}

function offer(editor: TextEditor, title: string, rows: readonly FoundRow[]): void {
  choose<FoundRow>({
    title: t('Asked Before: {0}', title),
    placeholder: t('Questions of other documents, the most alike first'),
    choices: rows.map((row) => ({ ...row, icon: new ThemeIcon('question'), value: row })),
    instead: { icon: new ThemeIcon('list-tree'), title: t('Peek at All'), run: () => peek(editor, rows) },
    first: rows[0],
    moved: () => {},
    done: (row) => row && openBeside(row),
  });
}

function openBeside({ uri, range }: FoundRow): void {
  const { start } = rangeOf(range);
  const options = { viewColumn: ViewColumn.Beside, selection: { start, end: start } };
  commands.executeCommand('vscode.open', Uri.parse(uri, true), options);
}

function peek({ document, selection }: TextEditor, rows: readonly FoundRow[]): void {
  const places = rows.map(({ uri, range }) => new Location(Uri.parse(uri, true), rangeOf(range)));
  commands.executeCommand('editor.action.peekLocations', document.uri, selection.active, places, 'peek');
}
