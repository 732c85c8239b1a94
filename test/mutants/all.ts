import { citations } from './citations.ts';
import { client } from './client.ts';
import { completion } from './completion.ts';
import { edits } from './edits.ts';
import { exports } from './export.ts';
import { features } from './features.ts';
import { folder } from './folder.ts';
import { imports } from './imports.ts';
import { mentions } from './mentions.ts';
import { model } from './model.ts';
import type { Faults } from './mutant.ts';
import { notes } from './notes.ts';
import { problems } from './problems.ts';
import { profiles } from './profiles.ts';
import { reading } from './reading.ts';
import { shell } from './shell.ts';
import { structure } from './structure.ts';
import { text } from './text.ts';
import { workspace } from './workspace.ts';

/** Every mutant, one after another. */
export const mutants = [
  text,
  model,
  reading,
  citations,
  profiles,
  structure,
  mentions,
  notes,
  features,
  problems,
  exports,
  edits,
  completion,
  imports,
  workspace,
  folder,
  shell,
  client,
].flatMap((faults: Faults) =>
  Object.entries(faults).flatMap(([file, list]) =>
    list.map(([find, replacement, notice, why]) => ({ file, find, replacement, notice, why })),
  ),
);

/** The source of a file with one mutant in it; undefined where what that replaces is not found exactly once. */
export function broken(source: string, { find, replacement }: (typeof mutants)[number]): string | undefined {
  // Lines are broken anew when the code around them changes.
  const words = find.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pieces = source.split(new RegExp(words.join('\\s+')));
  return pieces.length === 2 ? pieces.join(replacement) : undefined;
}
