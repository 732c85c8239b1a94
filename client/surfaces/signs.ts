import { type Disposable, StatusBarAlignment } from 'vscode';
import { languages, window } from '../host.ts';
import { inert } from '../inert.ts';
import { LANGUAGE } from '../language.ts';
import { inertCommand } from './commands.ts';

/** What is there only while there is something to say. */
export interface Sign extends Disposable {
  /** Shows words, with more of them beside them or in their place where they are spoken. */
  show(words: string, more: string): void;
  hide(): void;
}

interface SignKind {
  readonly id: string;
  /** What one calls it when one hides it. */
  readonly name: () => string;
  readonly command?: { readonly command: string; readonly title: () => string };
}

/** A sign in the status bar; `more` is what is said aloud, and the title of its command what a click does. */
export function statusBarSign({ id, name, command }: SignKind): Sign {
  const item = window.createStatusBarItem(id, StatusBarAlignment.Left, -1);
  item.command = command?.command;
  return {
    show(words, more) {
      item.name = inert(name());
      item.tooltip = inert(command?.title() ?? '');
      item.text = inert(words);
      item.accessibilityInformation = { label: inert(more) };
      item.show();
    },
    hide: () => item.hide(),
    dispose: () => item.dispose(),
  };
}

/** A sign in the language status of our documents, after `{}`; or of those in other languages. */
export function languageSign({ id, name, command }: SignKind, of: readonly string[] = [LANGUAGE]): Sign {
  const item = languages.createLanguageStatusItem(id, []);
  return {
    show(words, more) {
      item.name = inert(name());
      item.command = command && inertCommand({ ...command, title: command.title() });
      item.text = inert(words);
      item.detail = inert(more);
      item.selector = of.map((language) => ({ language }));
    },
    hide() {
      item.selector = [];
    },
    dispose: () => item.dispose(),
  };
}
