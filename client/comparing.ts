import { commands, Disposable, EventEmitter, ThemeIcon, Uri, window, workspace } from 'vscode';
import type { Comparison } from '../server/shell/requests.ts';
import { askAbout } from './askAbout.ts';
import { changesInWords } from './claims.ts';
import { documentAtHand, isOurs } from './documentAtHand.ts';
import { fileName } from './fileName.ts';
import { importedUri } from './importedUri.ts';
import { COMPARED } from './language.ts';
import { openAsOurs } from './openAsOurs.ts';
import type { ReadOnlySource } from './readOnlyFiles.ts';
import type { Server } from './server.ts';
import { choose } from './surfaces/choosing.ts';
import { openDiff } from './surfaces/diffs.ts';
import { inform } from './surfaces/messages.ts';
import { t } from './words.ts';

export interface Comparisons extends ReadOnlySource, Disposable {
  /** Compares the document in sight with one that the reader chooses. */
  compare(): Promise<void>;
}

/** How long both texts must rest before their comparison follows them. */
const REST = 300;

/** Two documents side by side, question by question, as texts that follow both. */
export function comparisons(server: Server): Comparisons {
  const changes = new EventEmitter<Uri>();
  const shown = new Map<string, Uri>();
  let resting: ReturnType<typeof setTimeout> | undefined;

  async function compared(before: Uri, after: Uri): Promise<Comparison | undefined> {
    await Promise.all([openAsOurs(before), openAsOurs(after)]);
    return (await askAbout(server, 'kamervragen/compare', after, { other: String(before) })) ?? undefined;
  }

  async function compare(): Promise<void> {
    const after = documentAtHand();
    const before = after && (await askForOther(server, after));
    if (after === undefined || before === undefined) return;
    const found = await compared(before, after);
    if (found === undefined) return inform(t('These two cannot be compared.'));
    const title = t('{0} ↔ {1}', fileName(before), fileName(after));
    await openDiff(textUri(before, after, 'before'), textUri(before, after, 'after'), title);
    inform(changesInWords(t, found));
  }

  async function read(uri: Uri): Promise<string> {
    const pair = pairIn(uri);
    shown.set(String(uri), uri);
    const found = pair && (await compared(pair.before, pair.after));
    return found?.[pair?.side ?? 'before'] ?? '';
  }

  function changed(source: Uri): void {
    const isIn = (uri: Uri) => [pairIn(uri)?.before, pairIn(uri)?.after].some((one) => String(one) === String(source));
    const touched = [...shown.values()].filter(isIn);
    if (touched.length === 0) return;
    clearTimeout(resting);
    resting = setTimeout(() => touched.forEach((uri) => void changes.fire(uri)), REST);
  }

  const all = Disposable.from(
    changes,
    workspace.onDidChangeTextDocument(({ document }) => changed(document.uri)),
    workspace.onDidCloseTextDocument(({ uri }) => void shown.delete(String(uri))),
    commands.registerCommand('kamervragen.compareQuestions', compare),
    { dispose: () => clearTimeout(resting) },
  );
  return { compare, read, onDidChange: changes.event, dispose: () => all.dispose() };
}

type Side = 'before' | 'after';

/** `brief.txt` becomes `brief.txt.kamervragen`, so that VS Code knows its language at once. */
function textUri(before: Uri, after: Uri, side: Side): Uri {
  const { path } = side === 'before' ? before : after;
  const query = JSON.stringify([String(before), String(after), side]);
  return Uri.from({ scheme: COMPARED, path: `${path}.kamervragen`, query });
}

/** What such an address names: VS Code may ask again for one that another window made. */
function pairIn({ query }: Uri): { readonly before: Uri; readonly after: Uri; readonly side: Side } | undefined {
  try {
    const [before, after, side] = JSON.parse(query);
    if (side !== 'before' && side !== 'after') return undefined;
    return { before: Uri.parse(before, true), after: Uri.parse(after, true), side };
  } catch {
    return undefined;
  }
}

/** Lets the reader choose what to compare a document with: one of the same case, one that is open, or any file. */
async function askForOther(server: Server, after: Uri): Promise<Uri | undefined> {
  const found = await server.ask('kamervragen/sameCase', { textDocument: { uri: String(after) } });
  const related = (found?.rows ?? []).map((row) => ({
    ...row,
    icon: new ThemeIcon('link'),
    value: Uri.parse(row.uri, true),
  }));
  const known = new Set([String(after), ...related.map(({ value }) => String(value))]);
  const open = workspace.textDocuments
    .filter((one) => isOurs(one) && !known.has(String(one.uri)))
    .map(({ uri }) => ({
      icon: new ThemeIcon('go-to-file'),
      label: fileName(uri),
      description: t('open'),
      detail: '',
      value: uri,
    }));
  const other = { icon: new ThemeIcon('folder-opened'), label: t('Another File…'), description: '', detail: '' };
  const chosen = await new Promise<Uri | 'file' | undefined>((resolve) =>
    choose<Uri | 'file'>({
      title: t('Compare {0} With', fileName(after)),
      placeholder: t('An earlier or another form of it: it is shown at the left'),
      choices: [...related, ...open, { ...other, value: 'file' }],
      first: undefined,
      moved: () => {},
      done: resolve,
    }),
  );
  return chosen === 'file' ? askForFile(after) : chosen;
}

/** Files of other kinds than text are read as texts of ours. */
const OTHER_KINDS = /\.(?:pdf|docx|odt|xml|html?)$/i;

async function askForFile(near: Uri): Promise<Uri | undefined> {
  const folder = near.scheme === 'untitled' ? undefined : Uri.joinPath(near, '..');
  const [file] = (await window.showOpenDialog(folder && { defaultUri: folder })) ?? [];
  return file !== undefined && OTHER_KINDS.test(file.path) ? importedUri(file) : file;
}
