import type { QaDocument } from '../../model/document.ts';
import { sectionAt } from '../../model/sections.ts';
import { sectionIds } from '../ids.ts';

/** Tells what exports call the section in which an offset is: `vraag-1`; `aanhef` is the header. */
export function sectionNameIn(document: QaDocument): (offset: number) => string {
  const ids = sectionIds(document);
  return (offset) => ids[sectionAt(document, offset)] ?? 'aanhef';
}
