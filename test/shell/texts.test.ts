import { strictEqual, throws } from 'node:assert/strict';
import test from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { texts } from '../../server/shell/texts.ts';

const at = (line: number, character: number) => ({ line, character });

test('a change beyond a text is made where the text ends, and the next is right after it', () => {
  const source = texts.create('file:///a', 'kamervragen', 1, 'een\ntwee\r\n');
  for (const [start, end, text, expected] of [
    [at(1e9, 0), at(1e9 + 1, 0), 'drie\n', 'een\ntwee\r\ndrie\n'],
    [at(2, 1e9), at(2 ** 32, 0), '!\nvier', 'een\ntwee\r\ndrie!\nvier'],
    [at(-1, -1), at(0, -5), 'nul\n', 'nul\neen\ntwee\r\ndrie!\nvier'],
    [at(4, 0), at(2, 4), '|', 'nul\neen\ntwee|vier'],
    [at(2, 4), at(2, 5), '\n', 'nul\neen\ntwee\nvier'],
    [at(9, 0), at(-7, 0), '', ''],
  ] as const) {
    const changed = texts.update(source, [{ range: { start, end }, text }], source.version + 1);
    strictEqual(changed.getText(), expected);
    // The places of lines are kept from change to change.
    const fresh = TextDocument.create('', '', 0, expected);
    for (let offset = 0; offset <= expected.length; offset++) {
      const { line, character } = fresh.positionAt(offset);
      strictEqual(changed.offsetAt({ line, character }), fresh.offsetAt({ line, character }));
    }
  }
});

test('a document has a text', () => {
  throws(() => texts.create('file:///a', 'kamervragen', 1, undefined as unknown as string), /an address and a text/);
});

test('of changes that make no sense together none is made', () => {
  const source = texts.create('file:///a', 'kamervragen', 1, 'een\n');
  const good = { range: { start: at(0, 0), end: at(0, 0) }, text: '!' };
  for (const bad of [{ text: 1 }, {}, { text: '?', range: { start: at(0, 0) } }, { text: '?', range: 'x' }]) {
    throws(() => texts.update(source, [good, bad as typeof good], 2));
    strictEqual(source.getText(), 'een\n');
  }
});
