import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { QaDocument, Role } from '../server/model/document.ts';
import { parse } from '../server/parse/parse.ts';
import type { Span } from '../server/text/span.ts';
import {
  addresses,
  attackedDocument,
  attacks,
  documentWith,
  type Field,
  fieldsOf,
  forms,
  holds,
  noAddresses,
} from './attacks.ts';

/** What a document is read to say in each of its fields. */
const read: Readonly<Record<Field, (document: QaDocument) => string | undefined>> = {
  number: ({ header }) => header.number,
  caseNumber: ({ header }) => header.caseNumber,
  member: ({ header }) => header.askedBy[0]?.name,
  party: ({ header }) => header.askedBy[0]?.party,
  minister: ({ header }) => header.answeredBy[0]?.name,
  department: ({ header }) => header.answeredBy[0]?.department,
  signedDepartment: ({ header }) => header.answeredBy[0]?.department,
  signer: ({ header }) => header.answeredBy[0]?.name,
  subject: ({ header }) => header.subject,
  introduction: (document) => body(document, 'introduction'),
  remark: (document) => body(document, 'question'),
  question: (document) => body(document, 'question'),
  headingLine: (document) => body(document, 'answer'),
  answer: (document) => body(document, 'answer'),
  address: ({ citations }) => citations.find(({ kind }) => kind === 'url')?.title,
  explanation: (document) => body(document, 'explanation'),
  note: (document) => printed(document, document.notes[0]?.content),
};

for (const [what, words] of Object.entries(attacks)) {
  test(`a field holds ${what} where it can hold such words, and else is not read so`, () => {
    const tried = new Set<Field>();
    for (const form of forms) {
      for (const field of fieldsOf(form).filter((field) => !tried.has(field))) {
        tried.add(field);
        const alone = documentWith({ [field]: words }, form);
        strictEqual(says(parse(alone), field, words), holds(field, words), field);
      }
      const all = parse(attackedDocument(words, form));
      for (const field of fieldsOf(form)) {
        if (holds(field, words)) ok(says(all, field, words), `${field} holds it only apart from other fields`);
      }
    }
  });
}

for (const [what, address] of Object.entries(addresses)) {
  test(`an address ${what} is cited`, () => {
    const [cited] = parse(documentWith({ address }, 'print')).citations.filter(({ kind }) => kind === 'url');
    strictEqual(cited?.key.replace(/^https:\/\/(?=evil\.example\/a$)/, ''), address);
  });
}

for (const [what, address] of Object.entries(noAddresses)) {
  test(`${what} is no address that is cited`, () => {
    const cited = parse(documentWith({ address }, 'print')).citations;
    deepStrictEqual(
      cited.map(({ kind }) => kind),
      ['kamerstuk'],
    );
  });
}

/** Whether a document is read to say words in a field. */
function says(document: QaDocument, field: Field, words: string): boolean {
  return solid(read[field](document) ?? '').includes(solid(words));
}

function body(document: QaDocument, role: Role): string | undefined {
  return printed(document, document.sections.find((section) => section.role === role)?.body);
}

function printed({ text }: QaDocument, span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end);
}

/** Words without their white space: a header is read on one line. */
function solid(words: string): string {
  return words.replace(/\s+/g, '');
}
