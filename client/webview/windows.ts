import { element } from './element.ts';

/** The way to a thing of the page: its index in a list, and in the list within that. */
export type Way = readonly (readonly [list: string, index: number])[];

/** A list to be drawn: its items are elements, once they are needed. */
export interface Items<Item> {
  readonly items: readonly Item[];
  readonly make: (item: Item) => HTMLElement;
  /** How much of an item there is to read, by which its height is judged until it is drawn. */
  readonly size: (item: Item) => number;
}

/** Lists of which only what is near the screen exists, where a page is too long to be drawn whole. */
export interface Windows {
  /** Begins a page anew. */
  begin(isWhole: boolean): void;
  /** The elements of a list: its items, or windows on them where they are many. */
  draw<Item>(name: string, tag: 'div' | 'ol', list: Items<Item>): readonly HTMLElement[];
  /** Draws what is on a way, and gives the last thing on it that is in a window. */
  reveal(way: Way): Element | undefined;
  /** Draws what is near the screen and takes away what is far from it; what the reader sees stays where it is. */
  update(): void;
}

interface Window {
  readonly name: string;
  readonly element: HTMLElement;
  readonly fill: () => readonly HTMLElement[];
  readonly size: number;
  isDrawn: boolean;
}

/** As many items as one window shows. */
const STEP = 20;
/** How far from the screen, in screens, a window is drawn, and how far it is taken away. */
const NEAR = 1;
const FAR = 3;
/** What is drawn moves what stands below, and that may then be near. */
const ROUNDS = 5;
/** The height in pixels of one unit of size in a list of which nothing was drawn yet. */
const HEIGHT = 0.4;

export function drawnByWindows(): Windows {
  let isWhole = true;
  const lists = new Map<string, readonly Window[]>();
  /** The heights of windows that were drawn, also on the page before, which is much like this one. */
  const heights = new Map<string, number>();
  const unitHeights = new Map<string, number>();

  function draw<Item>(name: string, tag: 'div' | 'ol', { items, make, size }: Items<Item>): readonly HTMLElement[] {
    if (isWhole || items.length <= 2 * STEP) {
      const made = items.map(make);
      // Only a list must be in an element of its own.
      return tag === 'ol' ? [element(tag, {}, ...made)] : made;
    }
    const windows = Array.from({ length: Math.ceil(items.length / STEP) }, (_, index): Window => {
      const shown = items.slice(index * STEP, (index + 1) * STEP);
      return {
        name: `${name} ${index}`,
        element: element(tag, { class: 'window' }),
        fill: () => shown.map(make),
        size: shown.reduce((sum, item) => sum + size(item), 0),
        isDrawn: false,
      };
    });
    for (const window of windows) reserve(window);
    lists.set(name, windows);
    return windows.map(({ element }) => element);
  }

  /** Gives a window that is not drawn its height. */
  function reserve({ name, element, size }: Window): void {
    const height = heights.get(name) ?? size * (unitHeights.get(kindOf(name)) ?? HEIGHT);
    element.style.height = `${height}px`;
  }

  function fill(window: Window): void {
    window.element.replaceChildren(...window.fill());
    window.element.style.height = '';
    window.isDrawn = true;
  }

  function empty(window: Window, height: number): void {
    heights.set(window.name, height);
    window.element.replaceChildren();
    window.isDrawn = false;
    reserve(window);
  }

  function inPage(): readonly Window[] {
    for (const [name, [first]] of lists) if (first?.element.isConnected !== true) lists.delete(name);
    return [...lists.values()].flat();
  }

  /** Whether that changed the page near the screen. */
  function drawNear(windows: readonly Window[]): boolean {
    const screen = document.documentElement.clientHeight;
    let changed = false;
    for (const { window, top, bottom } of windows.map((window) => ({ window, ...boxOf(window) }))) {
      if (!window.isDrawn && bottom > -NEAR * screen && top < (1 + NEAR) * screen) {
        fill(window);
        changed = true;
      } else if (window.isDrawn) {
        if (learn(window, bottom - top)) changed = true;
        if ((bottom < -FAR * screen || top > (1 + FAR) * screen) && !isHeld(window.element))
          empty(window, bottom - top);
      }
    }
    return changed;
  }

  /** Judges the windows of a list by the first of its kind that is drawn. */
  function learn({ name, size }: Window, height: number): boolean {
    const kind = kindOf(name);
    if (unitHeights.has(kind)) return false;
    unitHeights.set(kind, height / size);
    for (const window of inPage()) if (!window.isDrawn && kindOf(window.name) === kind) reserve(window);
    return true;
  }

  return {
    begin(whole) {
      isWhole = whole;
      for (const window of inPage()) {
        const { top, bottom } = boxOf(window);
        if (window.isDrawn) heights.set(window.name, bottom - top);
      }
      lists.clear();
    },
    draw,
    reveal(way) {
      let found: Element | undefined;
      for (const [name, index] of way) {
        const window = lists.get(name)?.[Math.floor(index / STEP)];
        if (window === undefined) continue;
        if (!window.isDrawn) fill(window);
        found = window.element.children[index % STEP];
      }
      return found;
    },
    update() {
      const hold = held(inPage());
      for (let round = 0; round < ROUNDS; round++) {
        const changed = drawNear(inPage());
        hold();
        if (!changed) return;
      }
    },
  };
}

/** `section` of the window `section-3 5`: windows of a kind are alike. */
function kindOf(name: string): string {
  return /^\w+/.exec(name)?.[0] ?? '';
}

function boxOf({ element }: Window): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
}

/** Whether the reader has hold of something in it: what has the focus, or describes that, or is selected. */
function isHeld(element: Element): boolean {
  const { activeElement } = document;
  const description = document.getElementById(activeElement?.getAttribute('aria-describedby') ?? '');
  if (element.contains(activeElement) || (description !== null && element.contains(description))) return true;
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}

/** What the reader has at the top of the screen; called, it brings that back to where it was. */
function held(windows: readonly Window[]): () => void {
  const boxes = windows
    .filter(({ element }) => element.closest('main') !== null)
    .map((window) => ({ window, ...boxOf(window) }))
    .filter(({ bottom }) => bottom > TOP)
    // The innermost of those that reach over the top, or else the next below it.
    .sort((a, b) => Math.max(a.top, TOP) - Math.max(b.top, TOP) || a.bottom - a.top - (b.bottom - b.top));
  const [first] = boxes;
  if (first === undefined) return () => {};
  const { element } = first.window;
  const shown = [...element.querySelectorAll('h2, h3, p, li')];
  const child = shown.find((each) => each.getBoundingClientRect().bottom > TOP) ?? element;
  const before = child.getBoundingClientRect();
  // How much of a window has passed stays the same when it is drawn with another height.
  const passed = child === element ? Math.max(0, TOP - before.top) / Math.max(1, before.height) : 0;
  return () => {
    const after = child.getBoundingClientRect();
    const moved = after.top - before.top + passed * (after.height - before.height);
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** How far below the top of the screen, in pixels, what one reads begins. */
export const TOP = 16;
