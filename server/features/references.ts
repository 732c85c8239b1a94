import type { QaDocument, Section } from '../model/document.ts';
import { type Landmark, landmarksAt } from '../model/landmarks.ts';
import { type Mention, meaningIn, sectionsOn } from '../model/meaning.ts';
import { nameOf, sectionsIn } from '../model/sections.ts';
import type { Span } from '../text/span.ts';

export interface Place {
  /** `Antwoord op vraag 9`, `het antwoord op vraag 9`, `1` of `Motie Becker.1` */
  readonly span: Span;
  /** Whether the thing itself stands there: the heading of the section, the text of the note. */
  readonly declares: boolean;
}

/**
 * All places of what is at `offset`, in document order: of a section its heading, those of its questions or answers
 * and every mention; of a note its marks and its text; of a publication every citation.
 */
export function references(document: QaDocument, offset: number): readonly Place[] {
  for (const landmark of landmarksAt(document, offset)) {
    const places = placesOfLandmark(document, landmark);
    if (places.length > 0) return places.toSorted((a, b) => a.span.start - b.span.start);
  }
  return [];
}

function placesOfLandmark(document: QaDocument, landmark: Landmark): readonly Place[] {
  switch (landmark.kind) {
    case 'mark':
    case 'definition': {
      const { definition, marks } = landmark.note;
      return [...declarations(definition === undefined ? [] : [definition]), ...mentions(marks)];
    }
    case 'heading': {
      const section = document.sections[landmark.index];
      return section === undefined ? [] : sectionPlaces(document, section, landmark.span);
    }
    case 'reference': {
      const { reference } = landmark;
      const named = sectionsOn(document, reference).map((section) => nameOf(document, section));
      return [...declarations(named), ...mentions(mentionsOf(document, [reference.role], reference))];
    }
    case 'citation': {
      const { key } = landmark.citation;
      return mentions(document.citations.filter((citation) => citation.key === key).map(({ span }) => span));
    }
  }
}

function sectionPlaces(document: QaDocument, section: Section, heading: Span): readonly Place[] {
  const counterparts = sectionsIn(document, section.counterparts).map((other) => nameOf(document, other));
  // Who mentions the answer to a question mentions the question too, but not the other way round.
  const roles = section.role === 'question' ? (['question', 'answer'] as const) : (['answer'] as const);
  const named = { numbers: section.numbers, span: heading };
  return [...declarations([heading]), ...mentions(counterparts), ...mentions(mentionsOf(document, roles, named))];
}

/** `het antwoord op vraag 3`, wherever one of the numbers is mentioned in one of the roles. */
function mentionsOf(
  document: QaDocument,
  roles: readonly Mention['role'][],
  named: Omit<Mention, 'role'>,
): readonly Span[] {
  const meaning = meaningIn(document);
  const agreeing = new Map(roles.map((role) => [role, meaning.agreeing({ ...named, role })]));
  return document.references.filter((other) => agreeing.get(other.role)?.(other) === true).map(({ span }) => span);
}

const declarations = (spans: readonly Span[]) => spans.map((span): Place => ({ span, declares: true }));
const mentions = (spans: readonly Span[]) => spans.map((span): Place => ({ span, declares: false }));
