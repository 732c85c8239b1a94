import { QuickInputButtons } from 'vscode';
import { window } from '../host.ts';
import { inert } from '../inert.ts';

/** Lets one type a text and tells each version of it; Escape brings back the one from before. */
export function askForText(title: string, placeholder: string, before: string, tell: (text: string) => void): void {
  const input = window.createInputBox();
  let after = before;
  input.title = inert(title);
  input.placeholder = inert(placeholder);
  input.value = before;
  input.onDidChangeValue(tell);
  input.onDidAccept(() => {
    after = input.value;
    input.hide();
  });
  input.onDidHide(() => {
    tell(after);
    input.dispose();
  });
  input.show();
}

/** Lets one type a line, and gives it where it is accepted. */
export function askForLine(title: string, placeholder: string, before: string): Promise<string | undefined> {
  const input = window.createInputBox();
  let accepted: string | undefined;
  // Who copies the line from elsewhere finds it still there.
  input.ignoreFocusOut = true;
  input.title = inert(title);
  input.placeholder = inert(placeholder);
  input.value = before;
  return new Promise((resolve) => {
    input.onDidAccept(() => {
      accepted = input.value;
      input.hide();
    });
    input.onDidHide(() => {
      resolve(accepted);
      input.dispose();
    });
    input.show();
  });
}

/** Asks one thing after another, each of which may be left empty; undefined where the reader gave it up. */
export async function askInSteps(title: string, asked: readonly string[]): Promise<readonly string[] | undefined> {
  const answers = asked.map(() => '');
  for (let step = 0; step < asked.length; ) {
    const answer = await askStep(title, step, asked, answers[step] ?? '');
    if (answer === undefined) return undefined;
    answers[step] = answer.text;
    step += answer.isBack ? -1 : 1;
  }
  return answers;
}

/** Asks one of several things, where one can go back from all but the first. */
function askStep(
  title: string,
  step: number,
  asked: readonly string[],
  before: string,
): Promise<{ readonly text: string; readonly isBack: boolean } | undefined> {
  const input = window.createInputBox();
  input.title = inert(title);
  input.step = step + 1;
  input.totalSteps = asked.length;
  input.placeholder = inert(asked[step] ?? '');
  input.value = before;
  input.ignoreFocusOut = true;
  if (step > 0) input.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    const end = (isBack: boolean) => {
      resolve({ text: input.value, isBack });
      input.hide();
    };
    input.onDidAccept(() => end(false));
    input.onDidTriggerButton(() => end(true));
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
