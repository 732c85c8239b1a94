import { commands, Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { Requests } from '../server/shell/requests.ts';
import { askAbout } from './askAbout.ts';
import { documentAtHand } from './documentAtHand.ts';
import { fileName } from './fileName.ts';
import { OVERVIEW } from './language.ts';
import { openAsOurs } from './openAsOurs.ts';
import type { Server } from './server.ts';
import { inform } from './surfaces/messages.ts';
import { entitle, openPanel } from './surfaces/panels.ts';
import { t } from './words.ts';

type Overview = Requests['kamervragen/overview']['answer'];

/** What an overview shows now, and of what. */
interface Shown {
  readonly panel: WebviewPanel;
  uri: Uri;
  overview: Overview;
}

/**
 * The commands that show a document at a glance, in a page beside it that runs nothing, and save that page or its drawing.
 * There is one such page; asked for another document, it shows that.
 */
export function overviewPages(server: Server): Disposable {
  let shown: Shown | undefined;

  async function show(from?: Uri): Promise<void> {
    const uri = from ?? documentAtHand();
    if (uri === undefined) return;
    await openAsOurs(uri);
    const overview = await askAbout(server, 'kamervragen/overview', uri, { name: fileName(uri) });
    if (overview === undefined) return;
    const title = t('Overview of {0}', fileName(uri));
    if (shown === undefined) {
      const panel = openPanel(OVERVIEW, title, ViewColumn.Beside);
      panel.onDidDispose(() => {
        shown = undefined;
      });
      shown = { panel, uri, overview };
    } else {
      entitle(shown.panel, title);
      shown = Object.assign(shown, { uri, overview });
      shown.panel.reveal();
    }
    shown.panel.webview.html = overview.html;
  }

  async function save(): Promise<void> {
    if (shown === undefined) return inform(t('First show an overview.'));
    const { uri, overview } = shown;
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const name = `${fileName(uri).replace(/\.\w+$/, '')}-${t('overview')}.svg`;
    // VS Code asks before it lets a file be written over.
    const target = await window.showSaveDialog({
      filters: { SVG: ['svg'], HTML: ['html'] },
      ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    });
    if (target === undefined) return;
    const words = target.path.endsWith('.html') ? overview.html : overview.svg;
    await workspace.fs.writeFile(target, new TextEncoder().encode(words));
    inform(t('{0} was saved.', fileName(target)));
  }

  return Disposable.from(
    commands.registerCommand('kamervragen.showOverview', show),
    commands.registerCommand('kamervragen.saveOverview', save),
    { dispose: () => shown?.panel.dispose() },
  );
}
