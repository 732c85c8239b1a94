import type { Citation } from '../model/document.ts';
import { matches, take } from '../text/scan.ts';
import { meeting, type Span } from '../text/span.ts';

/** A citation of parliament that cannot be right: of no chamber, of years that are no parliamentary one, of no dossier. */
export interface Malformed {
  readonly span: Span;
  readonly fault: 'chamber' | 'years' | 'dossier';
}

/** The citations of parliament in `text` that cannot be right; `citations` are those that are read there. */
export function malformedIn(text: string, citations: readonly Citation[]): readonly Malformed[] {
  const found: Malformed[] = [];
  for (const { kind, span } of citations) {
    if (!KINDS.has(kind)) continue;
    const years = take(YEARS, text.slice(span.start, span.end), 0);
    if (years && !areOneYear(years[1] ?? '', years[2] ?? ''))
      found.push({ span: spanOf(years, span.start), fault: 'years' });
  }
  const isRead = (span: Span) => meeting(citations, (citation) => citation.span, span).length > 0;
  for (const match of matches(CHAMBER, text)) found.push({ span: spanOf(match, 0), fault: 'chamber' });
  for (const match of matches(DOSSIER, text)) {
    const digits = (match[1] ?? '').replace(/\D/g, '');
    const span = spanOf(match, 0);
    if (digits.length !== 5 && !isRead(span)) found.push({ span, fault: 'dossier' });
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function spanOf({ index, 0: words }: RegExpExecArray, start: number): Span {
  return { start: start + index, end: start + index + words.length };
}

const KINDS: ReadonlySet<string> = new Set(['kamerstuk', 'aanhangsel', 'handelingen']);

/** `2022/23`, `2022–2023`, and the misprint `2022/24` */
const YEARS = /(?<!\d)((?:18|19|20)\d\d)\s?[-/\u2010-\u2014]\s?(\d{4}|\d\d)(?!\d)/g;

/** A parliamentary year goes from one to the next. */
function areOneYear(first: string, second: string): boolean {
  return (
    Number(second) % 100 === (Number(first) + 1) % 100 && (second.length === 2 || Number(second) === Number(first) + 1)
  );
}

/** `Kamerstukken III 2022/23`: there are chambers I and II. */
const CHAMBER = /(?:Kamerstuk(?:ken)?|Handelingen)\s(?:III|IV|V|[03-9])(?=,?\s(?:19|20)\d\d[-/\u2013])/g;
/** `Kamerstuk 3641, nr. 7`, `Kamerstukken II 2022/23, 364 100 VI, nr. 7`: a dossier has five digits. */
const DOSSIER =
  /Kamerstuk(?:ken)?\s(?:(?:I{1,2}|TK|EK)\s)?(?:\d{4}[-/\u2013]\d{2,4},\s)?(\d[\d .]{0,8}\d)(?=(?:[-\s](?:[IVX]{1,5}|[A-J]))?,\snrs?\.\s)/g;
