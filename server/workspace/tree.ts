import type { Portion } from '../text/portion.ts';
import type { Steps } from '../text/steps.ts';
import type { Entry } from './entry.ts';
import type { FolderIndex } from './folderIndex.ts';
import { holding } from './search.ts';
import { entryAt, type Segment, sizeOf } from './segment.ts';
import { type Cases, STANDINGS, type Standable, type Standing, standingOf } from './standing.ts';

/** By what documents are put together. */
export const GROUPINGS = ['year', 'minister', 'party', 'dossier', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which documents of a folder are wanted, and how they are put together. */
export interface Wanted {
  readonly grouping: Grouping;
  /** Only those that hold all of these words, themselves or a question of theirs; all where there are none. */
  readonly words: string;
  /** The day on which one looks, in ISO 8601: what is late is late then. */
  readonly today: string;
}

/** Some documents that have something in common. */
export interface Group {
  /** `2029`, `Financiën (minister)`, `D66`, `35300-VI`, a `Standing`; empty for those of which it is not known. */
  readonly id: string;
  readonly documents: number;
}

/** The groups of the documents of a folder, a segment at each step, and how many documents there are: one may be in several groups. */
export function* groups(
  index: FolderIndex,
  wanted: Wanted,
): Steps<{ readonly groups: readonly Group[]; readonly documents: number }> {
  const all = yield* digested(index);
  const isWanted = wantedIn(index, wanted.words);
  const counts = new Map<string, number>();
  const seen = all.map(() => new Set<number>());
  for (const { id, at, documents } of listed(all, wanted)) {
    for (const document of documents) {
      if (!isWanted(at, document)) continue;
      seen[at]?.add(document);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const found = [...counts].map(([id, documents]) => ({ id, documents }));
  return {
    groups: found.sort((one, other) => ends(one, other) || ORDER[wanted.grouping](one, other)),
    documents: seen.reduce((sum, { size }) => sum + size, 0),
  };
}

/** A document of a group, and how far its questions have come. */
export interface Listed {
  readonly entry: Entry;
  readonly standing: Standing | undefined;
}

/** The documents of a group, the latest first, at most so many: only those are decoded. */
export function* documentsIn(index: FolderIndex, wanted: Wanted, id: string, most: number): Steps<Portion<Listed>> {
  const all = yield* digested(index);
  const isWanted = wantedIn(index, wanted.words);
  const found: { readonly at: number; readonly document: number; readonly date: number }[] = [];
  for (const { id: own, at, documents } of listed(all, wanted)) {
    if (own !== id) continue;
    const { dates } = all[at] ?? NOTHING;
    for (const document of documents)
      if (isWanted(at, document)) found.push({ at, document, date: dates[document] ?? 0 });
  }
  found.sort((one, other) => other.date - one.date || one.at - other.at || one.document - other.document);
  const cases = casesIn(all);
  const shown = found.slice(0, most).flatMap(({ at, document }): readonly Listed[] => {
    const part = index.parts[at];
    if (part === undefined) return [];
    const entry = entryAt(part.segment, document);
    return [{ entry, standing: standingOf(entry, cases, wanted.today) }];
  });
  return { shown, more: found.length - shown.length };
}

/** What a segment's documents are put together by, by their indices in it: it never changes, so it is told once. */
interface Digest {
  readonly groups: Readonly<Record<Exclude<Grouping, 'state'>, ReadonlyMap<string, readonly number[]>>>;
  /** `20291002` of each document, 0 where none is known. */
  readonly dates: ArrayLike<number>;
  /** The documents whose standing neither another document nor the day changes. */
  readonly settled: ReadonlyMap<Standing | '', readonly number[]>;
  readonly open: readonly (Standable & { readonly document: number })[];
  /** The numbers of cases that are answered here, and that are postponed. */
  readonly answered: readonly string[];
  readonly postponed: readonly string[];
}

const NOTHING: Digest = {
  groups: { year: new Map(), minister: new Map(), party: new Map(), dossier: new Map() },
  dates: [],
  settled: new Map(),
  open: [],
  answered: [],
  postponed: [],
};

const digests = new WeakMap<Segment, Digest>();

function* digested({ parts }: FolderIndex): Steps<readonly Digest[]> {
  const all: Digest[] = [];
  for (const { segment } of parts) {
    const known = digests.get(segment);
    const digest = known ?? digestOf(segment);
    digests.set(segment, digest);
    all.push(digest);
    if (known === undefined) yield;
  }
  return all;
}

function digestOf(segment: Segment): Digest {
  const groups = { year: lists(), minister: lists(), party: lists(), dossier: lists() };
  const settled = lists<Standing | ''>();
  const dates = new Uint32Array(sizeOf(segment));
  const [open, answered, postponed]: [Digest['open'][number][], string[], string[]] = [[], [], []];
  for (let document = 0; document < sizeOf(segment); document++) {
    const entry = entryAt(segment, document);
    const { state, caseNumber, asked, hasTerm, days } = entry;
    const date = dateOf(entry);
    dates[document] = Number(date.replaceAll('-', ''));
    groups.year.add([date.slice(0, 4)], document);
    groups.minister.add(entry.answeredBy.map(officeOf), document);
    groups.party.add(
      entry.askedBy.map(({ party = '' }) => party),
      document,
    );
    groups.dossier.add(dossiersOf(entry), document);
    if (state === 'asked' || state === 'postponed') open.push({ document, state, caseNumber, asked, hasTerm, days });
    else settled.add([standingOf(entry, NO_CASES, '') ?? ''], document);
    if (caseNumber !== undefined && state === 'answered') answered.push(caseNumber);
    if (caseNumber !== undefined && state === 'postponed') postponed.push(caseNumber);
  }
  const [year, minister, party, dossier] = [groups.year, groups.minister, groups.party, groups.dossier];
  return {
    groups: { year: year.of, minister: minister.of, party: party.of, dossier: dossier.of },
    dates,
    settled: settled.of,
    open,
    answered,
    postponed,
  };
}

const NO_CASES: Cases = { answered: new Set(), postponed: new Set() };

/** Lists by names, in which a document is once however often it is named, and under no name where none is known. */
function lists<Name extends string>() {
  const of = new Map<Name | '', number[]>();
  return {
    of,
    add(names: readonly (Name | '')[], document: number): void {
      const known = names.filter((name) => name !== '');
      for (const name of new Set<Name | ''>(known.length > 0 ? known : [''])) {
        const list = of.get(name);
        if (list === undefined) of.set(name, [document]);
        else list.push(document);
      }
    },
  };
}

/** When a document was asked, or what else it says of when it is. */
export function dateOf({ state, asked, answered, postponed }: Entry): string {
  return (state === 'postponed' ? (postponed ?? asked) : (asked ?? answered)) ?? '';
}

/** `Financiën (minister)`: the office, whoever holds it; a name where no department is said. */
function officeOf({ role, name, department }: Entry['answeredBy'][number]): string {
  const own = department ?? name;
  return own === undefined ? role : `${own} (${role})`;
}

/** The dossiers to which a document belongs, or which it cites: `31865` of `kst-31865-214`, `35300-VI` of `kst-35300-VI-37`. */
function dossiersOf({ key = '', citations }: Entry): readonly string[] {
  return [key, ...citations.map((citation) => citation.key)].map((one) => DOSSIER.exec(one)?.[1] ?? '');
}

/** `kst-31865-214`, `kst-35300-VI-37`, `kst-21501-20-1963`, `kst-36410` */
const DOSSIER = /^kst-(\d{5}(?:-[A-Z]+(?=-|$)|-\d{2}(?=-))?)(?:-\w+)?$/;

/** The documents of each group, in each part of the index. */
function* listed(
  all: readonly Digest[],
  { grouping, today }: Wanted,
): Generator<{ readonly id: string; readonly at: number; readonly documents: readonly number[] }> {
  const cases = grouping === 'state' ? casesIn(all) : NO_CASES;
  for (const [at, { groups, settled, open }] of all.entries()) {
    const of = grouping === 'state' ? settled : groups[grouping];
    for (const [id, documents] of of) yield { id, at, documents };
    if (grouping !== 'state') continue;
    for (const one of open) yield { id: standingOf(one, cases, today) ?? '', at, documents: [one.document] };
  }
}

function casesIn(all: readonly Digest[]): Cases {
  return {
    answered: new Set(all.flatMap(({ answered }) => answered)),
    postponed: new Set(all.flatMap(({ postponed }) => postponed)),
  };
}

/** Whether a document, by its part of the index and its place in that, is there and holds these words. */
function wantedIn(index: FolderIndex, words: string): (at: number, document: number) => boolean {
  const held = holding(index, words);
  return (at, document) =>
    index.parts[at]?.gone.has(document) === false && (held === undefined || held[at]?.has(document) === true);
}

type Order = (one: Group, other: Group) => number;

/** What is not known comes last. */
const ends: Order = (one, other) => Number(one.id === '') - Number(other.id === '');
const byName: Order = (one, other) => (one.id.toLowerCase() < other.id.toLowerCase() ? -1 : 1);

const ORDER: Readonly<Record<Grouping, Order>> = {
  year: (one, other) => -byName(one, other),
  minister: byName,
  party: byName,
  dossier: (one, other) => other.documents - one.documents || byName(one, other),
  state: (one, other) => STANDINGS.indexOf(one.id as Standing) - STANDINGS.indexOf(other.id as Standing),
};
