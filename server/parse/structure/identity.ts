import type { Header } from '../../model/document.ts';
import { DOSSIER, NUMBER, OWN, SESSION } from '../../profiles/tweedeKamer/identity.ts';
import type { Print } from './print.ts';

/** The title block of a Kamerstuk is no longer. */
const LONGEST_TITLE = 4000;

/** The key by which others cite this document; undefined where it does not say it. */
export function readKey({ text, furniture }: Print, { number }: Pick<Header, 'number'>): string | undefined {
  for (const { start, end } of furniture.spans) {
    const own = OWN.exec(text.slice(start, Math.min(end, start + 40)))?.[0];
    if (own !== undefined) return own.replaceAll(' ', '-');
  }
  const title = text.slice(0, LONGEST_TITLE);
  if (number !== undefined) {
    const [, chamber, first, last] = SESSION.exec(text) ?? [];
    return chamber && `ah-${chamber === 'Tweede' ? 'tk' : 'ek'}-${first}${last}-${number}`;
  }
  const paper = NUMBER.exec(title);
  const dossier = paper && [...title.slice(0, paper.index).matchAll(DOSSIER)].at(-1);
  return dossier
    ? ['kst', `${dossier[1]}${dossier[2]}`, dossier[3], paper[1] ?? paper[2]].filter(Boolean).join('-')
    : undefined;
}
