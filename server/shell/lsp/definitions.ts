import {
  DefinitionRequest,
  type Definition as DefinitionResult,
  type Location,
  type LocationLink,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Definition, definition } from '../../features/definition.ts';
import { MOST } from '../../features/limits.ts';
import { type CounterpartsAt, counterpartsAt } from '../../workspace/companions.ts';
import { type Lead, leadAt, rangesOf } from '../../workspace/leads.ts';
import { about, type Feature } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';

/** From question to answer, from mark to note, and back; from a citation to the document of the folder that is cited. */
export const definitions: Feature = {
  announces: { definitionProvider: true },
  answers: [
    about(DefinitionRequest.type, ({ source, document, client }, { position }) => {
      const offset = offsetOf(source, position);
      const takesLinks = client.capabilities.textDocument?.definition?.linkSupport === true;
      const all = definition(document, offset);
      if (all === undefined) {
        const here = { document, uri: source.uri };
        const lead = leadAt(here, offset, client.folder());
        const links = inFolder(source, lead) ?? elsewhere(source, counterpartsAt(here, offset, client.folder()));
        return takesLinks || links === null ? links : links.map(locationOf);
      }
      const found = { ...all, targets: all.targets.slice(0, MOST.places) };
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

/** The documents that are cited, at the questions that are named. */
function inFolder(source: TextDocument, lead: Lead | undefined): LocationLink[] | null {
  if (lead === undefined) return null;
  const originSelectionRange = rangeOf(source, lead.span);
  const targets = lead.goals.flatMap((goal) =>
    rangesOf(goal).map((range) => ({
      originSelectionRange,
      targetUri: goal.entry.uri,
      targetRange: range,
      targetSelectionRange: range,
    })),
  );
  return targets.slice(0, MOST.places);
}

/** The answers to a question, or the questions of an answer, in other documents of the case. */
function elsewhere(source: TextDocument, found: CounterpartsAt | undefined): LocationLink[] | null {
  if (found === undefined) return null;
  const originSelectionRange = rangeOf(source, found.span);
  return found.counterparts.slice(0, MOST.places).map(({ entry, section: { range } }) => ({
    originSelectionRange,
    targetUri: entry.uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

const locationOf = ({ targetUri, targetSelectionRange }: LocationLink): Location => ({
  uri: targetUri,
  range: targetSelectionRange,
});

/** A definition as the places where a reader should land. */
function locations(source: TextDocument, { targets }: Definition): DefinitionResult {
  return targets.map(({ name }) => ({ uri: source.uri, range: rangeOf(source, name) }));
}
