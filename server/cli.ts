import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { decode } from './cli/decode.ts';
import { toJson } from './export/json.ts';
import { cleanText } from './export/text.ts';
import { type OutlineItem, outline } from './features/outline.ts';
import { problems } from './features/problems.ts';
import type { QaDocument } from './model/document.ts';
import { parse } from './parse/parse.ts';
import { english } from './words.ts';

const USAGE = `Kamervragen ${version}: reads Dutch parliamentary questions and answers.

Usage:
  kamervragen export [--format json] FILE...   what the documents hold, as JSON: one line for each file
  kamervragen export --format text FILE...     clean text: no page footers, no broken lines, notes at the end
  kamervragen outline FILE...                  the tree of questions, answers and notes
  kamervragen --help | --version

FILE is a text file in UTF-8, UTF-16 with a byte order mark, or Windows-1252; - is standard input.
Exit status: 0 all went well, 1 a file could not be read (the rest is done all the same), 2 wrong usage.
`;

/** What each command prints for a document. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, (document: QaDocument) => string>>>> = {
  export: {
    json: (document) => `${[...toJson(document, messages(document))].join('')}\n`,
    text: (document) => cleanText(document).text,
  },
  outline: { tree: (document) => tree(outline(document)) },
};

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
process.exitCode = run(process.argv.slice(2));

/** Does what the command line says, and returns the exit status. */
function run(words: readonly string[]): number {
  const asked = read(words);
  if (typeof asked === 'string') return misused(asked);
  const { help, version: showVersion, format } = asked.values;
  if (help) return print(USAGE);
  if (showVersion) return print(`${version}\n`);

  const [command, ...files] = asked.positionals;
  if (command === undefined) return misused('Say what to do: export or outline.');
  const formats = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!formats) return misused(`There is no command ${command}.`);
  const known = Object.keys(formats);
  const formatted = format === undefined || known.includes(format) ? formats[format ?? known[0] ?? ''] : undefined;
  if (!formatted) return misused(`${command} knows no format ${format}; it knows ${known.join(', ')}.`);
  if (files.length === 0) return misused('Name at least one file, or - for standard input.');
  return Math.max(...files.map((file) => one(file, formatted)));
}

function read(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    });
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

function one(file: string, formatted: (document: QaDocument) => string): number {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    process.stderr.write(`kamervragen: ${file} could not be read: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
  const { text, encoding, assumed, damage } = decode(bytes);
  if (assumed) process.stderr.write(`kamervragen: ${file} is not valid UTF-8; it was read as ${encoding}.\n`);
  if (damage) process.stderr.write(`kamervragen: ${file} is damaged from line ${damage.line}.\n`);
  return print(formatted(parse(text)));
}

function messages(document: QaDocument) {
  return problems(document).map((problem) => ({
    ...problem,
    message: english.problems[problem.code](problem.numbers),
  }));
}

/** The outline with two spaces of indentation a level. */
function tree(items: readonly OutlineItem[], indent = ''): string {
  return items
    .map(
      ({ title, detail, children }) => `${indent}${title}${detail && `  ${detail}`}\n${tree(children, `${indent}  `)}`,
    )
    .join('');
}

function print(words: string): number {
  process.stdout.write(words);
  return 0;
}

function misused(reason: string): number {
  process.stderr.write(`kamervragen: ${reason}\n\n${USAGE}`);
  return 2;
}
