import type { Range } from '../../server/shell/requests.ts';
import type { FromReadingView, ReadingState, ToReadingView } from '../readingMessages.ts';
import { isReadingState, isToReadingView } from '../readingShapes.ts';
import { element } from './element.ts';
import { showNotes } from './notePopup.ts';
import { pageOf } from './page.ts';
import { type Places, piecesOf, placesOf } from './places.ts';
import { scrolling } from './scrolling.ts';
import { drawnByWindows } from './windows.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromReadingView): void;
  getState(): unknown;
  setState(state: ReadingState): void;
};

const vscode = acquireVsCodeApi();
const content = element('div', { id: 'content' });
document.body.append(content);

/** As much as three hundred questions with their answers have: so much is drawn whole, so that all of it is found. */
const WHOLE = 3000;

let places: Places | undefined;
const windows = drawnByWindows();
const scroll = scrolling(windows, find, (line) => {
  keep({ line });
  vscode.postMessage({ kind: 'scrolled', line });
});
showNotes(find);

window.addEventListener('message', (message: MessageEvent<unknown>) => {
  const { data } = message;
  if (!isOfHost(message) || !isToReadingView(data)) return;
  switch (data.kind) {
    case 'show':
      return show(data);
    case 'scroll':
      scroll.to(data.line);
      return keep({ line: data.line });
    case 'lock':
      return keep({ isLocked: data.isLocked });
    case 'gone':
      return content.replaceChildren(element('p', { role: 'alert' }, data.message));
  }
});

/** The extension speaks through the frame around this one; VS Code has hidden `window.parent`, so its children are asked. */
function isOfHost({ origin, source }: MessageEvent): boolean {
  if (origin !== window.origin || source === null || !('length' in source)) return false;
  for (let child = 0; child < source.length; child++) if (source[child] === window) return true;
  return false;
}

function show({ uri, isLocked, name, page, texts, line }: ToReadingView & { kind: 'show' }): void {
  const state = kept();
  const known = state?.uri === uri ? state : undefined;
  const isFirst = places === undefined || known === undefined;
  const { scrollY } = window;
  const focused = isFirst ? undefined : document.activeElement?.id;
  places = placesOf(page);
  windows.begin(piecesOf(page) <= WHOLE);
  const open = (place: Range) => vscode.postMessage({ kind: 'open', place });
  content.replaceChildren(...pageOf(page, name, texts, places, windows, open));
  scroll.update(places);
  // While somebody writes the page stays where it is, whatever changes in it.
  if (isFirst) scroll.to(line ?? known?.line ?? 0);
  else window.scrollTo({ top: scrollY, behavior: 'instant' });
  if (focused) find(focused)?.focus({ preventScroll: true });
  vscode.setState({ uri, line: known?.line ?? line ?? 0, isLocked });
}

/** What has an id, drawn where it is not. */
function find(id: string): HTMLElement | undefined {
  windows.reveal(places?.ways.get(id) ?? []);
  return document.getElementById(id) ?? undefined;
}

function kept(): ReadingState | undefined {
  const state = vscode.getState();
  return isReadingState(state) ? state : undefined;
}

function keep(change: Partial<ReadingState>): void {
  const known = kept();
  if (known !== undefined) vscode.setState({ ...known, ...change });
}

// Links inside the page take the focus along, so that a reader goes on from there; VS Code opens the others itself.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  const target = find(href.slice(1));
  if (target === undefined) return;
  event.preventDefault();
  scroll.reach(target);
  target.focus({ preventScroll: true });
});

vscode.postMessage({ kind: 'ready' });
