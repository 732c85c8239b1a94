import type { Facts } from '../features/facts.ts';
import { termOf, type When } from '../reading/timing.ts';
import { fileNameOf } from '../text/fileName.ts';
import { oneLine } from '../text/oneLine.ts';
import type { CaseFacts } from '../workspace/companions.ts';
import type { Words } from './words.ts';

/** What is said of a document as a whole: of each the first sentence, and details of it. Of what is not known, nothing. */
export interface FactsInWords {
  /** Who asked, and who answered. */
  readonly people: readonly string[];
  /** How far it has come, when, and how long that took. */
  readonly state: readonly string[];
  /** How much there is. */
  readonly counts: readonly string[];
}

export function factsInWords(facts: Facts & Partial<CaseFacts>, { facts: words, inFolder }: Words): FactsInWords {
  return {
    people: people(facts, words),
    state: [...elsewhere(facts, words, inFolder), ...state(facts, words), ...dates(facts, words)],
    counts: counts(facts, words),
  };
}

type FactWords = Words['facts'];

function people({ askedBy, answeredBy, state }: Facts, words: FactWords): readonly string[] {
  const said = { asked: words.forAnswer, postponed: words.noticeBy, answered: words.answeredBy } as const;
  const of = state === 'postponed' || state === 'asked' ? said[state] : said.answered;
  return [
    ...(askedBy.length > 0 ? [words.askedBy(listed(askedBy))] : []),
    ...(answeredBy.length > 0 ? [of(listed(answeredBy))] : []),
  ];
}

const listed = (names: readonly string[]) => names.map((name) => oneLine(name)).join(', ');

function state(facts: Facts, words: FactWords): readonly string[] {
  const { state, postponement, days } = facts;
  if (state === undefined) return [];
  if (state === 'postponed') {
    const { date, reason } = postponement ?? {};
    return [words.postponed(date), ...(reason === undefined ? [] : [`“${oneLine(reason)}”`])];
  }
  const earlier = postponement === undefined ? [] : [words.earlierPostponed(postponement.date)];
  if (state === 'asked') return [words.asked];
  if (days === undefined) return [words.state[state], ...earlier];
  const term = termOf(facts, facts);
  return [words.answeredIn(words.state[state], days, term), ...earlier, ...(term === undefined ? [] : [words.term])];
}

/** Where the questions of a document are answered that has no answer itself, and how long that took. */
function elsewhere(
  { answeredIn }: Partial<CaseFacts>,
  words: FactWords,
  { answeredIn: said }: Words['inFolder'],
): readonly string[] {
  if (answeredIn === undefined) return [];
  const { days, uri } = answeredIn;
  const where = said(fileNameOf(uri));
  const taken = days === undefined ? [] : [words.answeredIn(words.state.answered, days, undefined)];
  return [`${where.charAt(0).toUpperCase()}${where.slice(1)}`, ...taken].map((line) => oneLine(line));
}

function dates({ asked, answered }: Facts, words: FactWords): readonly string[] {
  const said = (when: When | undefined, { print, letter }: FactWords['asking']) =>
    when === undefined ? [] : [(when.isOfLetter ? letter : print)(when.date)];
  return [...said(asked, words.asking), ...said(answered, words.answering)];
}

function counts(
  { questions, unanswered, untold, notes, publications, state }: Facts,
  words: FactWords,
): readonly string[] {
  const asked = untold ? [words.untold] : [];
  return [
    ...(untold && questions === 0 ? [] : [words.questions(questions)]),
    ...asked,
    ...(unanswered === 0 || state === 'asked' || state === 'postponed' ? [] : [words.unanswered(unanswered)]),
    ...(notes === 0 ? [] : [words.notes(notes)]),
    ...(publications === 0 ? [] : [words.publications(publications)]),
  ];
}
