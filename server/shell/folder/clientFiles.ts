import type { Connection } from 'vscode-languageserver';
import { fileNameOf } from '../../text/fileName.ts';
import { type IgnoreRule, ignoreRules } from '../../text/gitignore.ts';
import { type Indexed, segmentOf } from '../../workspace/segment.ts';
import type { ClientRequests, ListedFolder } from '../requests.ts';
import { encoded, isBelow } from './addresses.ts';
import { EXTENSIONS, type Files, type FoundFile, formOf, MOST_FILES, type Scope } from './files.ts';
import { isLeftOut, leftOut } from './leftOut.ts';
import { readText } from './readText.ts';

/** How many folders are asked for at once, and how many files: the client answers all of a request together. */
const FOLDERS = 32;
const FILES = 32;
/** How deep folders are looked for: what the client follows may lead back to where it came from. */
const DEEPEST = 40;

/** Nothing is known of how a file stands, so that it is read, and then told. */
const UNKNOWN = { size: -2, time: 0 };

/** Lets what is asked of open documents come first: a file is read in some milliseconds. */
const giveWay = () => new Promise((resolve) => setTimeout(resolve));

/** The files of a workspace that our client alone can read: those of a browser, and of virtual workspaces. */
export function clientFiles(connection: Connection): Files {
  /** What the `.gitignore` of each folder said when it was listed last. */
  const rules = new Map<string, readonly IgnoreRule[]>();
  let round = 0;

  async function asked<Name extends keyof ClientRequests>(
    name: Name,
    params: ClientRequests[Name]['params'],
    mine: number,
  ): Promise<ClientRequests[Name]['answer']> {
    const answer = await connection.sendRequest<ClientRequests[Name]['answer']>(name, params);
    if (mine !== round) throw new Error('given up');
    return answer;
  }

  return {
    atOnce: 1,
    most: FILES,
    async list(places, scope, tell) {
      const mine = round;
      const waiting: Place[] = [];
      for (const place of places) {
        const found = placed(place, scope, rules);
        if (found === undefined) continue;
        if (formOf(place) === undefined) waiting.push(found);
        else tell([{ uri: place, ...UNKNOWN }]);
      }
      let count = 0;
      while (waiting.length > 0 && count < MOST_FILES) {
        const some = waiting.splice(0, FOLDERS);
        const params = { folders: some.map(({ uri }) => uri), extensions: EXTENSIONS };
        const listed = await asked('kamervragen/listFolders', params, mine);
        for (const [index, place] of some.entries()) {
          const folder = listed[index];
          if (!folder) continue;
          rules.set(place.uri, ignoreRules(folder.ignores));
          const files = filesOf(place, folder);
          count += files.length;
          tell(files);
          waiting.push(...foldersOf(place, folder));
        }
      }
      return count < MOST_FILES;
    },
    async read(files) {
      const mine = round;
      const params = { files: files.map(({ uri }) => ({ uri, isText: formOf(uri) !== 'other' })) };
      const texts = await asked('kamervragen/readFiles', params, mine);
      const documents: Indexed[] = [];
      const others: FoundFile[] = [];
      for (const [index, { uri }] of files.entries()) {
        const read = texts[index];
        if (!read) continue;
        const file = { uri, size: read.size, time: read.time };
        await giveWay();
        const document = read.text === null ? undefined : readText(read.text, file);
        if (document === undefined) others.push(file);
        else documents.push(document);
      }
      return { segment: documents.length === 0 ? undefined : segmentOf(documents), others };
    },
    stop() {
      round++;
    },
  };
}

/** A folder to be listed, and what is left out there. */
interface Place {
  readonly uri: string;
  /** Its path from the folder of the workspace. */
  readonly inner: string;
  readonly isOut: ReturnType<typeof leftOut>;
}

/** A place in the innermost folder of the workspace that holds it; undefined where it is left out. */
function placed(uri: string, scope: Scope, rules: ReadonlyMap<string, readonly IgnoreRule[]>): Place | undefined {
  const [folder] = scope.folders.filter((one) => isBelow(uri, one)).sort((one, other) => other.length - one.length);
  if (folder === undefined) return undefined;
  const top = folder.replace(/\/$/, '');
  const inner = pathIn(uri.slice(top.length + 1));
  const isOut = leftOut(scope, (path) => rules.get(path === '' ? folder : `${top}/${encoded(path)}`) ?? []);
  return isLeftOut(isOut, inner, formOf(uri) === undefined) ? undefined : { uri, inner, isOut };
}

const pathIn = (uri: string) => uri.split('/').map(fileNameOf).join('/');

function filesOf({ uri, inner, isOut }: Place, { files }: ListedFolder): readonly FoundFile[] {
  return files
    .filter(({ name }) => !isOut(below(inner, name), false))
    .map(({ name, size, time }) => ({ uri: below(uri, encoded(name)), size, time }));
}

function foldersOf({ uri, inner, isOut }: Place, { folders }: ListedFolder): readonly Place[] {
  if (inner.split('/').length > DEEPEST) return [];
  return folders
    .filter((name) => !isOut(below(inner, name), true))
    .map((name) => ({ uri: below(uri, encoded(name)), inner: below(inner, name), isOut }));
}

const below = (folder: string, name: string) =>
  folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
