import { commands, type Disposable, env, Uri } from 'vscode';
import { about, readingEditor } from './editor.ts';
import type { Server } from './server.ts';
import { tell } from './surfaces/messages.ts';
import { t } from './words.ts';

/** A command that opens the public page of the document that one reads. */
export function officialPage(server: Server): Disposable {
  return commands.registerCommand('kamervragen.openOfficialPage', async () => {
    const editor = readingEditor();
    if (editor === undefined) return;
    const page = await server.ask('kamervragen/officialPage', about(editor.document));
    const url = page?.url;
    if (url === undefined) tell(t('The document does not say by which number it is published.'));
    else await env.openExternal(Uri.parse(url, true));
  });
}
