import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Fold, folding } from '../../features/folding.ts';
import { MOST } from '../../features/limits.ts';
import { about, type Feature, ofAll } from './feature.ts';
import { positionOf } from './positions.ts';

/** Questions, answers, the header, page furniture and notes fold away. */
export const foldingRanges: Feature = {
  announces: { foldingRangeProvider: true },
  answers: [ofAll(about(FoldingRangeRequest.type, ({ source, document }) => foldsOf(source, folding(document))))],
};

const foldKinds: Record<Fold['kind'], FoldingRangeKind | undefined> = {
  section: undefined,
  furniture: FoldingRangeKind.Comment,
  notes: FoldingRangeKind.Comment,
};

/**
 * Folds as lines: those that take more than one, and of those that start on the same line only the first. Where one
 * starts on the last line of another that does not hold it, for print lost a line end, the other folds up to the line
 * before: editors drop what is neither in each other nor apart.
 */
function foldsOf(source: TextDocument, folds: readonly Fold[]): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const { kind, span } of folds) {
    const startLine = positionOf(source, span.start).line;
    const endLine = positionOf(source, span.end).line;
    if (endLine <= startLine || byLine.has(startLine)) continue;
    const foldKind = foldKinds[kind];
    byLine.set(startLine, foldKind === undefined ? { startLine, endLine } : { startLine, endLine, kind: foldKind });
  }

  const inOrder = [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
  const open: FoldingRange[] = [];
  for (const range of inOrder) {
    for (let last = open.at(-1); last !== undefined && last.endLine < range.endLine; last = open.at(-1)) {
      last.endLine = Math.min(last.endLine, range.startLine - 1);
      open.pop();
    }
    open.push(range);
  }
  return inOrder.filter(({ startLine, endLine }) => startLine < endLine).slice(0, MOST.folds);
}
