import {
  commands,
  Disposable,
  EventEmitter,
  type TextDocument,
  TreeItemCollapsibleState,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { PlacedPart, PlacedQuestion, Portion } from '../server/shell/requests.ts';
import {
  answerLengthOf,
  descriptionOf,
  type Filters,
  filteredInWords,
  lengthOf,
  passes,
  restInWords,
  spoken,
  summaryOf,
} from './claims.ts';
import type { Followed } from './follow.ts';
import { LANGUAGE } from './language.ts';
import { placeAt, rangeOf, stateIcons } from './question.ts';
import { answerLabel, questionLabel } from './rowWords.ts';
import { askForText } from './surfaces/asking.ts';
import { type Row, type Tip, treeView } from './surfaces/treeView.ts';
import { t } from './words.ts';

const all: Filters = { unanswered: false, withNotes: false, text: '' };

/** A question, or one of its answers. */
interface Node {
  readonly id: string;
  readonly part: PlacedPart;
  readonly question: PlacedQuestion;
  readonly answers: readonly Node[];
}

/** In a longer list VS Code takes seconds to select a row, and then brings back a view that one has left meanwhile. */
const MOST_FOLLOWED = 5000;

/** The questions of the document that one reads, with how far each has come, over their answers. It follows the cursor. */
export function questionsView(followed: Followed<Portion<PlacedQuestion>>): Disposable {
  const changed = new EventEmitter<void>();
  /** Each document has filters of its own: another one that is opened is shown whole. */
  const filtersOf = new WeakMap<TextDocument, Filters>();
  let filters = all;
  /** Each question shown, with its row. */
  let shown: ReadonlyMap<PlacedQuestion, Node> = new Map();
  let revealed: PlacedQuestion | undefined;

  const view = treeView<Node>('kamervragen.questions', () => t('Questions'), {
    onDidChange: changed.event,
    children: (parent) => (parent === undefined ? [...shown.values()] : parent.answers),
    row: (node) => rowOf(node, followed.document?.uri),
    tip: tipOf,
  });

  function show(): void {
    const { document } = followed;
    filters = (document && filtersOf.get(document)) ?? all;
    const { shown: answer, more } = followed.answer ?? { shown: [], more: 0 };
    const passing = answer.filter((question) => passes(question, filters));
    shown = new Map(passing.map((question, index) => [question, nodeOf(question, String(index))]));
    revealed = undefined;
    const isFiltered = filters.unanswered || filters.withNotes || filters.text !== '';
    const message = [...filteredInWords(t, filters, passing, answer), ...restInWords(t, more)].join(' ');
    view.describe(message, descriptionOf(t, answer));
    for (const [key, value] of Object.entries({
      'kamervragen:document': document !== undefined,
      'kamervragen:filtered': isFiltered,
      'kamervragen:filteredUnanswered': filters.unanswered,
      'kamervragen:filteredWithNotes': filters.withNotes,
    })) {
      commands.executeCommand('setContext', key, value);
    }
    changed.fire();
    reveal();
  }

  /** Selects the question around the cursor, when that is another one than before. */
  async function reveal(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!view.isVisible() || editor === undefined || editor.document !== followed.document) return;
    if (!workspace.getConfiguration(LANGUAGE, editor.document).get<boolean>('questions.followCursor')) return;
    const question = placeAt(followed.answer?.shown ?? [], editor.selection.active)?.question;
    const node = question && shown.get(question);
    if (node === undefined || question === revealed || shown.size > MOST_FOLLOWED) return;
    revealed = question;
    await view.reveal(node);
  }

  function filter(change: Partial<Filters>): void {
    const { document } = followed;
    if (document !== undefined) filtersOf.set(document, { ...filters, ...change });
    show();
  }

  show();
  return Disposable.from(
    changed,
    view,
    followed.onDidChange(show),
    view.onDidChangeVisibility(reveal),
    window.onDidChangeTextEditorSelection(reveal),
    ...Object.entries({
      'kamervragen.filterQuestions': () =>
        askForText(t('Filter Questions'), t('Words of the question'), filters.text, (text) => filter({ text })),
      'kamervragen.filterUnanswered': () => filter({ unanswered: true }),
      'kamervragen.filterUnansweredOff': () => filter({ unanswered: false }),
      'kamervragen.filterWithNotes': () => filter({ withNotes: true }),
      'kamervragen.filterWithNotesOff': () => filter({ withNotes: false }),
      'kamervragen.showAllQuestions': () => filter(all),
    }).map(([name, run]) => commands.registerCommand(name, run)),
  );
}

function nodeOf(question: PlacedQuestion, id: string): Node {
  const answers = question.answers.map((part, index) => ({ id: `${id}/${index}`, part, question, answers: [] }));
  return { id, part: question, question, answers };
}

function rowOf({ id, part, question, answers }: Node, uri: Uri | undefined): Row {
  const { start } = rangeOf(part.name);
  const own =
    part === question
      ? { label: questionLabel(question), description: lengthOf(t, question), icon: stateIcons[question.state] }
      : { label: answerLabel(part), description: part.title };
  return {
    ...own,
    id,
    spoken: spoken(part, wordsOf({ part, question })),
    state: answers.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    command: {
      command: 'vscode.open',
      title: t('Go to Question'),
      arguments: [uri, { selection: { start, end: start } }],
    },
  };
}

function tipOf(node: Node): Tip {
  return { title: node.part.title, words: wordsOf(node), text: node.part.text };
}

/** How far a question has come, and how long an answer is. */
function wordsOf({ part, question }: Pick<Node, 'part' | 'question'>): string {
  return part === question ? summaryOf(t, question) : answerLengthOf(t, part);
}
