import { type CancellationToken, type DataTransfer, Disposable, Uri, workspace } from 'vscode';
import { oneLine } from '../server/text/oneLine.ts';
import { type FileWorker, readInWorker } from './fileReader.ts';
import { firstOf } from './gain.ts';
import { LANGUAGE } from './language.ts';
import { fileAt, type NamedFile, readFile } from './readFile.ts';
import { type Insertion, type Paste, provideDrops, providePastes } from './surfaces/insertions.ts';
import { warn } from './surfaces/messages.ts';
import { language, t } from './words.ts';

/** What VS Code calls our way to insert something, in settings too: `editor.pasteAs.preferences`. */
const KIND = 'kamervragen';
/** The longest HTML that is read before it is pasted, in UTF-16 units; how long that may take, in milliseconds. */
const LONGEST = 10_000_000;
const PATIENCE = 5000;
/** What plain text has not: paragraphs, lists, tables, raised marks. */
const STRUCTURE = /<(?:p|div|br|li|tr|h[1-6]|sup)\b|vertical-align\s*:\s*super/i;
const NAMES = /\.(?:pdf|docx|odt|html?|xml)$/i;

/** Offers what is pasted or dropped into a text of ours as such text: marks at their words, a paragraph a line. */
export function insertions(startWorker: () => FileWorker): Disposable {
  /** What Word or a browser put on the clipboard. */
  async function pasted(data: DataTransfer, token: CancellationToken): Promise<Paste | undefined> {
    const html = await data.get('text/html')?.asString();
    // What was copied from VS Code is text, with colours.
    if (html === undefined || html.length > LONGEST || !STRUCTURE.test(html) || data.get('vscode-editor-data')) return;
    const answer = await readInWorker(startWorker(), { kind: 'html', html, language: language() }, token, PATIENCE);
    if (typeof answer !== 'object' || answer.kind !== 'read') return;
    const text = answer.text.trimEnd();
    const first = firstOf(text, (await data.get('text/plain')?.asString()) ?? '');
    if (first === undefined) return;
    return { text, title: t('Paste as Parliamentary Text'), isSecond: first === 'plain' };
  }

  /** A file from the explorer, or from outside VS Code. */
  async function dropped(data: DataTransfer, token: CancellationToken): Promise<Insertion | undefined> {
    const file = await onlyFileIn(data);
    if (file === undefined || !NAMES.test(file.name)) return;
    const answer = await readFile(startWorker, file, token);
    if (typeof answer === 'object') return { text: answer.text.trimEnd(), title: t('Insert as Parliamentary Text') };
    if (answer !== '') warn(answer);
    return;
  }

  const selector = { language: LANGUAGE };
  return Disposable.from(
    providePastes(selector, KIND, ['text/html'], pasted),
    provideDrops(selector, KIND, ['text/uri-list', 'files'], dropped),
  );
}

/** The file that is dropped, where it is one alone and VS Code can read it: nothing is fetched from the web. */
async function onlyFileIn(data: DataTransfer): Promise<NamedFile | undefined> {
  const list = (await data.get('text/uri-list')?.asString()) ?? '';
  const [address, ...more] = list.split(/[\r\n]+/).filter((line) => line !== '' && !line.startsWith('#'));
  if (address !== undefined) {
    const uri = Uri.parse(address);
    const isAtHand = workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
    return more.length === 0 && isAtHand ? fileAt(uri) : undefined;
  }
  const [file, ...others] = [...data].flatMap(([, item]) => item.asFile() ?? []);
  if (file === undefined || others.length > 0) return undefined;
  return { name: oneLine(file.name), bytes: async () => file.data() };
}
