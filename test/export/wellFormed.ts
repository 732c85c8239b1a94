import { ok, strictEqual } from 'node:assert/strict';

/** An element of XML as it opens. */
export interface Opened {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** `<p>`, `</p>`, `<ref href="#vraag-1"/>` */
const TAG = /^<(\/?)([\w:]+)((?: [\w:]+="[^"<>]*")*)(\/?)>$/;
/** What XML 1.0 has characters for, and what numbers them. */
const TEXT =
  /^(?:[\t\n\x20-\x25\x27-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&#(?:34|38|39|60|62);)*$/u;

/** The elements of a text in the narrow XML that exports write; fails where it is none. */
export function elementsOf(xml: string): readonly Opened[] {
  const [declaration = '', rest = ''] = xml.split(/(?<=\?>\n)/);
  strictEqual(declaration, '<?xml version="1.0" encoding="UTF-8"?>\n');
  const open: string[] = [];
  const found: Opened[] = [];
  for (const [piece] of rest.matchAll(/<[^>]*>?|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      ok(TEXT.test(piece), JSON.stringify(piece));
      ok(open.length > 0 || piece.trim() === '', piece);
      continue;
    }
    const [, end, name = '', written = '', alone] = TAG.exec(piece) ?? [];
    ok(name !== '', piece);
    if (end === '/') strictEqual(open.pop(), name);
    else {
      const pairs = [...written.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]);
      for (const [key = '', value = ''] of pairs) ok(TEXT.test(value) && value.trim() === value, `${key}=${value}`);
      strictEqual(new Set(pairs.map(([key]) => key)).size, pairs.length, piece);
      found.push({ name, attributes: Object.fromEntries(pairs) });
      if (alone !== '/') open.push(name);
    }
  }
  strictEqual(open.length, 0);
  return found;
}
