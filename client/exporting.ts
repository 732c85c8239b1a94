import { commands, env, ThemeIcon, type Uri, window, workspace } from 'vscode';
import type { ExportedFile, OfferedFormat } from '../server/shell/requests.ts';
import { askAbout } from './askAbout.ts';
import { documentAtHand } from './documentAtHand.ts';
import { fileName } from './fileName.ts';
import { sourceOf } from './importedUri.ts';
import { openAsOurs } from './openAsOurs.ts';
import { placeBeside } from './placeBeside.ts';
import type { PublicationShelf } from './publicationShelf.ts';
import type { Server } from './server.ts';
import { choose } from './surfaces/choosing.ts';
import { offer, tell, warn } from './surfaces/messages.ts';
import { t } from './words.ts';

/** Writes a document as a file of another format: the one in sight if none is named. The reader says which, and where. */
export type ExportAs = (from?: Uri) => Promise<void>;

export function exporting(server: Server, shelf: PublicationShelf): ExportAs {
  return async (from) => {
    const uri = from ?? documentAtHand();
    if (uri === undefined) return;
    await openAsOurs(uri);
    const formats = await askAbout(server, 'kamervragen/exportFormats', uri);
    const chosen = formats && (await chooseFormat(formats));
    if (chosen === undefined) return;
    const { format, extension, name } = chosen;
    // A file of another kind is known by its own name, and so is what is made of its text.
    const source = sourceOf(uri);
    const defaultUri = placeBeside(source, extension, shelf.numberOf(source) !== undefined);
    // VS Code asks before it lets a file be written over.
    const target = await window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters: { [name]: [extension] } });
    if (target === undefined) return;
    const file = await askAbout(server, 'kamervragen/export', uri, { format });
    if (file !== undefined && (await written(target, file))) await show(target, 'text' in file);
  };
}

function chooseFormat(formats: readonly OfferedFormat[]): Promise<OfferedFormat | undefined> {
  return new Promise((resolve) =>
    choose<OfferedFormat>({
      title: t('Export As'),
      placeholder: t('As what kind of file?'),
      choices: formats.map((value) => ({
        icon: new ThemeIcon(value.isText ? 'file-code' : 'file'),
        label: value.name,
        description: `.${value.extension}`,
        detail: value.use,
        value,
      })),
      first: undefined,
      moved: () => {},
      done: resolve,
    }),
  );
}

/** Writes a file; false, and said why, where that cannot be. */
async function written(target: Uri, file: ExportedFile): Promise<boolean> {
  const bytes =
    'text' in file
      ? new TextEncoder().encode(file.text)
      : Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
  try {
    await workspace.fs.writeFile(target, bytes);
    return true;
  } catch (error) {
    warn(t('{0} could not be written: {1}', fileName(target), error instanceof Error ? error.message : String(error)));
    return false;
  }
}

/** Opens what was written: a text here, another file in its own program where the system has one. */
async function show(target: Uri, isText: boolean): Promise<void> {
  if (isText) {
    await window.showTextDocument(await workspace.openTextDocument(target), { preview: false });
    return;
  }
  const isHere = target.scheme === 'file' && env.remoteName === undefined;
  const said = t('{0} was written.', fileName(target));
  if (!isHere) return tell(said);
  const answers = [t('Open'), t('Show in Folder')] as const;
  const answer = await offer(said, ...answers);
  if (answer === answers[0]) await env.openExternal(target);
  else if (answer === answers[1]) await commands.executeCommand('revealFileInOS', target);
}
