import type { Citation, QaDocument } from '../../model/document.ts';
import { parse } from '../../parse/parse.ts';
import { letters } from '../../text/letters.ts';
import type { Completion, Place } from './completion.ts';

/** `Kamerstukken `, with what is begun after it */
const WORD = letters`/(?<![\p{L}-])((Kamerstuk|Handelingen|Aanhangsel)(?:ken)?\s+(?:Handelingen\s+)?)([\dIVX][\d IVX/-]{0,20})?$/`;

/** The word that citations of each kind begin with. */
const KINDS: Readonly<Record<string, string>> = {
  Kamerstuk: 'kamerstuk',
  Handelingen: 'handelingen',
  Aanhangsel: 'aanhangsel',
};

/** After `Kamerstuk` the papers that the document cites already, each as short as it can be told by. */
export function citedAgain({ document, offset, line }: Place): readonly Completion[] {
  const found = WORD.exec(line.words.slice(-80));
  if (found === null) return [];
  const [, opening = '', word = '', begun = ''] = found;
  const span = { start: offset - begun.length, end: offset };
  return publications(document, KINDS[word]).flatMap((citation): Completion[] => {
    const words = shortest(opening, citation);
    if (words === undefined || !words.startsWith(begun)) return [];
    return [
      {
        kind: 'citation',
        label: words,
        span,
        words: [words],
        further: [],
        about: { citation: citation.key },
      },
    ];
  });
}

/** The publications of a kind that are cited, each once. */
function publications({ citations }: QaDocument, kind: string | undefined): readonly Citation[] {
  return [...new Map(citations.filter((one) => one.kind === kind).map((one) => [one.key, one])).values()];
}

/** The first form, the shortest first, that reads as the same publication after the word. */
function shortest(opening: string, { kind, key, title }: Citation): string | undefined {
  const full = title.replace(TITLE, '');
  return [full.replace(SESSION, ''), full].find((words) => {
    const [read] = parse(`Zie ${opening}${words}.`).citations;
    return read?.kind === kind && read.key === key;
  });
}

/** The word that a title begins with */
const TITLE = /^(?:Kamerstukken|Aanhangsel Handelingen|Aanhangsel|Handelingen)\s/;
/** `II 2023/24, ` before a dossier */
const SESSION = /^I{1,2}(?:\s\d{4}\/\d{2})?,?\s(?=\d{5})/;
