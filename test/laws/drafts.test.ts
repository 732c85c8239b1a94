import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { draftAnswers } from '../../server/edits/draftAnswers.ts';
import { questionSet } from '../../server/edits/questionSet.ts';
import { openQuestions } from '../../server/features/problems/answers.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { reading } from '../../server/reading/reading.ts';
import { wordsOf } from '../../server/text/template.ts';
import { law } from './law.ts';
import { MANNERS, print } from './manners.ts';
import { papers } from './papers.ts';

law(
  'a draft of answers asks what was asked, and has room for each answer',
  fc.tuple(papers, fc.constantFrom(...MANNERS)),
  ([paper, manner]) => {
    const before = parse(print(paper, manner).text);
    const after = parse(wordsOf(draftAnswers(before).words));
    deepStrictEqual(asked(after), asked(before), after.text);
    deepStrictEqual(openQuestions(after), [], after.text);
  },
);

/** What is asked, with how many notes. */
function asked(document: QaDocument) {
  const { sections, notes } = document;
  const words = sections.flatMap((section) =>
    section.role === 'question'
      ? [`${section.numbers}: ${reading(document, section.body).text.replace(/\s+/g, ' ')}`]
      : [],
  );
  return [words, notes.length];
}

const names = fc.array(fc.constantFrom('Waterman', 'Van der Zijl', 'De Wit'), { minLength: 1, maxLength: 3 });

law('a set of questions is read for what it was made of', fc.tuple(names, fc.integer({ min: 1, max: 20 })), (made) => {
  const [members, questions] = made;
  const plan = {
    members: members.map((name, index) => `${name} (P${index})`).join(', '),
    ministers: 'Veren',
    subject: 'het veer',
    questions,
  };
  const { header, sections } = parse(wordsOf(questionSet(plan)));
  deepStrictEqual(
    [header.askedBy.map(({ name, party }) => [name, party]), header.subject, sections.map(({ numbers }) => numbers[0])],
    [
      members.map((name, index) => [name, `P${index}`]),
      plan.subject,
      Array.from({ length: questions }, (_, n) => n + 1),
    ],
  );
});
