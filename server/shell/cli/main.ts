import '../compileAtOnce.ts';
import { version } from '../../../package.json';
import type { Command } from './command.ts';
import { COMMANDS, isCommandName } from './commands.ts';
import { eachDocument } from './documents.ts';
import { nameOneFile } from './files.ts';
import { MOST_MEGABYTES } from './input.ts';
import { commandLine } from './options.ts';
import { complain, print, say } from './output.ts';
import { words } from './words.ts';

run(process.argv.slice(2));

/** Does what the command line says. */
async function run(args: readonly string[]): Promise<void> {
  const line = commandLine(args);
  if ('misused' in line) return misused(line.misused);
  const { asked, given, operands } = line;
  const [name, ...files] = operands;
  if (name === 'help' || given.some(({ name }) => name === 'help')) {
    const help = words.help(MOST_MEGABYTES);
    return print([`Kamervragen ${version}: ${words.subject}.\n\n${words.usage}\n${help}`]);
  }
  if (given.some(({ name }) => name === 'version')) return print([`${version}\n`]);

  const names = Object.keys(COMMANDS).join(', ');
  if (name === undefined) return misused(words.sayWhatToDo(names));
  if (!isCommandName(name)) return misused(words.noSuchCommand(name, names));
  const command = COMMANDS[name] as Command;
  const other = given.find(({ name }) => !command.options.includes(name));
  if (other !== undefined) return misused(words.optionOfOther(name, other.rawName));
  if ('run' in command) {
    const refusal = command.refusal?.(asked, files);
    return refusal === undefined ? command.run(asked, files) : misused(refusal);
  }
  const formats = Object.keys(command.formats);
  const format = asked.format ?? formats[0] ?? '';
  const chosen = Object.hasOwn(command.formats, format) ? command.formats[format] : undefined;
  if (chosen === undefined) return misused(words.noSuchFormat(format, formats.join(', ')));
  if (asked.force && asked.out === undefined) return misused(words.forceWithoutFolder);
  if (files.length === 0) return misused(words.nameAFile);
  if (chosen.holdsSeveral === false && asked.out === undefined && !nameOneFile(files))
    return misused(words.holdsOne(format));
  const refusal = command.refusal?.(asked, files);
  if (refusal !== undefined) return misused(refusal);
  await eachDocument(chosen, asked, files);
}

function misused(reason: string): void {
  say(reason);
  complain(`\n${words.usage}`);
  process.exitCode = 2;
}
