import '../compileAtOnce.ts';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { toHtml } from '../../export/html.ts';
import { toJson } from '../../export/json.ts';
import { cleanText } from '../../export/text.ts';
import { type OutlineItem, outline } from '../../features/outline.ts';
import { problems } from '../../features/problems/problems.ts';
import type { QaDocument, Section } from '../../model/document.ts';
import { parse } from '../../parse/parse.ts';
import { oneLine } from '../../text/oneLine.ts';
import { english } from '../words.ts';
import { MOST_MEGABYTES, MOST_MEGABYTES_PACKED, nameOf, readText } from './input.ts';
import { complain, print, say } from './output.ts';
import { write } from './write.ts';

const USAGE = `Usage:
  kamervragen import FILE                      the text of a document of any kind, as docs/text.md describes it
  kamervragen import --out FOLDER FILE...      writes the text of each, FILE.kamervragen; --force overwrites
  kamervragen export [--format json] FILE...   what the documents hold, as JSON: one line for each file
  kamervragen export --format text FILE...     the same text, of several files one after another
  kamervragen export --format html FILE        a page to read and to print: answers beside questions, notes at their marks
  kamervragen outline FILE...                  the tree of questions, answers and notes
  kamervragen --help | --version
`;

const HELP = `Kamervragen ${version}: reads Dutch parliamentary questions and answers.

${USAGE}
FILE is a PDF, a Word document (.docx), an OpenDocument text (.odt), an official publication in XML, a web page or a
text in UTF-8, UTF-16 or Windows-1252, told by what is in it; - is standard input. A text may have ${MOST_MEGABYTES} MB,
another file ${MOST_MEGABYTES_PACKED} MB. Names that begin with - come after --. Whatever the documents hold, what is printed
is safe to look at in a terminal.
Exit status: 0 all went well, 1 a file could not be read (the rest is done all the same) or the output could not be
written, 2 wrong usage.
`;

/** A document that was read, and what the command line says of it. */
interface Source {
  readonly document: QaDocument;
  readonly file: string;
  /** Whether no other file was named. */
  readonly isOnly: boolean;
}

/** What each command prints for a document, in pieces. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, (source: Source) => Iterable<string>>>>> = {
  import: { text },
  export: {
    json,
    html: ({ document, file }) => toHtml(document, basename(file)),
    text,
  },
  outline: { tree },
};

run(process.argv.slice(2));

/** Does what the command line says. */
async function run(words: readonly string[]): Promise<void> {
  const asked = read(words);
  if (typeof asked === 'string') return misused(asked);
  const { help, version: showVersion, format, out, force } = asked.values;
  if (help) return print([HELP]);
  if (showVersion) return print([`${version}\n`]);

  const [command, ...files] = asked.positionals;
  if (command === undefined) return misused('Say what to do: import, export or outline.');
  const formats = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!formats) return misused(`There is no command ${command}.`);
  const known = Object.keys(formats);
  const formatted = format === undefined || known.includes(format) ? formats[format ?? known[0] ?? ''] : undefined;
  if (!formatted) return misused(`${command} knows no format ${format}; it knows ${known.join(', ')}.`);
  if (out !== undefined && command !== 'import') return misused('Only import writes into a folder.');
  if (files.length > 1 && command === 'import' && out === undefined)
    return misused('Name a folder for several files: --out FOLDER.');
  if (files.length === 0) return misused('Name at least one file, or - for standard input.');

  for (const file of files) {
    const text = await readText(file);
    if (text === undefined) {
      process.exitCode = 1;
      continue;
    }
    try {
      const document = parse(text);
      if (!document.sections.some(isQuestionOrAnswer)) say(`${nameOf(file)} holds no questions and no answers.`);
      const pieces = formatted({ document, file, isOnly: files.length === 1 });
      if (out === undefined) await print(pieces);
      else if (!write(out, file, pieces, force === true)) process.exitCode = 1;
    } catch (error) {
      say(`${nameOf(file)} could not be read, which is a fault of Kamervragen: ${error}.`);
      process.exitCode = 1;
    }
  }
}

function isQuestionOrAnswer({ role }: Section): boolean {
  return role === 'question' || role === 'answer';
}

function read(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

function text({ document }: Source): Iterable<string> {
  return [cleanText(document).text];
}

function* json({ document, file }: Source): Generator<string> {
  const messages = problems(document).map((problem) => ({
    ...problem,
    message: english.problems[problem.code](problem),
  }));
  yield* toJson(document, messages, file);
  yield '\n';
}

/** The outline with two spaces of indentation a level; where there are several files, below the name of each. */
function* tree({ document, file, isOnly }: Source): Generator<string> {
  if (!isOnly) yield `${oneLine(file, Infinity)}\n`;
  yield* branches(outline(document), isOnly ? '' : '  ');
}

function* branches(items: readonly OutlineItem[], indent: string): Generator<string> {
  for (const { title, detail, children } of items) {
    yield `${indent}${oneLine(title)}${detail && `  ${oneLine(detail)}`}\n`;
    yield* branches(children, `${indent}  `);
  }
}

function misused(reason: string): void {
  say(reason);
  complain(`\n${USAGE}`);
  process.exitCode = 2;
}
