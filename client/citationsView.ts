import { Disposable, EventEmitter, ThemeIcon, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { NamedKind, Range } from '../server/shell/requests.ts';
import { citedPlaceId, publicationId } from './citationIds.ts';
import { citedInWords, restInWords } from './claims.ts';
import { follow } from './follow.ts';
import { numberIn } from './publications.ts';
import { rangeOf } from './question.ts';
import { publicationLabel } from './rowWords.ts';
import type { Server } from './server.ts';
import { type Row, treeView, type View } from './surfaces/treeView.ts';
import { t } from './words.ts';

/** A kind of publication, a publication, or a place where that is cited. */
interface Node {
  readonly id: string;
  readonly label: string;
  /** All that `label` stands for. */
  readonly title: string;
  readonly description: string;
  readonly icon: ThemeIcon | undefined;
  readonly url: string | undefined;
  /** Where a click leads. */
  readonly place: Range | undefined;
  readonly isOpen: boolean;
  readonly children: readonly Node[];
}

/** What the document that one reads cites, by kind. It is only asked for while one looks at it. */
export function citationsView(server: Server): Disposable {
  const changed = new EventEmitter<void>();
  const view: View<Node> = treeView(
    'kamervragen.citations',
    () => t('Citations'),
    {
      onDidChange: changed.event,
      children: (parent) => parent?.children ?? nodesOf(followed.answer?.kinds ?? []),
      row: (node) => rowOf(node, followed.document?.uri),
      tip: ({ title, description, url }) => ({ title, words: description, text: url === title ? '' : (url ?? '') }),
    },
    { showCollapseAll: true },
  );
  const followed = follow(server, 'kamervragen/citations', view.isVisible);
  return Disposable.from(
    changed,
    view,
    followed,
    followed.onDidChange(() => {
      view.describe(restInWords(t, followed.answer?.more ?? 0).join(' '), '');
      changed.fire();
    }),
    view.onDidChangeVisibility(() => followed.update()),
  );
}

function nodesOf(kinds: readonly NamedKind[]): readonly Node[] {
  return kinds.map(({ kind, name, publications }) => ({
    id: kind,
    label: name,
    title: name,
    description: String(publications.length),
    icon: undefined,
    url: undefined,
    place: undefined,
    isOpen: true,
    children: publications.map(({ key, title, url, places }): Node => {
      const [only] = places;
      return {
        id: publicationId(kind, key),
        label: publicationLabel(title),
        title,
        description: citedInWords(t, places),
        icon: new ThemeIcon('book'),
        url,
        place: only?.place,
        isOpen: false,
        children:
          places.length === 1 && only?.note === undefined
            ? []
            : places.flatMap(({ section, text, place, note }, index) => {
                const row = (id: string, label: string, place: Range): Node => ({
                  id,
                  label,
                  title: label,
                  description: text,
                  icon: undefined,
                  url: undefined,
                  place,
                  isOpen: false,
                  children: [],
                });
                // Where the mark of a note stands elsewhere than its text, one can go to both.
                const id = citedPlaceId(kind, key, index);
                return [row(id, section, place), ...(note ? [row(`note/${id}`, note.title, note.place)] : [])];
              }),
      };
    }),
  }));
}

function rowOf({ id, label, title, description, icon, url, place, isOpen, children }: Node, uri: Uri | undefined): Row {
  return {
    id,
    label,
    description,
    spoken: `${title}, ${description}`,
    icon,
    context: url === undefined ? undefined : numberIn(url) === undefined ? 'elsewhere' : 'published',
    state: stateOf(children, isOpen),
    command: place && {
      command: 'vscode.open',
      title: t('Go to Citation'),
      arguments: [uri, { selection: rangeOf(place) }],
    },
  };
}

function stateOf(children: readonly Node[], isOpen: boolean): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
