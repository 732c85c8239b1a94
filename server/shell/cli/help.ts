import { version } from '../../../package.json';
import { COMMANDS, type CommandName, isCommandName } from './commands.ts';
import { valuesOf } from './completion.ts';
import { MOST_MEGABYTES } from './input.ts';
import { OPTIONS, type OptionName } from './options.ts';
import { isColoured } from './output.ts';
import { words } from './words.ts';

/** The options that every command takes. */
export const COMMON: readonly OptionName[] = ['help', 'version'];

/** What `--help` tells: of one command, or of them all. */
export function helpOf(command: CommandName | undefined): string {
  const { commands, general, options, status, tellsMore, titles } = words.help;
  const head = (text: string) => (isColoured() ? `\x1b[1m${text}\x1b[0m` : text);
  const part = (title: string, lines: readonly string[]) =>
    `\n${head(`${title}:`)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const ends = part(titles.status, columns(status));
  const usage = `${head(`${titles.usage}:`)}\n${usageOf(command)}`;
  if (command === undefined) {
    const all = Object.keys(COMMANDS).filter(isCommandName);
    const listed = columns(all.map((name) => [name, commands[name].about]));
    const title = `Kamervragen ${version}: ${words.subject}.`;
    return `${title}\n\n${usage}${part(titles.commands, listed)}\n${tellsMore}\n\n${general(MOST_MEGABYTES)}\n${ends}`;
  }
  const { about, more, examples } = commands[command];
  const told = [...COMMANDS[command].options, ...COMMON].map((name): [string, string] => {
    const [value, does] = options[name];
    const values = name === 'format' || name === 'severity' ? `: ${valuesOf(COMMANDS[command], name).join(', ')}` : '';
    return [`${written(name)}${value === '' ? '' : ` ${value}`}`, does + values];
  });
  const shown = examples.flatMap(([line, does]) => [`${line}`, `    ${does}`]);
  const lines = more === undefined ? '' : `\n${more}\n`;
  return `kamervragen ${command}: ${about}\n\n${usage}${lines}${part(titles.options, columns(told))}${part(titles.examples, shown)}${ends}`;
}

/** How a command is used, on one line; what all of them have in common where none is named. */
export function usageOf(command: CommandName | undefined): string {
  const { command: named, commands, option } = words.help;
  if (command === undefined) return `  kamervragen ${named} [${option}...] ${commands.export.operands}\n`;
  return `  kamervragen ${command} [${option}...] ${commands[command].operands}\n`;
}

/** `--format`, `-h, --help` */
function written(name: OptionName): string {
  const option = OPTIONS[name];
  return 'short' in option ? `-${option.short}, --${name}` : `--${name}`;
}

/** Pairs as two columns. */
function columns(pairs: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, does]) => `${name.padEnd(width)}  ${does}`);
}
