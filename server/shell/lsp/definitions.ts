import { DefinitionRequest, type Definition as DefinitionResult, type LocationLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Definition, definition } from '../../features/definition.ts';
import { MOST } from '../../features/limits.ts';
import { about, type Feature } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';

/** From question to answer, from mark to note, and back. */
export const definitions: Feature = {
  announces: { definitionProvider: true },
  answers: [
    about(DefinitionRequest.type, ({ source, document, client }, { position }) => {
      const all = definition(document, offsetOf(source, position));
      if (all === undefined) return null;
      const found = { ...all, targets: all.targets.slice(0, MOST.places) };
      const takesLinks = client.capabilities.textDocument?.definition?.linkSupport === true;
      return takesLinks ? locationLinks(source, found) : locations(source, found);
    }),
  ],
};

/** A definition with the range that it was asked from, for clients that take links. */
function locationLinks(source: TextDocument, { origin, targets }: Definition): LocationLink[] {
  return targets.map(({ span, name }) => ({
    originSelectionRange: rangeOf(source, origin),
    targetUri: source.uri,
    targetRange: rangeOf(source, span),
    targetSelectionRange: rangeOf(source, name),
  }));
}

/** A definition as the places where a reader should land. */
function locations(source: TextDocument, { targets }: Definition): DefinitionResult {
  return targets.map(({ name }) => ({ uri: source.uri, range: rangeOf(source, name) }));
}
