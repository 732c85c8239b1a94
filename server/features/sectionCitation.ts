import type { Header, QaDocument } from '../model/document.ts';
import { belonging } from '../model/noteAt.ts';
import { titleOf } from '../model/titles.ts';
import { MONTHS } from '../text/dates.ts';

/** How a legal text cites a section of this document. */
export interface SectionCitation {
  /** `Aanhangsel Handelingen II 2021/22, nr. 123, antwoord op vraag 9` */
  readonly text: string;
  /** What such a citation needs and the document does not say. */
  readonly missing: readonly ('session' | 'number')[];
}

/**
 * The citation of the section at `offset` in the form of the Aanwijzingen voor de regelgeving (3.43). Where the
 * document does not say which number it has, the citation names what it does say: its case, or who asked or answered.
 */
export function sectionCitation(document: QaDocument, offset: number): SectionCitation {
  const section = document.sections[belonging(document)(offset)[0] ?? -1];
  return citationOf(document, section === undefined ? '' : titleOf(section));
}

/** The same of what is called so: `Vraag 9 en antwoord op vraag 9` */
export function citationOf(document: QaDocument, title: string): SectionCitation {
  const { header } = document;
  const { chamber, year } = sessionOf(header);
  const name = lowerCase(title);
  const session = [chamber, year && parliamentaryYear(year)].filter(Boolean).join(' ');
  const source =
    header.number === undefined ? known(header) : `Aanhangsel Handelingen ${session}, nr. ${header.number}`;
  const missing: SectionCitation['missing'][number][] = [];
  if (header.number === undefined) missing.push('number');
  if (year === undefined) missing.push('session');
  return { text: [source, name].filter(Boolean).join(', '), missing };
}

const lowerCase = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

/** What names a document that has no number in the Aanhangsel. */
function known({ caseNumber, askedBy, answeredBy, submitted, received, subject }: Header): string {
  if (caseNumber !== undefined) return `Zaak ${caseNumber}`;
  const about = subject === undefined ? '' : ` over ${subject}`;
  const [member] = askedBy;
  if (member !== undefined) {
    const others = askedBy.length > 1 ? ' c.s.' : '';
    const party = member.party === undefined ? '' : ` (${member.party})`;
    return `Vragen van het lid ${member.name}${party}${others}${about}${dated(', ingezonden', submitted)}`;
  }
  const [official] = answeredBy;
  if (official === undefined) return '';
  const department = official.department === undefined ? '' : ` (${official.department})`;
  return `Antwoord van ${official.role} ${official.name}${department}${about}${dated(', ontvangen', received)}`;
}

/** `, ontvangen 5 oktober 2022` */
function dated(words: string, date: string | undefined): string {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return date === undefined ? '' : `${words} ${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** In which Kamer and in which year a document was published: as it says, or else by the day of its answer. */
export function sessionOf({ session, received }: Header): {
  readonly chamber: 'I' | 'II';
  readonly year: number | undefined;
} {
  return session ?? { chamber: 'II', year: yearOf(received) };
}

/**
 * The year in which the parliamentary year of a day began. It begins on the third Tuesday of September; of a day in that month it is left open,
 * since an answer of these weeks may be printed in either.
 */
function yearOf(date: string | undefined): number | undefined {
  const [year = 0, month = 0] = date?.split('-').map(Number) ?? [];
  if (month === 0 || month === 9) return undefined;
  return month > 9 ? year : year - 1;
}

/** `2021/22` */
const parliamentaryYear = (first: number) => `${first}/${String(first + 1).slice(-2)}`;
