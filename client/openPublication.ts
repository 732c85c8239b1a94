import { ConfigurationTarget, commands, Disposable, env, ThemeIcon, Uri, workspace } from 'vscode';
import { aboutCursor, readingEditor } from './editor.ts';
import { whileOnline } from './fetching.ts';
import type { ImportedFiles } from './importedFiles.ts';
import { LANGUAGE } from './language.ts';
import type { PublicationShelf } from './publicationShelf.ts';
import {
  addressesOf,
  type Failure,
  LIMITS,
  numberIn,
  PUBLISHER,
  type PublicationNumber,
  pageOf,
  publicationBy,
} from './publications.ts';
import type { Server } from './server.ts';
import { askForLine } from './surfaces/asking.ts';
import { choose } from './surfaces/choosing.ts';
import { ask, tell, warn, whileWorking } from './surfaces/messages.ts';
import { t } from './words.ts';

export interface Publications extends Disposable {
  /** Opens an official publication as a text: one that was listed, or the one whose number the reader types. */
  open(listed?: unknown): Promise<void>;
}

/** Opens what documents cite, fetched from where it is published: only where the reader has asked for it and allowed it. */
export function publications(server: Server, files: ImportedFiles, shelf: PublicationShelf): Publications {
  async function open(listed?: unknown): Promise<void> {
    const url = urlIn(listed);
    const words = url ?? (await askForNumber());
    if (words === undefined) return;
    const number = numberIn(words);
    if (number === undefined) warn(t('“{0}” is not the number of an official publication.', words));
    else await openNumbered(number);
  }

  async function askForNumber(): Promise<string | undefined> {
    const here = numberIn((await citedUrl()) ?? '');
    return askForLine(t('Open Publication'), t('Its number, such as {0}', 'ah-tk-20202021-3235'), here ?? '');
  }

  async function openCited(): Promise<void> {
    const number = numberIn((await citedUrl()) ?? '');
    if (number === undefined) tell(t('There is no citation of an official publication here.'));
    else await openNumbered(number);
  }

  /** Where the citation at the cursor leads. */
  async function citedUrl(): Promise<string | undefined> {
    const editor = readingEditor();
    const cited = editor && (await server.ask('kamervragen/citation', aboutCursor(editor)));
    return cited?.url;
  }

  async function openNumbered(number: PublicationNumber): Promise<void> {
    if (!(await shelf.has(number)) && !((await isAllowed(number)) && (await fetchToShelf(number)))) return;
    await files.open(shelf.fileOf(number));
  }

  async function fetchToShelf(number: PublicationNumber): Promise<boolean> {
    const answer = await whileWorking(t('Fetching {0}…', number), (token) =>
      whileOnline(token, (get) => publicationBy(get, number)),
    );
    if (typeof answer !== 'string') {
      await shelf.keep(number, answer);
      return true;
    }
    if (answer !== 'givenUp') await offerPage(number, FAILURES[answer](number));
    return false;
  }

  return Object.assign(
    Disposable.from(
      commands.registerCommand('kamervragen.openCitedPublication', openCited),
      commands.registerCommand('kamervragen.openPublicationInBrowser', async (listed?: unknown) => {
        const url = urlIn(listed);
        if (url !== undefined) await env.openExternal(Uri.parse(url, true));
      }),
    ),
    { open },
  );
}

/** The address of what a view lists: other extensions may call our commands with anything. */
function urlIn(listed: unknown): string | undefined {
  const url = typeof listed === 'object' && listed !== null ? Reflect.get(listed, 'url') : undefined;
  return typeof url === 'string' ? url : undefined;
}

/** Whether a publication may be fetched: as the reader has set, or says now. No folder can set it. */
async function isAllowed(number: PublicationNumber): Promise<boolean> {
  const set = workspace.getConfiguration(LANGUAGE).get<string>('online');
  if (set === 'always') return true;
  if (set === 'never') {
    await offerPage(number, t('{0} was not fetched: you have set that nothing may be (kamervragen.online).', number));
    return false;
  }
  const said = await askForPermission(number);
  if (said === 'always') await workspace.getConfiguration(LANGUAGE).update('online', said, ConfigurationTarget.Global);
  if (said === 'browser') await openPage(number);
  return said === 'once' || said === 'always';
}

type Permission = 'once' | 'always' | 'browser';

function askForPermission(number: PublicationNumber): Promise<Permission | undefined> {
  const [address = ''] = addressesOf(number);
  return new Promise((resolve) =>
    choose<Permission>({
      title: t('Fetch {0} from {1}?', number, PUBLISHER),
      placeholder: t('Only its address is asked for'),
      choices: [
        { icon: new ThemeIcon('cloud-download'), label: t('Fetch'), description: '', detail: address, value: 'once' },
        {
          icon: new ThemeIcon('check-all'),
          label: t('Always Fetch'),
          description: '',
          detail: t('Publications that you open, without asking again'),
          value: 'always',
        },
        {
          icon: new ThemeIcon('link-external'),
          label: t('Open in Browser'),
          description: '',
          detail: pageOf(number),
          value: 'browser',
        },
      ],
      first: 'once',
      moved: () => {},
      done: resolve,
    }),
  );
}

/** Says why a publication is not there, and that a browser may have it. */
async function offerPage(number: PublicationNumber, why: string): Promise<void> {
  const answer = await ask(why, t('Open in Browser'));
  if (answer !== undefined) await openPage(number);
}

async function openPage(number: PublicationNumber): Promise<void> {
  await env.openExternal(Uri.parse(pageOf(number), true));
}

/** What is said of each failure. */
const FAILURES: Readonly<Record<Exclude<Failure, 'givenUp'>, (number: PublicationNumber) => string>> = {
  missing: (number) => t('{0} has no publication {1}, as XML or as a web page.', PUBLISHER, number),
  refused: (number) => t('{0} refused to give {1}.', PUBLISHER, number),
  faulty: (number) => t('{0} has a fault of its own: try later to open {1}.', PUBLISHER, number),
  elsewhere: (number) => t('{0} sends one on to another place for {1}, which we do not follow.', PUBLISHER, number),
  tooLarge: (number) => t('{0} holds more than {1} MB.', number, LIMITS.bytes / 1_000_000),
  late: (number) => t('{0} did not come within {1} seconds.', number, LIMITS.milliseconds / 1000),
  other: (number) => t('What {0} gave is not {1}, so it was thrown away.', PUBLISHER, number),
  unreachable: (number) => t('{0} cannot be reached to fetch {1}: is there a network?', PUBLISHER, number),
  untrusted: (number) => t('The certificate of {0} is not to be trusted, so {1} was not fetched.', PUBLISHER, number),
  blocked: (number) =>
    t(
      'Your browser does not let VS Code fetch {0}: {1} allows that to its own pages only, or there is no network.',
      number,
      PUBLISHER,
    ),
};
