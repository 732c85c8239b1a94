import type { QaDocument, Section } from '../model/document.ts';
import { type Landmark, landmarksAt } from '../model/landmarks.ts';
import { sectionsOn } from '../model/meaning.ts';
import { nameOf, printed, sectionsIn } from '../model/sections.ts';
import type { Span } from '../text/span.ts';

export interface Definition {
  /** What the cursor is on: `Vraag 9`. */
  readonly origin: Span;
  readonly targets: readonly Target[];
}

export interface Target {
  /** All of it: `Antwoord op vraag 9` and the text of the answer. */
  readonly span: Span;
  /** What is named there: `Antwoord op vraag 9`. */
  readonly name: Span;
}

/**
 * From a question to its answers, from an answer to its questions, from a mark to the text of its note and back, from
 * a mention of a section to that section.
 */
export function definition(document: QaDocument, offset: number): Definition | undefined {
  for (const landmark of landmarksAt(document, offset)) {
    const targets = targetsOf(document, landmark);
    if (targets.length > 0) return { origin: landmark.span, targets };
  }
  return undefined;
}

function targetsOf(document: QaDocument, landmark: Landmark): readonly Target[] {
  const target = (section: Section): Target => ({ span: printed(document, section), name: nameOf(document, section) });
  switch (landmark.kind) {
    case 'mark': {
      const { definition, content } = landmark.note;
      return definition === undefined ? [] : [{ span: definition, name: content ?? definition }];
    }
    case 'definition':
      return landmark.note.marks.map((mark) => ({ span: mark, name: mark }));
    case 'heading':
      return sectionsIn(document, document.sections[landmark.index]?.counterparts ?? []).map(target);
    case 'reference':
      return sectionsOn(document, landmark.reference).map(target);
    case 'citation':
      return [];
  }
}
