import { Disposable } from 'vscode';
import { follow } from './follow.ts';
import type { Server } from './server.ts';
import { languageSign, type Sign } from './surfaces/signs.ts';
import { t } from './words.ts';

/** In the language status, after `{}`: who asked and answered, how far that has come and when, and how much there is. */
export function documentFacts(server: Server): Disposable {
  const followed = follow(server, 'kamervragen/facts');
  const people = languageSign({ id: 'people', name: () => t('Kamervragen: Who Asked and Answered') });
  const state = languageSign({ id: 'dates', name: () => t('Kamervragen: State and Dates') });
  const counts = languageSign({ id: 'counts', name: () => t('Kamervragen: Counts') });

  function show(): void {
    const facts = followed.answer;
    fill(people, facts?.people);
    fill(state, facts?.state);
    fill(counts, facts?.counts);
  }

  show();
  return Disposable.from(followed, people, state, counts, followed.onDidChange(show));
}

/** Shows the first text with the others as its details; a sign without a text is not there. */
function fill(sign: Sign, [text, ...details]: readonly string[] = []): void {
  if (text === undefined) sign.hide();
  else sign.show(text, details.join(' · '));
}
