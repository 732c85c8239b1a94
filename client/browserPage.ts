import { commands, type Disposable, env, Uri, workspace } from 'vscode';
import { askAbout } from './askAbout.ts';
import { documentAtHand } from './documentAtHand.ts';
import { fileName } from './fileName.ts';
import { openAsOurs } from './openAsOurs.ts';
import type { Server } from './server.ts';
import { warn } from './surfaces/messages.ts';
import { t } from './words.ts';

/**
 * The command that opens a document as a page in the reader's browser, where it can be printed. The page is kept in
 * `storage`, a folder of our own, until the next one of that name takes its place.
 */
export function browserPage(server: Server, storage: Uri): Disposable {
  return commands.registerCommand('kamervragen.openInBrowser', async (from?: Uri) => {
    const uri = from ?? documentAtHand();
    if (uri === undefined) return;
    await openAsOurs(uri);
    const page = await askAbout(server, 'kamervragen/export', uri, { format: 'html' });
    if (page === undefined || !('text' in page)) return;
    const file = Uri.joinPath(storage, 'pages', `${fileName(uri).replace(/[^\p{L}\d._-]+/gu, '-')}.html`);
    await workspace.fs.writeFile(file, new TextEncoder().encode(page.text));
    if (!(await env.openExternal(file))) warn(t('No browser opened {0}.', file.fsPath));
  });
}
