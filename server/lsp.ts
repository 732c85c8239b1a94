import {
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
  type Location,
  type LocationLink,
  MarkupKind,
  type Position,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CleanHeading, CleanText } from './export/text.ts';
import type { CitedKind } from './features/citations.ts';
import type { Definition } from './features/definition.ts';
import type { Fold } from './features/folding.ts';
import type { Hover } from './features/hover.ts';
import type { Link } from './features/links.ts';
import type { NearestNote } from './features/nearestNote.ts';
import type { OutlineItem } from './features/outline.ts';
import type { Problem, Severity } from './features/problems.ts';
import type { Part, Question } from './features/questions.ts';
import type { ReadingView, Row, ViewNote, ViewParagraph, ViewPart } from './features/readingView.ts';
import type { Place } from './features/references.ts';
import { markdownOf, plainTextOf } from './markdown.ts';
import type { Span } from './model/span.ts';
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
