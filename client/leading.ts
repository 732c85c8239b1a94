/** What an editor shows. */
export interface Seen {
  /** The first line in sight. */
  readonly line: number;
  /** Whether the last line of the text is in sight. */
  readonly isEnd: boolean;
}

/** What a page does to the editor that it leads, and what it is told of that. */
export interface Led {
  /** Brings a line to the top. */
  readonly reveal: (line: number) => void;
  /** How many lines the editor keeps above a line that it brings to the top, as sticky scroll does. */
  readonly kept: () => number;
  /** Told of the first line in sight when somebody else than the page scrolled the editor. */
  readonly scrolled: (line: number) => void;
}

export interface Leading {
  /** Leads the editor to a line. */
  to(line: number): void;
  /** Takes in that the editor scrolled to where it shows this. */
  moved(seen: Seen): void;
  /** Forgets where the page led. */
  end(): void;
}

/** How long an editor may take to come where it is led, in milliseconds: a busy one takes half a second. */
const ON_ITS_WAY = 1500;

/**
 * Tells what a reader does to an editor from what a page does to it: VS Code does not say who scrolled. While the editor
 * is on its way nothing counts, and once it is there only what takes it elsewhere.
 */
export function leading({ reveal, kept, scrolled }: Led): Leading {
  /** Where it is led, until it has come there. */
  let goal: number | undefined;
  /** Where it came, and still stands. */
  let stand: number | undefined;
  let onItsWay: ReturnType<typeof setTimeout> | undefined;
  /** What it showed last since then. */
  let last: Seen | undefined;

  const isThere = ({ line, isEnd }: Seen) =>
    goal !== undefined && ((line >= goal - kept() - 1 && line <= goal + 1) || (isEnd && line < goal));

  function look(seen: Seen): void {
    const { line } = seen;
    const isOurs = isThere(seen) || (stand !== undefined && Math.abs(line - stand) <= 1);
    goal = undefined;
    stand = isOurs ? line : undefined;
    if (!isOurs) scrolled(line);
  }

  function forget(): void {
    clearTimeout(onItsWay);
    onItsWay = undefined;
    goal = undefined;
    stand = undefined;
    last = undefined;
  }

  return {
    to(line) {
      forget();
      goal = line;
      onItsWay = setTimeout(() => {
        onItsWay = undefined;
        // One that has not moved was there already, or is slower still.
        if (last) look(last);
      }, ON_ITS_WAY);
      reveal(line);
    },
    moved(seen) {
      if (onItsWay === undefined) look(seen);
      else last = seen;
    },
    end: forget,
  };
}
