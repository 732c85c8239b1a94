import { cited } from '../model/cited.ts';
import type { QaDocument, Section } from '../model/document.ts';
import type { Arc, Arcs, Bar, Bars, Figure } from '../model/figure.ts';
import { meaningIn } from '../model/meaning.ts';
import { sectionAt } from '../model/sections.ts';
import { titleOf } from '../model/titles.ts';
import { stateOf } from '../reading/state.ts';
import { TERM, TERM_POSTPONED, timingOf } from '../reading/timing.ts';
import { wordCount } from '../reading/wordCount.ts';
import { oneLine } from '../text/oneLine.ts';
import { MOST } from './limits.ts';
import { type QuestionState, questions } from './questions.ts';

/** The states in the order in which a reader wants to know of them. */
const STATES: readonly QuestionState[] = ['answered', 'jointly-answered', 'refers', 'partly-answered', 'unanswered'];

/**
 * A document at a glance: how long its answer took, how far its questions have come, how long its answers are, which of them
 * refer to each other, and what it cites most. A figure that would be empty is left out.
 */
export function overview(document: QaDocument): readonly Figure[] {
  return [term(document), states(document), lengths(document), mentions(document), publications(document)].filter(
    (figure) => (figure.kind === 'bars' ? figure.bars : figure.arcs).length > 0,
  );
}

function term(document: QaDocument): Bars {
  const { asked, answered, days, hasTerm } = timingOf(document, stateOf(document));
  const bars = days === undefined ? [] : [{ label: `${asked?.date} – ${answered?.date}`, value: days }];
  return { kind: 'bars', name: 'term', bars, more: 0, lines: hasTerm ? [TERM, TERM_POSTPONED] : [] };
}

function states(document: QaDocument): Bars {
  const counts = new Map<QuestionState, number>();
  for (const { state, numbers } of questions(document).shown) {
    counts.set(state, (counts.get(state) ?? 0) + numbers.length);
  }
  const bars = STATES.flatMap((state) => {
    const value = counts.get(state) ?? 0;
    return value === 0 ? [] : [{ label: state, value }];
  });
  return { kind: 'bars', name: 'states', bars, more: 0, lines: [] };
}

function lengths(document: QaDocument): Bars {
  const answers = document.sections.filter(({ role }) => role === 'answer');
  const shown = answers.slice(0, MOST.bars);
  return {
    kind: 'bars',
    name: 'lengths',
    bars: shown.map((answer) => ({ label: nameOf(answer), value: wordCount(document, answer.body) })),
    more: answers.length - shown.length,
    lines: [],
  };
}

/** From the section that mentions to each that it mentions, each pair once. */
function mentions(document: QaDocument): Arcs {
  const { sections, references } = document;
  const shown = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.role === 'question' || section.role === 'answer');
  const meaning = meaningIn(document);
  const pairs = new Map<string, Arc>();
  for (const reference of references) {
    const from = sectionAt(document, reference.span.start);
    for (const to of meaning.indices(reference)) {
      if (from >= 0 && from !== to && pairs.size < MOST.arcs) pairs.set(`${from} ${to}`, { from, to });
    }
  }
  // Only what points or is pointed at has a place in the row.
  const held = new Set([...pairs.values()].flatMap(({ from, to }) => [from, to]));
  const nodes = shown.filter(({ index }) => held.has(index));
  const indices = new Map(nodes.map(({ index }, at) => [index, at]));
  return {
    kind: 'arcs',
    name: 'references',
    nodes: nodes.map(({ section }) => nameOf(section)),
    arcs: [...pairs.values()].flatMap(({ from, to }) => {
      const [first, second] = [indices.get(from), indices.get(to)];
      return first === undefined || second === undefined ? [] : [{ from: first, to: second }];
    }),
  };
}

function publications(document: QaDocument): Bars {
  const counts = new Map<string, { readonly title: string; count: number }>();
  for (const { key, title } of cited(document)) {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { title, count: 1 });
    else known.count++;
  }
  const all = [...counts.values()].sort((one, other) => other.count - one.count);
  const bars = all.slice(0, MOST.ranks).map(({ title, count }): Bar => ({ label: oneLine(title), value: count }));
  return { kind: 'bars', name: 'publications', bars, more: all.length - bars.length, lines: [] };
}

const nameOf = (section: Section) => oneLine(titleOf(section), 60);
