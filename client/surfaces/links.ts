import {
  type Disposable,
  DocumentLink,
  type DocumentSelector,
  type Position,
  Range,
  type TextDocument,
  Uri,
} from 'vscode';
import { type HarmlessLink, languages } from '../host.ts';
import { inMarkdown, isOneLink, looseAddresses } from '../inert.ts';

/** Lets VS Code show the links that `links` gives for documents. */
export function provideLinks(
  selector: DocumentSelector,
  links: (document: TextDocument) => readonly DocumentLink[],
): Disposable {
  return languages.registerDocumentLinkProvider(selector, {
    provideDocumentLinks: (document) => inertLinks(document, links(document)),
  });
}

/**
 * Links whose tooltips run no commands: VS Code writes what they say and where they lead into Markdown that may. Where
 * it would by itself make a link that goes on after white space, there is one up to that instead.
 */
export function inertLinks(document: TextDocument, links: readonly DocumentLink[]): HarmlessLink[] {
  const ours = links
    .filter(({ target }) => target === undefined || isOneLink(target.toString(true)))
    .map((link) => Object.assign(link, { tooltip: inMarkdown(link.tooltip ?? '') }));
  const place = ({ line, character }: Position) => `${line}:${character}`;
  const begun = new Set(ours.map(({ range }) => place(range.start)));
  const covers = [...looseAddresses(document.getText())].flatMap(({ start, address }) => {
    const range = new Range(document.positionAt(start), document.positionAt(start + address.length));
    if (begun.has(place(range.start))) return [];
    return Object.assign(new DocumentLink(range, uriOf(address)), { tooltip: inMarkdown('') });
  });
  // VS Code puts them in the place of its own only where they are in order.
  return [...ours, ...covers].sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Where an address leads that VS Code shows as one link; `http:////a` leads nowhere. */
function uriOf(address: string): Uri | undefined {
  try {
    const uri = Uri.parse(address);
    return isOneLink(uri.toString(true)) ? uri : undefined;
  } catch {
    return undefined;
  }
}
