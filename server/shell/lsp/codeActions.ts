import { type CodeAction, CodeActionKind, CodeActionRequest, type WorkspaceEdit } from 'vscode-languageserver';
import type { Action } from '../../edits/action.ts';
import { actionsAt } from '../../edits/actions.ts';
import type { Edit } from '../../edits/edit.ts';
import { fixAll, organizeNotes } from '../../edits/fixes.ts';
import { format } from '../../edits/format.ts';
import { MOST } from '../../features/limits.ts';
import { problems } from '../../features/problems/problems.ts';
import type { QaDocument } from '../../model/document.ts';
import { oneLine } from '../../text/oneLine.ts';
import { member } from '../member.ts';
import type { Words } from '../words.ts';
import { diagnosticOf, weighed } from './diagnostics.ts';
import { type Asked, about, type Client, type Feature } from './feature.ts';
import { spanOf } from './positions.ts';
import { confirmedEditOf, workspaceEditOf } from './workspaceEdit.ts';

/** Mends all that a machine can mend without asking. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.kamervragen`;
/** Numbers notes in the order of their marks. */
const ORGANIZE_NOTES = 'source.organizeNotes';

/** What is done to a whole document, where a client asks for that kind: on saving, or from its menu. */
const ofWhole: readonly (readonly [
  kind: string,
  name: keyof Words['actions'],
  edits: (document: QaDocument) => readonly Edit[] | undefined,
  written: (asked: Asked, edits: readonly Edit[], title: string) => WorkspaceEdit | undefined,
])[] = [
  [FIX_ALL, 'fix-all', fixAll, workspaceEditOf],
  [ORGANIZE_NOTES, 'order-notes', organizeNotes, workspaceEditOf],
  // What Format Document does, to be looked at first.
  [
    CodeActionKind.RefactorRewrite,
    'clean-text',
    format,
    (asked, edits, title) => confirmedEditOf(asked, edits, title, ''),
  ],
];

/** What mends a problem, and other changes of a document; not for clients that know commands alone. */
export const codeActions: Feature = {
  announces: (client) =>
    takesActions(client)
      ? {
          codeActionProvider: {
            codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL, ORGANIZE_NOTES],
          },
        }
      : {},
  answers: [
    about(
      CodeActionRequest.type,
      async (asked, { range, context }) => {
        const settings = await asked.client.settingsOf(asked.source.uri);
        const span = spanOf(asked.source, range);
        const { document } = asked;
        const only = member(context, 'only');
        const found = weighed(problems(document), settings);
        const here = isWanted(only, CodeActionKind.QuickFix) || isWanted(only, CodeActionKind.RefactorRewrite);
        return [
          ...(here ? actionsAt(document, span, found) : []).map((action) => codeActionOf(asked, action)),
          ...wholeActions(asked, only),
        ].filter(({ kind = '' }) => isWanted(only, kind));
      },
      [],
    ),
  ],
};

function takesActions({ capabilities }: Client): boolean {
  return capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

/** Whether a client wants actions of a kind: `refactor` wants `refactor.rewrite` too. */
function isWanted(only: unknown, kind: string): boolean {
  if (!Array.isArray(only)) return true;
  return only.some((one) => kind === one || one === '' || kind.startsWith(`${one}.`));
}

/** Of whole documents only what is asked for: a cursor somewhere asks for nothing of the kind. */
function wholeActions(asked: Asked, only: unknown): readonly CodeAction[] {
  if (!Array.isArray(only)) return [];
  return ofWhole
    .filter(([kind]) => isWanted(only, kind))
    .flatMap(([kind, name, editsOf, written]): CodeAction[] => {
      const edits = editsOf(asked.document) ?? [];
      const title = asked.client.words.actions[name]({ numbers: [], to: undefined });
      const edit = edits.length === 0 ? undefined : written(asked, edits, title);
      return edit === undefined ? [] : [{ title, kind, edit }];
    });
}

function codeActionOf(asked: Asked, action: Action): CodeAction {
  const { name, edits, mends, isPreferred } = action;
  const title = oneLine(asked.client.words.actions[name](action));
  return {
    title,
    kind: mends.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    edit: workspaceEditOf(asked, edits, title),
    ...(mends.length > 0
      ? { diagnostics: mends.slice(0, MOST.related).map((problem) => diagnosticOf(asked, problem)) }
      : {}),
    ...(isPreferred ? { isPreferred } : {}),
  };
}
