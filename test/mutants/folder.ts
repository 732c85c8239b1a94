import type { Faults } from './mutant.ts';

/** Faults in how the files of a folder are found, read and followed. */
export const folder: Faults = {
  'server/text/glob.ts': [
    ['if (parts[at] === NAMES) all.add(at + 1);', '', '`**/oud` leaves out no folder at the top'],
    ['at = ++reach;', 'at = reach;', 'a pattern never ends'],
    ['!== isOther', '!== false', '`[!a]` means `a`'],
  ],
  'server/text/gitignore.ts': [
    ['return !rule.keeps;', 'return true;', 'what a .gitignore keeps is not read'],
    ['(isFolder || !rule.ofFolders)', 'true', 'a file with the name of an ignored folder is not read'],
  ],
  'server/shell/folder/leftOut.ts': [
    ["name.startsWith('.') ||", '', 'hidden folders are read'],
    ['if (said !== undefined) return said;', 'if (said) return said;', 'a nearer .gitignore says nothing'],
  ],
  'server/shell/folder/addresses.ts': [
    [".replace(/[!'()*]/g,", '.replace(/[!]/g,', 'a file with brackets in its name is there twice once it is open'],
  ],
  'server/shell/folder/walk.ts': [
    ['followed.has(real) ||', '', 'a symbolic link to its own folder is followed without end'],
    ['|| roots.some((one) => isIn(real, one.real))) continue;', ') continue;', 'one file is there twice'],
  ],
};
