import { type Change, changed, offsetAt, type Page, page } from '../shell/page.ts';

/** A document in an editor: what one sees of it, and how one gets back. */
export interface Editor {
  readonly page: Page;
  readonly version: number;
  /** What undoes each step, the last one last. */
  readonly undone: readonly (readonly Replacement[])[];
}

/** What is between two offsets of a text, and what comes in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An editor after a step, and what it tells the server: changes, each of the text after the one before. */
export interface Step {
  readonly editor: Editor;
  readonly contentChanges: readonly (Change | { readonly text: string })[];
}

/** Replaces one thing after the other, in one step. */
export function replaced(editor: Editor, replacements: readonly ((text: string) => Replacement)[]): Step {
  let on = editor.page;
  const contentChanges: Change[] = [];
  const back: Replacement[] = [];
  for (const replacement of replacements) {
    const { start, end, text } = replacement(on.text);
    const { change, after } = changed(on, start, end, text);
    contentChanges.push(change);
    back.unshift(inverse(on, change));
    on = after;
  }
  return { editor: next(editor, on, [...editor.undone, back]), contentChanges };
}

/** Puts another text in the place of all that is there, without saying what changed in it. */
export function rewritten(editor: Editor, text: string): Step {
  const back = [{ start: 0, end: text.length, text: editor.page.text }];
  return { editor: next(editor, page(editor.page.uri, text), [...editor.undone, back]), contentChanges: [{ text }] };
}

/** Takes the last step back. */
export function undone(editor: Editor): Step {
  const { editor: before, contentChanges } = replaced(
    editor,
    (editor.undone.at(-1) ?? []).map((replacement) => () => replacement),
  );
  return { editor: { ...before, undone: editor.undone.slice(0, -1) }, contentChanges };
}

function next({ version }: Editor, on: Page, back: Editor['undone']): Editor {
  return { page: on, version: version + 1, undone: back };
}

function inverse(on: Page, { range, text }: Change): Replacement {
  const [start = 0, end = 0] = [offsetAt(on, range.start), offsetAt(on, range.end)];
  return { start, end: start + text.length, text: on.text.slice(start, end) };
}
