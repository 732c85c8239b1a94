import type { QaDocument, Section } from '../model/document.ts';
import { sectionsIn } from '../model/sections.ts';
import { opening } from './opening.ts';

/** Whether a question has an answer that says anything: the heading of one alone is none. */
export function isAnswered(document: QaDocument, { counterparts }: Section): boolean {
  return sectionsIn(document, counterparts).some(({ body }) => opening(document, body, 1) !== '');
}
