import { commands, ThemeIcon, Uri } from 'vscode';
import type { FoundRow } from '../server/shell/requests.ts';
import { rangeOf } from './question.ts';
import type { Server } from './server.ts';
import { lookUp } from './surfaces/lookingUp.ts';
import { t } from './words.ts';

const icons: Readonly<Record<FoundRow['kind'], ThemeIcon>> = {
  document: new ThemeIcon('file'),
  question: new ThemeIcon('question'),
};

/** Looks for questions and documents of the folder, by words that may be mistyped, and opens the one that is chosen. */
export function findQuestion(server: Server): void {
  lookUp<FoundRow>({
    title: t('Find Question'),
    placeholder: t('Words of a question, a subject, a member, a minister or a number'),
    hints: {
      start: t('Type what you look for in this folder.'),
      nothing: t('Nothing in this folder has these words.'),
    },
    async find(query, token) {
      const found = await server.ask('kamervragen/find', { query }, token);
      return (found?.rows ?? []).map((row) => ({ ...row, icon: icons[row.kind], value: row }));
    },
    chosen: ({ uri, range }) => {
      const { start } = rangeOf(range);
      commands.executeCommand('vscode.open', Uri.parse(uri), { selection: { start, end: start } });
    },
  });
}
