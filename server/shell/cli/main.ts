import '../compileAtOnce.ts';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { applied } from '../../edits/edit.ts';
import { format } from '../../edits/format.ts';
import { toHtml } from '../../export/html.ts';
import { toJson } from '../../export/json.ts';
import { cleanText } from '../../export/text.ts';
import { type OutlineItem, outline } from '../../features/outline.ts';
import type { Severity } from '../../features/problems/problem.ts';
import { problems } from '../../features/problems/problems.ts';
import type { QaDocument, Section } from '../../model/document.ts';
import { parse } from '../../parse/parse.ts';
import { oneLine } from '../../text/oneLine.ts';
import { english } from '../words.ts';
import { FINDING_FORMATS, type FindingFormat, findingsIn, SEVERITIES } from './check.ts';
import { MOST_MEGABYTES, MOST_MEGABYTES_PACKED, nameOf, readText } from './input.ts';
import { complain, print, say } from './output.ts';
import { replace, write } from './write.ts';

const USAGE = `Usage:
  kamervragen import FILE                      the text of a document of any kind, as docs/text.md describes it
  kamervragen import --out FOLDER FILE...      writes the text of each, FILE.kamervragen; --force overwrites
  kamervragen export [--format json] FILE...   what the documents hold, as JSON: one line for each file
  kamervragen export --format text FILE...     the same text, of several files one after another
  kamervragen export --format html FILE        a page to read and to print: answers beside questions, notes at their marks
  kamervragen outline FILE...                  the tree of questions, answers and notes
  kamervragen check FILE...                    what is wrong: FILE:LINE:COLUMN: severity: message [code]
  kamervragen check --format json|sarif|github --severity hint FILE...
                                               the same for programs; down to error, warning, information or hint
  kamervragen format FILE...                   the clean text of each, if it says the same; --write puts it in its place
  kamervragen --help | --version
`;

const HELP = `Kamervragen ${version}: reads Dutch parliamentary questions and answers.

${USAGE}
FILE is a PDF, a Word document (.docx), an OpenDocument text (.odt), an official publication in XML, a web page or a
text in UTF-8, UTF-16 or Windows-1252, told by what is in it; - is standard input. A text may have ${MOST_MEGABYTES} MB,
another file ${MOST_MEGABYTES_PACKED} MB. Names that begin with - come after --. Whatever the documents hold, what is printed
is safe to look at in a terminal.
Lines and columns of check count from 1; of a file that is no text they are those of what import prints of it.
Exit status: 0 all went well; 1 a file could not be read, formatted or written (the rest is done all the same), or check
found something; 2 wrong usage.
`;

/** A document that was read, and what the command line says of it. */
interface Source {
  readonly document: QaDocument;
  readonly file: string;
  /** Whether no other file was named. */
  readonly isOnly: boolean;
  /** Whether the file is just this text in UTF-8. */
  readonly isPlain: boolean;
  readonly asked: Asked;
}

/** What is asked of a command besides its files. */
interface Asked {
  /** The least that matters. */
  readonly severity: Severity;
  /** Whether the result takes the place of the file. */
  readonly write: boolean;
}

/** What each command prints for a document, in pieces, by the formats that it knows; the first is the usual one. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, Format>>>> = {
  import: { text },
  export: {
    json,
    html: ({ document, file }) => toHtml(document, basename(file)),
    text,
  },
  outline: { tree },
  check: Object.fromEntries(Object.entries(FINDING_FORMATS).map(([name, format]) => [name, check(format)])),
  format: { text: formatted },
};

/** What is printed for a document; of some formats something stands before, between and after the pieces of all. */
type Format = ((source: Source) => Iterable<string>) & { readonly around?: FindingFormat['around'] };

run(process.argv.slice(2));

/** Does what the command line says. */
async function run(words: readonly string[]): Promise<void> {
  const asked = read(words);
  if (typeof asked === 'string') return misused(asked);
  const { help, version: showVersion, format, out, force, severity = 'warning', write: inPlace = false } = asked.values;
  if (help) return print([HELP]);
  if (showVersion) return print([`${version}\n`]);

  const [command, ...files] = asked.positionals;
  if (command === undefined) return misused(`Say what to do: ${Object.keys(COMMANDS).join(', ')}.`);
  const formats = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!formats) return misused(`There is no command ${command}.`);
  const known = Object.keys(formats);
  const chosen = format === undefined || known.includes(format) ? formats[format ?? known[0] ?? ''] : undefined;
  if (!chosen) return misused(`${command} knows no format ${format}; it knows ${known.join(', ')}.`);
  if (out !== undefined && command !== 'import') return misused('Only import writes into a folder.');
  if (inPlace && command !== 'format') return misused('Only format writes in the place of a file.');
  if (asked.values.severity !== undefined && command !== 'check') return misused('Only check has a severity.');
  if (!isSeverity(severity)) return misused(`There is no severity ${severity}, only ${SEVERITIES.join(', ')}.`);
  if (files.length > 1 && command === 'import' && out === undefined)
    return misused('Name a folder for several files: --out FOLDER.');
  if (files.length === 0) return misused('Name at least one file, or - for standard input.');
  if (inPlace && files.includes('-')) return misused('Standard input has no place to write in: leave --write out.');

  const [before = '', between = '', after = ''] = chosen.around ?? [];
  const apart = separated(between);
  await print([before]);
  for (const file of files) {
    const read = await readText(file);
    if (read === undefined) {
      process.exitCode = 1;
      continue;
    }
    try {
      const document = parse(read.text);
      if (!document.sections.some(isQuestionOrAnswer)) say(`${nameOf(file)} holds no questions and no answers.`);
      const { isPlain } = read;
      const isOnly = files.length === 1;
      const pieces = chosen({ document, file, isOnly, isPlain, asked: { severity, write: inPlace } });
      if (out === undefined) await print(apart(pieces));
      else if (!write(out, file, pieces, force === true)) process.exitCode = 1;
    } catch (error) {
      say(`${nameOf(file)} could not be read, which is a fault of Kamervragen: ${error}.`);
      process.exitCode = 1;
    }
  }
  await print([after]);
}

/** Puts `between` before each of some pieces but the first of all. */
function separated(between: string): (pieces: Iterable<string>) => Iterable<string> {
  if (between === '') return (pieces) => pieces;
  let isFirst = true;
  return function* (pieces) {
    for (const piece of pieces) {
      if (!isFirst) yield between;
      isFirst = false;
      yield piece;
    }
  };
}

function isSeverity(word: string): word is Severity {
  return (SEVERITIES as readonly string[]).includes(word);
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
        severity: { type: 'string' },
        write: { type: 'boolean' },
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

/** What is wrong with a document, in a format; to find something is to fail. */
function check({ one, around }: FindingFormat): Format {
  const print = function* ({ document, file, asked }: Source): Generator<string> {
    for (const finding of findingsIn(document, file, asked.severity, english)) {
      process.exitCode = 1;
      yield one(finding);
    }
  };
  return Object.assign(print, around === undefined ? {} : { around });
}

/** The clean text of a document, or nothing where that is put in its place. */
function* formatted({ document, file, isPlain, asked }: Source): Generator<string> {
  const edits = format(document);
  const refuse = (why: string) => {
    say(`${nameOf(file)} ${why}`);
    process.exitCode = 1;
  };
  if (edits === undefined) refuse('was not formatted: it would no longer say the same. See what check finds in it.');
  else if (!asked.write) yield applied(document.text, edits);
  else if (!isPlain) refuse('is no text in UTF-8, so it stays as it is: import --out FOLDER writes its text.');
  else if (edits.length > 0 && !replace(file, applied(document.text, edits))) process.exitCode = 1;
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
