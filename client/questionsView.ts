import {
  commands,
  Disposable,
  EventEmitter,
  type TextDocument,
  ThemeIcon,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { CitingRow, PlacedPart, PlacedQuestion, Portion } from '../server/shell/requests.ts';
import {
  answerLengthOf,
  citersInWords,
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

/** What a row shows. */
type Node = QuestionNode | CitersNode | CiterNode;

/** Who cites the document, over the documents that do. */
interface CitersNode {
  readonly id: string;
  readonly citers: Portion<CitingRow>;
}

interface CiterNode {
  readonly id: string;
  readonly citer: CitingRow;
}

/** A question, or one of its answers. */
interface QuestionNode {
  readonly id: string;
  readonly part: PlacedPart;
  readonly question: PlacedQuestion;
  readonly answers: readonly QuestionNode[];
}

/** In a longer list VS Code takes seconds to select a row, and then brings back a view that one has left meanwhile. */
const MOST_FOLLOWED = 5000;

/** The questions of the document that one reads, with how far each has come, over their answers. It follows the cursor. */
export function questionsView(
  followed: Followed<Portion<PlacedQuestion>>,
  cited: Followed<Portion<CitingRow>>,
): Disposable {
  const changed = new EventEmitter<void>();
  /** Each document has filters of its own: another one that is opened is shown whole. */
  const filtersOf = new WeakMap<TextDocument, Filters>();
  let filters = all;
  /** Each question shown, with its row. */
  let shown: ReadonlyMap<PlacedQuestion, QuestionNode> = new Map();
  let revealed: PlacedQuestion | undefined;

  const view = treeView<Node>('kamervragen.questions', () => t('Questions'), {
    onDidChange: changed.event,
    children: (parent) => (parent === undefined ? [...shown.values(), ...citersNodes()] : childrenOf(parent)),
    row: (node) => rowOf(node, followed.document?.uri),
    tip: tipOf,
  });

  function citersNodes(): readonly CitersNode[] {
    const citers = cited.document === followed.document ? cited.answer : undefined;
    return citers === undefined || citers.shown.length === 0 ? [] : [{ id: 'citers', citers }];
  }

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
    cited.onDidChange(() => changed.fire()),
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

function childrenOf(node: Node): readonly Node[] {
  if ('answers' in node) return node.answers;
  return 'citers' in node ? node.citers.shown.map((citer, index) => ({ id: `citers/${index}`, citer })) : [];
}

function nodeOf(question: PlacedQuestion, id: string): QuestionNode {
  const answers = question.answers.map((part, index) => ({ id: `${id}/${index}`, part, question, answers: [] }));
  return { id, part: question, question, answers };
}

function rowOf(node: Node, uri: Uri | undefined): Row {
  if ('citers' in node) return citersRow(node);
  return 'citer' in node ? citerRow(node) : questionRow(node, uri);
}

function citersRow({ id, citers }: CitersNode): Row {
  const label = citersInWords(t, citers.shown.length + citers.more);
  const icon = new ThemeIcon('references');
  return { id, label, description: '', spoken: label, icon, state: TreeItemCollapsibleState.Collapsed };
}

function citerRow({ id, citer: { label, questions, detail, uri, range } }: CiterNode): Row {
  const description = [questions, detail].filter((words) => words !== '').join(' · ');
  const { start } = rangeOf(range);
  return {
    id,
    label,
    description,
    spoken: `${label}, ${description}`,
    command: {
      command: 'vscode.open',
      title: t('Go to Citation'),
      arguments: [Uri.parse(uri), { selection: { start, end: start } }],
    },
  };
}

function questionRow({ id, part, question, answers }: QuestionNode, uri: Uri | undefined): Row {
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
  if ('citers' in node)
    return { title: citersRow(node).label, words: restInWords(t, node.citers.more).join(' '), text: '' };
  if ('citer' in node) return { title: node.citer.label, words: node.citer.detail, text: node.citer.questions };
  return { title: node.part.title, words: wordsOf(node), text: node.part.text };
}

/** How far a question has come, and how long an answer is. */
function wordsOf({ part, question }: Pick<QuestionNode, 'part' | 'question'>): string {
  return part === question ? summaryOf(t, question) : answerLengthOf(t, part);
}
