import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { applied } from '../../server/edits/edit.ts';
import { format } from '../../server/edits/format.ts';
import { parse } from '../../server/parse/parse.ts';
import { expected, found } from './compare.ts';
import { law } from './law.ts';
import { MANNERS, print } from './manners.ts';
import { papers } from './papers.ts';

const printings = fc.tuple(papers, fc.constantFrom(...MANNERS));

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
