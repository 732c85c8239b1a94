import { answerersOf } from '../model/people.ts';
import { titleOf } from '../model/titles.ts';
import { fileNameOf } from '../text/fileName.ts';
import type { Entry } from '../workspace/entry.ts';
import type { Goal } from '../workspace/leads.ts';
import { membersOf } from '../workspace/symbols.ts';
import type { Words } from './words.ts';

/** What is said of a document of the folder, each in a line of its own. */
export interface GoalInWords {
  readonly kind: 'in-folder';
  readonly title: string;
  readonly lines: readonly string[];
}

/** So many questions are shown of those that are named. */
const SHOWN = 3;

/** What a document is about, who asked and answered, when, how far it has come; and what it asks, first or where it is named. */
export function goalInWords({ entry, sections }: Goal, words: Words): GoalInWords {
  const { subject, key, uri } = entry;
  const file = fileNameOf(uri);
  const wanted = new Set(sections.flatMap(({ numbers }) => numbers));
  const questions = entry.sections.filter(({ role }) => role === 'question');
  const named = questions.filter(({ numbers }) => numbers.some((number) => wanted.has(number)));
  const shown = wanted.size > 0 ? named.slice(0, SHOWN) : questions.slice(0, 1);
  return {
    kind: 'in-folder',
    title: subject ?? key ?? file,
    lines: [
      ...peopleIn(entry, words),
      ...stateIn(entry, words),
      ...shown.map((question) => `${titleOf(question)}: ${question.words}`),
      words.inFolder.file(file),
    ],
  };
}

function peopleIn(entry: Entry, words: Words): readonly string[] {
  const { askedBy, asked, answered, state } = entry;
  const { facts, inFolder } = words;
  const officials = answerersOf(entry);
  const answering = { asked: facts.forAnswer, postponed: facts.noticeBy } as const;
  const of = state === 'asked' || state === 'postponed' ? answering[state] : facts.answeredBy;
  const dated = (said: string, date: string | undefined) =>
    date === undefined ? said : `${said} · ${inFolder.on(date)}`;
  return [
    ...(askedBy.length > 0 ? [dated(facts.askedBy(membersOf(askedBy)), asked)] : []),
    ...(officials.length > 0 ? [dated(of(officials.join(', ')), answered)] : []),
  ];
}

function stateIn({ state, days, postponed }: Entry, { facts }: Words): readonly string[] {
  // That it has no answer says little: another document may be that.
  if (state === undefined || state === 'asked') return [];
  if (state === 'postponed') return [facts.postponed(postponed)];
  return [days === undefined ? facts.state[state] : facts.answeredIn(facts.state[state], days, undefined)];
}
