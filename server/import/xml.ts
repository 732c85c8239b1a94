import { parseMarkup } from './parser.ts';

/** What happens where an XML file has an element, without the prefix of its name, or words. */
export interface Handler {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (words: string) => void;
}

/** Elements within elements that are told apart, at most: no document has so many, and each costs memory. */
const DEEPEST = 2000;

/**
 * Reads XML as far as it is whole. Entities that it defines itself are not put in their place, however many they say
 * they are, and nothing is fetched. False where it breaks off, or an element in it does not end.
 */
export function readXml(xml: string, { open, close, text }: Handler): boolean {
  let isWhole = true;
  let depth = 0;
  const isRead = parseMarkup(
    xml,
    {
      onopentag(name, attributes) {
        depth++;
        if (depth > DEEPEST) return;
        open(local(name), (asked) => {
          if (attributes[asked] !== undefined) return attributes[asked];
          for (const key in attributes) if (local(key) === asked) return attributes[key];
          return undefined;
        });
      },
      onclosetag(name, isImplied, end) {
        // `<br/>` ends by itself, and that counts as implied too.
        if (isImplied && xml[end - 1] !== '/') isWhole = false;
        if (depth <= DEEPEST) close(local(name));
        depth--;
      },
      ontext: text,
    },
    { xmlMode: true },
  );
  return isRead && isWhole;
}

/** `p` of `w:p` */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
