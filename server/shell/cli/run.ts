import '../compileAtOnce.ts';
import { version } from '../../../package.json';
import type { Command, Format } from './command.ts';
import { COMMANDS, type CommandName, isCommandName } from './commands.ts';
import { eachDocument } from './documents.ts';
import { nameOneFile } from './files.ts';
import { helpOf, usageOf } from './help.ts';
import { type Asked, commandLine } from './options.ts';
import { complain, isTerminal, print, say } from './output.ts';
import { words } from './words.ts';

export { work } from './work.ts';

/** Does what the command line says. */
export async function run(args: readonly string[]): Promise<void> {
  const line = commandLine(args);
  if ('misused' in line) return misused(line.misused);
  const { asked, given, operands } = line;
  const [name, ...files] = operands;
  const about = name === 'help' ? files[0] : name;
  if (name === 'help' || given.some(({ name }) => name === 'help'))
    return print([helpOf(about !== undefined && isCommandName(about) ? about : undefined)]);
  if (given.some(({ name }) => name === 'version')) return print([`${version}\n`]);

  const names = Object.keys(COMMANDS).join(', ');
  if (name === undefined) return misused(words.sayWhatToDo(names));
  if (!isCommandName(name)) return misused(words.noSuchCommand(name, names));
  const command = COMMANDS[name] as Command;
  const other = given.find(({ name }) => !command.options.includes(name));
  if (other !== undefined) return misused(words.optionOfOther(name, other.rawName), name);
  if ('run' in command) {
    const refusal = command.refusal?.(asked, files);
    return refusal === undefined ? command.run(asked, files, COMMANDS) : misused(refusal, name);
  }
  const formats = Object.keys(command.formats);
  const format = asked.format ?? formats[0] ?? '';
  const chosen = Object.hasOwn(command.formats, format) ? command.formats[format] : undefined;
  if (chosen === undefined) return misused(words.noSuchFormat(format, formats.join(', ')), name);
  const refused = refusalOf(asked, format, chosen, files);
  if (refused !== undefined) return misused(refused, name);
  const refusal = command.refusal?.(asked, files);
  if (refusal !== undefined) return misused(refusal, name);
  await eachDocument({ command: name, format, asked }, chosen, files);
}

/** Why what is asked does not go together, whatever the command. */
function refusalOf({ force, out, input, output }: Asked, name: string, format: Format, files: readonly string[]) {
  if (force && out === undefined) return words.forceWithoutFolder;
  if (output === 'jsonl' && out !== undefined) return words.linesInFolder;
  if (output === 'jsonl' && format.isBinary === true) return words.linesOfText(name);
  if (files.length === 0 && input === undefined) return words.nameAFile;
  if (format.holdsSeveral === false && out === undefined && output === undefined && !nameOneFile(files))
    return words.holdsOne(name);
  if (format.isBinary === true && out === undefined && isTerminal(1)) return words.noText(name);
  return undefined;
}

/** Says what is wrong with a command line, and how the command is used. */
function misused(reason: string, command?: CommandName): void {
  say(reason);
  complain(`\n${words.help.titles.usage}:\n${usageOf(command)}\n${words.help.tellsMore}\n`);
  process.exitCode = 2;
}
