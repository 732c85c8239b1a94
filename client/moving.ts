import { commands, Disposable, Selection, TextEditorRevealType } from 'vscode';
import { aboutCursor, readingEditor } from './editor.ts';
import { rangeOf } from './question.ts';
import type { Server } from './server.ts';
import { tell } from './surfaces/messages.ts';
import { t } from './words.ts';

/** Commands that make the question at the cursor, with its answer, change places with its neighbour. */
export function moving(server: Server): Disposable {
  return Disposable.from(
    commands.registerCommand('kamervragen.moveQuestionUp', () => move(server, 'up')),
    commands.registerCommand('kamervragen.moveQuestionDown', () => move(server, 'down')),
  );
}

async function move(server: Server, direction: 'up' | 'down'): Promise<void> {
  const editor = readingEditor();
  if (editor === undefined) return;
  const { version } = editor.document;
  const moved = await server.ask('kamervragen/moveQuestion', { ...aboutCursor(editor), direction });
  if (moved === null) {
    tell(direction === 'up' ? t('This question cannot be moved up.') : t('This question cannot be moved down.'));
  }
  // What was typed in the meantime is not written over.
  if (!moved || editor.document.version !== version) return;
  const isDone = await editor.edit((builder) => {
    for (const { range, text } of moved.edits) builder.replace(rangeOf(range), text);
  });
  if (!isDone) return;
  const heading = rangeOf({ start: moved.heading, end: moved.heading });
  editor.selection = new Selection(heading.start, heading.start);
  editor.revealRange(heading, TextEditorRevealType.InCenterIfOutsideViewport);
}
