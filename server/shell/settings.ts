import { type ProblemCode, type Severity, severities } from '../features/problems/problem.ts';
import { member } from './member.ts';

/** What a reader can switch on or off, by its name under `kamervragen`, as it is where nobody set it. */
const switches = {
  'codeLens.enabled': true,
  'inlayHints.references': true,
  'inlayHints.citations': false,
};

/** How much a problem matters to a reader: nothing where it is `off`. */
export type Weight = Severity | 'off';

export const WEIGHTS: readonly Weight[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What a reader can set, by its name under `kamervragen`, as it is where nobody set it. */
export const defaults: Settings = { ...switches, problems: {} };

export type Settings = Readonly<typeof switches> & {
  /** How much problems of some kinds matter; of the others, as much as we think. */
  readonly problems: Readonly<Partial<Record<ProblemCode, Weight>>>;
};

/** The settings in what a client keeps under `kamervragen`; the default of each that it does not keep. */
export function settingsIn(kept: unknown): Settings {
  const set = (name: keyof typeof switches): boolean => {
    const value = name.split('.').reduce(member, kept);
    return typeof value === 'boolean' ? value : switches[name];
  };
  return {
    'codeLens.enabled': set('codeLens.enabled'),
    'inlayHints.references': set('inlayHints.references'),
    'inlayHints.citations': set('inlayHints.citations'),
    problems: weightsIn(member(kept, 'problems')),
  };
}

function weightsIn(kept: unknown): Settings['problems'] {
  const codes = Object.keys(severities) as ProblemCode[];
  return Object.fromEntries(
    codes.flatMap((code) => {
      const weight = WEIGHTS.find((one) => one === member(kept, code));
      return weight === undefined ? [] : [[code, weight]];
    }),
  );
}

/** The settings of one client's documents. */
export interface KeptSettings {
  /** Those for a document, as soon as they are known, and within `PATIENCE` in any case. */
  of(uri: string): Promise<Settings>;
  /** The client has others now, for one document or for all: whether any were known. */
  forget(uri?: string): boolean;
}

/** How many milliseconds an answer waits for a client that does not say what is set. */
const PATIENCE = 1000;

/**
 * Asks a client for its settings: once for each document, until they are forgotten. Where it takes too long over the
 * answer, what it said last counts; `onLate` is told when the answer then comes and is another.
 */
export function keptSettings(ask: (uri: string) => Promise<unknown>, onLate: () => void): KeptSettings {
  const kept = new Map<string, Promise<Settings>>();
  let last: Settings = defaults;

  function asked(uri: string): Promise<Settings> {
    const assumed = last;
    let isLate = false;
    const settings = new Promise<Settings>((resolve) => {
      const timer = setTimeout(() => {
        isLate = true;
        resolve(assumed);
      }, PATIENCE);
      ask(uri)
        .then(settingsIn, () => assumed)
        .then((found) => {
          clearTimeout(timer);
          resolve(found);
          if (kept.get(uri) !== settings) return;
          last = found;
          kept.set(uri, Promise.resolve(found));
          if (isLate && !isSame(found, assumed)) onLate();
        });
    });
    kept.set(uri, settings);
    return settings;
  }

  return {
    of: (uri) => kept.get(uri) ?? asked(uri),
    forget(uri) {
      if (uri !== undefined) return kept.delete(uri);
      const isAny = kept.size > 0;
      kept.clear();
      return isAny;
    },
  };
}

function isSame(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
