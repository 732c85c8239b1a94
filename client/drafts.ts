import { Position, SnippetString, type Uri, window, workspace } from 'vscode';
import type { QuestionSetPlan, Template } from '../server/shell/requests.ts';
import { askAbout } from './askAbout.ts';
import { documentAtHand } from './documentAtHand.ts';
import { LANGUAGE } from './language.ts';
import { openAsOurs } from './openAsOurs.ts';
import type { Server } from './server.ts';
import { askInSteps } from './surfaces/asking.ts';
import { inform } from './surfaces/messages.ts';
import { done } from './walkthrough.ts';
import { t } from './words.ts';

/** Documents that one begins to write. */
export interface Drafts {
  /** A new set of questions, after what is known of it was asked step by step. */
  newQuestionSet(): Promise<void>;
  /** The answers to the questions of a document: of the one in sight if none is named. */
  draftAnswers(from?: Uri): Promise<void>;
}

export function drafts(server: Server): Drafts {
  return {
    async newQuestionSet() {
      const plan = await askForPlan();
      if (plan === undefined) return;
      const words = await server.ask('kamervragen/questionSet', plan);
      if (words !== undefined) await open(words);
    },
    async draftAnswers(from) {
      const source = from ?? documentAtHand();
      if (source === undefined) return;
      await openAsOurs(source);
      const draft = await askAbout(server, 'kamervragen/draftAnswers', source);
      if (draft === undefined) return;
      if (draft.questions === 0) return inform(t('There is no question here.'));
      if (draft.open === 0) return inform(t('Every question has an answer.'));
      await open(draft.words);
    },
  };
}

/** How many questions a set has of which nothing is said. */
const USUAL_QUESTIONS = 3;

/** What is known of a set of questions before it is written; undefined where it was given up. */
async function askForPlan(): Promise<QuestionSetPlan | undefined> {
  const answers = await askInSteps(t('New Question Set'), [
    t('Who asks? For example: Jansen (ABC), De Vries (DEF)'),
    t('Who is asked? For example: minister van Financiën'),
    t('About what?'),
    t('How many questions? Usually {0}', USUAL_QUESTIONS),
  ]);
  if (answers === undefined) return undefined;
  const [members = '', ministers = '', subject = '', count = ''] = answers;
  return { members, ministers, subject, questions: Number.parseInt(count, 10) || USUAL_QUESTIONS };
}

/** Opens a text that is kept nowhere yet; its gaps are filled one after another, with Tab. */
async function open(words: Template): Promise<void> {
  const last = words.findLastIndex((part) => typeof part !== 'string');
  const written = words.slice(last + 1).join('');
  const document = await workspace.openTextDocument({ language: LANGUAGE, content: written });
  const editor = await window.showTextDocument(document);
  if (last >= 0) await editor.insertSnippet(snippetOf(words.slice(0, last + 1)), new Position(0, 0));
  done('kamervragen:hasWritten');
}

function snippetOf(words: Template): SnippetString {
  const snippet = new SnippetString();
  for (const part of words) {
    if (typeof part === 'string') snippet.appendText(part);
    else snippet.appendPlaceholder(part.gap);
  }
  return snippet;
}
