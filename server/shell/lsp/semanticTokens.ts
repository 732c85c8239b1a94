import {
  type Position,
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  type SemanticTokensEdit,
  type SemanticTokensLegend,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { kinds } from '../../citations/kinds.ts';
import { type Token, tokenModifiers, tokens, tokenTypes } from '../../features/tokens.ts';
import { type Asked, about, type Feature, ofAll } from './feature.ts';
import { positionOf, spanOf } from './positions.ts';

/** The names after the numbers in `tokenData`. */
export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers, ...kinds.map(({ name }) => name)],
};

/** Colours of what no pattern can know: all of them, what changed in them, or those in sight. */
export const semanticTokens: Feature = {
  announces: { semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true } },
  answers: [
    ofAll(about(SemanticTokensRequest.type, coloured)),
    ofAll(
      about(SemanticTokensDeltaRequest.type, (asked, { previousResultId }) => {
        const previous = latest.get(asked.source);
        const all = coloured(asked);
        if (previous?.resultId !== previousResultId) return all;
        return { resultId: all.resultId, edits: tokenEdits(previous.data, all.data) };
      }),
    ),
    about(SemanticTokensRangeRequest.type, ({ source, document }, { range }) => ({
      data: tokenData(source, tokens(document, spanOf(source, range))),
    })),
  ],
};

/** The colours that were last told of each document, with the number that they were told under. */
const latest = new WeakMap<TextDocument, Required<SemanticTokens>>();
let told = 0;

function coloured({ source, document }: Asked): Required<SemanticTokens> {
  const all = { resultId: String(++told), data: tokenData(source, tokens(document)) };
  latest.set(source, all);
  return all;
}

const modifierBits = new Map(tokenLegend.tokenModifiers.map((name, index) => [name, 1 << index]));

/** Tokens as the protocol packs them, five numbers each; one that goes on over line ends is one on each line. */
function tokenData(source: TextDocument, tokens: readonly Token[]): number[] {
  const text = source.getText();
  const data: number[] = [];
  let last: Position = { line: 0, character: 0 };
  for (const { span, type, modifiers } of tokens) {
    const bits = modifiers.reduce((sum, name) => sum | (modifierBits.get(name) ?? 0), 0);
    // What is printed on a line, without the white space around it.
    for (const { index, 0: words } of text.slice(span.start, span.end).matchAll(/\S(?:[^\r\n]*\S)?/g)) {
      const { line, character } = positionOf(source, span.start + index);
      const fromLast = line === last.line ? character - last.character : character;
      data.push(line - last.line, fromLast, words.length, tokenTypes.indexOf(type), bits);
      last = { line, character };
    }
  }
  return data;
}

/** What to change in the numbers of one version to have those of the next: all between what both begin and end with. */
function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const deleteCount = before.length - same - start;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
