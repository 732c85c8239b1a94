import * as vscode from 'vscode';
import {
  type AccessibilityInformation,
  type CancellationToken,
  type Command,
  type DataTransfer,
  type Disposable,
  type DocumentDropEdit,
  type DocumentLink,
  type DocumentSelector,
  type InlayHint,
  type InputBox,
  type LanguageStatusItem,
  type MarkdownString,
  type Position,
  type ProgressLocation,
  type QuickPick,
  type Range,
  type StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  type TextEditorDecorationType,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  languages as theLanguages,
  window as theWindow,
  type ViewColumn,
  type WebviewPanel,
  type WebviewPanelOptions,
} from 'vscode';
import type { Inert, InMarkdown } from './inert.ts';

/** What of `window` shows words, as it takes only words that are harmless there: others do not compile. */
interface Window {
  setStatusBarMessage(words: Inert, milliseconds: number): Disposable;
  showInformationMessage<Item extends { readonly title: Inert }>(
    words: Inert,
    ...items: Item[]
  ): Thenable<Item | undefined>;
  showWarningMessage(words: Inert): Thenable<unknown>;
  showErrorMessage<Item extends { readonly title: Inert }>(words: Inert, ...items: Item[]): Thenable<Item | undefined>;
  createInputBox(): Harmless<InputBox>;
  createQuickPick<Item extends HarmlessItem>(): Harmless<QuickPick<Item>>;
  createStatusBarItem(id: string, alignment: StatusBarAlignment, priority: number): Harmless<StatusBarItem>;
  createTreeView<Node>(id: string, options: TreeOptions<Node>): Harmless<TreeView<Node>>;
  createTextEditorDecorationType(look: { readonly opacity: '0' }): TextEditorDecorationType;
  withProgress<Result>(
    options: { readonly location: ProgressLocation; readonly title: Inert; readonly cancellable: boolean },
    task: (progress: unknown, token: CancellationToken) => Promise<Result>,
  ): Thenable<Result>;
  createWebviewPanel(kind: string, title: Inert, column: ViewColumn, options: WebviewPanelOptions): WebviewPanel;
}

/** The same of `languages`. */
interface Languages {
  createLanguageStatusItem(id: string, selector: DocumentSelector): Harmless<LanguageStatusItem>;
  registerDocumentLinkProvider(
    selector: DocumentSelector,
    provider: { provideDocumentLinks(document: TextDocument): readonly HarmlessLink[] },
  ): Disposable;
  registerInlayHintsProvider(
    selector: DocumentSelector,
    provider: { provideInlayHints(document: TextDocument, range: Range): readonly Harmless<InlayHint>[] },
  ): Disposable;
}

/** What VS Code has for texts that are pasted or dropped; pastes are for extensions since 1.97. */
interface Insertions {
  readonly DocumentDropOrPasteEditKind?: {
    readonly Empty: { append(...parts: string[]): InsertionKind };
    readonly Text: InsertionKind;
  };
  readonly DocumentPasteEdit?: new (text: string, title: Inert, kind: InsertionKind) => PasteEdit;
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: DocumentSelector,
      provider: {
        provideDocumentPasteEdits(
          document: TextDocument,
          ranges: readonly Range[],
          data: DataTransfer,
          context: unknown,
          token: CancellationToken,
        ): Promise<readonly PasteEdit[]>;
      },
      metadata: {
        readonly providedPasteEditKinds: readonly InsertionKind[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): Disposable;
    registerDocumentDropEditProvider(
      selector: DocumentSelector,
      provider: {
        provideDocumentDropEdits(
          document: TextDocument,
          position: Position,
          data: DataTransfer,
          token: CancellationToken,
        ): Promise<
          (DocumentDropEdit & { readonly title: Inert; readonly kind: InsertionKind | undefined }) | undefined
        >;
      },
      metadata: { readonly dropMimeTypes: readonly string[] },
    ): Disposable;
  };
}

interface InsertionKind {
  readonly value: string;
}

interface PasteEdit {
  yieldTo?: readonly InsertionKind[];
}

export const inserting = vscode as unknown as Insertions;
export const window = theWindow as unknown as Window;
export const languages = theLanguages as unknown as Languages;

/** A thing of VS Code whose words are harmless. */
export type Harmless<Thing> = {
  [Key in keyof Thing]: Key extends WordKey ? Inert | Extract<Thing[Key], undefined> : HarmlessPart<Thing[Key]>;
};

declare const harmless: unique symbol;

/** Markdown whose words are harmless. */
export type HarmlessMarkdown = MarkdownString & { readonly [harmless]: true };

type WordKey =
  | 'description'
  | 'detail'
  | 'label'
  | 'message'
  | 'name'
  | 'placeholder'
  | 'prompt'
  | 'text'
  | 'title'
  | 'tooltip'
  | 'validationMessage';

type HarmlessPart<Part> = Part extends Command | AccessibilityInformation ? Harmless<Part> : Part;

interface HarmlessItem {
  label: Inert;
  description: Inert;
  detail: Inert;
}

interface TreeOptions<Node> {
  readonly showCollapseAll?: boolean;
  readonly treeDataProvider: Omit<TreeDataProvider<Node>, 'getTreeItem' | 'resolveTreeItem'> & {
    getTreeItem(node: Node): Harmless<TreeItem>;
    resolveTreeItem(item: TreeItem, node: Node): { readonly tooltip: HarmlessMarkdown };
  };
}

export interface HarmlessLink extends DocumentLink {
  tooltip?: InMarkdown;
}
