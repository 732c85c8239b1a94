import { deepStrictEqual } from 'node:assert/strict';
import { parse } from '../../server/parse/parse.ts';
import { expected, found } from './compare.ts';
import { law } from './law.ts';
import { fitting, MANNERS, print } from './manners.ts';
import { papers } from './papers.ts';

for (const manner of MANNERS) {
  law(`a document printed as ${manner.name} does reads as what it is`, papers, (paper) => {
    const own = fitting(paper, manner);
    const printed = print(own, manner);
    deepStrictEqual(found(parse(printed.text)), expected(own, printed), printed.text);
  });
}
