import type { QaDocument } from '../model/document.ts';
import { extent } from '../model/sections.ts';
import { letters } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { isUnwritten, openNumbers } from './answered.ts';
import { reading } from './reading.ts';

/** How far the questions of a document have come in it. */
export type DocumentState = 'asked' | 'answered' | 'partly answered' | 'postponed';

/** The word of the government that an answer takes longer. */
export interface Postponement {
  readonly date: string | undefined;
  /** As printed: `Vanwege de nodige afstemming`. */
  readonly reason: string | undefined;
}

export interface State {
  /** Undefined where nothing is asked, answered or postponed. */
  readonly state: DocumentState | undefined;
  /** What is said of it, also where an answer came later. */
  readonly postponement: Postponement | undefined;
}

/** Whether a document only asks, answers all or some of it, or says that the answer takes longer. */
export function stateOf(document: QaDocument): State {
  const asked = document.sections.filter(({ role }) => role === 'question');
  const open = asked.filter((question) => openNumbers(document, question).length > 0).length;
  const answers = document.sections.some((section) => section.role === 'answer' && !isUnwritten(document, section));
  const postponement = postponementOf(document, answers);
  const isPostponed = postponement !== undefined;
  return { state: stateAmong(asked.length, open, answers, isPostponed, document.untold), postponement };
}

function stateAmong(
  asked: number,
  open: number,
  answers: boolean,
  isPostponed: boolean,
  untold: Span | undefined,
): DocumentState | undefined {
  if (asked > 0 && (open < asked || answers)) return open === 0 ? 'answered' : 'partly answered';
  // Of answers that belong to no question, one does not know what they leave open.
  if (answers) return untold === undefined ? 'answered' : undefined;
  if (isPostponed) return 'postponed';
  return asked > 0 || untold !== undefined ? 'asked' : undefined;
}

function postponementOf(document: QaDocument, answers: boolean): Postponement | undefined {
  const { header } = document;
  for (const span of noticesIn(document, answers)) {
    const sentences = sentencesOf(document, span);
    const found = sentences.find((sentence) => POSTPONES.every((pattern) => pattern.test(sentence)));
    if (found === undefined) continue;
    const date = header.noticed ?? (answers ? undefined : (header.received ?? header.dated));
    return { date, reason: reasonIn(found) ?? sentences.find((sentence) => REASON.test(sentence)) };
  }
  return undefined;
}

/** Where a document may say that its answer takes longer: in a notice, and in a letter that answers nothing. */
function noticesIn({ sections, header }: QaDocument, answers: boolean): readonly Span[] {
  const notices = sections.filter(({ role }) => role === 'notice').map(extent);
  const isLetter = header.answeredBy.length > 0 && !answers;
  return header.span !== undefined && isLetter ? [...notices, header.span] : notices;
}

/** No notice is longer. */
const LONGEST_NOTICE = 8000;

function sentencesOf(document: QaDocument, { start, end }: Span): readonly string[] {
  const { text } = reading(document, { start, end: Math.min(end, start + LONGEST_NOTICE) });
  return text.split(SENTENCE_END).map((sentence) => sentence.trim());
}

const SENTENCE_END = letters`/(?<=[.!?])\s+(?=\p{Lu})|\n\n/u`;

/** What all stands in a sentence such as `De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.` */
const POSTPONES = [
  letters`/(?<!\p{L})(?:vra(?:ag|gen)|Kamervragen|antwoord(?:en)?|beantwoording)(?!\p{L})/iu`,
  letters`/(?<!\p{L})(?:be)?antwoord(?:en|ing|de)?(?!\p{L})/iu`,
  letters`/(?<!\p{L})(?:niet\s+(?:tijdig|op\s+tijd)|niet\s+(?:[\p{L}-]+\s+){0,4}binnen|binnen\s+(?:[\p{L}-]+\s+){1,8}niet|uitstel|meer\s+tijd|langere?(?:\s+tijd)?)(?!\p{L})/iu`,
];

/** `Vanwege de nodige afstemming` before what cannot be, or `omdat nadere informatie nodig is` after it */
const FIRST = letters`/^(?:Vanwege|Wegens|Omdat|Aangezien|Gelet\s+op|Gezien|Doordat|In\s+verband\s+met|Door)\s.{3,300}?(?=,?\s(?:kunnen|kan|kon|konden|is|zijn|zal|zullen|lukt|wordt|worden|hebben|heb|vraag|vragen|vergt)\s)/su`;
const LATER = letters`/(?<!\p{L})(?:vanwege|wegens|omdat|aangezien|gelet\s+op|doordat|in\s+verband\s+met)\s[^.!?]{3,300}/u`;

/** `De reden van het uitstel is dat nadere informatie nodig is.` */
const REASON = letters`/^(?:De\s)?[Rr]eden\s(?:hier|daar)?(?:van|voor)?(?:\s[\p{L}]+){0,3}\sis\s/u`;

/** The reason in a sentence that postpones, where that says one. */
function reasonIn(sentence: string): string | undefined {
  const [words] = FIRST.exec(sentence) ?? LATER.exec(sentence) ?? [];
  return words?.replace(/\s+/g, ' ').trim();
}
