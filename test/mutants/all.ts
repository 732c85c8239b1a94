import { citations } from './citations.ts';
import { exports } from './export.ts';
import { features } from './features.ts';
import { mentions } from './mentions.ts';
import { model } from './model.ts';
import type { Faults } from './mutant.ts';
import { notes } from './notes.ts';
import { reading } from './reading.ts';
import { shell } from './shell.ts';
import { structure } from './structure.ts';
import { text } from './text.ts';

/** Every mutant, one after another. */
export const mutants = [text, model, reading, citations, structure, mentions, notes, features, exports, shell].flatMap(
  (faults: Faults) =>
    Object.entries(faults).flatMap(([file, list]) =>
      list.map(([find, replacement, notice, why]) => ({ file, find, replacement, notice, why })),
    ),
);
