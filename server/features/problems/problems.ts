import type { QaDocument } from '../../model/document.ts';
import { answers } from './answers.ts';
import { citations } from './citations.ts';
import { header } from './header.ts';
import { headings } from './headings.ts';
import { leftovers } from './leftovers.ts';
import { mentions } from './mentions.ts';
import { notes } from './notes.ts';
import { numbering } from './numbering.ts';
import { type Check, type Problem, severities } from './problem.ts';
import { unclosed } from './unclosed.ts';

const checks: readonly Check[] = [
  answers,
  numbering,
  headings,
  mentions,
  notes,
  header,
  citations,
  unclosed,
  leftovers,
  ({ untold }, report) => report('questions-without-numbers', untold),
  ({ exceeded }, report) => report('too-much-to-read', exceeded),
];

/** What is wrong with the document, in document order. A document in which all fits together has no problems. */
export function problems(document: QaDocument): readonly Problem[] {
  const found: Problem[] = [];
  for (const check of checks) {
    check(document, (code, span, { numbers = [], related = [], faults = [], right } = {}) => {
      if (span !== undefined) found.push({ code, severity: severities[code], span, numbers, related, faults, right });
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
