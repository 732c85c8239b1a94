import {
  commands,
  Disposable,
  l10n,
  type QuickPickItem,
  StatusBarAlignment,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { PlacedQuestion, Portion } from '../server/requests.ts';
import { about, readingEditor } from './editor.ts';
import type { Followed } from './follow.ts';
import { goTo } from './navigation.ts';
import { countOf, placeAt, rangeOf, restInWords, stateIcons, stateInWords, summaryOf } from './question.ts';
import type { Server } from './server.ts';

/** In the status bar the question around the cursor: `Vraag 9/15 · answered`. A click lists all questions. */
export function questionStatus(server: Server, followed: Followed<Portion<PlacedQuestion>>): Disposable {
  const item = window.createStatusBarItem('question', StatusBarAlignment.Left, -1);
  item.name = l10n.t('Kamervragen: Question at the Cursor');
  item.tooltip = l10n.t('Go to another question');
  item.command = SHOW;

  function show(): void {
    const editor = window.activeTextEditor;
    const { document } = followed;
    const questions = followed.answer?.shown ?? [];
    if (editor === undefined || editor.document !== document || questions.length === 0) {
      item.hide();
      return;
    }
    const here = placeAt(questions, editor.selection.active);
    const count = countOf(questions);
    if (here === undefined) {
      item.text = count === 1 ? l10n.t('1 question') : l10n.t('{0} questions', count);
      item.accessibilityInformation = { label: item.text };
    } else {
      const { title, state } = here.question;
      item.text = `${title}/${count} · ${stateInWords(state)}`;
      item.accessibilityInformation = { label: l10n.t('{0} of {1}, {2}', title, count, stateInWords(state)) };
    }
    item.show();
  }

  show();
  return Disposable.from(
    item,
    followed.onDidChange(show),
    window.onDidChangeTextEditorSelection(show),
    window.onDidChangeActiveTextEditor(show),
    commands.registerCommand(SHOW, () => showQuestions(server)),
  );
}

const SHOW = 'kamervragen.showQuestions';

interface Pick extends QuickPickItem {
  readonly question: PlacedQuestion;
}

/** A list of all questions in which typing looks through their texts too, and which shows the chosen one in the text. */
async function showQuestions(server: Server): Promise<void> {
  const editor = readingEditor();
  if (editor === undefined) return;
  const asked = await server.ask('kamervragen/questions', about(editor.document));
  const { shown: questions, more } = asked ?? { shown: [], more: 0 };
  const picker = window.createQuickPick<Pick>();
  picker.title = [l10n.t('Questions'), ...restInWords(more)].join(' ');
  picker.placeholder = l10n.t('Words of the question');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = questions.map((question) => ({
    label: `$(${stateIcons[question.state].id}) ${question.title}`,
    description: summaryOf(question),
    detail: question.text,
    question,
  }));
  const here = placeAt(questions, editor.selection.active);
  picker.activeItems = picker.items.filter(({ question }) => question === here?.question);

  const before = editor.visibleRanges[0];
  let isChosen = false;
  picker.onDidChangeActive(([active]) => {
    if (active !== undefined && active.question !== here?.question) preview(editor, active.question);
  });
  picker.onDidAccept(() => {
    isChosen = true;
    const [chosen] = picker.activeItems;
    picker.hide();
    if (chosen !== undefined) goTo(editor, chosen.question);
  });
  picker.onDidHide(() => {
    if (!isChosen && before !== undefined) editor.revealRange(before, TextEditorRevealType.AtTop);
    picker.dispose();
  });
  picker.show();
}

function preview(editor: TextEditor, { place }: PlacedQuestion): void {
  editor.revealRange(rangeOf(place), TextEditorRevealType.InCenterIfOutsideViewport);
}
