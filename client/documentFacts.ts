import { Disposable, env, l10n } from 'vscode';
import type { Facts } from '../server/shell/requests.ts';
import { follow } from './follow.ts';
import { notesInWords } from './question.ts';
import type { Server } from './server.ts';
import { languageSign, type Sign } from './surfaces.ts';

/** The term in which the government is to answer: three weeks. */
const TERM = 21;

/** In the language status, behind `{}`: who asked and answered, when and in how many days, and how much there is. */
export function documentFacts(server: Server): Disposable {
  const followed = follow(server, 'kamervragen/facts');
  const people = languageSign({ id: 'people', name: l10n.t('Kamervragen: Who Asked and Answered') });
  const dates = languageSign({ id: 'dates', name: l10n.t('Kamervragen: Dates') });
  const counts = languageSign({ id: 'counts', name: l10n.t('Kamervragen: Counts') });

  function show(): void {
    const facts = followed.answer;
    if (facts === undefined) for (const sign of [people, dates, counts]) sign.hide();
    else {
      fill(people, peopleOf(facts));
      fill(dates, datesOf(facts));
      fill(counts, countsOf(facts));
    }
  }

  show();
  return Disposable.from(followed, people, dates, counts, followed.onDidChange(show));
}

/** Shows the first text with the others as its details; a sign without a text is not there. */
function fill(sign: Sign, texts: readonly string[]): void {
  const [text, ...details] = texts;
  if (text === undefined) sign.hide();
  else sign.show(text, details.join(' · '));
}

function peopleOf({ askedBy, answeredBy }: Facts): readonly string[] {
  return [
    ...(askedBy.length > 0 ? [l10n.t('Asked by {0}', askedBy.join(', '))] : []),
    ...(answeredBy.length > 0 ? [l10n.t('Answered by {0}', answeredBy.join(', '))] : []),
  ];
}

function datesOf({ submitted, received, days }: Facts): readonly string[] {
  return [
    ...(days === undefined ? [] : [daysAgainstTerm(days)]),
    ...(submitted === undefined ? [] : [l10n.t('asked on {0}', dateInWords(submitted))]),
    ...(received === undefined ? [] : [l10n.t('answer received on {0}', dateInWords(received))]),
  ];
}

function daysAgainstTerm(days: number): string {
  const inDays = days === 1 ? l10n.t('Answered in 1 day') : l10n.t('Answered in {0} days', days);
  const late = days - TERM;
  if (late <= 0) return l10n.t('{0}, within the term of three weeks', inDays);
  if (late === 1) return l10n.t('{0}, 1 day after the term of three weeks', inDays);
  return l10n.t('{0}, {1} days after the term of three weeks', inDays, late);
}

function countsOf({ questions, unanswered, notes, publications }: Facts): readonly string[] {
  return [
    questions === 1 ? l10n.t('1 question') : l10n.t('{0} questions', questions),
    ...(unanswered === 0 ? [] : [l10n.t('{0} without an answer', unanswered)]),
    ...(notes === 0 ? [] : [notesInWords(notes)]),
    ...(publications === 0 ? [] : [publicationsInWords(publications)]),
  ];
}

const publicationsInWords = (count: number) =>
  count === 1 ? l10n.t('1 publication cited') : l10n.t('{0} publications cited', count);

/** `2024-02-12` as `12 February 2024`; as it is where it is no date. */
function dateInWords(date: string): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(env.language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
