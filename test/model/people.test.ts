import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { answerersOf, askersOf } from '../../server/model/people.ts';

const span = { start: 0, end: 0 };

test('who asks and answers is said as far as the document says it', () => {
  const askedBy = [
    { name: 'Hoekwater', party: 'D66', span },
    { name: 'Berg', party: undefined, span },
  ];
  deepStrictEqual(askersOf({ askedBy }), ['Hoekwater (D66)', 'Berg']);
  const answeredBy = [
    { role: 'minister', name: 'Terbruggen', department: 'Financiën', span },
    { role: 'staatssecretaris', name: undefined, department: undefined, span },
  ];
  deepStrictEqual(answerersOf({ answeredBy }), ['minister Terbruggen (Financiën)', 'staatssecretaris']);
});
