declare const checked: unique symbol;

/** A web address that a reader may be sent to: `addressOf` alone makes one. It is ASCII. */
export type Address = string & { readonly [checked]: true };

/**
 * The address that `printed` is, in the form in which a browser sends it: what a reader is shown is where a link leads,
 * and letters that only look like others stand there in punycode (`xn--…`). There is none where nobody can tell who
 * answers (`http:`), where a user stands before the host, or where signs do not show.
 */
export function addressOf(printed: string): Address | undefined {
  if (printed.length > LONGEST) return undefined;
  if (PLAIN.test(printed)) return printed as Address;
  if (!SCHEME.test(printed) || UNSEEN.test(printed)) return undefined;
  const url = urlOf(printed);
  if (url === undefined) return undefined;
  if (ENCRYPTED.test(url.host)) url.protocol = 'https:';
  const leadsThere =
    url.protocol === 'https:' && url.username === '' && url.password === '' && NAMED.test(url.hostname);
  return leadsThere && url.href.length <= LONGEST ? (url.href as Address) : undefined;
}

/**
 * What a link shows where `printed` is all that a reader sees of it: after letters that only look like those of another
 * host, the host to which it leads.
 */
export function shownFor(printed: string, url: Address): string {
  const { host } = new URL(url);
  return host.includes('xn--') && !printed.toLowerCase().includes(host) ? `${printed} (${host})` : printed;
}

/** `printed` as a browser reads it, where it can. */
export function urlOf(printed: string): URL | undefined {
  // An exception takes long. But `canParse` of Node 20 comes to refuse `é` when it is called often.
  if (ASCII.test(printed) && !URL.canParse(printed)) return undefined;
  try {
    return new URL(printed);
  } catch {
    return undefined;
  }
}

const ASCII = /^[!-~]*$/;
/** Longer ones lead nowhere in many browsers. */
const LONGEST = 2048;
/** `https://zoek.officielebekendmakingen.nl/kst-36410-37.html`: such an address is as a browser sends it. */
const PLAIN = /^https:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:\/[\w-]+)+(?:\.html)?$/;
/** `https://` */
const SCHEME = /^https?:\/\//i;
/** Blanks, controls, signs without width or that change the direction of reading, and `\`, which browsers read as `/`. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\\]/u;
/** `www.nos.nl`, `xn--n-9faa.nl`; no number, `localhost` or the like. */
const NAMED = /^[a-z\d_.-]+\.(?:[a-z]{2,}|xn--[a-z\d-]+)$/;
/** `www.rijksoverheid.nl`: hosts that serve https, as sites of the Dutch government must, and those of the Union do. */
const ENCRYPTED =
  /^(?:[a-z\d-]+\.)*(?:(?:rijks)?overheid\.nl|officielebekendmakingen\.nl|(?:tweede|eerste)kamer\.nl|rechtspraak\.nl|raadvanstate\.nl|rekenkamer\.nl|cbs\.nl|cpb\.nl|rivm\.nl|europa\.eu)$/;
