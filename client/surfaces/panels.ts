import type { ViewColumn, WebviewPanel } from 'vscode';
import { type Harmless, window } from '../host.ts';
import { inert } from '../inert.ts';

/** Opens a page of our own. */
export function openPanel(kind: string, title: string, column: ViewColumn): WebviewPanel {
  return window.createWebviewPanel(kind, inert(title), column, { enableFindWidget: true });
}

export function entitle(panel: WebviewPanel, title: string): void {
  (panel as Harmless<WebviewPanel>).title = inert(title);
}
