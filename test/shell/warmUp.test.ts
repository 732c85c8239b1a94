import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { SHORT } from '../../server/shell/warmUp.ts';

test('reads a little of everything before the first document comes', () => {
  const { header, sections, notes, references, citations, furniture } = parse(SHORT);
  const { askedBy, answeredBy, submitted, received, subject, key } = header;
  deepStrictEqual(
    {
      header: [askedBy.length, answeredBy.length, submitted, received, subject, key],
      sections: sections.map(({ role }) => role).join(' '),
      notes: notes.filter(({ marks, definition }) => marks.length === 1 && definition).length,
      references: references.length,
      citations: [...new Set(citations.map(({ kind }) => kind))].join(' '),
      isPrinted: furniture.length > 0,
    },
    {
      header: [1, 1, '2024-02-12', '2024-03-22', 'winkels in dorpen', 'ah-tk-20232024-1377'],
      sections: 'question answer question answer explanation signature',
      notes: 2,
      references: 2,
      citations: 'url kamerstuk wet eu zaak stb',
      isPrinted: true,
    },
  );
});
