import {
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  type Command,
  type Location,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Lens, type LensContent, type LensText, lensContent, lenses } from '../features/lenses.ts';
import { oneLine } from '../model/oneLine.ts';
import { titleOf } from '../model/titles.ts';
import type { Words } from '../words.ts';
import { about, aboutGiven, changed, type Feature } from './feature.ts';
import { rangeOf } from './positions.ts';

/** From question to answer and back over the headings, with what there is to know of them. */
export const codeLenses: Feature = {
  announces: { codeLensProvider: { resolveProvider: true } },
  answers: [
    about(CodeLensRequest.type, async ({ source, document, client }) => {
      const { 'codeLens.enabled': isEnabled } = await client.settingsOf(source.uri);
      return isEnabled ? unresolved(source, lenses(document)) : [];
    }),
    aboutGiven(
      CodeLensResolveRequest.type,
      'data',
      ({ source, document, client }, lens) => {
        const { version, kind, place }: LensData = lens.data;
        const content = source.version === version ? lensContent(document, { kind, place }) : undefined;
        if (content === undefined) return changed;
        return {
          ...lens,
          command: lensCommand(source, lens, content, client.words, client.commands.includes(SHOW_PLACES)),
        };
      },
      changed,
    ),
  ],
};

/** Which lens a client asks about: the same that `unresolved` gave it. */
interface LensData extends Pick<Lens, 'kind' | 'place'> {
  readonly uri: string;
  readonly version: number;
}

/** Lenses as places only: what they say is told when they come into sight. */
function unresolved(source: TextDocument, lenses: readonly Lens[]): CodeLens[] {
  return lenses.map(({ kind, place, span }) => {
    const data: LensData = { kind, place, uri: source.uri, version: source.version };
    return { range: rangeOf(source, span), data };
  });
}

/** A client's command that takes an address, a position there and locations, goes to the one or lets choose of several. */
const SHOW_PLACES = 'kamervragen.showPlaces';

/** What a lens says, and where a click on it leads a client that has the command for it. */
function lensCommand(
  source: TextDocument,
  { range }: CodeLens,
  { text, targets }: LensContent,
  words: Words,
  takesPlaces: boolean,
): Command {
  const title = oneLine(lensTitle(text, words));
  // Without a command, clients show a lens as words.
  if (!takesPlaces || targets.length === 0) return { title, command: '' };
  const places = targets.map((span): Location => ({ uri: source.uri, range: rangeOf(source, span) }));
  return { title, command: SHOW_PLACES, arguments: [source.uri, range.start, places] };
}

function lensTitle(text: LensText, words: Words): string {
  switch (text.kind) {
    case 'no-answer':
      return words.noAnswerYet;
    case 'answers': {
      const titles = text.own ? [titleOf({ role: 'answer', numbers: [] })] : text.titles;
      const notes = text.notes === 0 ? [] : [words.counted.notes(text.notes)];
      return [`→ ${titles.join(', ')}`, words.counted.words(text.words), ...notes].join(' · ');
    }
    case 'questions':
      return `← ${text.title}`;
    case 'mentions':
      return words.counted.mentions(text.count);
  }
}
