import { element } from './element.ts';

/**
 * Shows the text of a note beside its mark while the mouse is on the mark or on that text, and while the mark has the
 * focus; Escape takes it away. Who listens to the page hears the note at its mark, so the pop-up itself is silent.
 */
export function showNotes(find: (id: string) => HTMLElement | undefined): void {
  const popup = element('div', { id: 'note-popup', 'aria-hidden': 'true', hidden: '' });
  document.body.append(popup);

  /** The mark whose note is shown. */
  let shown: Element | undefined;
  const markOf = (target: EventTarget | null) => (target instanceof Element ? target.closest('a.mark') : null);
  const show = (mark: Element) => {
    // With its note on the page, whoever listens hears it.
    const note = find(mark.getAttribute('href')?.slice(1) ?? '');
    const text = document.getElementById(mark.getAttribute('aria-describedby') ?? '');
    if (note === undefined || text === null) return;
    popup.replaceChildren(element('div', {}, ...[...text.childNodes].map((child) => child.cloneNode(true))));
    // What does not speak must not take the focus either.
    for (const link of popup.querySelectorAll('a')) {
      link.setAttribute('tabindex', '-1');
      link.removeAttribute('id');
    }
    popup.hidden = false;
    shown = mark;
    place(popup, mark);
  };
  const hide = () => {
    popup.hidden = true;
  };

  document.addEventListener('mouseover', ({ target }) => {
    const mark = markOf(target);
    if (mark !== null) show(mark);
    else if (!(target instanceof Node && popup.contains(target)) && markOf(document.activeElement) === null) hide();
  });
  document.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    if (mark === null) hide();
    else show(mark);
  });
  document.addEventListener('focusout', hide);
  window.addEventListener('resize', hide);
  // What has the focus is brought into sight, and the page moves under its note.
  window.addEventListener('scroll', () => {
    if (!popup.hidden && shown !== undefined) place(popup, shown);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** The room between a mark and its note, in pixels: so much of the mark's line reaches below the mark. */
const GAP = 10;

/** The room between a note and the edge of the page, in pixels. */
const EDGE = 8;

/** Under the line of the mark, or above it where there is no room; the style sheet lets the mouse cross the gap. */
function place(popup: HTMLElement, mark: Element): void {
  const { left, top, bottom } = mark.getBoundingClientRect();
  const { width, height } = popup.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = bottom + GAP + height <= clientHeight || top < height + GAP;
  popup.style.left = `${within(left, clientWidth - width) + window.scrollX}px`;
  popup.style.top = `${within(isBelow ? bottom + GAP : top - height - GAP, clientHeight - height) + window.scrollY}px`;
}

function within(start: number, room: number): number {
  return Math.max(EDGE, Math.min(start, room - EDGE));
}
