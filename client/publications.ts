declare const checked: unique symbol;

/**
 * The number of an official publication, as its address has it: `ah-tk-20202021-3235`. It is letters, digits and hyphens,
 * and a name that a file may have.
 */
export type PublicationNumber = string & { readonly [checked]: 'number' };

/** An address from which something may be fetched: `addressesOf` alone makes one. */
export type OfficialAddress = string & { readonly [checked]: 'address' };

/** Where official publications are: nothing else is ever asked for anything. */
export const OFFICIAL = 'https://zoek.officielebekendmakingen.nl';

/** What readers call that place. */
export const PUBLISHER = 'officielebekendmakingen.nl';

/** Why a publication could not be had. */
export type Failure =
  /** There is none of that number. */
  | 'missing'
  /** It is not given to us. */
  | 'refused'
  /** The other side has a fault. */
  | 'faulty'
  /** One is sent on to another place. */
  | 'elsewhere'
  | 'tooLarge'
  | 'late'
  /** What came is something else. */
  | 'other'
  /** Nobody answers. */
  | 'unreachable'
  /** Who answers cannot show to be who we asked. */
  | 'untrusted'
  /** A browser has not let us ask, or see the answer; it does not say why. */
  | 'blocked'
  /** The reader gave it up. */
  | 'givenUp';

/** How large a publication may be that is fetched, many times the largest in XML, and how long that may take. */
export const LIMITS = { bytes: 32_000_000, milliseconds: 30_000 };

/** The number in what a reader types or a citation leads to: a number, or the address of a publication. */
export function numberIn(words: string): PublicationNumber | undefined {
  const named = NAMED.exec(words.trim())?.[1] ?? '';
  // `AH-TK-20202021-3235`, but the chapter of `KST-35300-VI-37` is in capitals.
  const number = named.replace(SERIES, (series) => series.toLowerCase());
  return NUMBER.test(number) ? (number as PublicationNumber) : undefined;
}

/** `ah-tk-20202021-3235`, `ah-tk-20202021-3235.pdf`, `https://zoek.officielebekendmakingen.nl/kst-36410-37.html?hit=1` */
const NAMED =
  /^(?:(?:https?:\/\/)?(?:(?:zoek|www)\.)?officielebekendmakingen\.nl\/)?([a-z\d-]{1,80})(?:\.(?:html|xml|pdf|odt))?(?:[/?#].*)?$/i;
/** `AH-TK` of `AH-TK-20202021-3235`, `kst` of `kst-35300-VI-37` */
const SERIES = /^[a-z]+(?:-[te]k(?=-))?/i;
const NUMBER = /^(?=\D*\d)[a-z]{1,6}(?:-[A-Za-z\d]{1,12}){1,6}$/;

/** Where a publication is: its XML, or else its web page. */
export function addressesOf(number: PublicationNumber): readonly OfficialAddress[] {
  return ['xml', 'html'].map((form) => `${OFFICIAL}/${number}.${form}` as OfficialAddress);
}

/** The page of a publication in a browser. */
export function pageOf(number: PublicationNumber): string {
  return `${OFFICIAL}/${number}.html`;
}

/** Gets a publication in the first form that there is; `get` asks for what is at an address. */
export async function publicationBy(
  get: (address: OfficialAddress) => Promise<Uint8Array | Failure>,
  number: PublicationNumber,
): Promise<Uint8Array | Failure> {
  let failure: Failure = 'missing';
  for (const address of addressesOf(number)) {
    const answer = await get(address);
    if (typeof answer !== 'string' && isPublication(answer, number)) return answer;
    failure = typeof answer === 'string' ? answer : 'other';
    if (failure !== 'missing' && failure !== 'other') break;
  }
  return failure;
}

/** What a status of HTTP means for us; undefined where an answer comes with it. */
export function failureOf(status: number): Failure | undefined {
  if (status === 200) return undefined;
  if (status === 404 || status === 410) return 'missing';
  if (status > 200 && status < 300) return 'other';
  // A browser gives 0 where one would be sent on.
  if (status < 400) return 'elsewhere';
  return status < 500 ? 'refused' : 'faulty';
}

/** Why nobody answered, as far as that is told: a browser tells nothing. */
export function failureBy(error: unknown, isBrowser: boolean): Failure {
  if (isBrowser) return 'blocked';
  const { code } = (error as { readonly cause?: { readonly code?: unknown } }).cause ?? {};
  return typeof code === 'string' && CERTIFICATE.test(code) ? 'untrusted' : 'unreachable';
}

/** `DEPTH_ZERO_SELF_SIGNED_CERT`, `ERR_TLS_CERT_ALTNAME_INVALID`, `UNABLE_TO_VERIFY_LEAF_SIGNATURE` */
const CERTIFICATE = /CERT|SIGNATURE/;

/** Whether what was fetched says of itself that it is this publication: it may be a page with an excuse, or about another. */
export function isPublication(bytes: Uint8Array, number: PublicationNumber): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /^(?:ï»¿)?\s*</.test(head) && [...head.matchAll(SAYING)].some(([tag]) => numberSaidBy(tag) === number);
}

/** How much of a publication is before its text, at most. */
const HEAD = 200_000;
const SAYING = /<(?:meta|link)\s[^>]{1,1000}>/gi;
/** `name="OVERHEIDop.externMetadataRecord"` in XML, `name="DC.identifier"` and `rel="canonical"` on a web page */
const OF_ITSELF = /\s(?:name=["'](?:OVERHEIDop\.externMetadataRecord|DC(?:TERMS)?\.identifier)|rel=["']canonical)["']/i;

function numberSaidBy(tag: string): PublicationNumber | undefined {
  const said = OF_ITSELF.test(tag) ? /\s(?:content|href)=["']([^"']*)["']/i.exec(tag)?.[1] : undefined;
  return said === undefined ? undefined : numberIn(said);
}
