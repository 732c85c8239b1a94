import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { applied, type Edit } from '../../server/edits/edit.ts';
import { fixesOf } from '../../server/edits/fixes.ts';
import { jointAnswer, missingAnswers } from '../../server/edits/missingAnswers.ts';
import { openQuestions } from '../../server/features/problems/answers.ts';
import { problems } from '../../server/features/problems/problems.ts';
import type { QaDocument, QuestionNumber } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { found } from './compare.ts';
import { law } from './law.ts';
import { MANNERS, print } from './manners.ts';
import { type Paper, papersOf } from './papers.ts';

/** Manners in which all of a note stands below its number. What does not stands below an empty answer as the text of that would. */
const NUMBERED = MANNERS.filter(({ name, splits }) => name !== 'a Word letter, saved as text' && !splits);

/** Documents in which some answers are missing, of those that print their numbers, or all of them; with either line end. */
const unanswered: fc.Arbitrary<string> = fc
  .tuple(
    papersOf(['answers', 'lettered', 'questions'], 3),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    fc.constantFrom(...NUMBERED),
    fc.boolean(),
  )
  .map(([paper, kept, manner, isOfWindows]) => {
    const isKept = ({ role, paragraphs }: Paper['parts'][number], index: number) =>
      role !== 'answer' || kept[index % 5] || paragraphs.some((words) => words.includes('{'));
    const { text } = print({ ...paper, parts: paper.parts.filter(isKept) }, manner);
    return isOfWindows ? text.replaceAll('\n', '\r\n') : text;
  });

law('an answer that is missing stands where it belongs, and nothing else changes', unanswered, (text) => {
  const before = parse(text);
  // A missing answer may also be read as one whose heading is lost.
  if (before.sections.some(({ heading }) => heading === undefined)) return;
  const open = openQuestions(before);
  const isAnswered = before.sections.some(({ role }) => role === 'answer');
  // The first answer of all changes what is a problem: that of one question leaves all others open.
  const each = isAnswered ? open.map((one) => [[one], missingAnswers(before, [one])] as const) : [];
  const all = [open, missingAnswers(before, open)] as const;
  const joint = [open, jointAnswer(before, open)] as const;
  const { sections: old, pairs: _, ...oldRest } = found(before);
  const saidBefore = said(before);
  for (const [places, edits] of [...each, ...(open.length > 0 ? [all, joint] : [])]) {
    const after = edited(text, edits);
    const numbers = places.flatMap((one) => one.numbers);
    const isNew = (section: string) => /^answer [^:]*: $/.test(section);
    const { sections, pairs, ...rest } = found(after);
    deepStrictEqual([sections.filter((section) => !isNew(section)), rest], [old, oldRest], after.text);
    const added = after.sections.filter((_, index) => isNew(sections[index] ?? ''));
    deepStrictEqual(
      added.flatMap(({ numbers }) => numbers),
      numbers,
      after.text,
    );
    for (const { counterparts } of added) deepStrictEqual(counterparts.length > 0, true, after.text);
    // It is still to be written.
    const isOpen = ({ code, numbers: own }: Said) =>
      code === 'question-without-answer' && own.some((one) => numbers.includes(one));
    deepStrictEqual(
      said(after).filter(({ code }) => code !== 'empty-answer'),
      saidBefore.filter((one) => !isOpen(one)),
      after.text,
    );
  }
});

interface Said {
  readonly code: string;
  readonly numbers: readonly QuestionNumber[];
}

function said(document: QaDocument): readonly Said[] {
  return problems(document).map(({ code, numbers }) => ({ code, numbers }));
}

function edited(text: string, edits: readonly Edit[]): QaDocument {
  return parse(applied(text, edits));
}

/** What went wrong with the numbers or the heading of a paper from one of its parts on, and the problem that this makes. */
const FAULTS: Readonly<Record<string, (parts: Paper['parts'], from: number) => Paper['parts']>> = {
  'numbering-gap': (parts, from) =>
    parts.map((part, index) => (index < from ? part : numbered(part, (one) => one + 2))),
  'duplicate-question': (parts, from) =>
    parts.map((part, index) => (index < from ? part : numbered(part, (one) => one - 1))),
  'heading-form': (parts, from) =>
    parts.map((part, index) => (index === from ? { ...part, heading: `${part.heading}:` } : part)),
  'misprinted-heading': (parts, from) =>
    parts.map((part, index) => (index === from ? { ...part, heading: part.heading?.replace('Vraag', 'Vrag') } : part)),
};

function numbered(part: Paper['parts'][number], by: (number: number) => number): Paper['parts'][number] {
  const numbers = part.numbers.map((number) => by(Number(number)));
  const list = numbers.length === 1 ? `${numbers[0]}` : `${numbers.slice(0, -1).join(', ')} en ${numbers.at(-1)}`;
  return { ...part, numbers, heading: `${part.role === 'question' ? 'Vraag' : 'Antwoord'} ${list}` };
}

/** A paper in order, one with a fault in it, and how both are printed. */
const faulty = fc.record({
  paper: papersOf(['answers'], 5),
  fault: fc.constantFrom(...Object.keys(FAULTS)),
  question: fc.nat(20),
  manner: fc.constantFrom(...MANNERS),
});

function isQuestion({ role }: Paper['parts'][number]): boolean {
  return role === 'question';
}

law('what mends a fault makes of a document what it was before', faulty, ({ paper, fault, question, manner }) => {
  // The first question, and one that is answered together with those before it, is no place of such a fault.
  const places = paper.parts.flatMap((part, index) =>
    isQuestion(part) && paper.parts[index - 1]?.role === 'answer' && paper.parts[index + 1]?.role === 'answer'
      ? [index]
      : [],
  );
  const from = places[question % places.length];
  if (from === undefined) return;
  const right = parse(print(paper, manner).text);
  const wrong = parse(print({ ...paper, parts: FAULTS[fault]?.(paper.parts, from) ?? [] }, manner).text);
  const all = problems(wrong);
  const problem = all.find(({ code }) => code === fault);
  // A converter that loses where pages end may lose a heading of another form, too.
  if (problem === undefined || wrong.sections.length !== right.sections.length) return;
  const [first] = fixesOf(wrong, problem, all);
  ok(first, `nothing mends ${fault} in ${wrong.text}`);
  deepStrictEqual(found(edited(wrong.text, first.edits)), found(right), wrong.text);
});
