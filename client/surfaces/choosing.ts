import type { QuickInputButton, ThemeIcon } from 'vscode';
import { window } from '../host.ts';
import { type Inert, inert, SEARCHED } from '../inert.ts';

/** One line of a list to choose from. */
export interface Choice<Value> {
  readonly icon: ThemeIcon;
  readonly label: string;
  readonly description: string;
  /** Words below it, in which typing searches too. */
  readonly detail: string;
  readonly value: Value;
}

export interface Choosing<Value> {
  readonly title: string;
  readonly placeholder: string;
  readonly choices: readonly Choice<Value>[];
  /** What else one can do with all of it: a button beside the title. */
  readonly instead?: { readonly icon: ThemeIcon; readonly title: string; readonly run: () => void };
  /** The choice that is active at first. */
  readonly first: Value | undefined;
  /** Another choice is active. */
  readonly moved: (value: Value) => void;
  /** The reader has chosen, or has not. */
  readonly done: (value: Value | undefined) => void;
}

/** Lets the reader choose from a list. */
export function choose<Value>({ title, placeholder, choices, instead, first, moved, done }: Choosing<Value>): void {
  const picker = window.createQuickPick<{ label: Inert; description: Inert; detail: Inert; value: Value }>();
  let chosen: Value | undefined;
  picker.title = inert(title);
  picker.placeholder = inert(placeholder);
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = choices.map(({ icon, label, description, detail, value }) => ({
    label: inert(label),
    iconPath: icon,
    description: inert(description),
    detail: inert(detail, SEARCHED),
    value,
  }));
  picker.activeItems = picker.items.filter(({ value }) => value === first);
  if (instead) picker.buttons = [{ iconPath: instead.icon, tooltip: inert(instead.title) } satisfies QuickInputButton];
  picker.onDidTriggerButton(() => {
    picker.hide();
    instead?.run();
  });
  picker.onDidChangeActive(([active]) => {
    if (active !== undefined) moved(active.value);
  });
  picker.onDidAccept(() => {
    chosen = picker.activeItems[0]?.value;
    picker.hide();
  });
  picker.onDidHide(() => {
    done(chosen);
    picker.dispose();
  });
  picker.show();
}
