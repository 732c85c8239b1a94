import {
  commands,
  Disposable,
  Location,
  type Position,
  type Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ViewColumn,
  window,
} from 'vscode';
import type { PlacedPart, PlacedQuestion } from '../server/shell/requests.ts';
import { about, aboutCursor, readingEditor } from './editor.ts';
import { placeAt, rangeOf } from './question.ts';
import type { Server } from './server.ts';
import { tell } from './surfaces/messages.ts';
import { done } from './walkthrough.ts';
import { t } from './words.ts';

/** Where one is: an editor, its cursor, and the questions of its document as they are now. */
interface Here {
  readonly editor: TextEditor;
  readonly cursor: Position;
  readonly questions: readonly PlacedQuestion[];
}

/** Commands that lead from question to question, to answers and to notes. */
export function navigation(server: Server): Disposable {
  const inQuestions = (run: (here: Here) => unknown) => async () => {
    const editor = readingEditor();
    if (editor === undefined) return;
    const asked = await server.ask('kamervragen/questions', about(editor.document));
    if (asked !== undefined) await run({ editor, cursor: editor.selection.active, questions: asked.shown });
  };
  return Disposable.from(
    ...Object.entries({
      'kamervragen.nextQuestion': inQuestions(nextQuestion),
      'kamervragen.previousQuestion': inQuestions(previousQuestion),
      'kamervragen.nextUnanswered': inQuestions(nextUnanswered),
      'kamervragen.goToCounterpart': inQuestions(goToCounterpart),
      'kamervragen.openSideBySide': inQuestions(openSideBySide),
      'kamervragen.peekNote': () => peekNote(server),
    }).map(([name, run]) => commands.registerCommand(name, run)),
  );
}

/** Puts the cursor on the heading of a question or answer and brings that to the top. */
export function goTo(editor: TextEditor, { name }: PlacedPart): void {
  const { start } = rangeOf(name);
  editor.selection = new Selection(start, start);
  editor.revealRange(rangeOf(name), TextEditorRevealType.AtTop);
}

function nextQuestion({ editor, cursor, questions }: Here): void {
  const next = questions.find(({ name }) => rangeOf(name).start.isAfter(cursor));
  if (next === undefined) tell(t('There is no next question.'));
  else goTo(editor, next);
}

function previousQuestion({ editor, cursor, questions }: Here): void {
  const previous = questions.findLast(({ name }) => rangeOf(name).start.isBefore(cursor));
  if (previous === undefined) tell(t('There is no previous question.'));
  else goTo(editor, previous);
}

/** The next question to which an answer is lacking, after the last one the first. */
function nextUnanswered({ editor, cursor, questions }: Here): void {
  const unanswered = questions.filter(({ open }) => open > 0);
  const next = unanswered.find(({ name }) => rangeOf(name).start.isAfter(cursor)) ?? unanswered[0];
  if (questions.length === 0) tell(t('There is no question here.'));
  else if (next === undefined) tell(t('Every question has an answer.'));
  else goTo(editor, next);
}

/** From anywhere in a question to its answer, from anywhere in an answer to its questions. */
async function goToCounterpart({ editor, cursor, questions }: Here): Promise<void> {
  const here = placeAt(questions, cursor);
  if (here === undefined) return tell(t('The cursor is in no question and no answer.'));
  const { part, question } = here;
  const isQuestion = part === question;
  const counterparts = isQuestion ? question.answers : questionsOf(questions, part);
  if (counterparts.length === 0) return tell(t('{0} has no answer.', part.title));
  await goToLocations(
    editor,
    cursor,
    counterparts.map(({ name }) => rangeOf(name)),
  );
}

/** The questions that an answer answers: those whose answers start where it does. */
function questionsOf(questions: readonly PlacedQuestion[], { place }: PlacedPart): readonly PlacedQuestion[] {
  const { start } = rangeOf(place);
  return questions.filter(({ answers }) => answers.some((answer) => rangeOf(answer.place).start.isEqual(start)));
}

/** Goes where there is one place to go to, and lets one choose where there are several. */
async function goToLocations({ document }: TextEditor, from: Position, ranges: readonly Range[]): Promise<void> {
  const locations = ranges.map(({ start }) => new Location(document.uri, start));
  await commands.executeCommand('editor.action.goToLocations', document.uri, from, locations, 'peek');
  done('kamervragen:hasJumped');
}

/** The question in one group of editors and its answer in the next, both at the top. */
async function openSideBySide({ editor, cursor, questions }: Here): Promise<void> {
  const here = placeAt(questions, cursor);
  const answer = here?.part === here?.question ? here?.question.answers[0] : here?.part;
  if (here === undefined) return tell(t('The cursor is in no question and no answer.'));
  if (answer === undefined) return tell(t('{0} has no answer.', here.question.title));
  const { document } = editor;
  const [first = editor, second] = window.visibleTextEditors
    .filter((other) => other.document === document && other.viewColumn !== undefined)
    .toSorted((a, b) => (a.viewColumn ?? 0) - (b.viewColumn ?? 0));
  const left = await window.showTextDocument(document, { viewColumn: first.viewColumn ?? ViewColumn.One });
  goTo(left, here.question);
  const viewColumn = second?.viewColumn ?? ViewColumn.Beside;
  goTo(await window.showTextDocument(document, { viewColumn, preserveFocus: true }), answer);
}

/** Shows the text of the nearest note in the text. */
async function peekNote(server: Server): Promise<void> {
  const editor = readingEditor();
  if (editor === undefined) return;
  const note = await server.ask('kamervragen/note', aboutCursor(editor));
  if (note === undefined || note === null) return tell(t('There is no note here.'));
  if (note.text === undefined) return tell(t('The text of this note is missing.'));
  const { start } = rangeOf(note.mark);
  const { uri } = editor.document;
  const text = new Location(uri, rangeOf(note.text));
  await commands.executeCommand('editor.action.peekLocations', uri, start, [text], 'peek');
}
