import type { CancellationToken, ThemeIcon } from 'vscode';
import { CancellationTokenSource } from 'vscode';
import { window } from '../host.ts';
import { type Inert, inert } from '../inert.ts';
import type { Choice } from './choosing.ts';

export interface LookingUp<Value> {
  readonly title: string;
  readonly placeholder: string;
  /** Shown while nothing is typed, and where nothing was found. */
  readonly hints: { readonly start: string; readonly nothing: string };
  /** What there is for what was typed; asked anew at every letter, and given up at the next. */
  readonly find: (typed: string, token: CancellationToken) => Promise<readonly Choice<Value>[]>;
  /** The reader has chosen. */
  readonly chosen: (value: Value) => void;
}

type Item<Value> = {
  label: Inert;
  description: Inert;
  detail: Inert;
  alwaysShow: boolean;
  iconPath?: ThemeIcon;
  value: Value | undefined;
};

/** Lets the reader type words, and choose from what is found for them, in the order in which it was found. */
export function lookUp<Value>({ title, placeholder, hints, find, chosen }: LookingUp<Value>): void {
  const picker = window.createQuickPick<Item<Value>>();
  let asked = new CancellationTokenSource();
  picker.title = inert(title);
  picker.placeholder = inert(placeholder);
  const say = (words: string): Item<Value> => {
    return { label: inert(words), description: inert(''), detail: inert(''), alwaysShow: true, value: undefined };
  };
  picker.items = [say(hints.start)];
  picker.onDidChangeValue(async (typed) => {
    asked.cancel();
    asked = new CancellationTokenSource();
    const { token } = asked;
    picker.busy = true;
    const found = await find(typed, token);
    if (token.isCancellationRequested) return;
    picker.busy = false;
    const nothing = typed.trim() === '' ? hints.start : hints.nothing;
    // VS Code would leave out what does not hold the words as they were typed.
    picker.items =
      found.length === 0
        ? [say(nothing)]
        : found.map(({ icon, label, description, detail, value }) => ({
            label: inert(label),
            description: inert(description),
            detail: inert(detail),
            iconPath: icon,
            alwaysShow: true,
            value,
          }));
  });
  picker.onDidAccept(() => {
    const value = picker.activeItems[0]?.value;
    if (value === undefined) return;
    picker.hide();
    chosen(value);
  });
  picker.onDidHide(() => {
    asked.cancel();
    picker.dispose();
  });
  picker.show();
}
