import type { PlacedQuestion } from '../server/shell/requests.ts';
import { oneLine } from '../server/text/oneLine.ts';

/** So many characters of a text stand in a row of a narrow side bar, with room for how long the answer is. */
const GLANCE = 22;

/** `3 · Kunt u de cijfers delen…`: the number first, which is never cut. */
export function questionLabel({ title, text }: Pick<PlacedQuestion, 'title' | 'text'>): string {
  if (text === '') return title;
  return `${title.replace(/^Vraag (?=\d)/, '')} · ${oneLine(text, GLANCE)}`;
}

/** `Ja, daar ben ik mee bekend.` of an answer; its title where it says nothing. */
export function answerLabel({ title, text }: Pick<PlacedQuestion, 'title' | 'text'>): string {
  return text === '' ? title : oneLine(text, 2 * GLANCE);
}

/**
 * What tells a publication from others of its kind, below the name of that: `32637, nr. 588` of `Kamerstukken II
 * 2023/24, 32637, nr. 588`, `krant.example/…/laatste-kruidenier` of an address.
 */
export function publicationLabel(title: string): string {
  const [, host, path = ''] = ADDRESS.exec(title) ?? [];
  if (host !== undefined) return shortAddress(host, path.replace(/\/$/, ''));
  return title.replace(SERIES, '').replace(SESSION, '') || title;
}

/** `https://www.krant.example/regio/2024/laatste-kruidenier?bron=app` */
const ADDRESS = /^https?:\/\/(?:www\.)?([^/]+)(\/[^?#]*)?/;

/** What the name of the kind says already. */
const SERIES = /^(?:Aanhangsel Handelingen|Kamerstukken|Handelingen|Zaak|Document|Stb\.|Stcrt\.|Trb\.|ECLI:) ?/;

/** `II 2023/24, ` before the number of a file, which has that number in every year. */
const SESSION = /^(?:I|II) \d{4}\/\d{2}, (?=\d{5})/;

function shortAddress(host: string, path: string): string {
  const last = path.slice(path.lastIndexOf('/'));
  return path === last ? host + path : `${host}/…${last}`;
}
