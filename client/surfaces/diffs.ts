import { commands, type Uri } from 'vscode';
import { inert } from '../inert.ts';

/** Opens two texts in VS Code's own editor for differences. */
export async function openDiff(left: Uri, right: Uri, title: string): Promise<void> {
  await commands.executeCommand('vscode.diff', left, right, inert(title));
}
