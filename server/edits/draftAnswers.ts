import { mended } from '../export/mended.ts';
import { cleanText } from '../export/text.ts';
import { openQuestions } from '../features/problems/answers.ts';
import type { Header, QaDocument } from '../model/document.ts';
import { askedNumbers, trimmed } from '../model/sections.ts';
import { parse } from '../parse/parse.ts';
import { GAP, type Template } from '../text/template.ts';
import { applied } from './edit.ts';
import { missingAnswers } from './missingAnswers.ts';
import { officesOf } from './offices.ts';

/** A draft of answers: to how many questions, and how many of them have none yet. */
export interface AnswersDraft {
  readonly words: Template;
  readonly questions: number;
  readonly open: number;
}

/**
 * The clean text of questions with the heading of each answer that is missing, and below the line that says who asks the
 * one that says who answers.
 */
export function draftAnswers(document: QaDocument): AnswersDraft {
  const questions = parse(withoutKey(mended(cleanText(document)).text, document.header));
  const open = openQuestions(questions);
  const { text } = parse(applied(questions.text, missingAnswers(questions, open)));
  const { span, askedBy } = questions.header;
  const end = span === undefined ? 0 : trimmed(questions, span).end;
  const header = text.slice(0, end);
  const isHeaded = askedBy.length === 0 || ANSWERED.test(header);
  return {
    words: isHeaded ? [text] : [header, '\n\n', ...answeredBy(header), text.slice(end)],
    questions: askedNumbers(questions).size,
    open: open.length,
  };
}

const ANSWERED = /^(?:Nader antwoord|Antwoord|Mededeling) van /im;

/** The draft has another number than the questions. */
function withoutKey(text: string, { key }: Header): string {
  return key !== undefined && text.startsWith(key) ? text.slice(key.length).trimStart() : text;
}

/** Whom a header names after `aan` */
const TO =
  /\saan\s(?=(?:de\s)?(?:minister|staatss?ecretaris))(.{1,400}?)\s(?:over|inzake|betreffende|omtrent|naar aanleiding)\s/i;

/** `Antwoord van minister … (Veren), mede namens de staatssecretaris van Munten (ontvangen …).` */
function answeredBy(header: string): Template {
  const [first, ...others] = officesOf(TO.exec(header)?.[1] ?? '');
  const rest = others.map(({ role, of, department }) => `de ${role} ${of} ${department}`);
  return [
    `Antwoord van ${first?.role ?? 'minister'} `,
    GAP,
    ' (',
    first?.department ?? GAP,
    `)${rest.length > 0 ? `, mede namens ${rest.join(' en ')}` : ''} (ontvangen `,
    GAP,
    ').',
  ];
}
