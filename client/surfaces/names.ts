import type { DocumentSymbol } from 'vscode';
import { inert } from '../inert.ts';

/** Symbols whose names are words also where one goes to a symbol: there VS Code draws icons in them. */
export function inertSymbols<Of extends { name: string; children?: DocumentSymbol[] }>(symbols: readonly Of[]): Of[] {
  return symbols.map((symbol) => {
    const children = symbol.children && inertSymbols(symbol.children);
    return Object.assign(symbol, { name: inert(symbol.name) }, children && { children });
  });
}

/** What can be written, by names that are words: VS Code draws icons in them. */
export function inertCompletions<Of extends { label: string | { label: string } }>(items: readonly Of[]): Of[] {
  return items.map((item) => {
    const { label } = item;
    return Object.assign(item, {
      label: typeof label === 'string' ? inert(label) : { ...label, label: inert(label.label) },
    });
  });
}
