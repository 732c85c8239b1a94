import { Parser, type ParserOptions } from 'htmlparser2';

/** What happens where mark-up has an element, where one ends at the offset `end`, and at its words. */
interface Handler {
  onopentag(name: string, attributes: Readonly<Record<string, string>>): void;
  onclosetag(name: string, isImplied: boolean, end: number): void;
  ontext(words: string): void;
}

/** Elements within elements, at most, that are read at all: what lies deeper takes time that grows with its square. */
const DEEPEST = 10_000;

/** Tells of every element and all words of mark-up; false where it is given up, for it goes too deep. */
export function parseMarkup(text: string, handler: Handler, options: ParserOptions): boolean {
  let depth = 0;
  const parser = new Parser(
    {
      ontext: handler.ontext,
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw TOO_DEEP;
        handler.onopentag(name, attributes);
      },
      onclosetag(name, isImplied) {
        depth--;
        handler.onclosetag(name, isImplied, parser.endIndex);
      },
    },
    options,
  );
  try {
    parser.end(text);
    return true;
  } catch (error) {
    if (error === TOO_DEEP) return false;
    throw error;
  }
}

const TOO_DEEP = new Error('too deep');
