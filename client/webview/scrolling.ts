/** A place of the page, and the lines of the text that it comes from. */
interface Anchor {
  readonly element: Element;
  readonly first: number;
  readonly last: number;
}

export interface Scrolling {
  /** Reads anew where the page comes from, after it was changed. */
  update(): void;
  /** Scrolls the page to a line of the text, without telling. */
  to(line: number): void;
  /** The line of the text at the top of the page. */
  line(): number;
}

/** Ties the page's scrolling to the text: `scrolled` is told where the reader, and nobody else, scrolls the page to. */
export function scrolling(scrolled: (line: number) => void): Scrolling {
  let anchors: readonly Anchor[] = [];
  let inTextOrder: readonly Anchor[] = [];
  /** Where the page was last scrolled to by us. */
  let ours = window.scrollY;
  let waiting = false;

  function line(): number {
    // Beside a long answer stands a short question: what is read at this height is what ends last below it.
    for (const { element, first, last } of anchors) {
      const { top, bottom, height } = element.getBoundingClientRect();
      if (bottom <= MARGIN) continue;
      return first + Math.max(0, (MARGIN - top) / Math.max(1, height)) * (last + 1 - first);
    }
    return inTextOrder.at(-1)?.last ?? 0;
  }

  function to(line: number): void {
    const anchor = inTextOrder.findLast(({ first }) => first <= line);
    let top = 0;
    // Whoever is at the beginning of the text sees the title above it as well.
    if (anchor !== undefined && line > (inTextOrder[0]?.first ?? 0)) {
      const { element, first, last } = anchor;
      const box = element.getBoundingClientRect();
      top = window.scrollY + box.top - MARGIN + Math.min(1, (line - first) / (last + 1 - first)) * box.height;
    }
    window.scrollTo({ top, behavior: 'instant' });
    ours = window.scrollY;
    markCurrent();
  }

  /** Says in the list of questions which one is being read. */
  function markCurrent(): void {
    const part = anchors.find(({ element }) => element.getBoundingClientRect().bottom > MARGIN)?.element;
    const question = part?.closest('.pair')?.querySelector('.question');
    for (const link of document.querySelectorAll('nav a')) {
      if (question && link.getAttribute('href') === `#${question.id}`) {
        if (link.hasAttribute('aria-current')) continue;
        link.setAttribute('aria-current', 'location');
        link.scrollIntoView({ block: 'nearest' });
      } else link.removeAttribute('aria-current');
    }
  }

  window.addEventListener('scroll', () => {
    if (waiting || Math.abs(window.scrollY - ours) < 2) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      ours = Number.NaN;
      markCurrent();
      scrolled(line());
    });
  });

  return {
    update() {
      anchors = [...document.querySelectorAll('main [data-first]')]
        .filter((element) => element.closest('.notes') === null)
        .map((element) => ({
          element,
          first: Number(element.getAttribute('data-first')),
          last: Number(element.getAttribute('data-last')),
        }));
      inTextOrder = [...anchors].sort((a, b) => a.first - b.first);
      markCurrent();
    },
    to,
    line,
  };
}

/** How far below the top of the window a line is taken to be the first. */
const MARGIN = 16;
