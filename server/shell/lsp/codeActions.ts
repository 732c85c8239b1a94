import { type CodeAction, CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import { type Action, actionsAt } from '../../edits/actions.ts';
import { problems } from '../../features/problems/problems.ts';
import { oneLine } from '../../text/oneLine.ts';
import { diagnosticOf, weighed } from './diagnostics.ts';
import { type Asked, about, type Client, type Feature, member } from './feature.ts';
import { spanOf } from './positions.ts';
import { workspaceEditOf } from './workspaceEdit.ts';

/** What mends a problem, and other changes of a document; not for clients that know commands alone. */
export const codeActions: Feature = {
  announces: (client) =>
    takesActions(client)
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] } }
      : {},
  answers: [
    about(
      CodeActionRequest.type,
      async (asked, { range, context }) => {
        const settings = await asked.client.settingsOf(asked.source.uri);
        const span = spanOf(asked.source, range);
        const { document } = asked;
        const only = wanted(member(context, 'only'));
        return actionsAt(document, span, weighed(problems(document), settings))
          .map((action) => codeActionOf(asked, action))
          .filter(({ kind }) => only(kind));
      },
      [],
    ),
  ],
};

function takesActions({ capabilities }: Client): boolean {
  return capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

/** Whether a client wants actions of a kind: `refactor` wants `refactor.rewrite` too. */
function wanted(only: unknown): (kind: string | undefined) => boolean {
  if (!Array.isArray(only)) return () => true;
  return (kind = '') => only.some((one) => kind === one || one === '' || kind.startsWith(`${one}.`));
}

function codeActionOf(asked: Asked, { name, numbers, edits, mends, isPreferred }: Action): CodeAction {
  const title = oneLine(asked.client.words.actions[name](numbers));
  return {
    title,
    kind: mends.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    edit: workspaceEditOf(asked, edits, title),
    ...(mends.length > 0 ? { diagnostics: mends.map((problem) => diagnosticOf(asked, problem)) } : {}),
    ...(isPreferred ? { isPreferred } : {}),
  };
}
