import type { CodeLens, Location } from 'vscode-languageserver';
import { MOST } from '../../features/limits.ts';
import type { Section } from '../../model/document.ts';
import { stateOf } from '../../reading/state.ts';
import { fileNameOf } from '../../text/fileName.ts';
import { oneLine } from '../../text/oneLine.ts';
import { citersOf } from '../../workspace/citers.ts';
import { companions, counterpartsIn, type Elsewhere } from '../../workspace/companions.ts';
import { type Entry, START } from '../../workspace/entry.ts';
import type { Words } from '../words.ts';
import type { Asked } from './feature.ts';
import { rangeOf } from './positions.ts';
import { SHOW_PLACES } from './showPlaces.ts';

/** So many other documents of one case are named above a document. */
const NAMED = 3;

/** Above a document: how many documents of the folder cite it, and where its case goes on. */
export function folderLenses({ source, document, client }: Asked): readonly CodeLens[] {
  const index = client.folder();
  if (index.parts.length === 0) return [];
  const { uri } = source;
  const { inFolder } = client.words;
  const { start } = rangeOf(source, document.header.span ?? { start: 0, end: 0 });
  const lens = (title: string, locations: readonly Location[]): CodeLens => ({
    range: { start, end: start },
    command: { title: inLens(title), command: SHOW_PLACES, arguments: [uri, start, locations] },
    data: { uri },
  });
  const { documents, locations } = citersOf({ document, uri }, index);
  const cited = locations.slice(0, MOST.places).map((one) => ({ uri: one.uri, range: one.range }));
  const others = companions({ document, uri }, index);
  const state = others.length > 0 ? stateOf(document).state : undefined;
  // A copy says nothing new.
  const further = others.filter((entry) => entry.state !== undefined && entry.state !== state).slice(0, NAMED);
  return [
    ...(documents > 0 ? [lens(inFolder.citedIn(documents), cited)] : []),
    ...further.map((entry) => lens(companionIn(entry, client.words), [{ uri: entry.uri, range: START }])),
  ];
}

/** Words with the name of a file on one line: VS Code would draw an icon for `$(name)` in a lens. */
export function inLens(words: string): string {
  return oneLine(words).replaceAll('$(', '$ (');
}

/** `beantwoord in treinen.txt` */
function companionIn({ state, uri }: Entry, { inFolder }: Words): string {
  const name = fileNameOf(uri);
  if (state === 'asked') return inFolder.askedIn(name);
  return state === 'postponed' ? inFolder.postponedIn(name) : inFolder.answeredIn(name);
}

/** The answers to a question in other documents of its case. */
export function answersInFolder({ source, document, client }: Asked, question: Section): readonly Elsewhere[] {
  return counterpartsIn(question, companions({ document, uri: source.uri }, client.folder()));
}
