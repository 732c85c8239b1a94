import { SymbolKind, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { MOST } from '../../features/limits.ts';
import { titleOf } from '../../model/titles.ts';
import { fileNameOf } from '../../text/fileName.ts';
import { oneLine } from '../../text/oneLine.ts';
import { START } from '../../workspace/entry.ts';
import { type Found, search } from '../../workspace/search.ts';
import { type FolderSymbol, membersOf, nameOf, symbols } from '../../workspace/symbols.ts';
import { member } from '../member.ts';
import type { FoundRow } from '../requests.ts';
import type { Words } from '../words.ts';
import { symbolKinds } from './documentSymbols.ts';
import { type Feature, invalid, ofFolder, ownAlone } from './feature.ts';

/** Documents and questions of a folder, by words of them. */
export const workspaceSymbols: Feature = {
  announces: { workspaceSymbolProvider: true },
  answers: [
    ofFolder(WorkspaceSymbolRequest.type, (params, { folder }) =>
      symbols(folder(), queryIn(params), MOST.found).map(symbolOf),
    ),
    ownAlone('kamervragen/find', (params, { folder, words }) => ({
      rows: search(folder(), queryIn(params), MOST.found).map((found) => rowOf(found, words)),
    })),
  ],
};

function queryIn(params: unknown): string {
  const query = member(params, 'query');
  if (typeof query !== 'string') throw invalid('words are looked for');
  return query;
}

function symbolOf({ kind, name, container, uri, range }: FolderSymbol): WorkspaceSymbol {
  return {
    name: oneLine(name),
    kind: kind === 'document' ? SymbolKind.File : symbolKinds.question,
    ...(container === '' ? {} : { containerName: oneLine(container) }),
    location: { uri, range },
  };
}

/** What was found as a list shows it: what is asked, where that is, and of what. */
export function rowOf({ entry, section }: Found, words: Words): FoundRow {
  const { subject, askedBy, asked, answered, postponed, state, key, uri } = entry;
  const members = membersOf(askedBy);
  const date = state === 'postponed' ? postponed : (asked ?? answered);
  const when = date === undefined ? '' : words.inFolder.on(date);
  const how = state === undefined ? '' : words.inFolder.states[state];
  const open = section === undefined ? how : openIn(section.open, section.numbers.length, words);
  const about = (list: readonly (string | undefined)[]) => oneLine(list.filter(Boolean).join(' · '));
  return {
    kind: section === undefined ? 'document' : 'question',
    label: oneLine(section === undefined ? nameOf(entry) : section.words || titleOf(section)),
    description: about([section === undefined ? key : titleOf(section), open]),
    detail: about([section && subject, members, when, fileNameOf(uri)]),
    uri,
    range: section?.range ?? START,
  };
}

/** How far a question has come in its document. */
function openIn(open: number, count: number, { inFolder: { states } }: Words): string {
  if (open === 0) return states.answered;
  return open === count ? states.asked : states['partly answered'];
}
