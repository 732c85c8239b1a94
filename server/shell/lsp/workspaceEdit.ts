import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../../edits/edit.ts';
import type { Asked } from './feature.ts';
import { rangeOf } from './positions.ts';

/**
 * Edits of one document as the protocol has them: of the version that they were made for, where a client can tell, and
 * with a name for all of them where several places change.
 */
export function workspaceEditOf(asked: Asked, edits: readonly Edit[], label: string): WorkspaceEdit {
  const { source, client } = asked;
  const { documentChanges, changeAnnotationSupport } = client.capabilities.workspace?.workspaceEdit ?? {};
  if (documentChanges && changeAnnotationSupport !== undefined && edits.length > 1)
    return annotated(asked, edits, { label });
  const plain = edits.map(({ span, text }) => ({ range: rangeOf(source, span), newText: text }));
  if (!documentChanges) return { changes: { [source.uri]: plain } };
  return { documentChanges: [{ textDocument: { uri: source.uri, version: source.version }, edits: plain }] };
}

/** The same, to be looked at before it is made, with the reason why; undefined for a client that cannot ask its reader. */
export function confirmedEditOf(
  asked: Asked,
  edits: readonly Edit[],
  label: string,
  description: string,
): WorkspaceEdit | undefined {
  const { documentChanges, changeAnnotationSupport } = asked.client.capabilities.workspace?.workspaceEdit ?? {};
  if (!documentChanges || changeAnnotationSupport === undefined) return undefined;
  return annotated(asked, edits, { label, description, needsConfirmation: true });
}

function annotated({ source }: Asked, edits: readonly Edit[], annotation: ChangeAnnotation): WorkspaceEdit {
  const named = edits.map(({ span, text }) => ({
    range: rangeOf(source, span),
    newText: text,
    annotationId: ANNOTATION,
  }));
  return {
    documentChanges: [{ textDocument: { uri: source.uri, version: source.version }, edits: named }],
    changeAnnotations: { [ANNOTATION]: annotation },
  };
}

const ANNOTATION = 'kamervragen';
