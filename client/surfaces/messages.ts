import { type CancellationToken, ProgressLocation } from 'vscode';
import { window } from '../host.ts';
import { inert } from '../inert.ts';

/** Says something in the status bar, where it is in nobody's way. */
export function tell(message: string): void {
  window.setStatusBarMessage(inert(message), 5000);
}

export function inform(message: string): void {
  window.showInformationMessage(inert(message));
}

export function warn(message: string): void {
  window.showWarningMessage(inert(message));
}

/** Tells of a fault, and gives the answer that the reader chooses. */
export async function ask<Answer extends string>(message: string, ...answers: Answer[]): Promise<Answer | undefined> {
  const items = answers.map((answer) => ({ title: inert(answer), answer }));
  return (await window.showErrorMessage(inert(message), ...items))?.answer;
}

/** Tells of something, and gives what the reader chooses to do with it. */
export async function offer<Answer extends string>(message: string, ...answers: Answer[]): Promise<Answer | undefined> {
  const items = answers.map((answer) => ({ title: inert(answer), answer }));
  return (await window.showInformationMessage(inert(message), ...items))?.answer;
}

/** Says that something is being done, which the reader may give up. */
export function whileWorking<Result>(
  title: string,
  work: (token: CancellationToken) => Promise<Result>,
): Thenable<Result> {
  const options = { location: ProgressLocation.Notification, title: inert(title), cancellable: true };
  return window.withProgress(options, (_, token) => work(token));
}
