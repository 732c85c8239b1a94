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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const candidates = code < 128 ? triggers[code] : undefined;
    if (!candidates) continue;
    for (const { trigger, kind } of candidates) {
      if (!text.startsWith(trigger, at)) continue;
      const found = kind.read(text, at);
      const [first] = found ?? [];
      if (!found || !first || first.span.start < end) continue;
      for (const citation of found) {
        citations.push({ kind: kind.name, ...citation });
        end = citation.span.end;
      }
      at = end - 1;
      break;
    }
  }
  return citations;
}

/** For each first character the triggers that begin with it. */
const triggers: readonly (readonly { trigger: string; kind: Kind }[] | undefined)[] = Array.from(
  { length: 128 },
  (_, code) => {
    const starting = kinds.flatMap((kind) =>
      kind.triggers.filter((trigger) => trigger.charCodeAt(0) === code).map((trigger) => ({ trigger, kind })),
    );
    return starting.length > 0 ? starting : undefined;
  },
);
