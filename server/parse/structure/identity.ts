import type { Header, Session } from '../../model/document.ts';
import { APPENDIX, CLIPPED, DOSSIER, HOUSE, NUMBER, OWN, SESSION } from '../../profiles/tweedeKamer/identity.ts';
import type { Print } from './print.ts';

/** The title block of a Kamerstuk is no longer. */
const LONGEST_TITLE = 4000;

/** What a document says of where it was published. */
export type Identity = Pick<Header, 'session' | 'key'>;

/** @param number that of the Aanhangsel. */
export function readIdentity(print: Print, number: string | undefined): Identity {
  const session = readSession(print);
  return { session, key: readKey(print, session, number) };
}

/** What the first page header or footer says that names a parliamentary year. */
function readSession({ text, furniture }: Print): Session | undefined {
  let house: string | undefined;
  for (const { start, end } of furniture.spans) {
    const words = text.slice(start, end);
    house ??= HOUSE.exec(words)?.[1];
    const [, chamber = house, own, printed, year = printed ?? own] = SESSION.exec(words) ?? [];
    if (year !== undefined)
      return { chamber: chamber === 'ek' || chamber === 'Eerste' ? 'I' : 'II', year: Number(year) };
  }
  return undefined;
}

/** The key by which others cite this document; undefined where it does not say it. */
function readKey(
  { text, furniture }: Print,
  session: Session | undefined,
  number: string | undefined,
): string | undefined {
  const title = text.slice(0, LONGEST_TITLE);
  for (const { start, end } of furniture.spans) {
    const own = OWN.exec(text.slice(start, Math.min(end, start + 40)))?.[0];
    if (own === undefined || (CLIPPED.test(own) && !APPENDIX.test(title))) continue;
    return own.replace(CLIPPED, 'ah').replaceAll(' ', '-');
  }
  if (number !== undefined)
    return session && `ah-${session.chamber === 'I' ? 'ek' : 'tk'}-${session.year}${session.year + 1}-${number}`;
  const paper = NUMBER.exec(title);
  // Of several dossiers the number counts in the first.
  const dossier = paper && DOSSIER.exec(title.slice(0, paper.index));
  return dossier
    ? ['kst', `${dossier[1]}${dossier[2]}`, dossier[3], paper[1] ?? paper[2]].filter(Boolean).join('-')
    : undefined;
}
