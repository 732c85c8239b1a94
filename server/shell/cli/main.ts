import '../compileAtOnce.ts';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { applied } from '../../edits/edit.ts';
import { format } from '../../edits/format.ts';
import { FORMATS, type FormatName, isFormatName } from '../../export/formats.ts';
import { cleanText } from '../../export/text.ts';
import { type OutlineItem, outline } from '../../features/outline.ts';
import type { Severity } from '../../features/problems/problem.ts';
import type { QaDocument, Section } from '../../model/document.ts';
import { parse } from '../../parse/parse.ts';
import { oneLine } from '../../text/oneLine.ts';
import { exported } from '../exported.ts';
import { FINDING_FORMATS, type FindingFormat, findingsIn, SEVERITIES } from './check.ts';
import { MOST_MEGABYTES, nameOf, readText } from './input.ts';
import { complain, print, say } from './output.ts';
import { words } from './words.ts';
import { replace, write } from './write.ts';

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

/** What each command prints for a document, by the formats that it knows, the usual one first; and its options. */
const COMMANDS: Readonly<
  Record<string, { readonly formats: Readonly<Record<string, Format>>; readonly options: readonly Option[] }>
> = {
  import: { formats: { text }, options: ['out', 'force'] },
  export: {
    formats: Object.fromEntries(
      Object.keys(FORMATS)
        .filter(isFormatName)
        .map((name) => [name, exportAs(name)]),
    ),
    options: ['format'],
  },
  outline: { formats: { tree }, options: [] },
  check: {
    formats: Object.fromEntries(Object.entries(FINDING_FORMATS).map(([name, format]) => [name, check(format)])),
    options: ['format', 'severity'],
  },
  format: { formats: { text: formatted }, options: ['write'] },
};

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  severity: { type: 'string' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Option = keyof typeof OPTIONS;

type Pieces = Iterable<string | Uint8Array>;

/** What is printed for a document; of some formats something stands before, between and after the pieces of all. */
type Format = ((source: Source) => Pieces | Promise<Pieces>) & { readonly around?: FindingFormat['around'] };

run(process.argv.slice(2));

/** Does what the command line says. */
async function run(args: readonly string[]): Promise<void> {
  // What is wrong is said in words of ours.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  for (const { name, rawName, value, inlineValue } of given) {
    if (!isOption(name)) return misused(words.noSuchOption(rawName));
    const takesValue = OPTIONS[name].type === 'string';
    if (!takesValue && value !== undefined) return misused(words.optionWith(rawName));
    if (takesValue && (!value || (!inlineValue && value.startsWith('-')))) return misused(words.optionWithout(rawName));
  }
  const [command, ...files] = positionals;
  if (values.help || command === 'help') {
    const help = words.help(MOST_MEGABYTES);
    return print([`Kamervragen ${version}: ${words.subject}.\n\n${words.usage}\n${help}`]);
  }
  if (values.version) return print([`${version}\n`]);

  const names = Object.keys(COMMANDS).join(', ');
  if (command === undefined) return misused(words.sayWhatToDo(names));
  const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (known === undefined) return misused(words.noSuchCommand(command, names));
  const other = given.find(({ name }) => !known.options.some((option) => option === name));
  if (other !== undefined) return misused(words.optionOfOther(command, other.rawName));
  const { out, force, severity = 'warning', write: inPlace = false, ...rest } = values as Given;
  const formats = Object.keys(known.formats);
  const format = rest.format ?? formats[0] ?? '';
  const chosen = Object.hasOwn(known.formats, format) ? known.formats[format] : undefined;
  if (chosen === undefined) return misused(words.noSuchFormat(format, formats.join(', ')));
  if (!isSeverity(severity)) return misused(words.noSuchSeverity(severity, SEVERITIES.join(', ')));
  if (force === true && out === undefined) return misused(words.forceWithoutFolder);
  if (files.length === 0) return misused(words.nameAFile);
  if (files.length > 1 && command === 'import' && out === undefined) return misused(words.nameAFolder);
  if (files.length > 1 && command === 'export' && isFormatName(format) && !FORMATS[format].holdsSeveral)
    return misused(words.holdsOne(format));
  if (inPlace && files.includes('-')) return misused(words.noPlaceToWrite);

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
      if (!document.sections.some(isQuestionOrAnswer)) say(`${nameOf(file)} ${words.noQuestions}.`);
      const { isPlain } = read;
      const isOnly = files.length === 1;
      const pieces = await chosen({ document, file, isOnly, isPlain, asked: { severity, write: inPlace } });
      if (out === undefined) await print(apart(pieces));
      else if (!write(out, file, pieces, force === true)) process.exitCode = 1;
    } catch (error) {
      say(`${nameOf(file)} ${words.ourFault(String(error))}.`);
      process.exitCode = 1;
    }
  }
  await print([after]);
}

/** Puts `between` before each of some pieces but the first of all. */
function separated(between: string): (pieces: Pieces) => Pieces {
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

/** What options say that are of their types. */
interface Given {
  readonly format?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly severity?: string;
  readonly write?: boolean;
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

function isQuestionOrAnswer({ role }: Section): boolean {
  return role === 'question' || role === 'answer';
}

function text({ document }: Source): Iterable<string> {
  return [cleanText(document).text];
}

function exportAs(format: FormatName): Format {
  return ({ document, file }) => exported(format, document, { name: basename(file), file });
}

/** What is wrong with a document, in a format; to find something is to fail. */
function check({ one, around }: FindingFormat): Format {
  const print = function* ({ document, file, asked }: Source): Generator<string> {
    for (const finding of findingsIn(document, file, asked.severity, words.ofDocuments)) {
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
    say(`${nameOf(file)} ${why}.`);
    process.exitCode = 1;
  };
  if (edits === undefined) refuse(words.notFormatted);
  else if (!asked.write) yield applied(document.text, edits);
  else if (!isPlain) refuse(words.notPlain);
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
  complain(`\n${words.usage}`);
  process.exitCode = 2;
}
