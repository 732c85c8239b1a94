import { commands, Disposable, EventEmitter, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { PlacedQuestion, Portion } from '../server/shell/requests.ts';
import { oneLine } from '../server/text/oneLine.ts';
import type { Followed } from './follow.ts';
import { LANGUAGE } from './language.ts';
import { countOf, hasNotes, placeAt, rangeOf, restInWords, stateIcons, stateInWords, summaryOf } from './question.ts';
import { askForText, type Row, treeView } from './surfaces.ts';

/** Which questions the view shows: those that pass all of these. */
interface Filters {
  readonly unanswered: boolean;
  readonly withNotes: boolean;
  readonly text: string;
}

const all: Filters = { unanswered: false, withNotes: false, text: '' };

/** The questions of the document that one reads, with how far each has come. It follows the cursor. */
export function questionsView(followed: Followed<Portion<PlacedQuestion>>): Disposable {
  const changed = new EventEmitter<void>();
  /** Each document has filters of its own: another one that is opened is shown whole. */
  const filtersOf = new WeakMap<TextDocument, Filters>();
  let filters = all;
  /** Each question shown, with its place among them. */
  let shown: ReadonlyMap<PlacedQuestion, number> = new Map();
  let revealed: PlacedQuestion | undefined;

  const view = treeView<PlacedQuestion>('kamervragen.questions', {
    onDidChange: changed.event,
    children: (parent) => (parent === undefined ? [...shown.keys()] : []),
    row: (question) => rowOf(question, shown.get(question) ?? 0, followed.document?.uri),
  });

  function show(): void {
    const { document } = followed;
    filters = (document && filtersOf.get(document)) ?? all;
    const { shown: answer, more } = followed.answer ?? { shown: [], more: 0 };
    const passing = answer.filter((question) => passes(question, filters));
    shown = new Map(passing.map((question, place) => [question, place]));
    revealed = undefined;
    const isFiltered = filters.unanswered || filters.withNotes || filters.text !== '';
    const open = countOf(answer.filter(({ state }) => state === 'unanswered'));
    const found = isFiltered && shown.size > 0 ? [messageOf(filters, countOf(passing), countOf(answer))] : [];
    view.describe(
      [...found, ...restInWords(more)].join(' '),
      answer.length > 0 ? descriptionOf(countOf(answer), open) : '',
    );
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
    if (question === undefined || question === revealed || !shown.has(question)) return;
    revealed = question;
    await view.reveal(question);
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
        askForText(l10n.t('Filter Questions'), l10n.t('Words of the question'), filters.text, (text) =>
          filter({ text }),
        ),
      'kamervragen.filterUnanswered': () => filter({ unanswered: true }),
      'kamervragen.filterUnansweredOff': () => filter({ unanswered: false }),
      'kamervragen.filterWithNotes': () => filter({ withNotes: true }),
      'kamervragen.filterWithNotesOff': () => filter({ withNotes: false }),
      'kamervragen.showAllQuestions': () => filter(all),
    }).map(([name, run]) => commands.registerCommand(name, run)),
  );
}

function rowOf(question: PlacedQuestion, index: number, uri: Uri | undefined): Row {
  const { title, state, text, name } = question;
  const { start } = rangeOf(name);
  const summary = summaryOf(question);
  const states = stateInWords(state);
  const spoken = summary.startsWith(states) ? summary : `${states} · ${summary}`;
  return {
    id: String(index),
    label: title,
    description: summary,
    icon: stateIcons[state],
    tooltip: `${title} · ${spoken}\n\n${beginning(text)}`,
    spoken: `${title}, ${spoken.replaceAll(' · ', ', ')}. ${beginning(text)}`,
    command: {
      command: 'vscode.open',
      title: l10n.t('Go to Question'),
      arguments: [uri, { selection: { start, end: start } }],
    },
  };
}

/** As much of a question as one takes in at a glance. */
const beginning = (text: string) => oneLine(text, 300);

function passes(question: PlacedQuestion, { unanswered, withNotes, text }: Filters): boolean {
  if (unanswered && question.state !== 'unanswered') return false;
  if (withNotes && !hasNotes(question)) return false;
  return `${question.title} ${question.text}`.toLowerCase().includes(text.toLowerCase());
}

/** `15 questions, 2 without an answer` */
function descriptionOf(count: number, open: number): string {
  return open === 0 ? String(count) : l10n.t('{0}, {1} without an answer', count, open);
}

/** `2 of 15: without an answer, with notes, “trein”` */
function messageOf({ unanswered, withNotes, text }: Filters, shown: number, count: number): string {
  const filters = [
    ...(unanswered ? [l10n.t('without an answer')] : []),
    ...(withNotes ? [l10n.t('with notes')] : []),
    ...(text === '' ? [] : [`“${text}”`]),
  ];
  return l10n.t('{0} of {1}: {2}', shown, count, filters.join(', '));
}
