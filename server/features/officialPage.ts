import type { QaDocument } from '../model/document.ts';
import { stateOf } from '../reading/state.ts';
import { type Address, addressOf } from '../text/addresses.ts';
import { sessionOf } from './sectionCitation.ts';

/** The public page of the document itself, where that says its number. */
export function officialPage(document: QaDocument): Address | undefined {
  const key = document.header.key ?? numberedKey(document) ?? caseKey(document);
  return key === undefined ? undefined : addressOf(`https://zoek.officielebekendmakingen.nl/${key}.html`);
}

/** `ah-tk-20232024-1377` of number 1377 in the year 2023/24 */
function numberedKey(document: QaDocument): string | undefined {
  const { number } = document.header;
  const { chamber, year } = sessionOf(document.header);
  if (number === undefined || year === undefined) return undefined;
  return `ah-${chamber === 'I' ? 'ek' : 'tk'}-${year}${year + 1}-${number}`;
}

/** `kv-tk-2024Z18796` of questions that are published under their case: their answer has a page of its own. */
function caseKey(document: QaDocument): string | undefined {
  const { caseNumber } = document.header;
  return caseNumber !== undefined && stateOf(document).state === 'asked' ? `kv-tk-${caseNumber}` : undefined;
}
