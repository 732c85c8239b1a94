import { ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { FromReadingView, ReadingTexts, ToReadingView } from '../../client/readingMessages.ts';
import { isFromReadingView, isReadingState, isToReadingView } from '../../client/readingShapes.ts';
import type { Requests } from '../../server/shell/requests.ts';
import { samples } from '../laws/texts.ts';
import { session } from '../shell/session.ts';

const text = `Vragen van het lid Jansen (ABC) over treinen.
Inleiding
Over treinen.
Vraag 1
Kent u het bericht?1 Zie ook https://voorbeeld.nl/a en http://voorbeeld.nl/b.
Vraag 2
Zie vraag 1 en vraag 9.
Antwoord op vraag 1 en 2
Ja.

1 Krant.
`;

const words = '';
const texts: ReadingTexts = {
  questions: words,
  notes: words,
  noAnswer: words,
  answeredIn: words,
  showInText: words,
  backToMark: words,
  noNoteText: words,
  more: words,
  leftOut: words,
};

for (const [index, each] of [text, ...samples].entries()) {
  test(`a view takes the page of document ${index}, as the server makes it`, async (t) => {
    const { client, open } = await session(t);
    const uri = await open(each);
    const page = await client.sendRequest<Requests['kamervragen/reading']['answer']>('kamervragen/reading', {
      textDocument: { uri },
    });
    const message: ToReadingView = { kind: 'show', uri, isLocked: false, name: 'a.txt', page, texts, line: 3 };
    ok(isToReadingView(message));
    ok(isToReadingView(JSON.parse(JSON.stringify({ ...message, line: undefined }))));
    if (index === 0) refusesEveryChange(message, isToReadingView);
  });
}

const place = { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } };
const messages: readonly FromReadingView[] = [
  { kind: 'ready' },
  { kind: 'scrolled', line: 1.5 },
  { kind: 'open', place },
];
for (const message of messages) {
  test(`the client takes ${message.kind} from a view, and nothing like it`, () => {
    ok(isFromReadingView(message));
    refusesEveryChange(message, isFromReadingView);
  });
}

test('a view takes what it kept, and nothing like it', () => {
  const state = { uri: 'file:///a', line: 1.5, isLocked: true };
  ok(isReadingState(state));
  refusesEveryChange(state, isReadingState);
});

test('neither side takes what is no message', () => {
  for (const value of [undefined, null, 1, 'ready', [], {}, { kind: 1 }, { kind: 'toString' }, { kind: '__proto__' }]) {
    strictEqual(isToReadingView(value), false);
    strictEqual(isFromReadingView(value), false);
  }
});

/** Puts in the place of everything that a message holds what may not be there. */
function refusesEveryChange(message: object, isTaken: (value: unknown) => boolean): void {
  let changes = 0;
  const visit = (value: unknown, put: (other: unknown) => unknown, path: string) => {
    for (const other of [null, Number.NaN, Number.POSITIVE_INFINITY, -1, 2 ** 31, true, {}, [{}], 'javascript:x']) {
      // Any text is one.
      if (typeof other === 'string' && typeof value === 'string' && !/kind|role|url/.test(path)) continue;
      // And any of the two is a flag.
      if (typeof other === 'boolean' && typeof value === 'boolean') continue;
      strictEqual(isTaken(put(other)), false, `${path}: ${JSON.stringify(other)}`);
      changes++;
    }
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) visit(item, (other) => put(value.with(at, other)), `${path}[${at}]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        if (item !== undefined) visit(item, (other) => put({ ...value, [name]: other }), `${path}.${name}`);
      }
    }
  };
  visit(message, (other) => other, '');
  ok(changes > 8);
}
