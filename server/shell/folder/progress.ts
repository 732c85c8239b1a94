import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Workspace } from '../folder.ts';

/** The progress of what is read, as a client shows it. */
export interface ShownProgress {
  show(read: number, of: number): void;
  done(): void;
}

/** So few files are read before anybody could see that they are. */
const FEW = 50;
/** It is told again after so many milliseconds. */
const OFTEN = 250;

/** Shows a client how far the reading of its workspace is, and lets its reader give that up. */
export function shownProgress(
  { connection, words }: Pick<Workspace, 'connection' | 'words'>,
  giveUp: () => void,
): ShownProgress {
  let reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  let last = 0;

  async function begun(): Promise<WorkDoneProgressServerReporter | undefined> {
    const made = await connection.window.createWorkDoneProgress().catch(() => undefined);
    made?.begin(words.folder.reading, 0, undefined, true);
    made?.token.onCancellationRequested(giveUp);
    return made;
  }

  return {
    async show(read, of) {
      if (of < FEW) return;
      reporter ??= begun();
      const now = Date.now();
      if (now - last < OFTEN) return;
      last = now;
      const mine = reporter;
      const shown = await mine;
      if (mine === reporter) shown?.report((100 * read) / of, words.folder.progress(read, of));
    },
    async done() {
      const shown = reporter;
      reporter = undefined;
      (await shown)?.done();
    },
  };
}
