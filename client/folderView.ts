import {
  commands,
  Disposable,
  EventEmitter,
  type Memento,
  ThemeIcon,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import type { FolderDocument, FolderGroups, FolderWanted, Grouping } from '../server/shell/requests.ts';
import { folderInWords, restInWords } from './claims.ts';
import { sourceOf } from './importedUri.ts';
import { FOLDER_VIEW } from './language.ts';
import type { Server } from './server.ts';
import { askForText } from './surfaces/asking.ts';
import { choose } from './surfaces/choosing.ts';
import { type Row, treeView } from './surfaces/treeView.ts';
import { language, t } from './words.ts';

/** A group of documents, a document of one, or what stands for the documents that are not listed yet. */
type Node =
  | { readonly kind: 'group'; readonly id: string; readonly group: FolderGroups['groups'][number] }
  | { readonly kind: 'document'; readonly id: string; readonly document: FolderDocument }
  | { readonly kind: 'rest'; readonly id: string; readonly group: string; readonly more: number };

/** So many documents of a group are listed at once; a click lists as many more. */
const AT_ONCE = 200;

const GROUPED = 'folder.grouping';

/** What each way to put documents together is called. */
const groupings: Readonly<Record<Grouping, { readonly icon: ThemeIcon; readonly label: () => string }>> = {
  year: { icon: new ThemeIcon('calendar'), label: () => t('By Year') },
  minister: { icon: new ThemeIcon('person'), label: () => t('By Minister') },
  party: { icon: new ThemeIcon('organization'), label: () => t('By Party') },
  dossier: { icon: new ThemeIcon('folder-library'), label: () => t('By Dossier') },
  state: { icon: new ThemeIcon('checklist'), label: () => t('By State') },
};

/** The documents of the folder, in groups: how they are put together is kept for it. */
export function folderView(server: Server, kept: Memento): Disposable {
  const changed = new EventEmitter<void>();
  const listed = new Map<string, number>();
  let words = '';
  let told: FolderGroups | undefined;

  const grouping = (): Grouping => {
    const before = kept.get<string>(GROUPED);
    return isGrouping(before) ? before : 'year';
  };
  const wanted = (): FolderWanted => ({ grouping: grouping(), words, today: today() });

  const view = treeView<Node>(
    FOLDER_VIEW,
    () => t('In This Folder'),
    {
      onDidChange: changed.event,
      children: (parent) =>
        parent === undefined ? groups() : parent.kind === 'group' ? documents(parent.group.id) : [],
      row: rowOf,
      tip: tipOf,
    },
    { showCollapseAll: true },
  );

  async function groups(): Promise<readonly Node[]> {
    told = await server.ask('kamervragen/folderGroups', wanted());
    describe();
    return (told?.groups ?? []).map((group) => ({ kind: 'group', id: `${grouping()}/${group.id}`, group }));
  }

  async function documents(id: string): Promise<readonly Node[]> {
    const most = listed.get(id) ?? AT_ONCE;
    const answer = await server.ask('kamervragen/folderDocuments', { ...wanted(), id, most });
    const { shown, more } = answer ?? { shown: [], more: 0 };
    const nodes = shown.map((document): Node => {
      return { kind: 'document', id: `${grouping()}/${id}/${document.uri}`, document };
    });
    return more === 0 ? nodes : [...nodes, { kind: 'rest', id: `${grouping()}/${id}/…${most}`, group: id, more }];
  }

  function describe(): void {
    const { documents = 0, isReading = false } = told ?? {};
    view.describe(folderInWords(t, words, documents, isReading), documents === 0 ? '' : numberInWords(documents));
    for (const [key, value] of Object.entries({
      'kamervragen:folderFiltered': words !== '',
      'kamervragen:folderReading': isReading,
    })) {
      commands.executeCommand('setContext', key, value);
    }
  }

  function anew(): void {
    listed.clear();
    changed.fire();
  }

  function group(): void {
    const names = Object.keys(groupings).filter(isGrouping);
    choose<Grouping>({
      title: t('Put the Documents of This Folder Together'),
      placeholder: '',
      choices: names.map((name) => {
        const { icon, label } = groupings[name];
        return { icon, label: label(), description: name === grouping() ? t('now') : '', detail: '', value: name };
      }),
      first: grouping(),
      moved: () => {},
      done: (name) => void (name !== undefined && kept.update(GROUPED, name).then(anew)),
    });
  }

  function filter(text: string): void {
    words = text;
    anew();
  }

  return Disposable.from(
    changed,
    view,
    server.onDidChangeFolder(() => changed.fire()),
    ...Object.entries({
      'kamervragen.groupFolder': group,
      'kamervragen.filterFolder': () =>
        askForText(t('Filter Documents'), t('Words of a document or of a question in it'), words, filter),
      'kamervragen.showWholeFolder': () => filter(''),
      'kamervragen.listMore': (node: unknown) => {
        if (typeof node !== 'string') return;
        listed.set(node, (listed.get(node) ?? AT_ONCE) + AT_ONCE);
        changed.fire();
      },
      'kamervragen.revealInFolder': (node: unknown) => {
        const uri = documentOf(node)?.uri;
        if (uri !== undefined) commands.executeCommand('revealInExplorer', sourceOf(Uri.parse(uri, true)));
      },
    }).map(([name, run]) => commands.registerCommand(name, run)),
  );
}

/** `14.200` */
function numberInWords(count: number): string {
  return count.toLocaleString(language());
}

function isGrouping(name: string | undefined): name is Grouping {
  return name !== undefined && Object.hasOwn(groupings, name);
}

/** The day on which one looks, where one is: `2029-10-02`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The document of a row: other extensions may call our commands with anything. */
function documentOf(node: unknown): FolderDocument | undefined {
  return typeof node === 'object' && node !== null && Reflect.get(node, 'kind') === 'document'
    ? (node as Extract<Node, { readonly kind: 'document' }>).document
    : undefined;
}

function rowOf(node: Node): Row {
  const { id } = node;
  switch (node.kind) {
    case 'group': {
      const { label, documents } = node.group;
      const count = documents === 1 ? t('1 document') : t('{0} documents', documents);
      const state = TreeItemCollapsibleState.Collapsed;
      return { id, label, description: numberInWords(documents), spoken: `${label}, ${count}`, state };
    }
    case 'document': {
      const { uri, label, description } = node.document;
      return {
        id,
        label,
        description,
        spoken: `${label}, ${description}`,
        icon: new ThemeIcon('file'),
        context: 'document',
        command: { command: 'vscode.open', title: t('Open'), arguments: [Uri.parse(uri, true)] },
      };
    }
    case 'rest': {
      const [label = ''] = restInWords(t, node.more);
      const command = { command: 'kamervragen.listMore', title: t('List More'), arguments: [node.group] };
      return { id, label, description: '', spoken: label, icon: new ThemeIcon('ellipsis'), command };
    }
  }
}

function tipOf(node: Node) {
  switch (node.kind) {
    case 'group':
      return { title: node.group.label, words: '', text: '' };
    case 'document': {
      const { label, description, uri } = node.document;
      return { title: label, words: description, text: workspace.asRelativePath(sourceOf(Uri.parse(uri, true))) };
    }
    case 'rest':
      return { title: restInWords(t, node.more).join(''), words: '', text: '' };
  }
}
