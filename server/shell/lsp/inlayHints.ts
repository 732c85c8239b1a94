import { type InlayHint, InlayHintRequest } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Hint, hints } from '../../features/hints.ts';
import { MOST } from '../../features/limits.ts';
import { oneLine } from '../../text/oneLine.ts';
import type { Words } from '../words.ts';
import { about, type Feature } from './feature.ts';
import { positionOf, rangeOf, spanOf } from './positions.ts';

/** What print leaves to the reader to know. */
export const inlayHints: Feature = {
  announces: { inlayHintProvider: true },
  answers: [
    about(InlayHintRequest.type, async (asked, { range }) => {
      const { source, client } = asked;
      const set = await client.settingsOf(source.uri);
      const shown = { reference: set['inlayHints.references'], citation: set['inlayHints.citations'] };
      const found = hints(asked.document, spanOf(source, range))
        .filter(({ kind }) => shown[kind])
        .slice(0, MOST.hints);
      return hintsOf(source, found, client.words);
    }),
  ],
};

/** What is shown after mentions and citations; from the words on what is meant a click leads there. */
function hintsOf(source: TextDocument, hints: readonly Hint[], { fullCitation }: Words): InlayHint[] {
  return hints.map(({ kind, offset, text: words, target }): InlayHint => {
    const position = positionOf(source, offset);
    const text = oneLine(words);
    if (kind === 'citation') return { position, label: text, tooltip: fullCitation(text), paddingLeft: true };
    if (target === undefined) return { position, label: `: ${text}` };
    const location = { uri: source.uri, range: rangeOf(source, target) };
    return { position, label: [{ value: ': ' }, { value: text, location }] };
  });
}
