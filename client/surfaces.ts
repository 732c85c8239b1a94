// All that VS Code shows of ours goes through this file, which makes words harmless: docs/security.md says what each
// surface would make of them.
import {
  type CancellationToken,
  type Command,
  type DataTransfer,
  Disposable,
  DocumentDropEdit,
  DocumentLink,
  type DocumentSelector,
  type DocumentSymbol,
  type Event,
  MarkdownString,
  type Position,
  ProgressLocation,
  QuickInputButtons,
  Range,
  StatusBarAlignment,
  type TextDocument,
  type TextEditorDecorationType,
  type ThemeIcon,
  type TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type ViewColumn,
  type WebviewPanel,
} from 'vscode';
import { type Harmless, type HarmlessLink, type HarmlessMarkdown, inserting, languages, window } from './host.ts';
import { type Inert, inert, inMarkdown, isOneLink, looseAddresses } from './inert.ts';
import { LANGUAGE } from './language.ts';
import { onDidChangeLanguage } from './words.ts';

/** Says something in the status bar, where it is in nobody's way. */
export function tell(message: string): void {
  window.setStatusBarMessage(inert(message), 5000);
}

export function inform(message: string): void {
  window.showInformationMessage(inert(message));
}

export function warn(message: string): void {
  window.showWarningMessage(inert(message));
}

/** Tells of a fault, and gives the answer that the reader chooses. */
export async function ask<Answer extends string>(message: string, ...answers: Answer[]): Promise<Answer | undefined> {
  const items = answers.map((answer) => ({ title: inert(answer), answer }));
  return (await window.showErrorMessage(inert(message), ...items))?.answer;
}

/** Lets one type a text and tells each version of it; Escape brings back the one from before. */
export function askForText(title: string, placeholder: string, before: string, tell: (text: string) => void): void {
  const input = window.createInputBox();
  let after = before;
  input.title = inert(title);
  input.placeholder = inert(placeholder);
  input.value = before;
  input.onDidChangeValue(tell);
  input.onDidAccept(() => {
    after = input.value;
    input.hide();
  });
  input.onDidHide(() => {
    tell(after);
    input.dispose();
  });
  input.show();
}

/** Asks one thing after another, each of which may be left empty; undefined where the reader gave it up. */
export async function askInSteps(title: string, asked: readonly string[]): Promise<readonly string[] | undefined> {
  const answers = asked.map(() => '');
  for (let step = 0; step < asked.length; ) {
    const answer = await askStep(title, step, asked, answers[step] ?? '');
    if (answer === undefined) return undefined;
    answers[step] = answer.text;
    step += answer.isBack ? -1 : 1;
  }
  return answers;
}

/** Asks one of several things, where one can go back from all but the first. */
function askStep(
  title: string,
  step: number,
  asked: readonly string[],
  before: string,
): Promise<{ readonly text: string; readonly isBack: boolean } | undefined> {
  const input = window.createInputBox();
  input.title = inert(title);
  input.step = step + 1;
  input.totalSteps = asked.length;
  input.placeholder = inert(asked[step] ?? '');
  input.value = before;
  input.ignoreFocusOut = true;
  if (step > 0) input.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    const end = (isBack: boolean) => {
      resolve({ text: input.value, isBack });
      input.hide();
    };
    input.onDidAccept(() => end(false));
    input.onDidTriggerButton(() => end(true));
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

/** One line of a list to choose from. */
export interface Choice<Value> {
  readonly icon: ThemeIcon;
  readonly label: string;
  readonly description: string;
  /** Words below it, in which typing searches too. */
  readonly detail: string;
  readonly value: Value;
}

export interface Choosing<Value> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice<Value>[];
  /** The choice that is active at first. */
  readonly first: Value | undefined;
  /** Another choice is active. */
  readonly moved: (value: Value) => void;
  /** The reader has chosen, or has not. */
  readonly done: (value: Value | undefined) => void;
}

/** Lets the reader choose from a list. */
export function choose<Value>({ title, placeholder, choices, first, moved, done }: Choosing<Value>): void {
  const picker = window.createQuickPick<{ label: Inert; description: Inert; detail: Inert; value: Value }>();
  let chosen: Value | undefined;
  picker.title = inert(title);
  picker.placeholder = inert(placeholder);
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = choices.map(({ icon, label, description, detail, value }) => ({
    label: inert(label),
    iconPath: icon,
    description: inert(description),
    detail: inert(detail, SEARCHED),
    value,
  }));
  picker.activeItems = picker.items.filter(({ value }) => value === first);
  picker.onDidChangeActive(([active]) => {
    if (active !== undefined) moved(active.value);
  });
  picker.onDidAccept(() => {
    chosen = picker.activeItems[0]?.value;
    picker.hide();
  });
  picker.onDidHide(() => {
    done(chosen);
    picker.dispose();
  });
  picker.show();
}

/** The server gives as much of a text as one searches in. */
const SEARCHED = 4001;

/** What is there only while there is something to say. */
export interface Sign extends Disposable {
  /** Shows words, with more of them beside them or in their place where they are spoken. */
  show(words: string, more: string): void;
  hide(): void;
}

interface SignKind {
  readonly id: string;
  /** What one calls it when one hides it. */
  readonly name: () => string;
  readonly command?: { readonly command: string; readonly title: () => string };
}

/** A sign in the status bar; `more` is what is said aloud, and the title of its command what a click does. */
export function statusBarSign({ id, name, command }: SignKind): Sign {
  const item = window.createStatusBarItem(id, StatusBarAlignment.Left, -1);
  item.command = command?.command;
  return {
    show(words, more) {
      item.name = inert(name());
      item.tooltip = inert(command?.title() ?? '');
      item.text = inert(words);
      item.accessibilityInformation = { label: inert(more) };
      item.show();
    },
    hide: () => item.hide(),
    dispose: () => item.dispose(),
  };
}

/** A sign in the language status of our documents, after `{}`; or of those in other languages. */
export function languageSign({ id, name, command }: SignKind, of: readonly string[] = [LANGUAGE]): Sign {
  const item = languages.createLanguageStatusItem(id, []);
  return {
    show(words, more) {
      item.name = inert(name());
      item.command = command && inertCommand({ ...command, title: command.title() });
      item.text = inert(words);
      item.detail = inert(more);
      item.selector = of.map((language) => ({ language }));
    },
    hide() {
      item.selector = [];
    },
    dispose: () => item.dispose(),
  };
}

function inertCommand({ command, title, arguments: given = [] }: Command): Harmless<Command> {
  return { command, title: inert(title), arguments: given };
}

/** What VS Code shows where the mouse rests: a title, words below it, and a text in paragraphs. */
export interface Tip {
  readonly title: string;
  readonly words: string;
  readonly text: string;
}

/** A line of a view. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What is said aloud. */
  readonly spoken: string;
  readonly icon?: ThemeIcon | undefined;
  /** What it is in the conditions of menus. */
  readonly context?: string | undefined;
  readonly state?: TreeItemCollapsibleState;
  /** What a click does. */
  readonly command?: Command | undefined;
}

export interface Rows<Node> {
  readonly onDidChange: Event<void>;
  children(parent: Node | undefined): readonly Node[];
  row(node: Node): Row;
  /** Is asked for when the mouse rests on a row: a document's texts need not all be sent to be read one by one. */
  tip(node: Node): Tip;
}

export interface View<Node> extends Disposable {
  isVisible(): boolean;
  readonly onDidChangeVisibility: Event<unknown>;
  /** Shows words above the rows, and after the title. */
  describe(message: string, description: string): void;
  /** Selects a row that is no child of another. */
  reveal(node: Node): Promise<void>;
}

export function treeView<Node>(
  id: string,
  title: () => string,
  { onDidChange, children, row, tip }: Rows<Node>,
  options: { readonly showCollapseAll?: boolean } = {},
): View<Node> {
  const view = window.createTreeView<Node>(id, {
    ...options,
    treeDataProvider: {
      onDidChangeTreeData: onDidChange,
      getChildren: (parent) => [...children(parent)],
      getParent: () => undefined,
      getTreeItem: (node) => treeItem(row(node)),
      resolveTreeItem: (item, node) => Object.assign(item, { tooltip: inertMarkdown(tip(node)) }),
    },
  });
  const entitle = () => {
    view.title = inert(title());
  };
  entitle();
  const listener = onDidChangeLanguage(entitle);
  return {
    isVisible: () => view.visible,
    onDidChangeVisibility: view.onDidChangeVisibility,
    describe(message, description) {
      view.message = inert(message);
      view.description = inert(description);
    },
    async reveal(node) {
      // Rejected where the view was closed meanwhile, which is as well.
      await view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
    },
    dispose() {
      listener.dispose();
      view.dispose();
    },
  };
}

function treeItem({ id, label, description, spoken, icon, context, state, command }: Row): Harmless<TreeItem> {
  return {
    id,
    label: inert(label),
    description: inert(description),
    accessibilityInformation: { label: inert(spoken) },
    collapsibleState: state ?? TreeItemCollapsibleState.None,
    ...(icon && { iconPath: icon }),
    ...(context !== undefined && { contextValue: context }),
    ...(command && { command: inertCommand(command) }),
  };
}

/** What stands in a text and is not to be seen. */
export function unseen(): TextEditorDecorationType {
  return window.createTextEditorDecorationType({ opacity: '0' });
}

/** A tip in Markdown that holds no more than a heading and paragraphs. */
function inertMarkdown({ title, words, text }: Tip): HarmlessMarkdown {
  const below = [words, text].filter((each) => each !== '').map((each) => inMarkdown(each, SEARCHED));
  return new MarkdownString([`**${inMarkdown(title)}**`, ...below].join('\n\n')) as HarmlessMarkdown;
}

/** Symbols whose names are words also where one goes to a symbol: there VS Code draws icons in them. */
export function inertSymbols<Of extends { name: string; children?: DocumentSymbol[] }>(symbols: readonly Of[]): Of[] {
  return symbols.map((symbol) => {
    const children = symbol.children && inertSymbols(symbol.children);
    return Object.assign(symbol, { name: inert(symbol.name) }, children && { children });
  });
}

/** Says that something is being done, which the reader may give up. */
export function whileWorking<Result>(
  title: string,
  work: (token: CancellationToken) => Promise<Result>,
): Thenable<Result> {
  const options = { location: ProgressLocation.Notification, title: inert(title), cancellable: true };
  return window.withProgress(options, (_, token) => work(token));
}

/** What can be written, by names that are words: VS Code draws icons in them. */
export function inertCompletions<Of extends { label: string | { label: string } }>(items: readonly Of[]): Of[] {
  return items.map((item) => {
    const { label } = item;
    return Object.assign(item, {
      label: typeof label === 'string' ? inert(label) : { ...label, label: inert(label.label) },
    });
  });
}

/** What stands between the words of a text, in words of ours. */
export interface Hint {
  readonly position: Position;
  readonly label: string;
}

/** Lets VS Code show small words before places of documents, with room after them. */
export function provideHints(
  selector: DocumentSelector,
  hints: (document: TextDocument, range: Range) => readonly Hint[],
): Disposable {
  return languages.registerInlayHintsProvider(selector, {
    provideInlayHints: (document, range) =>
      hints(document, range).map(({ position, label }) => ({ position, label: inert(label), paddingRight: true })),
  });
}

/** A text that VS Code offers to insert. */
export interface Insertion {
  readonly text: string;
  /** What one calls it where one chooses. */
  readonly title: string;
}

/** The same of what is on the clipboard. */
export interface Paste extends Insertion {
  /** Whether the plain text comes before it. */
  readonly isSecond: boolean;
}

type Made<Of> = (data: DataTransfer, token: CancellationToken) => Promise<Of | undefined>;

/** Lets VS Code paste the text that `insert` makes of the clipboard, where it can, which it does since 1.97. */
export function providePastes(
  selector: DocumentSelector,
  name: string,
  pasteMimeTypes: readonly string[],
  insert: Made<Paste>,
): Disposable {
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind: kinds, languages } = inserting;
  const nothing = new Disposable(() => undefined);
  if (!DocumentPasteEdit || !kinds) return nothing;
  const kind = kinds.Empty.append(name);
  const provider = {
    async provideDocumentPasteEdits(
      _document: TextDocument,
      _ranges: readonly Range[],
      data: DataTransfer,
      _context: unknown,
      token: CancellationToken,
    ) {
      const paste = await insert(data, token);
      if (paste === undefined) return [];
      const edit = new DocumentPasteEdit(paste.text, inert(paste.title), kind);
      return [Object.assign(edit, { yieldTo: paste.isSecond ? [kinds.Text] : [] })];
    },
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes };
  try {
    return languages.registerDocumentPasteEditProvider(selector, provider, metadata);
  } catch {
    // Before 1.97 it was a proposal, which VS Code has and refuses to us.
    return nothing;
  }
}

/** Lets VS Code insert the text that `insert` makes of what is dropped into a text. */
export function provideDrops(
  selector: DocumentSelector,
  name: string,
  dropMimeTypes: readonly string[],
  insert: Made<Insertion>,
): Disposable {
  const kind = inserting.DocumentDropOrPasteEditKind?.Empty.append(name);
  const provider = {
    async provideDocumentDropEdits(
      _document: TextDocument,
      _position: Position,
      data: DataTransfer,
      token: CancellationToken,
    ) {
      const insertion = await insert(data, token);
      if (insertion === undefined) return undefined;
      return Object.assign(new DocumentDropEdit(insertion.text), { title: inert(insertion.title), kind });
    },
  };
  return inserting.languages.registerDocumentDropEditProvider(selector, provider, { dropMimeTypes });
}

/** Opens a page of our own. */
export function openPanel(kind: string, title: string, column: ViewColumn): WebviewPanel {
  return window.createWebviewPanel(kind, inert(title), column, { enableFindWidget: true });
}

export function entitle(panel: WebviewPanel, title: string): void {
  (panel as Harmless<WebviewPanel>).title = inert(title);
}

/** Lets VS Code show the links that `links` gives for documents. */
export function provideLinks(
  selector: DocumentSelector,
  links: (document: TextDocument) => readonly DocumentLink[],
): Disposable {
  return languages.registerDocumentLinkProvider(selector, {
    provideDocumentLinks: (document) => inertLinks(document, links(document)),
  });
}

/**
 * Links whose tooltips run no commands: VS Code writes what they say and where they lead into Markdown that may. Where
 * it would by itself make a link that goes on after white space, there is one up to that instead.
 */
export function inertLinks(document: TextDocument, links: readonly DocumentLink[]): HarmlessLink[] {
  const ours = links
    .filter(({ target }) => target === undefined || isOneLink(target.toString(true)))
    .map((link) => Object.assign(link, { tooltip: inMarkdown(link.tooltip ?? '') }));
  const place = ({ line, character }: Position) => `${line}:${character}`;
  const begun = new Set(ours.map(({ range }) => place(range.start)));
  const covers = [...looseAddresses(document.getText())].flatMap(({ start, address }) => {
    const range = new Range(document.positionAt(start), document.positionAt(start + address.length));
    if (begun.has(place(range.start))) return [];
    return Object.assign(new DocumentLink(range, uriOf(address)), { tooltip: inMarkdown('') });
  });
  // VS Code puts them in the place of its own only where they are in order.
  return [...ours, ...covers].sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Where an address leads that VS Code shows as one link; `http:////a` leads nowhere. */
function uriOf(address: string): Uri | undefined {
  try {
    const uri = Uri.parse(address);
    return isOneLink(uri.toString(true)) ? uri : undefined;
  } catch {
    return undefined;
  }
}
