import type { Command } from './command.ts';
import { checking } from './commands/check.ts';
import { completing } from './commands/completion.ts';
import { exporting } from './commands/export.ts';
import { finding } from './commands/find.ts';
import { formatting } from './commands/format.ts';
import { importing } from './commands/import.ts';
import { indexingFolder } from './commands/index.ts';
import { outlining } from './commands/outline.ts';
import { counting } from './commands/stats.ts';

/** Every command, by its name, in the order in which they are told. */
export const COMMANDS = {
  import: importing,
  export: exporting,
  outline: outlining,
  check: checking,
  format: formatting,
  index: indexingFolder,
  find: finding,
  stats: counting,
  completion: completing,
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
