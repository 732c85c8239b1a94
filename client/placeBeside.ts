import { Uri, workspace } from 'vscode';
import { fileName } from './fileName.ts';

/**
 * The file that VS Code proposes for what is made of another: `brief.md` beside `brief.pdf`, or in the folder of the
 * workspace where nothing can be written beside that. It is never the file itself.
 *
 * @param extension without the dot: `md`
 * @param isApart whether what lies beside it is nothing that a reader knows of
 */
export function placeBeside(source: Uri, extension: string, isApart: boolean): Uri | undefined {
  const isFile = workspace.fs.isWritableFileSystem(source.scheme) === true && source.path.startsWith('/');
  const folder = isFile && !isApart ? Uri.joinPath(source, '..') : workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return undefined;
  const name = fileName(source).replace(/\.\w+$/, '');
  const beside = Uri.joinPath(folder, `${name}.${extension}`);
  return String(beside) === String(source) ? Uri.joinPath(folder, `${name}-export.${extension}`) : beside;
}
