import { strictEqual } from 'node:assert/strict';
import { applied, type Edit } from '../../server/edits/edit.ts';
import { unindented } from '../marked.ts';

/** Asserts that `edits` make of a text what is expected. */
export function becomes(text: string, edits: readonly Edit[] | undefined, expected: string): void {
  strictEqual(edits && applied(text, edits), unindented(expected));
}
