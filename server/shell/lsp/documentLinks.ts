import { type DocumentLink, DocumentLinkRequest, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { MOST } from '../../features/limits.ts';
import { type Link, links } from '../../features/links.ts';
import type { Citation } from '../../model/document.ts';
import { fileNameOf } from '../../text/fileName.ts';
import { oneLine } from '../../text/oneLine.ts';
import { START } from '../../workspace/entry.ts';
import { type Lead, leads, rangesOf } from '../../workspace/leads.ts';
import type { Words } from '../words.ts';
import { about, type Feature, ofAll } from './feature.ts';
import { positionOf, rangeOf } from './positions.ts';

/** From marks to notes, and from citations to documents of the folder or to the web, by a click. */
export const documentLinks: Feature = {
  announces: { documentLinkProvider: {} },
  answers: [
    ofAll(
      about(DocumentLinkRequest.type, ({ source, document, client }) => {
        const found = new Map(leads({ document, uri: source.uri }, client.folder()).map((one) => [one.citation, one]));
        return linksOf(source, links(document), found, client.words);
      }),
    ),
  ],
};

/** Links to notes, to what is cited where the folder has that, and else to the web. */
function linksOf(
  source: TextDocument,
  links: readonly Link[],
  found: ReadonlyMap<Citation, Lead>,
  words: Words,
): DocumentLink[] {
  return links.slice(0, MOST.links).flatMap((link): DocumentLink | [] => {
    const range = rangeOf(source, link.span);
    if (link.kind === 'note') {
      const target = addressOf(source.uri, positionOf(source, link.target.start));
      return { range, target, tooltip: words.goToNote(link.note.number) };
    }
    const { title } = link.citation;
    const [goal, ...others] = found.get(link.citation)?.goals ?? [];
    if (goal === undefined) return { range, target: link.url, tooltip: oneLine(title) };
    // Which of several is meant, one chooses where the definition is asked for, which the same click does.
    if (others.length > 0) return [];
    const [{ start } = START] = rangesOf(goal);
    const tooltip = oneLine(`${title} · ${fileNameOf(goal.entry.uri)}`);
    return { range, target: addressOf(goal.entry.uri, start), tooltip };
  });
}

/** `file:///map/treinen.txt#L12,5`: line and column, both from 1. */
function addressOf(uri: string, { line, character }: Position): string {
  return `${uri}#L${line + 1},${character + 1}`;
}
