/** The scheme of texts that are made of files of other kinds: the client opens them (`client/importedFiles.ts`). */
const IMPORTED = 'kamervragen-file:';

/** A file's address, written just as VS Code writes it: `C:\map\brief [1].pdf` → `file:///c%3A/map/brief%20%5B1%5D.pdf`. */
export function fileUri(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  // Accepts `C:/map` and `/map` alike.
  const drive = /^([A-Za-z]):/.exec(slashed)?.[1];
  if (drive !== undefined) return `file:///${drive.toLowerCase()}${encoded(slashed.slice(1))}`;
  // Accepts `//server/share/map`
  const share = /^\/\/([^/]+)(\/.*)$/.exec(slashed);
  return share ? `file://${encoded(share[1] ?? '')}${encoded(share[2] ?? '')}` : `file://${encoded(slashed)}`;
}

/** A path with all but letters, digits and `-._~/` as `%5B`. */
export function encoded(path: string): string {
  return encodeURIComponent(path.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The address at which our client shows the text of a file of another kind. */
export function importedUri(file: string): string {
  return `${IMPORTED}${pathOf(file)}.kamervragen?${encoded(file).replaceAll('/', '%2F')}`;
}

/** The file that a text is made of; the text itself where it is a file. */
export function sourceOf(uri: string): string {
  if (!uri.startsWith(IMPORTED)) return uri;
  try {
    return decodeURIComponent(uri.slice(uri.indexOf('?') + 1));
  } catch {
    return uri;
  }
}

/** `file:///map/brief.txt` → `/map/brief.txt`, as it is written there. */
function pathOf(uri: string): string {
  // Accepts `file:///map`, `vscode-vfs://github/map`, `memfs:/map`
  return uri.replace(/^[a-z][\w.+-]*:(?:\/\/[^/]*)?/i, '');
}

/** Whether an address is that of a place, or of something in it. */
export function isBelow(uri: string, place: string): boolean {
  return uri === place || uri.startsWith(place.endsWith('/') ? place : `${place}/`);
}
