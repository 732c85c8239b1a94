import {
  commands,
  Disposable,
  type ExtensionContext,
  languages,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE } from './language.ts';
import { isQuestionsAndAnswers, LOOKED_AT } from './recognition.ts';
import { forget, isRefused, refuse } from './refusals.ts';
import { languageSign } from './surfaces.ts';
import { onDidChangeLanguage, t } from './words.ts';

const PLAIN_TEXT = 'plaintext';

/** Pasted text of at least this length is looked at, keystrokes are not. */
const PASTED = 100;

/**
 * Gives a plain text our language when its content says so, shows that it did, and takes it back at one click. Whoever
 * takes it back, here or in the language picker, is not asked again for that file.
 */
export function detectLanguage(context: ExtensionContext): Disposable {
  const refusals = context.globalState;
  const detected = new WeakSet<TextDocument>();
  /** A change of language closes a document and opens the same one again. */
  const closedWithOurs = new WeakSet<TextDocument>();
  // Says of a document in whose language the reader had no say how it came by it.
  const status = languageSign({
    id: 'detected',
    name: () => t('Kamervragen: recognised by content'),
    command: { command: BACK, title: () => t('Back to Plain Text') },
  });

  function closed(document: TextDocument): void {
    if (document.languageId === LANGUAGE) closedWithOurs.add(document);
  }

  async function opened(document: TextDocument): Promise<void> {
    if (document.languageId === LANGUAGE) await forget(refusals, String(document.uri));
    else if (closedWithOurs.delete(document)) await takenBack(document);
    else await firstSeen(document);
    show();
  }

  async function takenBack(document: TextDocument): Promise<void> {
    detected.delete(document);
    await refuse(refusals, String(document.uri));
  }

  /** An untitled text of another day had this name too, so what was refused then says nothing now. */
  async function firstSeen(document: TextDocument): Promise<void> {
    if (document.isUntitled) await forget(refusals, String(document.uri));
    await look(document);
  }

  async function changed({ document, contentChanges }: TextDocumentChangeEvent): Promise<void> {
    if (contentChanges.some(({ text }) => text.length >= PASTED)) await look(document);
  }

  async function look(document: TextDocument): Promise<void> {
    if (document.languageId !== PLAIN_TEXT || isRefused(refusals, String(document.uri))) return;
    if (!workspace.getConfiguration(LANGUAGE, document).get<boolean>('detection.enabled')) return;
    if (!isQuestionsAndAnswers(beginning(document))) return;
    detected.add(document);
    // Rejected where the document was closed meanwhile, which is as well.
    await languages.setTextDocumentLanguage(document, LANGUAGE).then(undefined, () => undefined);
  }

  function show(): void {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !detected.has(document)) status.hide();
    else status.show(t('Recognised as Kamervragen'), t('by what it says'));
  }

  async function backToPlainText(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === LANGUAGE) await languages.setTextDocumentLanguage(document, PLAIN_TEXT);
  }

  workspace.textDocuments.forEach(opened);
  return Disposable.from(
    status,
    workspace.onDidCloseTextDocument(closed),
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(changed),
    window.onDidChangeActiveTextEditor(show),
    onDidChangeLanguage(show),
    commands.registerCommand(BACK, backToPlainText),
  );
}

const BACK = 'kamervragen.backToPlainText';

/** As much of a text as recognition looks at, without building the rest of it. */
function beginning(document: TextDocument): string {
  return document.getText(new Range(document.positionAt(0), document.positionAt(LOOKED_AT)));
}
