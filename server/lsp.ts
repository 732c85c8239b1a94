import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeLens,
  type Command,
  type Definition as DefinitionResult,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover as HoverResult,
  type InlayHint,
  type Location,
  type LocationLink,
  MarkupKind,
  type Position,
  type Range,
  type SelectionRange,
  type SemanticTokensEdit,
  type SemanticTokensLegend,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kinds } from './citations/kinds.ts';
import type { CleanHeading, CleanText } from './export/text.ts';
import type { Call } from './features/calls.ts';
import type { CitedKind } from './features/citations.ts';
import type { Definition } from './features/definition.ts';
import type { Fold } from './features/folding.ts';
import type { Hint } from './features/hints.ts';
import type { Hover } from './features/hover.ts';
import type { Lens, LensContent, LensText } from './features/lenses.ts';
import type { Link } from './features/links.ts';
import type { NearestNote } from './features/nearestNote.ts';
import type { OutlineItem } from './features/outline.ts';
import type { Problem, Severity } from './features/problems.ts';
import type { Part, Question } from './features/questions.ts';
import type { ReadingView, Row, ViewNote, ViewParagraph, ViewPart } from './features/readingView.ts';
import type { Place } from './features/references.ts';
import { type Token, tokenModifiers, tokenTypes } from './features/tokens.ts';
import { markdownOf, plainTextOf } from './markdown.ts';
import type { QaDocument } from './model/document.ts';
import { changed, kept } from './model/edit.ts';
import { opening } from './model/opening.ts';
import { nameOf, printed } from './model/sections.ts';
import type { Span } from './model/span.ts';
import { titleOf } from './model/titles.ts';
import type { NamedKind, Range as PlainRange } from './requests.ts';
import type { Words } from './words.ts';

/** The offset in `source` that a client's position means. */
export function offsetOf(source: TextDocument, position: Position): number {
  return source.offsetAt(position);
}

/** The lines and characters that `span` covers. */
export function rangeOf(source: TextDocument, { start, end }: Span): Range {
  return { start: source.positionAt(start), end: source.positionAt(end) };
}

/** What a client's range covers. */
export function spanOf(source: TextDocument, { start, end }: Range): Span {
  return { start: source.offsetAt(start), end: source.offsetAt(end) };
}

/** Protocols have no kind for a question: these are the kinds whose icons tell the parts of a document apart. */
const symbolKinds: Record<OutlineItem['kind'], SymbolKind> = {
  header: SymbolKind.File,
  introduction: SymbolKind.String,
  question: SymbolKind.Class,
  answer: SymbolKind.Method,
  explanation: SymbolKind.String,
  notice: SymbolKind.Event,
  note: SymbolKind.Constant,
};

/** The outline as a tree, for clients that show one. */
export function symbolTree(source: TextDocument, items: readonly OutlineItem[]): DocumentSymbol[] {
  return items.map(({ kind, title, detail, span, name, children }) => ({
    name: title,
    detail,
    kind: symbolKinds[kind],
    range: rangeOf(source, span),
    selectionRange: rangeOf(source, name),
    children: symbolTree(source, children),
  }));
}

/** The outline as a list, for clients that take no tree. */
export function symbolList(
  source: TextDocument,
  items: readonly OutlineItem[],
  containerName?: string,
): SymbolInformation[] {
  return items.flatMap(({ kind, title, span, children }) => {
    const location = { uri: source.uri, range: rangeOf(source, span) };
    const own = { name: title, kind: symbolKinds[kind], location };
    return [containerName === undefined ? own : { ...own, containerName }, ...symbolList(source, children, title)];
  });
}

/** A definition with the range that it was asked from, for clients that take links. */
export function locationLinks(source: TextDocument, { origin, targets }: Definition): LocationLink[] {
  return targets.map(({ span, name }) => ({
    originSelectionRange: rangeOf(source, origin),
    targetUri: source.uri,
    targetRange: rangeOf(source, span),
    targetSelectionRange: rangeOf(source, name),
  }));
}

/** A definition as the places where a reader should land. */
export function locations(source: TextDocument, { targets }: Definition): DefinitionResult {
  return targets.map(({ name }) => ({ uri: source.uri, range: rangeOf(source, name) }));
}

/** The places of a thing, with or without the place where the thing itself stands. */
export function placesOf(source: TextDocument, places: readonly Place[], includeDeclaration: boolean): Location[] {
  return places
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ span }) => ({ uri: source.uri, range: rangeOf(source, span) }));
}

/** The same places, to be coloured in the text. */
export function highlightsOf(source: TextDocument, places: readonly Place[]): DocumentHighlight[] {
  return places.map(({ span, declares }) => ({
    range: rangeOf(source, span),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

export function hoverOf(source: TextDocument, hover: Hover, words: Words, takesMarkdown: boolean): HoverResult {
  return {
    range: rangeOf(source, hover.span),
    contents: takesMarkdown
      ? { kind: MarkupKind.Markdown, value: markdownOf(hover, words) }
      : { kind: MarkupKind.PlainText, value: plainTextOf(hover, words) },
  };
}

/** Links to the web, and links to notes as `file:///ah-tk-20212022-123.txt#L12,5`: line and column, both from 1. */
export function documentLinks(source: TextDocument, links: readonly Link[], words: Words): DocumentLink[] {
  return links.map((link) => {
    const range = rangeOf(source, link.span);
    if (link.kind === 'web') return { range, target: link.url, tooltip: link.citation.title };
    const { line, character } = source.positionAt(link.target.start);
    const target = `${source.uri}#L${line + 1},${character + 1}`;
    return { range, target, tooltip: words.goToNote(link.note.number) };
  });
}

const foldKinds: Record<Fold['kind'], FoldingRangeKind | undefined> = {
  section: undefined,
  furniture: FoldingRangeKind.Comment,
  notes: FoldingRangeKind.Comment,
};

/** Folds as lines: those that take more than one, and of those that start on the same line only the first. */
export function foldingRanges(source: TextDocument, folds: readonly Fold[]): FoldingRange[] {
  const taken = new Set<number>();
  const ranges: FoldingRange[] = [];
  for (const { kind, span } of folds) {
    const startLine = source.positionAt(span.start).line;
    const endLine = source.positionAt(span.end).line;
    if (endLine <= startLine || taken.has(startLine)) continue;
    taken.add(startLine);
    const foldKind = foldKinds[kind];
    ranges.push(foldKind === undefined ? { startLine, endLine } : { startLine, endLine, kind: foldKind });
  }
  return ranges;
}

const severities: Record<Severity, DiagnosticSeverity> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnosticsOf(source: TextDocument, problems: readonly Problem[], words: Words): Diagnostic[] {
  return problems.map(({ code, severity, numbers, span }) => ({
    range: rangeOf(source, span),
    severity: severities[severity],
    code,
    source: 'kamervragen',
    message: words.problems[code](numbers),
  }));
}

/** Questions with their places as ranges. */
export function questionList(source: TextDocument, questions: readonly Question[]): Question<PlainRange>[] {
  const placed = (part: Part): Part<PlainRange> => ({
    ...part,
    place: rangeOf(source, part.place),
    name: rangeOf(source, part.name),
  });
  return questions.map((question) => ({ ...question, ...placed(question), answers: question.answers.map(placed) }));
}

/** Citations by kind, with the kinds' names and their places as ranges. */
export function citationList(source: TextDocument, kinds: readonly CitedKind[], words: Words): NamedKind[] {
  return kinds.map(({ kind, publications }) => ({
    kind,
    name: words.kinds[kind] ?? kind,
    publications: publications.map((publication) => ({
      ...publication,
      places: publication.places.map((cited) => ({ ...cited, place: rangeOf(source, cited.place) })),
    })),
  }));
}

export function noteRanges(source: TextDocument, note: NearestNote | undefined): NearestNote<PlainRange> | null {
  return note === undefined ? null : { mark: rangeOf(source, note.mark), text: rangeOf(source, note.text) };
}

/** A page to read, with its places as ranges. */
export function readingViewOf(source: TextDocument, view: ReadingView): ReadingView<PlainRange> {
  const paragraph = (one: ViewParagraph) => ({ ...one, place: rangeOf(source, one.place) });
  const named = <T extends ViewPart | ViewNote>(one: T) => ({
    ...one,
    name: rangeOf(source, one.name),
    paragraphs: one.paragraphs.map(paragraph),
  });
  const row = (one: Row): Row<PlainRange> =>
    one.kind === 'aside'
      ? { ...one, part: named(one.part) }
      : { ...one, questions: one.questions.map(named), answers: one.answers.map(named) };
  return { ...view, header: view.header.map(paragraph), rows: view.rows.map(row), notes: view.notes.map(named) };
}

/** Clean text, with its places and those in `source` as ranges. */
export function cleanTextOf(source: TextDocument, { text, headings }: CleanText): CleanText<PlainRange> {
  const clean = TextDocument.create('', '', 0, text);
  const heading = ({ place, source: origin }: CleanHeading) => ({
    place: rangeOf(clean, place),
    source: rangeOf(source, origin),
  });
  return { text, headings: headings.map(heading) };
}

/** Which lens a client asks about: the same that `codeLenses` gave it. */
export interface LensData extends Pick<Lens, 'kind' | 'place'> {
  readonly uri: string;
  readonly version: number;
}

/** Lenses as places only: what they say is told when they come into sight. */
export function codeLenses(source: TextDocument, lenses: readonly Lens[]): CodeLens[] {
  return lenses.map(({ kind, place, span }) => {
    const data: LensData = { kind, place, uri: source.uri, version: source.version };
    return { range: rangeOf(source, span), data };
  });
}

/** A client's command that takes an address, a position there and locations, goes to the one or lets choose of several. */
export const SHOW_PLACES = 'kamervragen.showPlaces';

/** What a lens says, and where a click on it leads a client that has the command for it. */
export function lensCommand(
  source: TextDocument,
  { range }: CodeLens,
  { text, targets }: LensContent,
  words: Words,
  takesPlaces: boolean,
): Command {
  const title = lensTitle(text, words);
  // Without a command, clients show a lens as words.
  if (!takesPlaces || targets.length === 0) return { title, command: '' };
  const places = targets.map((span): Location => ({ uri: source.uri, range: rangeOf(source, span) }));
  return { title, command: SHOW_PLACES, arguments: [source.uri, range.start, places] };
}

function lensTitle(text: LensText, words: Words): string {
  switch (text.kind) {
    case 'no-answer':
      return words.noAnswerYet;
    case 'answers': {
      const titles = text.own ? [titleOf({ role: 'answer', numbers: [] })] : text.titles;
      const notes = text.notes === 0 ? [] : [words.counted.notes(text.notes)];
      return [`→ ${titles.join(', ')}`, words.counted.words(text.words), ...notes].join(' · ');
    }
    case 'questions':
      return `← ${text.title}`;
    case 'mentions':
      return words.counted.mentions(text.count);
  }
}

/** The names behind the numbers in `tokenData`. */
export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers, ...kinds.map(({ name }) => name)],
};

const modifierBits = new Map(tokenLegend.tokenModifiers.map((name, place) => [name, 1 << place]));

/** Tokens as the protocol packs them, five numbers each; one that goes on over line ends is one on each line. */
export function tokenData(source: TextDocument, tokens: readonly Token[]): number[] {
  const text = source.getText();
  const data: number[] = [];
  let last: Position = { line: 0, character: 0 };
  for (const { span, type, modifiers } of tokens) {
    const bits = modifiers.reduce((sum, name) => sum | (modifierBits.get(name) ?? 0), 0);
    // What is printed on a line, without the white space around it.
    for (const { index, 0: words } of text.slice(span.start, span.end).matchAll(/\S(?:[^\r\n]*\S)?/g)) {
      const { line, character } = source.positionAt(span.start + index);
      const fromLast = line === last.line ? character - last.character : character;
      data.push(line - last.line, fromLast, words.length, tokenTypes.indexOf(type), bits);
      last = { line, character };
    }
  }
  return data;
}

/** What to change in the numbers of one version to have those of the next: all between what both begin and end with. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const same = kept(before, after, Object.is);
  const data = [...changed(after, same)];
  const deleteCount = changed(before, same).length;
  return deleteCount === 0 && data.length === 0 ? [] : [{ start: same.front, deleteCount, data }];
}

/** What is shown behind mentions and citations; from the words on what is meant a click leads there. */
export function inlayHints(source: TextDocument, hints: readonly Hint[], words: Words): InlayHint[] {
  return hints.map(({ kind, offset, text, target }): InlayHint => {
    const position = source.positionAt(offset);
    if (kind === 'citation') return { position, label: text, tooltip: words.fullCitation(text), paddingLeft: true };
    if (target === undefined) return { position, label: `: ${text}` };
    const location = { uri: source.uri, range: rangeOf(source, target) };
    return { position, label: [{ value: ': ' }, { value: text, location }] };
  });
}

/** Spans from the narrowest to the widest, as ranges each of which knows the next. */
export function selectionRange(source: TextDocument, spans: readonly Span[]): SelectionRange {
  const [widest = { start: 0, end: 0 }, ...narrower] = spans.toReversed();
  return narrower.reduce<SelectionRange>((parent, span) => ({ range: rangeOf(source, span), parent }), {
    range: rangeOf(source, widest),
  });
}

/** The sections in places of `document.sections`, as what mentions and is mentioned. */
export function callItems(source: TextDocument, document: QaDocument, places: readonly number[]): CallHierarchyItem[] {
  return places.flatMap((place) => {
    const section = document.sections[place];
    if (section === undefined) return [];
    return {
      name: titleOf(section),
      detail: opening(document, section.body, callDetailLength),
      kind: symbolKinds[section.role],
      uri: source.uri,
      range: rangeOf(source, printed(document, section)),
      selectionRange: rangeOf(source, nameOf(document, section)),
    };
  });
}

const callDetailLength = 80;

export function incomingCalls(
  source: TextDocument,
  document: QaDocument,
  calls: readonly Call[],
): CallHierarchyIncomingCall[] {
  return callsOf(source, document, calls).map(({ item: from, fromRanges }) => ({ from, fromRanges }));
}

export function outgoingCalls(
  source: TextDocument,
  document: QaDocument,
  calls: readonly Call[],
): CallHierarchyOutgoingCall[] {
  return callsOf(source, document, calls).map(({ item: to, fromRanges }) => ({ to, fromRanges }));
}

function callsOf(source: TextDocument, document: QaDocument, calls: readonly Call[]) {
  return calls.flatMap(({ place, spans }) => {
    const fromRanges = spans.map((span) => rangeOf(source, span));
    return callItems(source, document, [place]).map((item) => ({ item, fromRanges }));
  });
}
