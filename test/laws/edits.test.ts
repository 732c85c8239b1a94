import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { applied } from '../../server/edits/edit.ts';
import { format } from '../../server/edits/format.ts';
import { moveQuestion } from '../../server/edits/moveQuestion.ts';
import { numberedAt, renamed } from '../../server/edits/rename.ts';
import { cleanText } from '../../server/export/text.ts';
import { parse } from '../../server/parse/parse.ts';
import { expected, found } from './compare.ts';
import { law, laws } from './law.ts';
import { fitting, MANNERS, type Manner, print } from './manners.ts';
import { type Paper, papers } from './papers.ts';

const printings = fc
  .tuple(papers, fc.constantFrom(...MANNERS))
  .map(([paper, manner]): [Paper, Manner] => [fitting(paper, manner), manner]);

law('a document that was formatted reads as what it is, and is formatted once', printings, ([paper, manner]) => {
  const printed = print(paper, manner);
  const edits = format(parse(printed.text));
  ok(edits, printed.text);
  const after = parse(applied(printed.text, edits));
  const { furniture: _, ...content } = expected(paper, printed);
  const { furniture: none, ...read } = found(after);
  deepStrictEqual(read, content, after.text);
  deepStrictEqual([none, format(after)], ['', []], after.text);
});

/** A clean text, and one of the questions in it. */
function asked([[paper, manner], choice]: [[Paper, Manner], number]) {
  const document = parse(cleanText(parse(print(paper, manner).text)).text);
  const questions = document.sections.filter(({ role, numbers }) => role === 'question' && numbers.length === 1);
  return { document, question: questions[choice % questions.length] };
}

laws('a question of clean text can be told another number and moved', fc.tuple(printings, fc.nat()), asked, {
  'a question that takes the next number is that one wherever it is named'({ document, question }) {
    const [number] = question?.numbers ?? [];
    const numbered = question?.numbersSpan && numberedAt(document, question.numbersSpan.start);
    // Bare numbers are questions because they count from 1.
    const isNamed =
      question?.heading && /vraag/i.test(document.text.slice(question.heading.start, question.heading.end));
    if (!isNamed || typeof number !== 'number' || numbered === undefined) return;
    const renaming = renamed(document, numbered, `${number + 1}`);
    ok('edits' in renaming, `${renaming.kind}: ${document.text}`);
    notStrictEqual(applied(document.text, renaming.edits), document.text);
  },

  'a question that moves down and up again leaves the text as it was'({ document, question }) {
    const down = moveQuestion(document, question?.heading?.start ?? 0, 'down');
    if (down === undefined) return;
    const up = moveQuestion(parse(down.text), down.at, 'up');
    strictEqual(up?.text, document.text);
  },
});
