import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type {
  CallHierarchyItem,
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  LocationLink,
  MarkupContent,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { parse } from '../../server/parse/parse.ts';
import { tokenLegend } from '../../server/shell/lsp/semanticTokens.ts';
import { offsetAt, type Page, wordsIn } from './page.ts';

// What must hold of answers: what the protocol asks of them, and what editors refuse, drop or draw wrongly without a
// word.

/**
 * Every place in an answer, at any depth, is in the document and in no character; whatever it leads to is in this
 * document; and no character is cut in two.
 */
export function placesExist(answer: unknown, on: Page): void {
  if (typeof answer === 'string') ok(wellFormed(answer) || !wellFormed(on.text), `a character is cut: ${answer}`);
  if (typeof answer !== 'object' || answer === null) return;
  const { line, character, start, end, uri, targetUri } = answer as Record<string, unknown>;
  if (typeof line === 'number' && typeof character === 'number') {
    const offset = offsetAt(on, { line, character });
    ok(offset !== undefined, `there is no place ${line}:${character}`);
    ok((on.text.codePointAt(offset - 1) ?? 0) <= 0xffff, `${line}:${character} is inside a character`);
    return;
  }
  if (start !== undefined && end !== undefined) {
    ok(!isBefore(end as Position, start as Position), `a range ends before it starts: ${JSON.stringify(answer)}`);
  }
  for (const address of [uri, targetUri]) if (address !== undefined) strictEqual(address, on.uri);
  for (const part of Object.values(answer)) placesExist(part, on);
}

/** Whether no character is half there. */
const wellFormed = (words: string) => !/\p{Surrogate}/u.test(words);

export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

export function isInside(inner: Range, outer: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

export function inside(inner: Range, outer: Range, what: string): void {
  ok(isInside(inner, outer), `${what}: ${JSON.stringify(inner)} is not in ${JSON.stringify(outer)}`);
}

const touching = (position: Position): Range => ({ start: position, end: position });

/** Ranges that follow on each other without overlap. */
export function apart(ranges: readonly Range[], what: string): void {
  ranges.forEach((range, index) => {
    const last = ranges[index - 1];
    if (last) ok(!isBefore(range.start, last.end), `${what} overlap: ${JSON.stringify([last, range])}`);
  });
}

/** Ranges in document order, each once. */
export function inOrder(ranges: readonly Range[], what: string): void {
  ranges.forEach((range, index) => {
    const last = ranges[index - 1];
    if (last) ok(!isBefore(range.start, last.start), `${what} are not in order: ${JSON.stringify([last, range])}`);
  });
  strictEqual(new Set(ranges.map((range) => JSON.stringify(range))).size, ranges.length, `${what} come twice`);
}

/** VS Code refuses an outline with an item that has no name, or whose name is not in it. */
export function symbolsNest(symbols: readonly DocumentSymbol[], parent: Range | undefined): void {
  for (const { name, range, selectionRange, children = [] } of symbols) {
    ok(name.trim() !== '', 'an item of the outline has no name');
    inside(selectionRange, range, `the name of ${name}`);
    if (parent) inside(range, parent, name);
    symbolsNest(children, range);
  }
  apart(
    symbols.map(({ range }) => range),
    'items of the outline',
  );
}

export function leads({ originSelectionRange, targetRange, targetSelectionRange }: LocationLink, at: Position): void {
  inside(targetSelectionRange, targetRange, 'the name of a target');
  if (originSelectionRange) inside(touching(at), originSelectionRange, 'the place asked from');
}

/** VS Code opens nothing where an address does not parse; one into this document must name a place in it. */
export function linkLeads({ target, tooltip }: DocumentLink, on: Page): void {
  ok(target !== undefined && URL.canParse(target), `${target} is no address`);
  ok(tooltip !== '', 'a link says nothing');
  const [, address, line, column] = /^(.*)#L(\d+),(\d+)$/.exec(target) ?? [];
  if (address === on.uri) {
    ok(offsetAt(on, { line: Number(line) - 1, character: Number(column) - 1 }) !== undefined, `${target} is nowhere`);
  } else strictEqual(new URL(target).protocol, 'https:', target);
}

/** By lines, as VS Code folds: of two that share a line without one being in the other, it drops one without a word. */
export function foldsNest(folds: readonly FoldingRange[], on: Page): void {
  const inOrder = folds.toSorted((a, b) => a.startLine - b.startLine);
  const open: FoldingRange[] = [];
  for (const fold of inOrder) {
    const { startLine, endLine } = fold;
    ok(0 <= startLine && startLine < endLine && endLine < on.lines.length, `${startLine}–${endLine} does not fold`);
    while ((open.at(-1)?.endLine ?? Number.POSITIVE_INFINITY) < startLine) open.pop();
    const around = open.at(-1);
    if (around) {
      ok(around.startLine < startLine, `two folds start on line ${startLine}`);
      ok(endLine <= around.endLine, `${startLine}–${endLine} crosses ${around.startLine}–${around.endLine}`);
    }
    open.push(fold);
  }
}

/** Each holds the cursor, and each is in the next, which is larger. */
export function selectionGrows({ range, parent }: SelectionRange, at: Position): void {
  inside(touching(at), range, 'a cursor');
  if (parent === undefined) return;
  inside(range, parent.range, 'a selection');
  ok(!isInside(parent.range, range), `a selection does not grow: ${JSON.stringify(range)}`);
  selectionGrows(parent, at);
}

/** VS Code refuses an item whose name is not in it. */
export function callFits({ name, range, selectionRange }: CallHierarchyItem): void {
  ok(name.trim() !== '', 'a section has no name');
  inside(selectionRange, range, `the name of ${name}`);
}

/** A mention stands in its caller, or in the text of a note whose mark is there. */
export function callsFit(
  item: CallHierarchyItem,
  fromRanges: readonly Range[],
  caller: Range | undefined,
  on: Page,
): void {
  callFits(item);
  ok(fromRanges.length > 0, `nothing mentions ${item.name}`);
  inOrder(fromRanges, 'mentions');
  const elsewhere = fromRanges.filter((range) => caller !== undefined && !isInside(range, caller));
  if (elsewhere.length === 0) return;
  const { notes } = parse(on.text);
  for (const range of elsewhere) {
    const at = offsetAt(on, range.start);
    const isNoted = notes.some(({ definition: text }) => text && at !== undefined && text.start <= at && at < text.end);
    ok(isNoted, `a mention: ${JSON.stringify(range)} is in no note and not in ${JSON.stringify(caller)}`);
  }
}

const textOf = (words: string | MarkupContent) => (typeof words === 'string' ? words : words.value);

/** A token as a client unpacks it. */
export interface PlacedToken {
  readonly range: Range;
  readonly type: number;
  readonly modifiers: number;
}

/** Tokens as a client unpacks them: in order, apart, each on one line, with something in it, and named in the legend. */
export function unpacked({ data }: SemanticTokens, on: Page): readonly PlacedToken[] {
  strictEqual(data.length % 5, 0, 'tokens are no fives');
  ok(
    data.every((number) => Number.isInteger(number) && number >= 0),
    'tokens are not all natural numbers',
  );
  const tokens: PlacedToken[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [further = 0, along = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    line += further;
    character = further === 0 ? character + along : along;
    const range = { start: { line, character }, end: { line, character: character + length } };
    ok(wordsIn(on, range).trim() !== '', `a token holds nothing: ${JSON.stringify(range)}`);
    ok(
      type < tokenLegend.tokenTypes.length && modifiers < 1 << tokenLegend.tokenModifiers.length,
      'a token is no kind',
    );
    tokens.push({ range, type, modifiers });
  }
  apart(
    tokens.map(({ range }) => range),
    'tokens',
  );
  return tokens;
}

/** All tokens after an answer to what changed in `before`. */
export function tokensAfter(before: SemanticTokens, answer: SemanticTokens | SemanticTokensDelta): SemanticTokens {
  if (!('edits' in answer)) return answer;
  const data = [...before.data];
  // The places of all edits are those in the numbers before, so the last is made first.
  for (const { start, deleteCount, data: inserted = [] } of answer.edits.toSorted((a, b) => b.start - a.start)) {
    ok(start + deleteCount <= data.length, 'an edit is beyond the tokens');
    data.splice(start, deleteCount, ...inserted);
  }
  return answer.resultId === undefined ? { data } : { data, resultId: answer.resultId };
}

/** Of all tokens, those of these lines. */
export function tokensFrom(tokens: readonly PlacedToken[], { start, end }: Range): readonly PlacedToken[] {
  return tokens.filter(({ range }) => isBefore(start, range.end) && isBefore(range.start, end));
}

/** Lenses stand over one line; a click on one that leads somewhere leads to places. */
export function lensFits({ range, command }: CodeLens): void {
  strictEqual(range.start.line, range.end.line, 'a lens stands over several lines');
  if (command) ok(command.title.trim() !== '', 'a lens says nothing');
}

export function hintFits({ position, label }: InlayHint, asked: Range): void {
  inside(touching(position), asked, 'a hint');
  ok((typeof label === 'string' ? label : label.map(({ value }) => value).join('')).trim() !== '', 'a hint is empty');
}

/** An item stands for what of it was typed on the line before the cursor, and changes nothing else there. */
export function completionFits(item: CompletionItem, on: Page, at: Position): void {
  const { label, textEdit, additionalTextEdits = [] } = item;
  ok(label.trim() !== '', 'an item without a name');
  ok(textEdit && 'range' in textEdit, `${label} writes nothing`);
  const { start, end } = textEdit.range;
  deepStrictEqual([start.line, end], [at.line, at], `${label} does not end at the cursor`);
  const ranges = [...additionalTextEdits.map(({ range }) => range), textEdit.range];
  apart(
    ranges.sort((a, b) => (isBefore(a.start, b.start) ? -1 : 1)),
    'changes',
  );
  editsFit(additionalTextEdits, on);
}

export function says(words: string | MarkupContent): void {
  ok(textOf(words).trim() !== '', 'nothing is said');
}

/** An action says what it does, and changes something in this document. */
export function actionFits({ title, edit, diagnostics = [] }: CodeAction, on: Page): void {
  ok(title.trim() !== '', 'an action without a name');
  diagnosticsFit(diagnostics, on);
  ok(edit, `${title} does nothing`);
  const all = editsIn(edit);
  ok(
    all.some(({ range, newText }) => wordsIn(on, range) !== newText),
    `${title} changes nothing`,
  );
  editsFit(all, on);
}

/** Changes of one text, in the form that a client takes. */
export function editsIn({ documentChanges = [], changes = {} }: WorkspaceEdit): readonly TextEdit[] {
  const edits = documentChanges.flatMap((change) => ('edits' in change ? change.edits : []));
  return [...edits, ...Object.values(changes).flat()].filter((one) => 'newText' in one);
}

export function diagnosticsFit(diagnostics: readonly Diagnostic[], on: Page): void {
  placesExist(diagnostics, on);
  for (const { message, code } of diagnostics)
    ok(textOf(message).trim() !== '' && code !== undefined, 'a problem says nothing');
  deepStrictEqual(
    diagnostics.map(({ range }) => range.start),
    diagnostics.map(({ range }) => range.start).sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0)),
    'problems are not in order',
  );
}

/** Changes of a text exist in it, in order, and none lies over another. */
export function editsFit(edits: readonly TextEdit[], on: Page): void {
  placesExist(edits, on);
  const ranges = edits.map(({ range }) => range);
  inOrder(ranges, 'edits');
  apart(ranges, 'edits');
}
