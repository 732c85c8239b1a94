import { type OpenQuestion, openQuestions } from '../../features/problems/answers.ts';
import type { QaDocument, QuestionNumber } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { sectionAt, setsOf } from '../../model/sections.ts';
import { letters } from '../../text/letters.ts';
import { type Headings, headingsOf } from '../headings.ts';
import { type Completion, goesOn, type Place } from './completion.ts';

/** The headings that can come next, in the form in which the document prints its own: of answers that are missing, of the next question. */
export function nextHeadings({ document, line, section }: Place): readonly Completion[] {
  const sets = setsOf(document.sections);
  const set = sets[section] ?? 0;
  const form = headingsOf(document);
  const question = isListedAnswer(document, section)
    ? undefined
    : nextQuestion(document, section, (index) => (sets[index] ?? 0) === set);
  const open = openQuestions(document).filter(({ index }) => index <= section && sets[index] === set);
  const headings = [
    ...answerHeadings(document, section, open, form),
    ...(question === undefined ? [] : questionHeading(document, section, question, form)),
  ];
  // Mark-up that stands before the words of a heading need not be typed.
  const bare = line.words.replace(MARK_UP, '');
  return headings
    .filter(({ label }) => goesOn(label, line) || goesOn(label.replace(MARK_UP, ''), { ...line, words: bare }))
    .map(({ label, words, role, numbers }) => ({
      kind: 'heading',
      label,
      span: { start: line.start, end: line.end },
      words: [words],
      further: [],
      about:
        role === 'answer'
          ? { sections: { role: 'question', numbers, span: { start: line.start, end: line.end } } }
          : {},
    }));
}

/** `**`, `## ` */
const MARK_UP = /^[*_#>\s]{1,8}/;

interface Next {
  readonly label: string;
  readonly words: string;
  readonly role: 'question' | 'answer';
  readonly numbers: readonly QuestionNumber[];
}

/** The number after the last one before a place; undefined where a question further on has it. */
function nextQuestion(
  { sections }: QaDocument,
  section: number,
  isOwn: (index: number) => boolean,
): number | undefined {
  let last = 0;
  const asked = new Set<number>();
  sections.forEach(({ role, numbers }, index) => {
    if (role !== 'question' || !isOwn(index)) return;
    for (const number of numbers) {
      asked.add(digitsOf(number));
      if (index <= section) last = Math.max(last, digitsOf(number));
    }
  });
  return asked.has(last + 1) ? undefined : last + 1;
}

/** The heading of a question; none where it is a bare number below a note of that number, whose text it would be. */
function questionHeading(document: QaDocument, section: number, number: number, form: Headings): readonly Next[] {
  const inList = listed(document, number);
  const isNote = document.notes.some(
    (note) => note.number === number && note.definition && sectionAt(document, note.definition.start) === section,
  );
  if (inList !== undefined && isNote) return [];
  const words = inList ?? form.heading('question', [number]);
  return [{ label: words.trim(), words, role: 'question', numbers: [number] }];
}

/** Whether answers stand below all questions under bare numbers, as these do: what comes next is an answer too. */
function isListedAnswer({ text, sections }: QaDocument, section: number): boolean {
  const { role, heading } = sections[section] ?? {};
  return role === 'answer' && heading !== undefined && !HAS_LETTER.test(text.slice(heading.start, heading.end));
}

const HAS_LETTER = letters`/\p{L}/u`;

/** `4. ` in a list whose questions have no word before their numbers. */
function listed({ text, sections }: QaDocument, number: number): string | undefined {
  const last = sections.findLast(({ role, heading }) => role === 'question' && heading !== undefined);
  if (last?.heading === undefined || last.numbersSpan === undefined) return undefined;
  const before = text.slice(last.heading.start, last.numbersSpan.start);
  if (HAS_LETTER.test(before)) return undefined;
  const sharesLine = !/[\r\n]/.test(text.slice(last.heading.end, last.body.start));
  return `${before}${number}${text.slice(last.numbersSpan.end, last.heading.end)}${sharesLine ? ' ' : ''}`;
}

/**
 * The answers that are missing before a place: in a question that to it, else the first; then to several at once, and
 * then the others.
 */
function answerHeadings(
  { sections }: QaDocument,
  section: number,
  open: readonly OpenQuestion[],
  form: Headings,
): readonly Next[] {
  const first = open.find(({ index }) => index === section) ?? open[0];
  if (first === undefined) return [];
  const heading = (questions: readonly OpenQuestion[], isBare = false): Next => {
    const numbers = questions.flatMap((one) => one.numbers);
    const words = form.heading('answer', isBare ? [] : numbers);
    return { label: words, words, role: 'answer', numbers };
  };
  const answered = sections.findLastIndex(({ role }, index) => index <= section && role === 'answer');
  const since = open.filter(({ index }) => index > answered);
  // Without a number it is one to all questions since the last answer.
  if (form.answersAreBare && since.length > 0) return [heading(since, true)];
  const near = first.index === section ? open.slice(-2) : open.slice(0, 2);
  return [
    heading([first]),
    ...(near.length > 1 ? [heading(near)] : []),
    ...(open.length > near.length ? [heading(open)] : []),
    ...open.filter((one) => one !== first).map((one) => heading([one])),
  ];
}
