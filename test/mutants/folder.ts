import type { Faults } from './mutant.ts';

/** Faults in how the files of a folder are found, read and followed. */
export const folder: Faults = {
  'server/text/glob.ts': [
    ['if (parts[at] === NAMES) all.add(at + 1);', '', '`**/oud` leaves out no folder at the top'],
    ['at = ++reach;', 'at = reach;', 'a pattern never ends'],
    ['!== isOther', '!== false', '`[!a]` means `a`'],
    [
      "else if (sign === '[' && closed) signs.push(() => false);",
      '',
      'a .gitignore with `[a` leaves out what git does not',
    ],
    [
      'if (letters === undefined) return { has: () => false, end: name.length };',
      'if (letters === undefined) continue;',
      '`[[:no:]a]` means `a`',
    ],
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
  'server/shell/folder/indexing.ts': [
    ['if (source) put(source);', '', 'what is being read overwrites what an open document says'],
    [
      'return known?.size === size && known.time === time;',
      'return known !== undefined;',
      'a changed file is not read',
    ],
    ['!found.has(uri) && !open.has(uri) &&', '!found.has(uri) &&', 'a search does not find what is being written'],
    ['if (before === undefined) return;', 'return;', 'a file that changes while it is read stays as it was'],
  ],
  'server/shell/folder/readingQueue.ts': [
    [
      'broken.push(some.slice(middle), some.slice(0, middle));',
      '',
      'one file that breaks costs all that are read with it',
    ],
    ['if (isOver) return undefined;', '', 'what was given up goes on'],
  ],
  'server/shell/folder/readFiles.ts': [
    ['size > most ? undefined :', '', 'a huge file takes all memory'],
    ["code === 'ENOENT' ? undefined :", '', 'a file that was deleted is remembered for ever'],
  ],
  'server/shell/folder/kept.ts': [
    ["if (member(kept, 'version') !== version) return undefined;", '', 'what an older version read is not read anew'],
    ['if (!kept.has(name))', 'if (false)', 'what is kept grows for ever'],
    [
      'new Set(gone.filter((document) => document < sizeOf(segment)))',
      'new Set()',
      'what was deleted is back after a restart',
    ],
  ],
  'server/shell/folder/followed.ts': [
    [
      'formOf(uri) !== undefined || type !== FileChangeType.Changed',
      'formOf(uri) !== undefined',
      'a folder that was renamed is not found',
    ],
    [
      "const isRule = fileNameOf(uri) === '.gitignore';",
      'const isRule = false;',
      'a change of .gitignore changes nothing',
    ],
    ['folders = [', 'const others = [', 'a folder that was added is not read'],
  ],
  'server/shell/folder/clientFiles.ts': [
    ['rules.set(place.uri, ignoreRules(folder.ignores));', '', 'a browser reads what .gitignore leaves out'],
    ['waiting.push(...foldersOf(place, folder));', '', 'a browser reads no folder in a folder'],
  ],
  'server/shell/folder/settings.ts': [
    ["member(ours, 'enabled') !== false", 'true', 'the reading of a folder cannot be switched off'],
    ['.filter(([, is]) => is === true)', '', 'what files.exclude shows again is not read'],
  ],
  'server/shell/folder/progress.ts': [
    ['(await shown)?.done();', '', 'the status bar says for ever that a folder is read'],
  ],
};
