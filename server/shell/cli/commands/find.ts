import { fileURLToPath } from 'node:url';
import { titleOf } from '../../../model/titles.ts';
import { oneLine } from '../../../text/oneLine.ts';
import { START } from '../../../workspace/entry.ts';
import { type Found, search } from '../../../workspace/search.ts';
import { membersOf } from '../../../workspace/symbols.ts';
import { sourceOf } from '../../folder/addresses.ts';
import type { OfItsOwn } from '../command.ts';
import { print, tell } from '../output.ts';
import { words } from '../words.ts';

/** How many hits are printed. */
const MOST = 100;

/** What is printed of a hit, by the names that `--format` knows. */
export const FORMATS: Readonly<Record<string, (hit: Hit) => string>> = {
  text({ file, line, column, title, words, subject, members, key }) {
    const about = [subject, members, key].filter(Boolean).join(' · ');
    const said = title === undefined ? about : `${title}: ${words}${about && ` (${about})`}`;
    return oneLine(`${file}:${line}:${column}: ${said}`, Infinity);
  },
  json: (hit) => JSON.stringify(hit),
};

/** A question, or a document as a whole. */
export interface Hit {
  readonly file: string;
  /** Where it begins, counted from 1; of a file that is no text, in the text that `import` prints of it. */
  readonly line: number;
  readonly column: number;
  /** `Vraag 3`, and its first words; left out where the document as a whole is meant. */
  readonly title: string | undefined;
  readonly words: string | undefined;
  /** What the document is about. */
  readonly subject: string | undefined;
  readonly members: string;
  /** `ah-tk-20232024-1377` */
  readonly key: string | undefined;
  readonly caseNumber: string | undefined;
}

/** Finds questions and documents of a folder by words of them, the best first; to find nothing is to fail. */
export const finding: OfItsOwn = {
  options: ['out', 'format'],
  refusal({ format }, operands) {
    const names = Object.keys(FORMATS);
    if (format !== undefined && !Object.hasOwn(FORMATS, format)) return words.noSuchFormat(format, names.join(', '));
    return operands.length === 2 ? undefined : words.indexing.nameQueryAndFolder;
  },
  async run({ out, format = 'text' }, [query = '', folder = '']) {
    // What reads folders is loaded where one is read.
    const { indexedFolder } = await import('../indexedFolder.ts');
    const kept = await indexedFolder(folder, out);
    if (kept === undefined) return;
    const found = search(kept.index, query, MOST);
    if (found.length === 0) tell.fail();
    const written = FORMATS[format] ?? String;
    await print(found.map((one) => `${written(hitOf(one))}\n`));
  },
};

/** What there is to tell of what was found. */
export function hitOf({ entry, section }: Found): Hit {
  const { start } = (section ?? { range: START }).range;
  return {
    file: fileURLToPath(sourceOf(entry.uri)),
    line: start.line + 1,
    column: start.character + 1,
    title: section && titleOf(section),
    words: section?.words,
    subject: entry.subject,
    members: membersOf(entry.askedBy),
    key: entry.key,
    caseNumber: entry.caseNumber,
  };
}
