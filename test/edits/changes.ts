import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { actionsAt } from '../../server/edits/actions.ts';
import { applied, type Edit } from '../../server/edits/edit.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, unindented } from '../marked.ts';

/** Tests that edits make one text of another, also where lines end as on Windows. */
export function changes(
  title: string,
  before: string,
  edits: (document: QaDocument) => readonly Edit[],
  after: string,
): void {
  test(title, () => {
    for (const lineEnd of ['\n', '\r\n']) {
      const [from, to] = [before, after].map((text) => unindented(text).replaceAll('\n', lineEnd));
      strictEqual(applied(from ?? '', edits(parse(from ?? ''))), to);
    }
  });
}

/** What can be chosen at the cursor, or where the first place is, of a document with marks. */
export function offered(source: string): readonly string[] {
  const { text, cursor, places } = marked(source);
  const span = places[0] ?? { start: cursor ?? 0, end: cursor ?? 0 };
  return actionsAt(parse(text), span).map(
    ({ name, numbers, mends, isPreferred }) =>
      `${name} ${numbers.join(', ')}${mends.map(({ code, numbers: own }) => ` mends ${code} ${own.join(', ')}`).join('')}${isPreferred ? ' preferred' : ''}`,
  );
}
