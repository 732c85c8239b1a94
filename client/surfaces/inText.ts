import type { Disposable, DocumentSelector, Position, Range, TextDocument, TextEditorDecorationType } from 'vscode';
import { languages, window } from '../host.ts';
import { inert } from '../inert.ts';

/** What stands in a text and is not to be seen. */
export function unseen(): TextEditorDecorationType {
  return window.createTextEditorDecorationType({ opacity: '0' });
}

/** What stands between the words of a text, in words of ours. */
export interface Hint {
  readonly position: Position;
  readonly label: string;
}

/** Lets VS Code show small words before places of documents, with room after them. */
export function provideHints(
  selector: DocumentSelector,
  hints: (document: TextDocument, range: Range) => readonly Hint[],
): Disposable {
  return languages.registerInlayHintsProvider(selector, {
    provideInlayHints: (document, range) =>
      hints(document, range).map(({ position, label }) => ({ position, label: inert(label), paddingRight: true })),
  });
}
