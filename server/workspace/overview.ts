import type { Arc, Arcs, Bar, Bars, Figure } from '../model/figure.ts';
import { TERM, TERM_POSTPONED } from '../reading/timing.ts';
import { listed } from '../text/listed.ts';
import type { Steps } from '../text/steps.ts';
import type { Entry } from './entry.ts';
import { documentsOf, entries, type FolderIndex } from './folderIndex.ts';

/** How many of what is counted most a figure shows, and documents in the row of those that cite each other. */
const RANKS = 15;
const NODES = 40;
/** The last bar holds all that took longer. */
const LAST_WEEK = 13;
const DAYS = 7;

/**
 * A folder at a glance, a document at each step: how many sets each year, how far their questions have come, how many weeks
 * answers took, which departments take longest, and what is cited most. A figure that would be empty is left out.
 */
export function* folderOverview(index: FolderIndex): Steps<readonly Figure[]> {
  const years = new Map<string, number>();
  const states = { answered: 0, unanswered: 0 };
  const weeks = new Map<number, number>();
  const departments = new Map<string, number[]>();
  const cited = new Map<string, number>();
  const answeredCases = new Set<string>();
  const open: Entry[] = [];
  for (const entry of entries(index)) {
    const { asked, answered, days, hasTerm, sections, answeredBy, citations, caseNumber, state } = entry;
    const date = asked ?? answered;
    if (date !== undefined) add(years, date.slice(0, 4), 1);
    const questions = sections.filter(({ role }) => role === 'question');
    const lacking = questions.reduce((sum, one) => sum + one.open, 0);
    const all = questions.reduce((sum, { numbers }) => sum + numbers.length, 0);
    states.answered += all - lacking;
    if (state === 'answered' && caseNumber !== undefined) answeredCases.add(caseNumber);
    if (lacking > 0) open.push(entry);
    if (days !== undefined && hasTerm) {
      add(weeks, Math.min(LAST_WEEK, Math.max(1, Math.ceil(days / DAYS))), 1);
      const [first] = answeredBy;
      if (first?.department !== undefined) listed(departments, first.department).push(days);
    }
    for (const key of new Set(citations.map((citation) => citation.key))) add(cited, key, 1);
    yield;
  }
  for (const { caseNumber, sections } of open) {
    // Questions whose answer is another document of the folder are in that again.
    if (caseNumber !== undefined && answeredCases.has(caseNumber)) continue;
    states.unanswered += sections.reduce((sum, one) => sum + one.open, 0);
  }
  return [
    bars('years', inOrder(years)),
    bars('states', [
      { label: 'answered', value: states.answered },
      { label: 'unanswered', value: states.unanswered },
    ]),
    bars('days', inOrder(weeks)),
    {
      ...ranked('departments', new Map([...departments].map(([name, days]) => [name, median(days)]))),
      lines: [TERM, TERM_POSTPONED],
    },
    ranked('publications', cited),
    amongThemselves(index, cited),
  ].filter((figure) => (figure.kind === 'bars' ? figure.bars : figure.arcs).length > 0);
}

function bars(name: Bars['name'], all: readonly Bar[], more = 0): Bars {
  return { kind: 'bars', name, bars: all.filter(({ value }) => value > 0), more, lines: [] };
}

function inOrder(counts: ReadonlyMap<string | number, number>): readonly Bar[] {
  const labels = [...counts.keys()].sort((one, other) => (one < other ? -1 : 1));
  return labels.map((label) => ({ label: `${label}`, value: counts.get(label) ?? 0 }));
}

function ranked(name: Bars['name'], counts: ReadonlyMap<string, number>): Bars {
  const all = [...counts].sort(([, one], [, other]) => other - one);
  const best = all.slice(0, RANKS).map(([label, value]) => ({ label, value }));
  return bars(name, best, all.length - best.length);
}

/** The documents of the folder that others in it cite most, and which of them cite each other. */
function amongThemselves(index: FolderIndex, cited: ReadonlyMap<string, number>): Arcs {
  const nodes: Entry[] = [];
  for (const [key] of [...cited].sort(([, one], [, other]) => other - one)) {
    if (nodes.length >= NODES) break;
    const [entry] = documentsOf(index, key);
    if (entry !== undefined && !nodes.some(({ uri }) => uri === entry.uri)) nodes.push(entry);
  }
  const indices = new Map(nodes.flatMap(({ key }, at) => (key === undefined ? [] : [[key, at] as const])));
  const arcs = nodes.flatMap(({ citations }, from): readonly Arc[] =>
    [...new Set(citations.flatMap(({ key }) => indices.get(key) ?? []))].flatMap((to) =>
      to === from ? [] : [{ from, to }],
    ),
  );
  return { kind: 'arcs', name: 'citations', nodes: nodes.map(({ key, subject }) => subject ?? key ?? ''), arcs };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
