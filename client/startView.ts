import { type Disposable, EventEmitter } from 'vscode';
import { treeView } from './surfaces/treeView.ts';
import { t } from './words.ts';

/** A view without rows: in their place VS Code says how to begin, until there is something to show in the others. */
export function startView(): Disposable {
  return treeView<never>('kamervragen.start', () => t('Start'), {
    onDidChange: new EventEmitter<void>().event,
    children: () => [],
    row: (none) => none,
    tip: (none) => none,
  });
}
