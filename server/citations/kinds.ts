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
 * One pass over the text finds the triggers; between them no kind does any work, so that time is linear.
 */
export function citationsIn(text: string): Citation[] {
  const citations: Citation[] = [];
  let end = 0;
  let next = text.charCodeAt(0);
  for (let at = 0; at < text.length; at++) {
    const code = next;
    next = text.charCodeAt(at + 1);
    const row = beginnings[pair(code, next)];
    if (!row) continue;
    for (const { trigger, kind } of triggers[row - 1] ?? []) {
      if (!text.startsWith(trigger, at)) continue;
      const found = kind.read(text, at);
      const [first] = found ?? [];
      if (!found || !first || first.span.start < end) continue;
      for (const citation of found) {
        citations.push({ kind: kind.name, ...citation });
        end = citation.span.end;
      }
      at = end - 1;
      next = text.charCodeAt(end);
      break;
    }
  }
  return citations;
}

/** The place of two characters in `beginnings`; characters that share one are told apart by the trigger itself. */
function pair(first: number, second: number): number {
  return ((first & 127) << 7) | (second & 127);
}

/** All triggers by their first two characters, and by each possible second one where the trigger is a single one. */
const triggers: { trigger: string; kind: Kind }[][] = [];
/** For each pair of characters the row of `triggers` plus one, or 0: most places of a text cost no more than this look. */
const beginnings = new Uint16Array(128 * 128);
for (const kind of kinds) {
  for (const trigger of kind.triggers) {
    const seconds = trigger.length > 1 ? [trigger.charCodeAt(1)] : Array.from({ length: 128 }, (_, code) => code);
    for (const second of seconds) {
      const place = pair(trigger.charCodeAt(0), second);
      beginnings[place] ||= triggers.push([]);
      triggers[(beginnings[place] ?? 0) - 1]?.push({ trigger, kind });
    }
  }
}
