import {
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  type ExecuteCommandParams,
  ExecuteCommandRequest,
  type Location,
  type Range,
  type ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Lens, type LensText, lensContent, lenses } from '../../features/lenses.ts';
import { MOST } from '../../features/limits.ts';
import { titleOf } from '../../model/titles.ts';
import { fileNameOf } from '../../text/fileName.ts';
import { oneLine } from '../../text/oneLine.ts';
import { portion } from '../../text/portion.ts';
import { entryOfUri } from '../../workspace/folderIndex.ts';
import { member } from '../member.ts';
import type { Words } from '../words.ts';
import { type Asked, about, aboutGiven, type Client, changed, type Feature, invalid } from './feature.ts';
import { answersInFolder, folderLenses, inLens } from './folderLenses.ts';
import { checkedRange, rangeOf, spanOf } from './positions.ts';
import { SHOW_PLACES } from './showPlaces.ts';

const hasShowPlaces = ({ commands }: Client) => commands.includes(SHOW_PLACES);

/** From question to answer and back over the headings, with what there is to know of them. */
export const codeLenses: Feature = {
  announces: (client) => ({
    codeLensProvider: { resolveProvider: true },
    // A client that has the command itself would take this for another one of the same name.
    ...(hasShowPlaces(client) ? {} : { executeCommandProvider: { commands: [SHOW_PLACES] } }),
  }),
  answers: [
    about(CodeLensRequest.type, async (asked) => {
      const { 'codeLens.enabled': isEnabled } = await asked.client.settingsOf(asked.source.uri);
      if (!isEnabled) return [];
      return [...folderLenses(asked), ...unresolved(asked.source, lenses(asked.document), asked.client)];
    }),
    aboutGiven(CodeLensResolveRequest.type, (lens) => member(member(lens, 'data'), 'uri'), resolved, changed),
    aboutGiven(ExecuteCommandRequest.type, (params) => member(member(params, 'arguments'), '0'), showPlaces),
  ],
};

/** Which lens a client asks about: the same that `unresolved` gave it. */
interface LensData extends Pick<Lens, 'kind' | 'index'> {
  readonly uri: string;
  readonly version: number;
}

/** Lenses as places only: what they say is told when they come into sight. */
function unresolved(source: TextDocument, lenses: readonly Lens[], client: Client): CodeLens[] {
  const { shown, more } = portion(lenses, MOST.lenses);
  const told = shown.map(({ kind, index, span }): CodeLens => {
    const data: LensData = { kind, index, uri: source.uri, version: source.version };
    return { range: onOneLine(rangeOf(source, span)), data };
  });
  const last = told.at(-1);
  if (more > 0 && last) told.push(saying(client.words.more(more), source, last.range, client));
  return told;
}

/** A lens stands over one line: over a heading that print broke, at its start. */
function onOneLine({ start, end }: Range): Range {
  return { start, end: start.line === end.line ? end : start };
}

/** A lens that leads nowhere. VS Code shows it as words when its command has no name; others take that for a fault. */
function saying(title: string, { uri }: TextDocument, range: Range, client: Client): CodeLens {
  if (hasShowPlaces(client)) return { range, command: { title, command: '' } };
  return { range, command: { title, command: SHOW_PLACES, arguments: [uri, range.start, []] } };
}

/** A lens with what it says, and where a click on it leads. */
function resolved(asked: Asked, lens: CodeLens): CodeLens | ResponseError<never> {
  const { source, document, client } = asked;
  // Those that tell of the folder say all at once.
  if (lens.command !== undefined) return lens;
  const { version, kind, index }: LensData = lens.data;
  const isCurrent = source.version === version && Number.isInteger(index);
  const content = isCurrent ? lensContent(document, { kind, index }) : undefined;
  if (content === undefined) return changed;
  const title = oneLine(lensTitle(content.text, client.words));
  const range = rangeOf(source, spanOf(source, lens.range));
  const question = document.sections[index];
  const elsewhere = content.text.kind === 'no-answer' && question ? answersInFolder(asked, question) : [];
  const [answer] = elsewhere;
  if (answer !== undefined) {
    const locations = elsewhere.map(({ entry, section }): Location => ({ uri: entry.uri, range: section.range }));
    const title = inLens(client.words.inFolder.answeredIn(fileNameOf(answer.entry.uri)));
    return {
      ...lens,
      command: { title: `→ ${title}`, command: SHOW_PLACES, arguments: [source.uri, range.start, locations] },
    };
  }
  if (content.targets.length === 0) return { ...lens, ...saying(title, source, range, client) };
  const locations = content.targets.map((span): Location => ({ uri: source.uri, range: rangeOf(source, span) }));
  return { ...lens, command: { title, command: SHOW_PLACES, arguments: [source.uri, range.start, locations] } };
}

/** Brings a reader to the first of the places of a lens, if there is one. */
function showPlaces({ source, client }: Asked, { command, arguments: given = [] }: ExecuteCommandParams): null {
  const [, , locations] = given;
  if (command !== SHOW_PLACES) throw invalid(`there is no command ${command}`);
  if (!Array.isArray(locations) || locations.length === 0) return null;
  const uri = member(locations[0], 'uri');
  const range = member(locations[0], 'range') as Range;
  const isOther = typeof uri === 'string' && uri !== source.uri && entryOfUri(client.folder(), uri) !== undefined;
  if (isOther) client.show(uri, checkedRange(range));
  else client.show(source.uri, rangeOf(source, spanOf(source, range)));
  return null;
}

function lensTitle(text: LensText, words: Words): string {
  switch (text.kind) {
    case 'no-answer':
      return words.noAnswer;
    case 'answers': {
      const titles = text.own ? [titleOf({ role: 'answer', numbers: [] })] : text.titles;
      const notes = text.notes === 0 ? [] : [words.counted.notes(text.notes)];
      const more = text.more === 0 ? [] : [words.more(text.more)];
      return [`→ ${titles.join(', ')}`, words.counted.words(text.words), ...notes, ...more].join(' · ');
    }
    case 'questions':
      return [`← ${text.title}`, ...(text.isUnwritten ? [words.unwrittenAnswer] : [])].join(' · ');
    case 'mentions':
      return words.counted.mentions(text.count);
  }
}
