import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeAction,
  CodeActionRequest,
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  LocationLink,
  type Position,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  RequestType,
  SelectionRangeRequest,
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { FORMATS, isFormatName } from '../../server/export/formats.ts';
import type { Requests } from '../../server/shell/requests.ts';
import * as fits from './fits.ts';
import { placesExist } from './fits.ts';
import * as ours from './fitsOurs.ts';
import { type Page, wordsIn } from './page.ts';

/** What a client has when it asks something. */
export interface Asking {
  readonly page: Page;
  readonly position: Position;
  readonly range: Range;
  readonly known: Known;
}

/** What a client keeps of answers, to ask further. */
export interface Known {
  readonly items: readonly Learnt<CallHierarchyItem>[];
  readonly lenses: readonly Learnt<CodeLens>[];
  readonly tokens: Learnt<SemanticTokens> | undefined;
  readonly completions: readonly Learnt<CompletionItem>[];
}

/** What was given for a text, which may be another one by now. */
export interface Learnt<Given> {
  readonly given: Given;
  readonly text: string;
}

/** A request: how it is asked, and what must hold of its answer. */
export interface Asked<Params = object, Answer = unknown> {
  readonly method: string;
  /** What can be sent: the same request about a place, or about each of the things that were learnt. */
  params(asking: Asking): readonly Params[];
  /** Throws where an answer does not fit the document. */
  fits(answer: Answer, asking: Asking, params: Params): void;
  /** What can be asked further. */
  learns?(answer: Answer, asking: Asking): Partial<Known>;
}

/** A request whose answer leads only to places that exist, and `holds` besides. */
function asked<Params extends object, Answer>(
  { method }: RequestType<Params, Answer, unknown>,
  params: (asking: Asking) => readonly Params[],
  holds: Asked<Params, Answer>['fits'],
  learns?: Asked<Params, Answer>['learns'],
): Asked<Params, Answer> {
  return {
    method,
    params,
    fits(answer, asking, params) {
      placesExist(answer, asking.page);
      holds(answer, asking, params);
    },
    ...(learns === undefined ? {} : { learns }),
  };
}

/** The same about something that was given before: its places are those of the document as it then was. */
function askedOfGiven<Params extends object, Answer>(
  { method }: RequestType<Params, Answer, unknown>,
  params: (asking: Asking) => readonly Params[],
  fits: Asked<Params, Answer>['fits'],
): Asked<Params, Answer> {
  return { method, params, fits };
}

const about = ({ page: { uri } }: Asking) => [{ textDocument: { uri } }];
const aboutPlace = ({ page: { uri }, position }: Asking) => [{ textDocument: { uri }, position }];
const aboutRange = ({ page: { uri }, range }: Asking) => [{ textDocument: { uri }, range }];
const aboutWords = ({ page, range }: Asking) => [{ query: wordsIn(page, range).trim().slice(0, 40) }];
const options = { tabSize: 2, insertSpaces: true };
const aboutItems = ({ known: { items } }: Asking) => items.map(({ given }) => ({ item: given }));
const rangesOf = (list: readonly { readonly range: Range }[]) => list.map(({ range }) => range);
const learntFrom =
  ({ page: { text } }: Asking) =>
  <Given>(given: Given) => ({ given, text });

/** Every request of the protocol that the server answers, by the capability that announces it. */
export const standard: Readonly<Record<string, readonly Asked[]>> = {
  documentSymbolProvider: [
    asked(DocumentSymbolRequest.type, about, (symbols) => {
      ok(symbols);
      const [first] = symbols;
      if (first !== undefined && 'location' in first) return;
      fits.symbolsNest(symbols as DocumentSymbol[], undefined);
    }),
  ],
  definitionProvider: [
    asked(DefinitionRequest.type, aboutPlace, (found, _, { position }) => {
      if (found === null) return;
      const targets = [found].flat();
      ok(targets.length > 0, 'a definition leads nowhere');
      for (const target of targets) if (LocationLink.is(target)) fits.leads(target, position);
    }),
  ],
  referencesProvider: [
    asked(
      ReferencesRequest.type,
      (asking) => aboutPlace(asking).map((place) => ({ ...place, context: { includeDeclaration: true } })),
      (places) => {
        ok(places);
        fits.inOrder(rangesOf(places), 'references');
      },
    ),
  ],
  documentHighlightProvider: [
    asked(DocumentHighlightRequest.type, aboutPlace, (places) => {
      ok(places);
      fits.inOrder(rangesOf(places), 'highlights');
    }),
  ],
  hoverProvider: [
    asked(HoverRequest.type, aboutPlace, (hover, _, { position }) => {
      if (hover === null) return;
      ok(hover.range);
      fits.inside({ start: position, end: position }, hover.range, 'the place asked about');
      ok(typeof hover.contents === 'object' && 'value' in hover.contents && hover.contents.value.trim() !== '');
    }),
  ],
  documentLinkProvider: [
    asked(DocumentLinkRequest.type, about, (links, { page }) => {
      ok(links);
      for (const link of links) fits.linkLeads(link, page);
      fits.inOrder(rangesOf(links), 'links');
    }),
  ],
  foldingRangeProvider: [
    asked(FoldingRangeRequest.type, about, (folds, { page }) => {
      ok(folds);
      fits.foldsNest(folds, page);
    }),
  ],
  selectionRangeProvider: [
    asked(
      SelectionRangeRequest.type,
      ({ page: { uri }, position, range }) => [{ textDocument: { uri }, positions: [position, range.end] }],
      (selections, _, { positions }) => {
        strictEqual(selections?.length, positions.length);
        positions.forEach((at, index) => {
          const selection = selections[index];
          ok(selection);
          fits.selectionGrows(selection, at);
        });
      },
    ),
  ],
  callHierarchyProvider: [
    asked(
      CallHierarchyPrepareRequest.type,
      aboutPlace,
      (items) => {
        ok(items);
        for (const item of items) fits.callFits(item);
      },
      (items, asking) => ({ items: items?.map(learntFrom(asking)) ?? [] }),
    ),
    asked(CallHierarchyIncomingCallsRequest.type, aboutItems, (calls, { page }) => {
      ok(calls);
      for (const { from, fromRanges } of calls) fits.callsFit(from, fromRanges, from.range, page);
    }),
    asked(CallHierarchyOutgoingCallsRequest.type, aboutItems, (calls, asking, { item }) => {
      ok(calls);
      const isLatest = asking.known.items.some(({ given, text }) => given === item && text === asking.page.text);
      const caller = isLatest ? item.range : undefined;
      for (const { to, fromRanges } of calls) fits.callsFit(to, fromRanges, caller, asking.page);
    }),
  ],
  semanticTokensProvider: [
    asked(
      SemanticTokensRequest.type,
      about,
      (tokens, { page }) => {
        ok(tokens?.resultId);
        fits.unpacked(tokens, page);
      },
      (tokens, asking) => (tokens ? { tokens: learntFrom(asking)(tokens) } : {}),
    ),
    asked(
      SemanticTokensDeltaRequest.type,
      (asking) => {
        const previousResultId = asking.known.tokens?.given.resultId;
        return previousResultId === undefined ? [] : about(asking).map((on) => ({ ...on, previousResultId }));
      },
      (answer, { known: { tokens }, page }) => {
        ok(answer?.resultId && tokens);
        fits.unpacked(fits.tokensAfter(tokens.given, answer), page);
      },
      (answer, asking) => {
        const { tokens } = asking.known;
        return tokens && answer ? { tokens: learntFrom(asking)(fits.tokensAfter(tokens.given, answer)) } : {};
      },
    ),
    asked(SemanticTokensRangeRequest.type, aboutRange, (tokens, asking, { range }) => {
      ok(tokens);
      const inSight = fits.unpacked(tokens, asking.page);
      const { tokens: known } = asking.known;
      if (known?.text !== asking.page.text) return;
      const all = fits.unpacked(known.given, asking.page);
      deepStrictEqual(fits.tokensFrom(inSight, range), fits.tokensFrom(all, range));
    }),
  ],
  codeLensProvider: [
    asked(
      CodeLensRequest.type,
      about,
      (lenses) => {
        ok(lenses);
        for (const lens of lenses) fits.lensFits(lens);
      },
      (lenses, asking) => ({ lenses: lenses?.map(learntFrom(asking)) ?? [] }),
    ),
    asked(
      CodeLensResolveRequest.type,
      ({ known: { lenses } }) => lenses.map(({ given }) => given),
      (lens, _, { range }) => {
        ok(lens.command, 'a lens stays empty');
        fits.lensFits(lens);
        deepStrictEqual(lens.range, range);
      },
    ),
  ],
  inlayHintProvider: [
    asked(InlayHintRequest.type, aboutRange, (hints, _, { range }) => {
      ok(hints);
      for (const hint of hints) fits.hintFits(hint, range);
    }),
  ],
  documentFormattingProvider: [
    asked(
      DocumentFormattingRequest.type,
      (asking) => about(asking).map((on) => ({ ...on, options })),
      (edits, { page }) => {
        if (edits !== null) fits.editsFit(edits, page);
      },
    ),
  ],
  documentOnTypeFormattingProvider: [
    asked(
      DocumentOnTypeFormattingRequest.type,
      (asking) => aboutPlace(asking).map((on) => ({ ...on, ch: '\n', options })),
      (edits, { page }) => {
        if (edits !== null) fits.editsFit(edits, page);
      },
    ),
  ],
  documentRangeFormattingProvider: [
    asked(
      DocumentRangeFormattingRequest.type,
      (asking) => aboutRange(asking).map((on) => ({ ...on, options })),
      (edits, { page }) => {
        if (edits !== null) fits.editsFit(edits, page);
      },
    ),
  ],
  renameProvider: [
    asked(PrepareRenameRequest.type, aboutPlace, (prepared, { page }, { position }) => {
      if (prepared === null) return;
      ok('placeholder' in prepared, 'a number that is renamed is not told');
      // VS Code takes a range on the line of the cursor alone.
      strictEqual(prepared.range.start.line, position.line);
      ok(
        wordsIn(page, prepared.range).trim() !== '' && /^\d+[a-h]?$/.test(prepared.placeholder),
        'no number is renamed',
      );
    }),
    asked(
      RenameRequest.type,
      (asking) => aboutPlace(asking).map((place) => ({ ...place, newName: '77' })),
      (edit, { page }) => {
        if (edit !== null) fits.editsFit(fits.editsIn(edit), page);
      },
    ),
  ],
  linkedEditingRangeProvider: [
    asked(LinkedEditingRangeRequest.type, aboutPlace, (linked, { page }) => {
      if (linked === null) return;
      const [one, ...others] = linked.ranges.map((range) => wordsIn(page, range));
      ok(others.length > 0 && others.every((other) => other === one), 'numbers that are linked differ');
    }),
  ],
  diagnosticProvider: [
    asked(DocumentDiagnosticRequest.type, about, (report, { page }) => {
      ok(report.kind === 'full');
      fits.diagnosticsFit(report.items, page);
    }),
  ],
  completionProvider: [
    asked(
      CompletionRequest.type,
      (asking) => [...aboutPlace(asking), ...aboutPlace({ ...asking, position: asking.range.end })],
      (list, { page }, { position }) => {
        ok(list && 'items' in list);
        for (const item of list.items) fits.completionFits(item, page, position);
      },
      (list, asking) => ({ completions: list && 'items' in list ? list.items.map(learntFrom(asking)) : [] }),
    ),
    askedOfGiven(
      CompletionResolveRequest.type,
      ({ known: { completions } }) => completions.map(({ given }) => given),
      ({ documentation, ...item }, _, { documentation: none, ...asked }) => {
        deepStrictEqual([item, none], [asked, undefined]);
        if (documentation !== undefined) fits.says(documentation);
      },
    ),
  ],
  workspaceSymbolProvider: [
    asked(WorkspaceSymbolRequest.type, aboutWords, (symbols) => {
      ok(symbols);
      for (const { name } of symbols) ok(name.trim() !== '', 'what was found has no name');
    }),
  ],
  codeActionProvider: [
    asked(
      CodeActionRequest.type,
      (asking) => aboutRange(asking).map((place) => ({ ...place, context: { diagnostics: [] } })),
      (actions, { page }) => {
        ok(actions);
        for (const action of actions) {
          ok(CodeAction.is(action));
          fits.actionFits(action, page);
        }
      },
    ),
  ],
};

/** The same of what our own client asks. */
type Own = { readonly [Name in keyof Requests]: readonly Asked[] };

const own = <Name extends keyof Requests>(method: Name) =>
  new RequestType<Requests[Name]['params'], Requests[Name]['answer'], unknown>(method);

const copy = (form: Requests['kamervragen/copy']['params']['form']) =>
  asked(
    own('kamervragen/copy'),
    (asking) => aboutPlace(asking).map((place) => ({ ...place, form })),
    (copied) => {
      if (copied !== null) ours.copyFits(copied);
    },
  );

/** Every request beyond the protocol, by its name. */
export const beyond: Own = {
  'kamervragen/questions': [asked(own('kamervragen/questions'), about, ours.questionsFit)],
  'kamervragen/citations': [asked(own('kamervragen/citations'), about, ours.citationsFit)],
  'kamervragen/facts': [asked(own('kamervragen/facts'), about, ours.factsFit)],
  'kamervragen/note': [asked(own('kamervragen/note'), aboutPlace, () => {})],
  'kamervragen/copy': [copy('text'), copy('markdown'), copy('citation'), copy('exchange')],
  'kamervragen/moveQuestion': (['up', 'down'] as const).map((direction) =>
    asked(
      own('kamervragen/moveQuestion'),
      (asking) => aboutPlace(asking).map((place) => ({ ...place, direction })),
      (move, { page }) => {
        if (move !== null)
          fits.editsFit(
            move.edits.map(({ range, text }) => ({ range, newText: text })),
            page,
          );
      },
    ),
  ),
  'kamervragen/reading': [asked(own('kamervragen/reading'), about, (view, { page }) => ours.readingFits(view, page))],
  'kamervragen/exportFormats': [
    asked(own('kamervragen/exportFormats'), about, (formats) =>
      deepStrictEqual(
        formats.slice(0, 3).map(({ format }) => format),
        ['docx', 'markdown', 'html'],
      ),
    ),
  ],
  'kamervragen/export': Object.keys(FORMATS)
    .filter(isFormatName)
    .map((format) =>
      asked(
        own('kamervragen/export'),
        (asking) => about(asking).map((params) => ({ ...params, format })),
        (file) => ours.fileFits(format, file),
      ),
    ),
  'kamervragen/overview': [
    asked(
      own('kamervragen/overview'),
      (asking) => about(asking).map((params) => ({ ...params, name: asking.page.text.slice(0, 200) })),
      ours.overviewFits,
    ),
  ],
  'kamervragen/folderOverview': [
    asked(own('kamervragen/folderOverview'), ({ page }) => [{ name: page.text.slice(0, 200) }], ours.overviewFits),
  ],
  'kamervragen/officialPage': [asked(own('kamervragen/officialPage'), about, () => {})],
  'kamervragen/draftAnswers': [
    asked(own('kamervragen/draftAnswers'), about, ({ words, open }) => {
      ok(words.length > 0 && open >= 0);
    }),
  ],
  'kamervragen/askedBefore': [
    asked(own('kamervragen/askedBefore'), aboutPlace, (before) => {
      if (before !== null) ok(before.title !== '' && before.rows.length <= 12);
    }),
  ],
  // Its texts are of two documents, so they are looked at where they are made.
  'kamervragen/compare': [
    asked(
      own('kamervragen/compare'),
      (asking) => about(asking).map((on) => ({ ...on, other: on.textDocument.uri })),
      (comparison) => deepStrictEqual([comparison?.changes, comparison?.before], [[], comparison?.after]),
    ),
  ],
  'kamervragen/sameCase': [asked(own('kamervragen/sameCase'), about, ({ rows }) => ok(rows.length <= 24))],
  'kamervragen/folderGroups': (['year', 'minister', 'party', 'dossier', 'state'] as const).map((grouping) =>
    asked(
      own('kamervragen/folderGroups'),
      ({ page: { text } }) => ['', text.slice(0, 40)].map((words) => ({ grouping, words, today: '2029-10-10' })),
      ({ groups, documents }) => ok(groups.every((group) => group.label.trim() !== '' && group.documents <= documents)),
    ),
  ),
  'kamervragen/folderDocuments': [
    asked(
      own('kamervragen/folderDocuments'),
      () => [{ grouping: 'party', words: '', today: '2029-10-10', id: '', most: 5 }],
      ({ shown, more }) => ok(shown.length <= 5 && more >= 0),
    ),
  ],
  'kamervragen/questionSet': [
    asked(
      own('kamervragen/questionSet'),
      ({ page: { text } }) => [{ members: text.slice(0, 80), ministers: 'Veren', subject: '', questions: 2 }],
      (words) => ok(words.length > 0),
    ),
  ],
  'kamervragen/citers': [asked(own('kamervragen/citers'), about, ({ more }) => ok(more >= 0))],
  'kamervragen/find': [
    asked(own('kamervragen/find'), aboutWords, ({ rows }) => {
      for (const { label, range } of rows) ok(label.trim() !== '' && !fits.isBefore(range.end, range.start));
    }),
  ],
  'kamervragen/citation': [asked(own('kamervragen/citation'), aboutPlace, () => {})],
  // Its places are partly those of another text, so they are looked at there.
  'kamervragen/cleanText': [
    {
      method: 'kamervragen/cleanText',
      params: about,
      fits: (clean: Requests['kamervragen/cleanText']['answer'], { page }) => ours.cleanTextFits(clean, page),
    },
  ],
};

/** Every request, in an order in which each can be asked with what was learnt from those before. */
export const everyRequest: readonly Asked[] = [...Object.values(standard), ...Object.values(beyond)].flat();
