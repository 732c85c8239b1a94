import { type DocumentLink, DocumentLinkRequest } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { MOST } from '../../features/limits.ts';
import { type Link, links } from '../../features/links.ts';
import { oneLine } from '../../text/oneLine.ts';
import type { Words } from '../words.ts';
import { about, type Feature, ofAll } from './feature.ts';
import { positionOf, rangeOf } from './positions.ts';

/** From marks to notes, and from citations to the web, by a click. */
export const documentLinks: Feature = {
  announces: { documentLinkProvider: {} },
  answers: [
    ofAll(
      about(DocumentLinkRequest.type, ({ source, document, client }) => linksOf(source, links(document), client.words)),
    ),
  ],
};

/** Links to the web, and links to notes as `file:///ah-tk-20212022-123.txt#L12,5`: line and column, both from 1. */
function linksOf(source: TextDocument, links: readonly Link[], words: Words): DocumentLink[] {
  return links.slice(0, MOST.links).map((link) => {
    const range = rangeOf(source, link.span);
    if (link.kind === 'web') return { range, target: link.url, tooltip: oneLine(link.citation.title) };
    const { line, character } = positionOf(source, link.target.start);
    const target = `${source.uri}#L${line + 1},${character + 1}`;
    return { range, target, tooltip: words.goToNote(link.note.number) };
  });
}
