import {
  type DocumentHighlight,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  type Location,
  ReferencesRequest,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { MOST } from '../../features/limits.ts';
import { type Place, references as placesIn } from '../../features/references.ts';
import type { QaDocument } from '../../model/document.ts';
import { portionAround } from '../../text/portion.ts';
import { startedBy } from '../../text/span.ts';
import { locationsInFolder } from '../../workspace/citers.ts';
import { about, type Feature } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';

/** All places of a section, a note or a publication, also in other documents of the folder: in a list, and coloured while the cursor is on one of them. */
export const references: Feature = {
  announces: { referencesProvider: true, documentHighlightProvider: true },
  answers: [
    about(ReferencesRequest.type, ({ source, document, client }, { position, context }) => {
      const offset = offsetOf(source, position);
      const withDeclaration = context?.includeDeclaration === true;
      const own = locationsOf(source, nearest(document, offset), withDeclaration);
      const others = locationsInFolder({ document, uri: source.uri }, offset, client.folder(), withDeclaration);
      return [...own, ...others.map(({ uri, range }) => ({ uri, range }))].slice(0, MOST.places);
    }),
    about(DocumentHighlightRequest.type, ({ source, document }, { position }) =>
      highlightsOf(source, nearest(document, offsetOf(source, position))),
    ),
  ],
};

/** The places of what is at `offset`: those around it, where there are more than anybody looks through. */
function nearest(document: QaDocument, offset: number): readonly Place[] {
  const places = placesIn(document, offset);
  return portionAround(
    places,
    startedBy(places, ({ span }) => span, offset),
    MOST.places,
  );
}

/** The places of a thing, with or without the place where the thing itself stands. */
function locationsOf(source: TextDocument, places: readonly Place[], includeDeclaration: boolean): Location[] {
  return places
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ span }) => ({ uri: source.uri, range: rangeOf(source, span) }));
}

/** The same places, to be coloured in the text. */
function highlightsOf(source: TextDocument, places: readonly Place[]): DocumentHighlight[] {
  return places.map(({ span, declares }) => ({
    range: rangeOf(source, span),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
