import { parseArgs } from 'node:util';
import { isTableName, TABLE_NAMES, type TableName } from '../../export/tables.ts';
import type { Severity } from '../../features/problems/problem.ts';
import { SEVERITIES } from './findings.ts';
import { words } from './words.ts';

/** Every option that a command may take. */
export const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  severity: { type: 'string' },
  write: { type: 'boolean' },
  jobs: { type: 'string' },
  input: { type: 'string' },
  output: { type: 'string' },
  table: { type: 'string' },
  bom: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** The options of all commands that make something of each document. */
export const SPREADING: readonly OptionName[] = ['jobs', 'input', 'output'];

/** What is asked of a command besides its files. */
export interface Asked {
  /** The name of what is made, where it was named. */
  readonly format: string | undefined;
  /** The folder in which results are written. */
  readonly out: string | undefined;
  /** Whether files that are there already are overwritten. */
  readonly force: boolean;
  /** The least that matters. */
  readonly severity: Severity;
  /** Whether the result takes the place of the file. */
  readonly write: boolean;
  /** How many worker threads there are; with one, there is none but the program itself. */
  readonly jobs: number;
  /** `jsonl`: lines of JSON hold the documents or name them. */
  readonly input: 'jsonl' | undefined;
  /** `jsonl`: of each document there is one line of JSON. */
  readonly output: 'jsonl' | undefined;
  /** Which of the tables is printed. */
  readonly table: TableName;
  /** Whether a table says that it is UTF-8. */
  readonly bom: boolean;
}

/** More workers than any machine has processors. */
const MOST_JOBS = 256;

/** A command line in parts, none of which is known to be right together. */
export interface CommandLine {
  readonly asked: Asked;
  /** The options that it has, as they are known, and as they were written. */
  readonly given: readonly { readonly name: OptionName; readonly rawName: string }[];
  /** The words that are no options: a command, and the names of files. */
  readonly operands: readonly string[];
}

/** The parts of a command line, or what is wrong with it in words of ours. */
export function commandLine(args: readonly string[]): CommandLine | { readonly misused: string } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: { name: OptionName; rawName: string }[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) return { misused: words.noSuchOption(rawName) };
    const takesValue = OPTIONS[name].type === 'string';
    if (!takesValue && value !== undefined) return { misused: words.optionWith(rawName) };
    if (takesValue && (!value || (!inlineValue && value.startsWith('-'))))
      return { misused: words.optionWithout(rawName) };
    given.push({ name, rawName });
  }
  const { format, out, force = false, severity = 'warning', write = false, jobs = '1', input } = values as Given;
  const { output = input, table = 'vragen', bom = false } = values as Given;
  for (const [name, value] of Object.entries({ input, output }))
    if (value !== undefined && value !== 'jsonl') return { misused: words.noSuchValue(`--${name}`, value, 'jsonl') };
  const workers = /^\d{1,4}$/.test(jobs) ? Number(jobs) : 0;
  if (workers < 1 || workers > MOST_JOBS) return { misused: words.noSuchCount(jobs, MOST_JOBS) };
  if (!isSeverity(severity)) return { misused: words.noSuchSeverity(severity, SEVERITIES.join(', ')) };
  if (!isTableName(table)) return { misused: words.noSuchValue('--table', table, TABLE_NAMES.join(', ')) };
  const lines = { input, output } as Pick<Asked, 'input' | 'output'>;
  const asked = { format, out, force, severity, write, jobs: workers, ...lines, table, bom };
  return { asked, given, operands: positionals };
}

/** What options say that are of their types. */
interface Given {
  readonly format?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly severity?: string;
  readonly write?: boolean;
  readonly jobs?: string;
  readonly input?: string;
  readonly output?: string;
  readonly table?: string;
  readonly bom?: boolean;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isSeverity(word: string): word is Severity {
  return (SEVERITIES as readonly string[]).includes(word);
}
