import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../../edits/edit.ts';
import type { Asked } from './feature.ts';
import { rangeOf } from './positions.ts';

/**
 * Edits of one document as the protocol has them: of the version that they were made for, where a client can tell, and
 * with a name for all of them where several places change.
 */
export function workspaceEditOf({ source, client }: Asked, edits: readonly Edit[], label: string): WorkspaceEdit {
  const { documentChanges, changeAnnotationSupport } = client.capabilities.workspace?.workspaceEdit ?? {};
  const plain = edits.map(({ span, text }) => ({ range: rangeOf(source, span), newText: text }));
  if (!documentChanges) return { changes: { [source.uri]: plain } };
  const textDocument = { uri: source.uri, version: source.version };
  if (changeAnnotationSupport === undefined || edits.length < 2)
    return { documentChanges: [{ textDocument, edits: plain }] };
  return {
    documentChanges: [{ textDocument, edits: plain.map((edit) => ({ ...edit, annotationId: ANNOTATION })) }],
    changeAnnotations: { [ANNOTATION]: { label } },
  };
}

const ANNOTATION = 'kamervragen';
