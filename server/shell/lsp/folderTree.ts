import { MOST } from '../../features/limits.ts';
import { fileNameOf } from '../../text/fileName.ts';
import { oneLine } from '../../text/oneLine.ts';
import { membersOf, nameOf } from '../../workspace/symbols.ts';
import {
  dateOf,
  documentsIn,
  GROUPINGS,
  type Grouping,
  groups,
  type Listed,
  type Wanted,
} from '../../workspace/tree.ts';
import { member } from '../member.ts';
import type { FolderDocument } from '../requests.ts';
import type { Words } from '../words.ts';
import { type Feature, invalid, ownAlone } from './feature.ts';

/** The documents of the folder, put together by what they have in common. */
export const folderTree: Feature = {
  announces: {},
  answers: [
    ownAlone('kamervragen/folderGroups', function* (params, { folder, watchFolder, isReadingFolder, words }) {
      const wanted = wantedIn(params);
      watchFolder();
      const found = yield* groups(folder(), wanted);
      return {
        groups: found.groups.map((group) => ({ ...group, label: oneLine(labelOf(wanted.grouping, group.id, words)) })),
        documents: found.documents,
        isReading: isReadingFolder(),
      };
    }),
    ownAlone('kamervragen/folderDocuments', function* (params, { folder, words }) {
      const [id, most] = [member(params, 'id'), member(params, 'most')];
      if (typeof id !== 'string' || typeof most !== 'number') throw invalid('a group has a name, and a list an end');
      const wanted = wantedIn(params);
      const { shown, more } = yield* documentsIn(folder(), wanted, id, Math.min(most, MOST.listed));
      return { shown: shown.map((one) => documentOf(one, wanted.grouping, words)), more };
    }),
  ],
};

function wantedIn(params: unknown): Wanted {
  const grouping = GROUPINGS.find((one) => one === member(params, 'grouping'));
  const [words, today] = [member(params, 'words'), member(params, 'today')];
  if (grouping === undefined || typeof words !== 'string' || typeof today !== 'string' || !DAY.test(today))
    throw invalid('documents are put together by year, minister, party, dossier or state, on a day');
  return { grouping, words, today };
}

/** `2029-10-02` */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a group is called. */
function labelOf(grouping: Grouping, id: string, { inFolder }: Words): string {
  if (id === '') return inFolder.unknown[grouping];
  if (grouping === 'dossier')
    return id.replace(/^(\d\d)(\d{3})(?:-([A-Z]+))?/, (_, one, two, part = '') => `${one} ${two} ${part}`);
  return grouping === 'state' ? (inFolder.groups[id as keyof Words['inFolder']['groups']] ?? id) : id;
}

function documentOf({ entry, standing }: Listed, grouping: Grouping, { inFolder }: Words): FolderDocument {
  const date = dateOf(entry);
  const parts = [
    // Where documents are put together by that, it stands above.
    standing && grouping !== 'state' && inFolder.standings[standing],
    membersOf(entry.askedBy),
    date === '' ? '' : inFolder.on(date),
  ];
  return {
    uri: entry.uri,
    label: oneLine(nameOf(entry)),
    description: oneLine(parts.filter(Boolean).join(' · ')),
    file: oneLine(fileNameOf(entry.uri)),
  };
}
