import { addressOf } from '../text/addresses.ts';
import { skipGap } from '../text/blank.ts';
import { skip, syllables, take } from '../text/scan.ts';
import { type Issue, readIssues } from './issues.ts';
import type { Found, Kind } from './kind.ts';
import { officialAddress, readSession, type Session, sessionTitle } from './session.ts';

/** Papers of parliament, by dossier and number: `Kamerstuk 35 300 VI, nr. 37`, `(24 587, nr. 969)`. */
export const kamerstuk: Kind = {
  name: 'kamerstuk',
  triggers: [
    'Kam',
    'kam',
    'Ka-',
    'ka-',
    'Ka\u00ad',
    'ka\u00ad',
    'Tw',
    'TK',
    'EK',
    'Eerste',
    'kst-',
    'KST',
    'nr',
    'Motie',
    'motie',
    '(2',
    '(3',
  ],
  read(text, at) {
    const word = take(WORD, text, at);
    if (word) return readPapers(text, at, at + word[0].length, true);
    if (take(CHAMBER, text, at)) return readPapers(text, at, at, false);
    const short = take(SHORT, text, at);
    if (short) return readPapers(text, at, at + short[0].length, false);
    if (text.startsWith('nr', at)) return readBare(text, at);
    const dashed = take(BEFORE_DASHED, text, at);
    if (dashed) return readPapers(text, at + dashed[0].length, at + dashed[0].length, false);
    return undefined;
  },
};

/** `Kamerstuk`, `Kamerstukken`, `Kamer-stuk-ken`, `Kamerstuknummer`, and a colon after it. */
const WORD = new RegExp(
  `[Kk]a${syllables('-mer-')}st${syllables('uk-')}(?:ken)?${syllables('-')}(?:nummers?|dossiers?|nrs?\\.?)?(?![a-z]):?`,
  'y',
);
const CHAMBER = /(?:Tweede\s{1,40}Kamer|Eerste\s{1,40}Kamer|TK|EK)(?![A-Za-z])/y;
/** `kst-35300-37`, `KST 35300-37` */
const SHORT = /kst-|KST[\s-]?/y;
/** `motie ` before `36410-111`, and `(` before `35510-VI-34)`: what one calls a motion without a word for its series. */
const BEFORE_DASHED =
  /(?:[Mm]otie\s{1,40}(?=\d\d[\s.]?\d{3}[-–](?:[IVX]{1,5}[-–])?\d{1,4}(?![\d-]))|\((?=\d\d[\s.]?\d{3}[-–](?:[IVX]{1,5}[-–])?\d{1,4}\)))/y;
/** `35 300`, `35300`, `35.300` */
const DOSSIER = /(\d\d)[\s.\u00ad]{0,40}(\d{3})(?!\d)/y;
/** `-02` of `21 501-02`; ` VI`, `-XV`, ` A` or ` (R2114)` after a dossier: a chapter of it. A line may end in its hyphen. */
const CHAPTER =
  /(?:[-–]\s{0,40}|[\s-]{0,9})(?:hoofdstuk\s{1,9})?(?:(?<=[-–]\s{0,40})(\d\d)(?=\s{0,40},?\s{0,40}n[ro]|[-–])|((?:[IVX]{1,5}|[A-J])(?![A-Za-z\d]))|\(?(R\d{3,4})\)?)/y;
/** `, A`, `, letter AB`: papers of the Eerste Kamer. */
const LETTERS_ONLY = /,\s{0,40}(?:letter\s{1,40})?([A-Z]{1,2})(?![A-Za-z\d]|\.[A-Za-z])/y;
/** `, 37` where the citation ends after it, but not the year of `, 2023, p. 3` */
const NUMBER_ONLY = /,\s{0,40}(?!(?:19|20)\d\d)(\d{1,4})(?=[).;]|,\s{1,40}p\.)/y;
/** `-37` of `35300-VI-37` */
const JOINED_NUMBER = /[-–]\s{0,40}(\d{1,5})(?!\d)/y;
/** `, p. 3`, `, blz. 12–13` */
const PAGE = /,\s{1,40}(?:p\.|pp\.|blz\.|pag\.|pagina)\s{0,9}(\d{1,4}(?:[-–]\d{1,4})?)(?!\d)/y;
/** `24 587, ` before `nr`: the whole of a citation without a word for it. */
const BARE =
  /(?<![\d.,-]|\d\s)\d\d[\s.]{0,8}\d{3}(?:[-–]\s{0,8}\d\d|[\s-]{0,9}(?:[IVX]{1,5}|[A-J]))?\s{0,8},?\s{0,20}$/;

/** Reads the papers after the word or chamber that ends at `at`. */
function readPapers(text: string, start: number, at: number, alone: boolean): readonly Found[] | undefined {
  const session = readSession(text, start === at ? start : at);
  const dossier = readDossier(text, session.end) ?? readDossier(text, afterMark(text, session.end));
  return dossier && found(text, start, session, dossier, alone);
}

function readBare(text: string, at: number): readonly Found[] | undefined {
  const before = text.slice(Math.max(0, at - 60), at);
  const length = BARE.exec(before)?.[0].length;
  if (length === undefined) return undefined;
  const dossier = readDossier(text, at - length);
  return dossier && found(text, at - length, { chamber: undefined, year: undefined, end: at }, dossier, false);
}

interface Dossier {
  /** `35300-VI` */
  readonly key: string;
  /** `35300 VI` */
  readonly title: string;
  readonly end: number;
}

function readDossier(text: string, at: number): Dossier | undefined {
  const digits = take(DOSSIER, text, at);
  if (!digits) return undefined;
  const number = `${digits[1]}${digits[2]}`;
  const end = at + digits[0].length;
  const chapter = take(CHAPTER, text, end);
  if (!chapter) return { key: number, title: number, end };
  const [whole, part, letters, kingdom] = chapter;
  return {
    key: `${number}-${part ?? letters ?? kingdom}`,
    title: part ? `${number}-${part}` : letters ? `${number} ${letters}` : `${number} (${kingdom})`,
    end: end + whole.length,
  };
}

/** One citation a number; `alone` says whether the dossier without a number is a citation too. */
function found(
  text: string,
  start: number,
  session: Session,
  dossier: Dossier,
  alone: boolean,
): readonly Found[] | undefined {
  const issues = readNumbers(text, dossier.end, session);
  const series = ['Kamerstukken', sessionTitle(session)].filter(Boolean).join(' ');
  const title = `${series}${session.year === undefined ? '' : ','} ${dossier.title}`;
  if (issues.length === 0) {
    if (!alone) return undefined;
    const url = addressOf(`https://zoek.officielebekendmakingen.nl/dossier/${dossier.key}`);
    return [{ key: `kst-${dossier.key}`, title, url, span: { start, end: dossier.end } }];
  }
  return issues.map(({ number, span }, index) => {
    const key = `kst-${dossier.key}-${number}`;
    const page = take(PAGE, text, span.end);
    return {
      key,
      title: `${title}, nr. ${number}${page ? `, p. ${page[1]}` : ''}`,
      url: officialAddress(key),
      span: { start: index === 0 ? start : span.start, end: span.end + (page?.[0].length ?? 0) },
    };
  });
}

function readNumbers(text: string, at: number, session: Session): readonly Issue[] {
  const issues = readIssues(text, at);
  if (issues.length > 0) return issues;
  const single =
    take(JOINED_NUMBER, text, at) ??
    take(NUMBER_ONLY, text, at) ??
    (session.chamber === 'I' ? take(LETTERS_ONLY, text, at) : undefined);
  const number = single?.[1];
  if (!single || !number) return [];
  const end = at + single[0].length;
  return [{ number, span: { start: end - number.length, end } }];
}

/** After the `nr.` of `Kamerstuk nr. 35 300 VI, nr. 37`. */
function afterMark(text: string, at: number): number {
  return skipGap(text, skip(/n(?:r|ummer)s?\.?/iy, text, at));
}
