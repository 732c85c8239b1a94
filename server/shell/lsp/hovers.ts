import { HoverRequest, type Hover as HoverResult, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Hover, hover } from '../../features/hover.ts';
import type { Span } from '../../text/span.ts';
import { type CounterpartsAt, counterpartsAt } from '../../workspace/companions.ts';
import { type Lead, leadAt } from '../../workspace/leads.ts';
import { goalInWords } from '../goalInWords.ts';
import { type InFolderHover, markdownOf, plainTextOf } from '../markdown.ts';
import type { Words } from '../words.ts';
import { about, type Client, type Feature } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';

/** What a mark, a mention or a heading leads to, without going there. */
export const hovers: Feature = {
  announces: { hoverProvider: true },
  answers: [
    about(HoverRequest.type, ({ source, document, client }, { position }) => {
      const offset = offsetOf(source, position);
      const own = hover(document, offset);
      const lead = leadAt({ document, uri: source.uri }, offset, client.folder());
      const others = lead ? undefined : counterpartsAt({ document, uri: source.uri }, offset, client.folder());
      if (others !== undefined && (own === undefined || own.parts.every(({ kind }) => ABSENT.has(kind)))) {
        return hoverOf(source, elsewhere(others, client.words), client.words, takesMarkdownOf(client));
      }
      const found = own === undefined || isSame(own.span, lead?.span) ? withLead(own, lead, client.words) : own;
      if (found === undefined) return null;
      return hoverOf(source, found, client.words, takesMarkdownOf(client));
    }),
  ],
};

const takesMarkdownOf = ({ capabilities }: Client) =>
  capabilities.textDocument?.hover?.contentFormat?.includes('markdown') === true;

/** What is said of a question or an answer whose counterpart this document does not have. */
const ABSENT: ReadonlySet<string> = new Set(['no-answer', 'no-such-question']);

/** What is said of a question that is answered in another document, or of the answer to it. */
function elsewhere({ span, counterparts }: CounterpartsAt, words: Words): InFolderHover {
  const goals = counterparts.slice(0, SHOWN).map(({ entry, section }) => ({ entry, sections: [section] }));
  return { span, parts: goals.map((goal) => goalInWords(goal, words)) };
}

const isSame = (one: Span, other: Span | undefined) => one.start === other?.start && one.end === other.end;

/** What is said of a citation, and of what the folder has of it. */
function withLead(own: Hover | undefined, lead: Lead | undefined, words: Words): InFolderHover | undefined {
  if (lead === undefined) return own;
  const { title, url } = lead.citation;
  const parts = own?.parts ?? [{ kind: 'citation', title, url } as const];
  return { span: lead.span, parts: [...parts, ...lead.goals.slice(0, SHOWN).map((goal) => goalInWords(goal, words))] };
}

/** So many documents of one number are told of at once. */
const SHOWN = 3;

function hoverOf(source: TextDocument, hover: InFolderHover, words: Words, takesMarkdown: boolean): HoverResult {
  return {
    range: rangeOf(source, hover.span),
    contents: takesMarkdown
      ? { kind: MarkupKind.Markdown, value: markdownOf(hover, words) }
      : { kind: MarkupKind.PlainText, value: plainTextOf(hover, words) },
  };
}
