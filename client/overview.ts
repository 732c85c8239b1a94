import {
  type CancellationToken,
  commands,
  Disposable,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Requests } from '../server/shell/requests.ts';
import { askAbout } from './askAbout.ts';
import { documentAtHand } from './documentAtHand.ts';
import { fileName } from './fileName.ts';
import { OVERVIEW } from './language.ts';
import { openAsOurs } from './openAsOurs.ts';
import type { Server } from './server.ts';
import { inform, whileWorking } from './surfaces/messages.ts';
import { entitle, openPanel } from './surfaces/panels.ts';
import { t } from './words.ts';

type Overview = Requests['kamervragen/overview']['answer'];

/** What an overview shows now, and of what. */
interface Shown {
  readonly panel: WebviewPanel;
  readonly name: string;
  readonly overview: Overview;
}

/**
 * The commands that show a document or the folder at a glance, in a page beside the text that runs nothing, and save that
 * page or its drawing. There is one such page; asked for another document, it shows that.
 */
export function overviewPages(server: Server): Disposable {
  let shown: Shown | undefined;

  async function ofDocument(from?: Uri): Promise<void> {
    const uri = from ?? documentAtHand();
    if (uri === undefined) return;
    const name = fileName(uri);
    await openAsOurs(uri);
    show(name, await askAbout(server, 'kamervragen/overview', uri, { name }));
  }

  async function ofFolder(): Promise<void> {
    const name = workspace.workspaceFolders?.map((folder) => folder.name).join(', ') ?? t('No folder is open.');
    const ask = (token?: CancellationToken) => server.ask('kamervragen/folderOverview', { name }, token);
    show(name, await whileWorking(t('Drawing an overview of {0}…', name), ask));
  }

  function show(name: string, overview: Overview | undefined): void {
    if (overview === undefined) return;
    const title = t('Overview of {0}', name);
    const panel = shown?.panel ?? openPanel(OVERVIEW, title, ViewColumn.Beside);
    if (shown === undefined) {
      panel.onDidDispose(() => {
        shown = undefined;
      });
    } else panel.reveal();
    entitle(panel, title);
    panel.webview.html = overview.html;
    shown = { panel, name, overview };
  }

  async function save(): Promise<void> {
    if (shown === undefined) return inform(t('First show an overview.'));
    const { name, overview } = shown;
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const file = `${name.replace(/\.\w+$|[\\/:*?"<>|]/g, '')}-${t('overview')}.svg`;
    // VS Code asks before it lets a file be written over.
    const target = await window.showSaveDialog({
      filters: { SVG: ['svg'], HTML: ['html'] },
      ...(folder && { defaultUri: Uri.joinPath(folder, file) }),
    });
    if (target === undefined) return;
    const words = target.path.endsWith('.html') ? overview.html : overview.svg;
    await workspace.fs.writeFile(target, new TextEncoder().encode(words));
    inform(t('{0} was saved.', fileName(target)));
  }

  return Disposable.from(
    commands.registerCommand('kamervragen.showOverview', ofDocument),
    commands.registerCommand('kamervragen.showFolderOverview', ofFolder),
    commands.registerCommand('kamervragen.saveOverview', save),
    { dispose: () => shown?.panel.dispose() },
  );
}
