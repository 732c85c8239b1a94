import { commands, Disposable, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { PlacedQuestion, Portion } from '../server/shell/requests.ts';
import { restInWords, statusOf, summaryOf } from './claims.ts';
import { about, readingEditor } from './editor.ts';
import type { Followed } from './follow.ts';
import { goTo } from './navigation.ts';
import { placeAt, rangeOf, stateIcons } from './question.ts';
import type { Server } from './server.ts';
import { choose } from './surfaces/choosing.ts';
import { statusBarSign } from './surfaces/signs.ts';
import { t } from './words.ts';

/** In the status bar the question around the cursor: `Vraag 9/15 · answered`. A click lists all questions. */
export function questionStatus(server: Server, followed: Followed<Portion<PlacedQuestion>>): Disposable {
  const sign = statusBarSign({
    id: 'question',
    name: () => t('Kamervragen: Question at the Cursor'),
    command: { command: SHOW, title: () => t('Go to another question') },
  });

  function show(): void {
    const editor = window.activeTextEditor;
    const { document } = followed;
    const questions = followed.answer?.shown ?? [];
    if (editor === undefined || editor.document !== document || questions.length === 0) {
      sign.hide();
      return;
    }
    const here = placeAt(questions, editor.selection.active)?.question;
    sign.show(...statusOf(t, here, questions));
  }

  show();
  return Disposable.from(
    sign,
    followed.onDidChange(show),
    window.onDidChangeTextEditorSelection(show),
    window.onDidChangeActiveTextEditor(show),
    commands.registerCommand(SHOW, () => showQuestions(server)),
  );
}

const SHOW = 'kamervragen.showQuestions';

/** A list of all questions in which typing looks through their texts too, and which shows the chosen one in the text. */
async function showQuestions(server: Server): Promise<void> {
  const editor = readingEditor();
  if (editor === undefined) return;
  const asked = await server.ask('kamervragen/questions', about(editor.document));
  const { shown: questions, more } = asked ?? { shown: [], more: 0 };
  const here = placeAt(questions, editor.selection.active)?.question;
  const before = editor.visibleRanges[0];
  choose({
    title: [t('Questions'), ...restInWords(t, more)].join(' '),
    placeholder: t('Words of the question'),
    choices: questions.map((question) => ({
      icon: stateIcons[question.state],
      label: question.title,
      description: summaryOf(t, question),
      detail: question.text,
      value: question,
    })),
    first: here,
    moved: (question) => {
      if (question !== here) preview(editor, question);
    },
    done: (question) => {
      if (question !== undefined) goTo(editor, question);
      else if (before !== undefined) editor.revealRange(before, TextEditorRevealType.AtTop);
    },
  });
}

function preview(editor: TextEditor, { place }: PlacedQuestion): void {
  editor.revealRange(rangeOf(place), TextEditorRevealType.InCenterIfOutsideViewport);
}
