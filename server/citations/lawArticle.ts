import { addressOf } from '../text/addresses.ts';
import { letters } from '../text/letters.ts';
import { after, skip, take } from '../text/scan.ts';
import type { Found, Kind } from './kind.ts';
import { bookOf, type Law } from './laws.ts';
import { lawAt } from './namedLaw.ts';
import { thatLaw } from './thatLaw.ts';

/** Articles of laws: `artikel 8, tweede lid, van de Wet milieubeheer`, `art. 2:15 Awb`, `artikelen 3 en 4 van die wet`. */
export const lawArticle: Kind = {
  name: 'wet',
  triggers: ['rtikel', 'rti-', 'art.', 'Art.'],
  read(text, at) {
    const start = text[at] === 'r' ? at - 1 : at;
    const word = take(WORD, text, start);
    if (!word || NO_ARTICLE.test(text.slice(Math.max(0, start - 40), start))) return undefined;
    const articles = readArticles(text, start, start + word[0].length, word[1] !== undefined);
    const last = articles.at(-1);
    const read = last && readLaw(text, start, last.end);
    return read && citationsOf(articles, read);
  },
};

const GAP = String.raw`[\s\u00ad]{1,40}`;
/** `artikel 8`, `artikelen 3`, `art. 2:15`, before the number. */
const WORD = new RegExp(
  String.raw`[Aa]rti(?:[-\u00ad]\s{0,40})?ke(?:[-\u00ad]\s{0,40})?l(en)?${GAP}(?=\d)|[Aa]rt\.\s{0,40}(?=\d)`,
  'y',
);
/** Before that word: the rest of a longer one, as in `wetsartikel`, or what says that no law has such an article yet. */
const NO_ARTICLE = letters`/(?:[\p{L}-]|(?:voorgestelde?|nieuwe?|beoogde?|toekomstige?)\s{1,9})$/u`;

/** An article as print names it, and the words that go with it. */
interface Article {
  /** `8`, `2:15`, `8.2a` */
  readonly number: string;
  readonly start: number;
  /** After `, tweede lid, onder b`. */
  readonly end: number;
}

/** Letters of a number, as in `8a`, `126nba` and `420bis`, but not the `van` that a converter glued to `8`. */
const SUFFIX = '(?:bis|ter|quater|(?!(?:van|en|of|in|uit|lid|jo|tot)(?![a-z]))[a-z]{1,3})?';
/** `8`, `2:15`, `1.1.1`, `7A:1576` */
const NUMBER = letters`/\d{1,4}(?:A(?=:)|${SUFFIX})(?:[.:]\d{1,4}${SUFFIX}){0,4}(?![\p{L}\d])/uy`;

/** The articles from `at` on, where the first number stands; the word before that is at `start`. */
function readArticles(text: string, start: number, at: number, isPlural: boolean): readonly Article[] {
  const articles: Article[] = [];
  for (let from = start, next = at; ; from = next) {
    const number = take(NUMBER, text, next)?.[0];
    if (number === undefined) return articles;
    let end = next + number.length;
    for (let more = after(PART, text, end); more !== undefined; more = after(PART, text, end)) end = more;
    articles.push({ number, start: from, end });
    next = skip(isPlural ? AND_MORE : AND, text, end);
    if (next === end) return articles;
  }
}

/** ` en `, `, en `, ` tot en met ` before a further number; `, ` only after `artikelen`. */
const AND = new RegExp(`,?${GAP}(?:en|of|alsmede|t/m|tot${GAP}en${GAP}met)${GAP}(?=\\d)`, 'y');
const AND_MORE = new RegExp(`,?${GAP}(?:(?:en|of|alsmede|t/m|tot${GAP}en${GAP}met)${GAP})?(?=\\d)`, 'y');

const ORDINAL = String.raw`(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|[a-z]{0,6}tiende|elfde|twaalfde|twintigste|laatste|enige|\d{1,2}e)`;
const VALUE = String.raw`(?:\d{1,2}[°ºe]?|(?:[a-z]|aa|bb|cc|dd|ee)\d?[°º]?)(?![A-Za-z\d])`;
const LISTED = `(?:,?${GAP}(?:(?:en|of|tot${GAP}en${GAP}met|t/m)${GAP})?`;
/** `, eerste en tweede lid`, ` lid 2`, `, aanhef en onder b`, `, onderdelen a en b`: a part of an article. */
const PART = new RegExp(
  `,?${GAP}(?:(?:en|of)${GAP})?(?:${ORDINAL}${LISTED}${ORDINAL}){0,9}${GAP}(?:lid|leden|volzin|zin|gedachtestreepje|onderdeel)(?![A-Za-z])` +
    `|aanhef(?![A-Za-z])|(?:lid|leden|onderdeel|onderdelen|onder|sub|letter)${GAP}${VALUE}${LISTED}${VALUE}){0,9})`,
  'y',
);

/** What stands between the articles and their law: `, van de `, ` uit het `, or only a blank. */
const OF = new RegExp(`,?${GAP}(?:(?:van|uit|in)${GAP})?(?:(?:de|het)(?:${GAP}|(?=[A-Z])))?`, 'y');
/** `Boek 7 van het `, before `Burgerlijk Wetboek` and `BW`. */
const BOOK = new RegExp(String.raw`[Bb]oek${GAP}(\d{1,2}A?)${GAP}(?:van${GAP}het${GAP})?`, 'y');
/** `, van die wet`, `, van genoemde wet` */
const THAT_LAW = letters`/,?\s{1,40}(?:van|uit|in)\s{1,40}(?:die|deze|dezelfde|(?:de\s{1,40})?(?:laatst|voor)?genoemde)\s{1,40}wet(?![\p{L}-])/uy`;

/** A law, the book of it where that is named, and the end of its name. */
interface Read {
  readonly law: Law;
  readonly book: string | undefined;
  readonly end: number;
}

function readLaw(text: string, start: number, at: number): Read | undefined {
  const that = after(THAT_LAW, text, at);
  if (that !== undefined) {
    const law = thatLaw(text, start);
    return law && { law, book: undefined, end: that };
  }
  const from = after(OF, text, at);
  if (from === undefined) return undefined;
  const book = take(BOOK, text, from);
  const read = lawAt(text, from + (book?.[0].length ?? 0));
  // Of all laws, one has books that are laws.
  return read && !(book && read.law.number) ? { ...read, book: book?.[1] } : undefined;
}

/** One citation for each article; none where a book of the Burgerlijk Wetboek is missing. */
function citationsOf(articles: readonly Article[], { law, book, end }: Read): readonly Found[] | undefined {
  const found: Found[] = [];
  for (const [index, { number, start, end: own }] of articles.entries()) {
    const [, prefix, rest = number] = (law.number === undefined && /^(\d{1,2}A?):(.+)$/.exec(number)) || [];
    const part = law.number === undefined ? bookOf(book ?? prefix ?? '') : law;
    if (!part?.number || (book && prefix && book !== prefix)) return undefined;
    const within = part === law ? '' : `&boek=${book ?? prefix}`;
    found.push({
      key: `${part.number}#${rest}`,
      title: `${part.name}, artikel ${rest}`,
      url: addressOf(`https://wetten.overheid.nl/jci1.3:c:${part.number}${within}&artikel=${rest}`),
      span: { start, end: index === articles.length - 1 ? end : own },
    });
  }
  return found;
}
