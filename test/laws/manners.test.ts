import { deepStrictEqual } from 'node:assert/strict';
import { parse } from '../../server/parse/parse.ts';
import { expected, found } from './compare.ts';
import { law } from './law.ts';
import { MANNERS, print } from './manners.ts';
import { papers } from './papers.ts';

for (const manner of MANNERS) {
  law(`a document printed as ${manner.name} does reads as what it is`, papers, (paper) => {
    const printed = print(paper, manner);
    deepStrictEqual(found(parse(printed.text)), expected(paper, printed), printed.text);
  });
}
