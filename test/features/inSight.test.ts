import { ok } from 'node:assert/strict';
import test from 'node:test';
import { definition } from '../../server/features/definition.ts';
import { hints } from '../../server/features/hints.ts';
import { hover } from '../../server/features/hover.ts';
import { lensContent } from '../../server/features/lenses.ts';
import { nearestNote } from '../../server/features/nearestNote.ts';
import { selection } from '../../server/features/selection.ts';
import { tokens } from '../../server/features/tokens.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';

/** What an editor asks of what is in sight, in the middle of a document. */
const asked: Record<string, (document: QaDocument, middle: number, index: number) => unknown> = {
  'the colours': (document, middle) => tokens(document, { start: middle, end: middle + 2000 }),
  'the hints': (document, middle) => hints(document, { start: middle, end: middle + 2000 }),
  'what a lens says of answers': (document, _, index) => lensContent(document, { kind: 'answers', index }),
  'what a lens says of questions': (document, _, index) =>
    lensContent(document, { kind: 'questions', index: index + 1 }),
  'a hover': hover,
  'a jump': definition,
  'a selection': selection,
  'the nearest note': nearestNote,
};

const [LESS, MORE] = [100, 400];
/** So often each thing in a document may be looked at: this costs next to nothing beside reading what it says. */
const LOOKS = 4;

/** A document of so many questions and answers, with a note, a citation and a mention in each. */
function pairs(count: number): QaDocument {
  const text = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const cited = `Kamerstuk 35 300 VI, nr. ${number}`;
    return `Vraag ${number}\nKlopt dit?${number} Zie de vorige vraag.\n\nAntwoord op vraag ${number}\nJa.\n\n${number} ${cited}\n`;
  }).join('\n');
  return parse(text);
}

/** What was read of a document: UTF-16 units of its text, items of its lists. */
interface Read {
  units: number;
  items: number;
}

/** A document that counts what is read of it. */
function counting(document: QaDocument): { readonly document: QaDocument; readonly read: Read } {
  const read: Read = { units: 0, items: 0 };
  const { text: words } = document;
  class Text extends String {
    override slice(start = 0, end = words.length): string {
      read.units += end - start;
      return words.slice(start, end);
    }
    override charAt(index: number): string {
      read.units++;
      return words.charAt(index);
    }
    override charCodeAt(index: number): number {
      read.units++;
      return words.charCodeAt(index);
    }
    override indexOf(sign: string, from = 0): number {
      const found = words.indexOf(sign, from);
      read.units += (found < 0 ? words.length : found) - from;
      return found;
    }
    /** Whatever else one does with a text begins with this. */
    override toString(): string {
      read.units += words.length;
      return words;
    }
  }
  const counted = (list: unknown[]) =>
    new Proxy(list, {
      get(items, key) {
        if (typeof key === 'string' && /^\d/.test(key)) read.items++;
        return Reflect.get(items, key);
      },
    });
  const lists = Object.entries(document).map(([name, value]) => [name, Array.isArray(value) ? counted(value) : value]);
  return { document: Object.fromEntries([...lists, ['text', new Text(words)]]), read };
}

const documents = [LESS, MORE].map((count) => ({ count, document: pairs(count) }));

for (const [what, ask] of Object.entries(asked)) {
  test(`${what} of what is in sight cost no more reading in a longer document`, () => {
    const [less = 0, more = 0] = documents.map(({ count, document }) => {
      const counted = counting(document);
      const middle = document.text.indexOf(`Vraag ${count / 2}\n`);
      const index = document.sections.findIndex(({ heading }) => heading?.start === middle);
      ask(counted.document, middle, index);
      const { sections, notes, citations, references } = document;
      const things = sections.length + notes.length + citations.length + references.length;
      ok(counted.read.items < LOOKS * things, `${counted.read.items} looks at ${things} things`);
      return counted.read.units;
    });
    ok(more <= 1.2 * less + 20, `${less} units became ${more}`);
  });
}
