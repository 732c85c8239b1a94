import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { citerRows } from '../../server/shell/citerRows.ts';
import { citingDocuments } from '../../server/workspace/citers.ts';
import { indexOf, setOf } from '../workspace/folder.ts';

test('a document that cites another is a row, with the questions of that where it names some', () => {
  const AH = 'Aanhangsel Handelingen, vergaderjaar 2029–2030, nr. 11';
  const ferries = setOf({
    number: '11',
    zaak: '2029Z00011',
    member: 'Waterman (ABC)',
    subject: 'veren',
    questions: ['Vaart het veer?'],
  });
  const index = indexOf({
    'een.txt': `Vraag 1\nKent u ${AH}?\n`,
    'twee.txt': `Vraag 1\nKent u ${AH}, vraag 1?\n`,
  });
  const { shown } = citerRows(citingDocuments({ document: parse(ferries), uri: 'file:///map/veren.txt' }, index, 10));
  deepStrictEqual(
    shown.map(({ label, questions }) => [label, questions]),
    [
      ['een.txt', ''],
      ['twee.txt', 'Vraag 1'],
    ],
  );
});
