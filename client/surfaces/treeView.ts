import {
  type Command,
  type Disposable,
  type Event,
  MarkdownString,
  type ThemeIcon,
  type TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { type Harmless, type HarmlessMarkdown, window } from '../host.ts';
import { inert, inMarkdown, SEARCHED } from '../inert.ts';
import { onDidChangeLanguage } from '../words.ts';
import { inertCommand } from './commands.ts';

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
  children(parent: Node | undefined): readonly Node[] | Promise<readonly Node[]>;
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
      getChildren: async (parent) => [...(await children(parent))],
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

/** A tip in Markdown that holds no more than a heading and paragraphs. */
function inertMarkdown({ title, words, text }: Tip): HarmlessMarkdown {
  const below = [words, text].filter((each) => each !== '').map((each) => inMarkdown(each, SEARCHED));
  return new MarkdownString([`**${inMarkdown(title)}**`, ...below].join('\n\n')) as HarmlessMarkdown;
}
