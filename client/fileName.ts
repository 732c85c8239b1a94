import type { Uri } from 'vscode';
import { oneLine } from '../server/text/oneLine.ts';

/** `antwoord-nachttreinen.txt`, on one line and not turned around, as a reader is shown it. */
export function fileName({ path }: Uri): string {
  return oneLine(path.slice(path.lastIndexOf('/') + 1));
}
