/** `brief 1.txt` of `file:///map/brief%201.txt`, `brief.pdf` of the text that is made of it */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/^([^?]*)\.kamervragen\?.*$/, '$1');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
