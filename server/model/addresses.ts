/**
 * A web address that a reader may be sent to: by https only, and to the host that it seems to name, so without a user
 * (`https://www.tweedekamer.nl@example.org`). Undefined where `url` is not such an address.
 */
export function safeAddress(url: string | undefined): string | undefined {
  return url !== undefined && safe.test(url) ? url : undefined;
}

/** `https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html` */
const safe = /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;
