import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { answerTo, errorFor, jsonLines } from '../../../server/shell/cli/jsonLines.ts';

/** The lines in a text that comes in pieces of so many bytes. */
async function linesIn(text: string, size: number) {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  const found: unknown[] = [];
  for await (const line of jsonLines(pieces)) found.push(line);
  return found;
}

test('lines of JSON are read, in whatever pieces they come, and what is none is said to be none', async () => {
  const text =
    '{"id":1,"text":"één"}\n\n{"id":{"a":[2]},"path":"b.txt"}\r\n{"id":3,\n[4]\n{"id":5}\n{"text":"","id":null}';
  const expected = [
    { id: 1, line: 1, text: 'één' },
    { id: { a: [2] }, line: 3, path: 'b.txt' },
    { id: null, line: 4, bad: 'is no JSON' },
    { id: null, line: 5, bad: 'is no JSON object' },
    { id: 5, line: 6, bad: 'has no text and no path' },
    { id: null, line: 7, text: '' },
  ];
  for (const size of [1, 7, 1000]) deepStrictEqual(await linesIn(text, size), expected);
  deepStrictEqual(await linesIn('', 1), []);
});

test('an answer is one line, which carries the id', () => {
  strictEqual(answerTo('a', '{"version":1}\n', { lines: 'one object' }), '{"id":"a","version":1}\n');
  strictEqual(answerTo(7, '{"a":1}\n{"b":2}\n', { lines: 'objects' }), '{"id":7,"lines":[{"a":1},{"b":2}]}\n');
  strictEqual(answerTo(7, '', { lines: 'objects' }), '{"id":7,"lines":[]}\n');
  strictEqual(answerTo(null, 'Vraag 1\n\x1b', {}), '{"id":null,"output":"Vraag 1\\n\\u001b"}\n');
  strictEqual(errorFor({ id: null, line: 4 }, 'is no JSON'), '{"id":null,"line":4,"error":"is no JSON"}\n');
});
