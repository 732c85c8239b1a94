import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Fold, folding } from '../features/folding.ts';
import { about, type Feature } from './feature.ts';
import { positionOf } from './positions.ts';

/** Questions, answers, the header, page furniture and notes fold away. */
export const foldingRanges: Feature = {
  announces: { foldingRangeProvider: true },
  answers: [about(FoldingRangeRequest.type, ({ source, document }) => foldsOf(source, folding(document)))],
};

const foldKinds: Record<Fold['kind'], FoldingRangeKind | undefined> = {
  section: undefined,
  furniture: FoldingRangeKind.Comment,
  notes: FoldingRangeKind.Comment,
};

/** Folds as lines: those that take more than one, and of those that start on the same line only the first. */
function foldsOf(source: TextDocument, folds: readonly Fold[]): FoldingRange[] {
  const taken = new Set<number>();
  const ranges: FoldingRange[] = [];
  for (const { kind, span } of folds) {
    const startLine = positionOf(source, span.start).line;
    const endLine = positionOf(source, span.end).line;
    if (endLine <= startLine || taken.has(startLine)) continue;
    taken.add(startLine);
    const foldKind = foldKinds[kind];
    ranges.push(foldKind === undefined ? { startLine, endLine } : { startLine, endLine, kind: foldKind });
  }
  return ranges;
}
