import { titleOf } from '../model/titles.ts';
import { fileNameOf } from '../text/fileName.ts';
import { oneLine } from '../text/oneLine.ts';
import type { Portion } from '../text/portion.ts';
import type { Citer } from '../workspace/citers.ts';
import { membersOf, nameOf } from '../workspace/symbols.ts';
import type { CitingRow } from './requests.ts';

/** Documents that cite one, as a list shows them. */
export function citerRows({ shown, more }: Portion<Citer>): Portion<CitingRow> {
  const row = ({ entry, numbers, range }: Citer): CitingRow => ({
    label: oneLine(nameOf(entry)),
    questions: numbers.length === 0 ? '' : oneLine(titleOf({ role: 'question', numbers })),
    detail: oneLine([membersOf(entry.askedBy), fileNameOf(entry.uri)].filter(Boolean).join(' · ')),
    uri: entry.uri,
    range,
  });
  return { shown: shown.map(row), more };
}
