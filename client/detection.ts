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
import { isQuestionsAndAnswers, LOOKED_AT } from '../server/reading/recognition.ts';
import { LANGUAGE } from './language.ts';
import { forget, isRefused, refuse } from './refusals.ts';
import { languageSign } from './surfaces/signs.ts';
import { onDidChangeLanguage, t } from './words.ts';

const PLAIN_TEXT = 'plaintext';

/** The languages in which a text of ours may come. */
const OTHERS = [PLAIN_TEXT, 'markdown'];

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
  /** Which of `OTHERS` a document had before its reader chose ours. */
  const chosen = new WeakMap<TextDocument, string>();
  /** An undo or a cut left nothing of these: whatever comes next in them is looked at anew. */
  const emptied = new WeakSet<TextDocument>();
  const offer = languageSign(
    {
      id: 'offer',
      name: () => t('Kamervragen: read as questions and answers'),
      command: { command: READ, title: () => t('Read as Kamervragen') },
    },
    OTHERS,
  );
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
    else if (closedWithOurs.delete(document)) await (emptied.delete(document) ? undefined : takenBack(document));
    else await firstSeen(document);
    show();
  }

  async function takenBack(document: TextDocument): Promise<void> {
    detected.delete(document);
    chosen.delete(document);
    await refuse(refusals, String(document.uri));
  }

  /** An untitled text of another day had this name too, so what was refused then says nothing now. */
  async function firstSeen(document: TextDocument): Promise<void> {
    if (document.isUntitled) await forget(refusals, String(document.uri));
    await look(document);
  }

  async function changed({ document, contentChanges }: TextDocumentChangeEvent): Promise<void> {
    if (isEmpty(document)) await empty(document);
    if (contentChanges.some(({ text }) => text.length >= PASTED)) await look(document);
  }

  async function empty(document: TextDocument): Promise<void> {
    if (document.isUntitled) await forget(refusals, String(document.uri));
    if (!detected.delete(document)) return;
    emptied.add(document);
    await languages.setTextDocumentLanguage(document, PLAIN_TEXT).then(undefined, () => undefined);
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
    offer.show(t('Questions and answers?'), '');
    if (document === undefined) status.hide();
    else if (chosen.has(document)) status.show(t('Read as Kamervragen'), t('as you chose'));
    else if (!detected.has(document)) status.hide();
    else status.show(t('Recognised as Kamervragen'), t('by what it says'));
  }

  async function backToPlainText(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE) return;
    await languages.setTextDocumentLanguage(document, chosen.get(document) ?? PLAIN_TEXT);
  }

  async function readAsOurs(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !OTHERS.includes(document.languageId)) return;
    chosen.set(document, document.languageId);
    await languages.setTextDocumentLanguage(document, LANGUAGE);
  }

  workspace.textDocuments.forEach(opened);
  return Disposable.from(
    status,
    offer,
    workspace.onDidCloseTextDocument(closed),
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(changed),
    window.onDidChangeActiveTextEditor(show),
    onDidChangeLanguage(show),
    commands.registerCommand(BACK, backToPlainText),
    commands.registerCommand(READ, readAsOurs),
  );
}

const BACK = 'kamervragen.backToPlainText';
const READ = 'kamervragen.readAsKamervragen';

function isEmpty({ lineCount, lineAt }: TextDocument): boolean {
  return lineCount === 1 && lineAt(0).text === '';
}

/** As much of a text as recognition looks at, without building the rest of it. */
function beginning(document: TextDocument): string {
  return document.getText(new Range(document.positionAt(0), document.positionAt(LOOKED_AT)));
}
