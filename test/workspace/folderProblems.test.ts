import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { problems } from '../../server/features/problems/problems.ts';
import { parse } from '../../server/parse/parse.ts';
import type { FolderIndex } from '../../server/workspace/folderIndex.ts';
import { folderProblems, withoutDisproved } from '../../server/workspace/folderProblems.ts';
import { indexOf, setOf } from './folder.ts';

const asked = { member: 'Hoekwater (D66)', subject: 'nachttreinen', zaak: '2029Z00012' };
const old = setOf({
  ...asked,
  number: '11',
  zaak: '2029Z00011',
  questions: ['Rijden zij?', 'Hoe vaak?'],
  answers: ['Ja.', 'Vaak.'],
});
const citing = (number: number) =>
  setOf({
    ...asked,
    number: '12',
    questions: ['Klopt dat?'],
    answers: [
      `Zie het antwoord op vraag ${number} van de eerdere vragen (Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 11).`,
    ],
  });

/** `unknown-cited-question 9 → oud.txt: Aanhangsel Handelingen, …` */
function told(text: string, index: FolderIndex) {
  return folderProblems({ document: parse(text), uri: 'file:///map/hier.txt' }, index).map(
    ({ code, numbers, span, elsewhere }) =>
      `${[code, ...numbers].join(' ')} → ${elsewhere?.title}: ${text.slice(span.start, span.end)}`,
  );
}

test('a question is unknown where the one file of what is cited asks fewer', () => {
  const cited = 'Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 11';
  deepStrictEqual(told(citing(9), indexOf({ 'oud.txt': old })), [`unknown-cited-question 9 → oud.txt: ${cited}`]);
  deepStrictEqual(told(citing(2), indexOf({ 'oud.txt': old })), []);
  deepStrictEqual(told(citing(9), indexOf({})), []);
});

test('nothing is said of what is not certain: two copies, or questions that may have been overlooked', () => {
  deepStrictEqual(told(citing(9), indexOf({ 'oud.txt': old, 'kopie.txt': old })), []);
  deepStrictEqual(told(citing(9), indexOf({ 'oud.txt': old.replaceAll('Vraag 2', 'Vraag 12') })), []);
  deepStrictEqual(told(citing(9), indexOf({ 'oud.txt': old.replace(/Vraag[\s\S]*$/, '') })), []);
});

test('a second file of the same document is told of, and an answer beside its questions is none', () => {
  const copy = told(old, indexOf({ 'oud.txt': old, 'hier.txt': old }));
  deepStrictEqual(copy, ['same-document → oud.txt: ah-tk-20292030-11']);
  const questions = setOf({ ...asked, number: '12', questions: ['Klopt dat?'] });
  deepStrictEqual(told(questions, indexOf({ 'antwoord.txt': citing(1) })), []);
});

test('a question that another document of its case answers is not without an answer', () => {
  const half = setOf({ ...asked, number: '12', questions: ['Klopt dat?', 'Hoe vaak?'], answers: ['Ja.'] });
  const whole = setOf({ ...asked, number: '13', questions: ['Klopt dat?', 'Hoe vaak?'], answers: ['Ja.', 'Vaak.'] });
  const document = parse(half);
  const codes = (index: FolderIndex) =>
    withoutDisproved(problems(document), { document, uri: 'file:///map/hier.txt' }, index).map(({ code, numbers }) =>
      [code, ...numbers].join(' '),
    );
  deepStrictEqual(codes(indexOf({})), ['question-without-answer 2']);
  deepStrictEqual(codes(indexOf({ 'antwoord.txt': whole })), []);
  deepStrictEqual(codes(indexOf({ 'ander.txt': whole.replaceAll('2029Z00012', '2029Z00099') })), [
    'question-without-answer 2',
  ]);
});
