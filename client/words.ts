import { type Disposable, EventEmitter, env, workspace } from 'vscode';
import { LANGUAGE } from './language.ts';
import { type Language, languageOf, systemLocales } from './locales.ts';
import { type Say, sayIn } from './say.ts';

/** A text of ours, in the reader's language. */
export const t: Say = (text, ...values) => sayIn(language())(text, ...values);

/** The language that we speak. */
export function language(): Language {
  spoken ??= chosen();
  return spoken;
}

let spoken: Language | undefined;
const changed = new EventEmitter<void>();

/** We speak another language from now on. */
export const onDidChangeLanguage = changed.event;

/** Follows the reader's choice. */
export function followLanguage(): Disposable {
  return workspace.onDidChangeConfiguration(() => {
    const before = language();
    spoken = chosen();
    if (spoken !== before) changed.fire();
  });
}

function chosen(): Language {
  const set = workspace.getConfiguration(LANGUAGE).get<string>('language');
  return languageOf(set, [env.language, ...systemLocales(globalThis.process?.env ?? {})]);
}
