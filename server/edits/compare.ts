import { sectionAsText } from '../export/section.ts';
import type { QaDocument, QuestionNumber, Section } from '../model/document.ts';
import { titleOf } from '../model/titles.ts';
import { answersTo, isEmpty } from '../reading/answered.ts';
import { reading } from '../reading/reading.ts';
import { letters } from '../text/letters.ts';
import { listed } from '../text/listed.ts';

/** Two documents side by side: in each text a question, with its answers, faces the same one in the other. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  /** What became of the questions, in their order; nothing of those that are the same. */
  readonly changes: readonly Change[];
  /** Whether there were more questions than are compared. */
  readonly isCut: boolean;
}

export interface Change {
  readonly kind: 'added' | 'removed' | 'renumbered' | 'reworded' | 'answered' | 'unanswered' | 'answered-otherwise';
  /** `Vraag 3`, as it is called after; before, where it was removed. */
  readonly title: string;
  /** What it was called before, where that is something else. */
  readonly from: string | undefined;
}

/** A question with its answers, or answers to a question that the document does not hold. */
interface Exchange {
  readonly title: string;
  readonly number: QuestionNumber | undefined;
  /** What is asked, on one line; empty where only the answer is there. */
  readonly words: string;
  readonly answers: string;
  readonly text: string;
}

/** So many questions of each document are compared. */
const MOST = 1000;
/** How much of the words of two questions is the same, where they are one that was reworded, and where their number alone is the same. */
const ALIKE = 0.5;
const AKIN = 0.3;

/** Compares two documents question by question: these are told by their words, also where they were renumbered, else by their numbers. */
export function compare(before: QaDocument, after: QaDocument): Comparison {
  const [old, now] = [exchangesIn(before), exchangesIn(after)];
  const pairs = paired(old.slice(0, MOST), now.slice(0, MOST));
  const text = (side: (pair: Pair) => Exchange | undefined) =>
    pairs
      .map((pair) => side(pair)?.text ?? '')
      .filter((one) => one !== '')
      .join('\n\n');
  return {
    before: ended(text(({ old }) => old)),
    after: ended(text(({ now }) => now)),
    changes: pairs.flatMap(changesOf),
    isCut: Math.max(old.length, now.length) > MOST,
  };
}

const ended = (text: string) => (text === '' ? '' : `${text}\n`);

function exchangesIn(document: QaDocument): readonly Exchange[] {
  return document.sections.flatMap((section): readonly Exchange[] => {
    const isAlone = section.role === 'answer' && section.counterparts.length === 0 && !isEmpty(document, section);
    if (section.role !== 'question' && !isAlone) return [];
    const answers = isAlone
      ? [section]
      : answersTo(document, section).filter((answer) => isFirst(answer, section, document));
    const all = isAlone ? answers : [section, ...answers];
    return [
      {
        title: titleOf({ role: 'question', numbers: section.numbers }),
        number: section.numbers[0],
        words: isAlone ? '' : lineOf(document, section),
        answers: answers.map((answer) => lineOf(document, answer)).join('\n'),
        text: all.map((one) => sectionAsText(document, one)).join('\n\n'),
      },
    ];
  });
}

/** A joint answer stands below the first of its questions. */
function isFirst({ counterparts }: Section, question: Section, { sections }: QaDocument): boolean {
  return sections[counterparts[0] ?? -1] === question;
}

function lineOf(document: QaDocument, { body }: Section): string {
  return reading(document, body).text.replace(/\s+/g, ' ').trim();
}

interface Pair {
  readonly old: Exchange | undefined;
  readonly now: Exchange | undefined;
}

/** The questions of both in the order of the second; what only the first has stands after what it stood after there. */
function paired(old: readonly Exchange[], now: readonly Exchange[]): readonly Pair[] {
  const partner = partners(old, now);
  const oldOf = new Map([...partner].map(([before, after]) => [after, before]));
  const removed = new Map<number, Pair[]>();
  let last = -1;
  old.forEach((one, at) => {
    const after = partner.get(at);
    if (after !== undefined) last = after;
    else listed(removed, last).push({ old: one, now: undefined });
  });
  const pairs = now.flatMap((one, at) => [{ old: old[oldOf.get(at) ?? -1], now: one }, ...(removed.get(at) ?? [])]);
  return [...(removed.get(-1) ?? []), ...pairs];
}

/** Which question of the second each of the first has become, by their indices. */
function partners(old: readonly Exchange[], now: readonly Exchange[]): ReadonlyMap<number, number> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (before: number, after: number) => {
    if (partner.has(before) || taken.has(after)) return;
    partner.set(before, after);
    taken.add(after);
  };
  const byWords = new Map<string, number[]>();
  now.forEach((one, after) => void listed(byWords, sameIn(one)).push(after));
  const isSameNumber = (before: number, after: number) => old[before]?.number === now[after]?.number;
  old.forEach((one, before) => {
    const same = (byWords.get(sameIn(one)) ?? []).filter((after) => !taken.has(after));
    const after = same.find((at) => isSameNumber(before, at)) ?? same[0];
    if (after !== undefined) pair(before, after);
  });
  for (const { before, after } of alikeAmong(
    old,
    now,
    (at) => !partner.has(at),
    (at) => !taken.has(at),
  ))
    pair(before, after);
  const byNumber = new Map<QuestionNumber | undefined, number[]>();
  now.forEach(({ number }, after) => void (taken.has(after) || listed(byNumber, number).push(after)));
  old.forEach((one, before) => {
    if (partner.has(before) || one.number === undefined) return;
    const after = byNumber.get(one.number)?.find((at) => !taken.has(at) && isAkin(one, now[at]));
    if (after !== undefined) pair(before, after);
  });
  return partner;
}

/** What is the same of two that are one: what is asked; where nothing is, all that there is. */
function sameIn({ words, title, answers }: Exchange): string {
  return words === '' ? `\n${title}\n${answers}` : words;
}

function isAkin(one: Exchange, other: Exchange | undefined): boolean {
  if (other === undefined) return false;
  return one.words === '' || other.words === '' || likeness(wordsOf(one), wordsOf(other)) >= AKIN;
}

/** So many questions without a partner of the same words are compared with each other. */
const MOST_ALIKE = 200;

/** Questions that were reworded, the most alike first. */
function alikeAmong(
  old: readonly Exchange[],
  now: readonly Exchange[],
  isOld: (at: number) => boolean,
  isNow: (at: number) => boolean,
): readonly { readonly before: number; readonly after: number }[] {
  const left = (list: readonly Exchange[], isLeft: (at: number) => boolean) =>
    list
      .map((one, at) => ({ at, words: wordsOf(one) }))
      .filter(({ at, words }) => words.size > 0 && isLeft(at))
      .slice(0, MOST_ALIKE);
  const others = left(now, isNow);
  const found = left(old, isOld).flatMap((one) =>
    others.flatMap((other) => {
      const degree = likeness(one.words, other.words);
      return degree < ALIKE ? [] : [{ before: one.at, after: other.at, degree }];
    }),
  );
  return found.sort((one, other) => other.degree - one.degree);
}

function wordsOf({ words }: Exchange): ReadonlySet<string> {
  return new Set(words.toLowerCase().match(WORD));
}

/** `trein`, `2029` */
const WORD = letters`/[\p{L}\p{N}]+/gu`;

/** How much of the words of both is the same: 1 where all are. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

function changesOf({ old, now }: Pair): readonly Change[] {
  if (old === undefined || now === undefined) {
    const only = old ?? now;
    return only === undefined ? [] : [{ kind: old ? 'removed' : 'added', title: only.title, from: undefined }];
  }
  const from = old.title === now.title ? undefined : old.title;
  const kinds: readonly (Change['kind'] | false)[] = [
    from !== undefined && 'renumbered',
    old.words !== '' && now.words !== '' && old.words !== now.words && 'reworded',
    answering(old.answers, now.answers),
  ];
  return kinds.flatMap((kind) => (kind === false ? [] : [{ kind, title: now.title, from }]));
}

function answering(old: string, now: string): Change['kind'] | false {
  if (old === now) return false;
  if (old === '') return 'answered';
  return now === '' ? 'unanswered' : 'answered-otherwise';
}
