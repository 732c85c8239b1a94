import type { OfItsOwn } from '../command.ts';
import { SHELLS } from '../completion.ts';
import { print } from '../output.ts';
import { words } from '../words.ts';

/** What lets a shell complete what is typed. */
export const completing: OfItsOwn = {
  options: [],
  refusal: (_, [shell = '', ...others]) =>
    Object.hasOwn(SHELLS, shell) && others.length === 0 ? undefined : words.nameAShell(Object.keys(SHELLS).join(', ')),
  run: (_, [shell], commands) => print([SHELLS[shell as keyof typeof SHELLS](commands)]),
};
