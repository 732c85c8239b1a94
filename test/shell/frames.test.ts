import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { framed } from '../../server/shell/frames.ts';

const exit = 'Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","method":"exit"}';

/** What comes through of a stream that comes in such chunks. */
async function through(chunks: readonly Uint8Array[]): Promise<string> {
  async function* input() {
    yield* chunks;
  }
  const passed: Uint8Array[] = [];
  for await (const chunk of framed(input())) passed.push(chunk);
  return Buffer.concat(passed).toString('latin1');
}

/** The same words in one chunk, and in chunks of so many bytes. */
const cut = (words: string, length: number): Uint8Array[] => {
  const bytes = Buffer.from(words, 'latin1');
  const starts = Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) => index * length);
  return starts.map((start) => bytes.subarray(start, start + length));
};

for (const [name, words] of Object.entries({
  'a message': 'Content-Length: 2\r\n\r\n{}',
  'several messages, also empty ones':
    'Content-Length: 2\r\n\r\n{}Content-Length: 0\r\n\r\nContent-Length: 3\r\n\r\n"a"',
  'other headers, in any case': 'content-type: application/json; charset=utf-8\r\nCONTENT-LENGTH:  2 \r\n\r\n{}',
  'of two lengths the last': 'Content-Length: 5\r\nContent-Length: 2\r\n\r\n{}',
  'content that looks like headers': 'Content-Length: 27\r\n\r\nhello\n\r\n\r\nContent-Length: x',
  nothing: '',
})) {
  test(`lets ${name} through, and says at the end that it is one`, async () => {
    for (const length of [1, 2, 7, 1000]) strictEqual(await through(cut(words, length)), words + exit);
  });
}

for (const [name, words, message] of [
  ['words', 'hello\n', '"hello\\n" is not a header'],
  ['a name without a value', 'Content-Length\r\n\r\n', '"Content-Length\\r\\n" is not a header'],
  ['lines that end otherwise', 'Content-Length: 2\n\n{}', '"Content-Length: 2\\n" is not a header'],
  ['no length', 'Content-Type: x\r\n\r\n{}', 'a message came without a Content-Length'],
  ['no headers', '\r\n{}', 'a message came without a Content-Length'],
  ['no length after a message', 'Content-Length: 2\r\n\r\n{}\r\n\r\n', 'a message came without a Content-Length'],
  ['an empty length', 'Content-Length: \r\n\r\n', '"" is not a length of a message'],
  ['words for a length', 'Content-Length: 5x\r\n\r\n', '"5x" is not a length of a message'],
  ['a length below zero', 'Content-Length: -5\r\n\r\n', '"-5" is not a length of a message'],
  ['a length that is no whole number', 'Content-Length: 1e3\r\n\r\n', '"1e3" is not a length of a message'],
  ['a length beyond all', 'Content-Length: 99999999999\r\n\r\n', '"99999999999" is not a length of a message'],
  ['a message that is broken off', 'Content-Length: 200\r\n\r\n{', 'the last message is broken off'],
  ['headers that are broken off', 'Content-Length: 2\r\n', 'the last message is broken off'],
  ['a line that is broken off', 'Content-Le', 'the last message is broken off'],
  ['a line without an end', 'x'.repeat(9000), 'the headers of a message do not end'],
  ['headers without an end', 'a: b\r\n'.repeat(2000), 'the headers of a message do not end'],
] as const) {
  test(`ends at ${name}`, async () => {
    for (const length of words.length > 1000 ? [1000] : [1, 7, 10_000])
      await rejects(through(cut(words, length)), { message });
  });
}

test('passes on what came before the fault', async () => {
  const passed: string[] = [];
  async function* input() {
    yield Buffer.from('Content-Length: 2\r\n\r\n{}');
    yield Buffer.from('hello\n');
  }
  await rejects(async () => {
    for await (const chunk of framed(input())) passed.push(Buffer.from(chunk).toString());
  });
  deepStrictEqual(passed, ['Content-Length: 2\r\n\r\n{}']);
});
