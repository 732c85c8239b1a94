import type { Citation } from '../model/document.ts';
import { aanhangsel } from './aanhangsel.ts';
import { ecli } from './ecli.ts';
import { eu } from './eu.ts';
import { staatsblad, staatscourant, tractatenblad } from './gazettes.ts';
import { handelingen } from './handelingen.ts';
import { kamerstuk } from './kamerstuk.ts';
import type { Kind } from './kind.ts';
import { url } from './url.ts';
import { document, zaak } from './zaak.ts';

/** Every kind of publication that is recognised; where two could be read at one place, the first wins. */
export const kinds: readonly Kind[] = [
  url,
  kamerstuk,
  aanhangsel,
  handelingen,
  zaak,
  document,
  staatsblad,
  staatscourant,
  tractatenblad,
  ecli,
  eu,
];

/**
 * The citations in `text`, in order and without overlap, with offsets from its start.
 *
 * Two searches find the triggers, and between them no kind does any work, so that time is linear.
 */
export function citationsIn(text: string): Citation[] {
  const citations: Citation[] = [];
  let end = 0;
  let capital = search(CAPITALS, text, 0);
  let other = search(OTHERS, text, 0);
  while (capital < text.length || other < text.length) {
    const at = Math.min(capital, other);
    const before = citations.length;
    for (const { trigger, kind } of byInitial.get(text.charAt(at)) ?? []) {
      if (!text.startsWith(trigger, at)) continue;
      const found = kind.read(text, at);
      const [first] = found ?? [];
      if (!found || !first || first.span.start < end) continue;
      for (const { key, title, url, span } of found) citations.push({ kind: kind.name, key, title, url, span });
      break;
    }
    if (citations.length > before) end = citations.at(-1)?.span.end ?? end;
    const next = Math.max(end, at + 1);
    if (capital < next) capital = search(CAPITALS, text, next);
    if (other < next) other = search(OTHERS, text, next);
  }
  return citations;
}

/** Where `pattern` next stands, from `at` on; the length of the text where it does not. */
function search(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? text.length;
}

const triggers = kinds.flatMap((kind) => kind.triggers.map((trigger) => ({ trigger, kind })));
const byInitial = new Map<string, typeof triggers>();
for (const { trigger } of triggers) {
  const initial = trigger.charAt(0);
  byInitial.set(
    initial,
    triggers.filter((other) => other.trigger.startsWith(initial)),
  );
}

/** The triggers that begin with a capital, and the others. A search for capitals alone is fast, since they are rare. */
const CAPITALS = anyOf((trigger) => /^[A-Z]/.test(trigger));
const OTHERS = anyOf((trigger) => !/^[A-Z]/.test(trigger));

function anyOf(isWanted: (trigger: string) => boolean): RegExp {
  const wanted = triggers.map(({ trigger }) => trigger).filter(isWanted);
  return new RegExp(wanted.map((trigger) => trigger.replace(/[./]/g, '\\$&')).join('|'), 'g');
}
