import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { QaDocument, Section } from '../../../server/model/document.ts';
import { parse } from '../../../server/parse/parse.ts';
import { reading } from '../../../server/reading/reading.ts';
import { unindented } from '../../marked.ts';

const names: Record<Section['role'], string> = {
  question: 'vraag',
  answer: 'antwoord',
  introduction: 'inleiding',
  explanation: 'toelichting',
  notice: 'mededeling',
  chapter: 'hoofdstuk',
  annex: 'bijlage',
  signature: 'ondertekening',
};

/** The sections expected, a line each: what it is, what it answers, and its reading text with ¶ between paragraphs. */
export function sections(title: string, source: string, expected: string) {
  test(`reads ${title}`, () => {
    strictEqual(written(parse(unindented(source))), unindented(expected));
  });
}

function written(document: QaDocument): string {
  const name = ({ role, numbers, title }: Section) =>
    [names[role], title ?? numbers.join(', ')].filter(Boolean).join(' ');
  return document.sections
    .map((section) => {
      const questions = section.counterparts.flatMap((index) => document.sections[index] ?? []).map(name);
      const answered = section.role === 'answer' && questions.length > 0 ? ` op ${questions.join('; ')}` : '';
      const lost = section.heading ? '' : ', zonder kop';
      const text = reading(document, section.body).text.replaceAll('\n\n', '¶');
      return `${name(section)}${answered}${lost}: ${text}\n`;
    })
    .join('');
}
