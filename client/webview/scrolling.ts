import { entryId, type Places } from './places.ts';
import { TOP, type Way, type Windows } from './windows.ts';

/** A place of the page, and the lines of the text that it comes from. */
interface Anchor {
  readonly element: Element;
  readonly first: number;
  readonly last: number;
}

export interface Scrolling {
  /** Takes in what the page has become. */
  update(places: Places): void;
  /** Scrolls the page to a line of the text, without telling. */
  to(line: number): void;
  /** Scrolls the page to a thing on it where the reader's click leads, and tells: it is what is being read, wherever it can stand. */
  reach(target: HTMLElement): void;
}

/**
 * Ties the page's scrolling to the text: `scrolled` is told where the reader, and nobody else, scrolls the page to.
 * `find` gives what has an id, drawn or not.
 */
export function scrolling(
  windows: Windows,
  find: (id: string) => Element | undefined,
  scrolled: (line: number) => void,
): Scrolling {
  let lines: Places['lines'] = [];
  /** Where the page was when we last looked. */
  let known = window.scrollY;
  let waiting = false;
  /** The question that is being read, as it is called in the list. */
  let current: string | undefined;

  /** Draws what has come near. */
  function draw(): void {
    windows.update();
    known = window.scrollY;
    mark(true);
  }

  function to(line: number): void {
    const way = wayTo(lines, line);
    let top = 0;
    // Whoever is at the beginning of the text sees the title above it as well.
    if (way !== undefined && line > (lines[0]?.first ?? 0)) {
      const anchor = anchorsIn(windows.reveal(way) ?? document)
        .filter(({ first }) => first <= line)
        .reduce<Anchor | undefined>((last, each) => (last && last.first > each.first ? last : each), undefined);
      if (anchor !== undefined) {
        const { element, first, last } = anchor;
        const box = element.getBoundingClientRect();
        top = window.scrollY + box.top - TOP + Math.min(1, (line - first) / (last + 1 - first)) * box.height;
      }
    }
    window.scrollTo({ top, behavior: 'instant' });
    draw();
    markCurrent();
  }

  /** Says in the list of questions which one is being read. */
  function markCurrent(pair = topmost()?.element.closest('.pair')): void {
    const question = pair?.querySelector('.question');
    const read = question ? entryId(Number(question.id.replace(/\D+/, ''))) : undefined;
    if (read === current) return;
    mark(false);
    current = read;
    const link = read === undefined ? undefined : find(read);
    mark(true);
    link?.scrollIntoView({ block: 'nearest' });
  }

  function reach(target: HTMLElement): void {
    target.scrollIntoView();
    draw();
    const pair = target.closest('.pair');
    const [anchor] = pair === null ? [topmost()] : anchorsIn(target);
    markCurrent(pair ?? anchor?.element.closest('.pair'));
    scrolled(pair === null || anchor === undefined ? lineOf(anchor, lines) : anchor.first);
  }

  function mark(isCurrent: boolean): void {
    const link = current === undefined ? null : document.getElementById(current);
    if (isCurrent) link?.setAttribute('aria-current', 'location');
    else link?.removeAttribute('aria-current');
  }

  function look(): void {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const isReader = Math.abs(window.scrollY - known) >= 2;
      draw();
      if (!isReader) return;
      markCurrent();
      scrolled(lineOf(topmost(), lines));
    });
  }

  // What scrolls may be the page or the list of questions.
  document.addEventListener('scroll', look, { capture: true, passive: true });
  window.addEventListener('resize', look);

  return {
    update(places) {
      ({ lines } = places);
      current = undefined;
      draw();
      markCurrent();
    },
    to,
    reach,
  };
}

/** The way to the last part of the page that comes from `line` or from before it. */
function wayTo(lines: Places['lines'], line: number): Way | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.first ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1]?.way;
}

/** What is read at the top of the screen: beside a long answer stands a short question, so it is what ends last below it. */
function topmost(): Anchor | undefined {
  for (const block of document.querySelectorAll('main > header, .pair, .aside')) {
    if (block.getBoundingClientRect().bottom <= TOP) continue;
    const anchor = anchorsIn(block).find(({ element }) => element.getBoundingClientRect().bottom > TOP);
    if (anchor !== undefined) return anchor;
  }
  return undefined;
}

function lineOf(anchor: Anchor | undefined, lines: Places['lines']): number {
  if (anchor === undefined) return lines.at(-1)?.first ?? 0;
  const { element, first, last } = anchor;
  const { top, height } = element.getBoundingClientRect();
  return first + Math.max(0, (TOP - top) / Math.max(1, height)) * (last + 1 - first);
}

/** The elements in `element` that say where they come from, and itself; notes stand elsewhere than in the text. */
function anchorsIn(element: Element | Document): readonly Anchor[] {
  const inside = [...element.querySelectorAll('[data-first]')];
  return (element instanceof Element && element.matches('[data-first]') ? [element] : inside)
    .filter((each) => each.closest('.notes') === null)
    .map((each) => ({
      element: each,
      first: Number(each.getAttribute('data-first')),
      last: Number(each.getAttribute('data-last')),
    }));
}
