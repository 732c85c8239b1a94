import { letters } from '../text/letters.ts';

/** An office of the government as one writes it. */
export interface Office {
  readonly role: string;
  /** `van` or `voor` */
  readonly of: string;
  readonly department: string;
}

/** Between offices, whose departments hold `, ` and ` en ` too: `minister van Landbouw, Natuur en Voedsel en de minister van Geld` */
const BETWEEN = /\s*;\s*|\s*(?:,\s*(?:en\s+)?|\sen\s+)(?=(?:de\s+)?(?:minister|staatss?ecretaris)|(?:van|voor)\s)/i;
/** `de Minister van `, `staatssecretaris `, `van ` */
const OPENING = letters`/^(?:de\s+)?(?:(minister|staatss?ecretaris)(?:s|sen)?(?!\p{L})\s*)?(?:(van|voor)\s+)?/i`;

/** The offices in words as people type them: `Veren`, `de ministers van Veren en van Munten`, `staatssecretaris Munten`. */
export function officesOf(words: string): readonly Office[] {
  let role = 'minister';
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .split(BETWEEN)
    .flatMap((part) => {
      const [opening = '', printed, of = 'van'] = OPENING.exec(part) ?? [];
      if (printed !== undefined) role = /^m/i.test(printed) ? 'minister' : 'staatssecretaris';
      const department = part.slice(opening.length);
      return department === '' ? [] : [{ role, of: of.toLowerCase(), department }];
    });
}
