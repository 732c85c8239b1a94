import { type TextDocument, type Uri, window, workspace } from 'vscode';
import { CLEAN_TEXT, COMPARED, LANGUAGE } from './language.ts';
import { inform } from './surfaces/messages.ts';
import { t } from './words.ts';

/**
 * The document of ours that one means who names none: the one in the active editor, else one in sight, else one that is
 * open, as when a command is chosen in the walkthrough. Where there is none, the reader is told.
 */
export function documentAtHand(): Uri | undefined {
  const shown = [window.activeTextEditor, ...window.visibleTextEditors].flatMap((editor) => editor?.document ?? []);
  const found = [...shown, ...workspace.textDocuments].find(isOurs);
  if (found === undefined) inform(t('First open a document with questions and answers.'));
  return found?.uri;
}

/** Whether one can ask about it; clean texts and comparisons are only to look at. */
export function isOurs({ languageId, uri }: TextDocument): boolean {
  return languageId === LANGUAGE && uri.scheme !== CLEAN_TEXT && uri.scheme !== COMPARED;
}
