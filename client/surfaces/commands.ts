import type { Command } from 'vscode';
import type { Harmless } from '../host.ts';
import { inert } from '../inert.ts';

/** A command whose title is words. */
export function inertCommand({ command, title, arguments: given = [] }: Command): Harmless<Command> {
  return { command, title: inert(title), arguments: given };
}
