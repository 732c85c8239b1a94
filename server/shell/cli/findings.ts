import { version } from '../../../package.json';
import { escaped } from '../../export/json.ts';
import { type Problem, type Severity, severities } from '../../features/problems/problem.ts';
import { problems } from '../../features/problems/problems.ts';
import type { QaDocument } from '../../model/document.ts';
import { oneLine } from '../../text/oneLine.ts';
import { type Position, positionsIn } from '../../text/positions.ts';
import type { Words } from '../words.ts';

/** A problem as the command line tells it; lines and columns count from 1, columns in UTF-16 units. */
interface Finding {
  readonly file: string;
  readonly severity: Severity;
  readonly code: Problem['code'];
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
}

/** How findings are printed: each by itself, and what stands before, between and after them all. */
export interface FindingFormat {
  readonly one: (finding: Finding) => string;
  readonly around?: readonly [before: string, between: string, after: string];
}

/** From what a user must look at to what one may. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a problem matters at least so much. */
export function matters(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** What a document has, in document order. */
export function findingsIn(document: QaDocument, file: string, words: Words): readonly Finding[] {
  const position = positionsIn(document.text);
  const fromOne = (offset: number) => {
    const { line, character } = position(offset);
    return { line: line + 1, character: character + 1 };
  };
  return problems(document).map((problem) => ({
    file,
    severity: problem.severity,
    code: problem.code,
    message: oneLine(words.problems[problem.code](problem)),
    start: fromOne(problem.span.start),
    end: fromOne(problem.span.end),
  }));
}

export const FINDING_FORMATS: Readonly<Record<'text' | 'json' | 'sarif' | 'github', FindingFormat>> = {
  /** `brief.txt:12:1: warning: Vraag 3 ontbreekt. [numbering-gap]`, which editors and terminals make a link of. */
  text: {
    one: ({ file, severity, code, message, start }) =>
      `${oneLine(file, Number.POSITIVE_INFINITY)}:${start.line}:${start.character}: ${severity}: ${message} [${code}]\n`,
  },
  /** One object a line. */
  json: {
    one: ({ file, severity, code, message, start, end }) =>
      `${escaped({
        file,
        line: start.line,
        column: start.character,
        endLine: end.line,
        endColumn: end.character,
        severity,
        code,
        message,
      })}\n`,
  },
  /** SARIF 2.1.0, docs.oasis-open.org/sarif/sarif/v2.1.0: one log for all files. */
  sarif: {
    around: [sarifStart(), ',\n', '\n]}]}\n'],
    one: ({ file, severity, code, message, start, end }) =>
      escaped({
        ruleId: code,
        level: SARIF_LEVELS[severity],
        message: { text: message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: addressOf(file) },
              region: {
                startLine: start.line,
                startColumn: start.character,
                endLine: end.line,
                endColumn: end.character,
              },
            },
          },
        ],
      }),
  },
  /** Workflow commands of GitHub Actions, which show each at its line of a pull request. */
  github: {
    one: ({ file, severity, code, message, start, end }) => {
      const { line, character } = start;
      const where = `file=${property(oneLine(file, Number.POSITIVE_INFINITY))},line=${line},endLine=${end.line},col=${character},endColumn=${end.character}`;
      return `::${GITHUB_LEVELS[severity]} ${where},title=${property(code)}::${data(message)}\n`;
    },
  },
};

const SARIF_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'none',
};

const GITHUB_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function sarifStart(): string {
  const rules = Object.keys(severities).map((id) => ({ id }));
  const driver = escaped({ name: 'Kamervragen', version, rules });
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":{"driver":${driver}},"columnKind":"utf16CodeUnits","results":[\n`;
}

/** A file as a relative reference of RFC 3986, or an absolute one. */
function addressOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}

/** Words in a command of GitHub, which ends a line at a line end and begins a code with `%`. */
function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same as the value of a property, which ends at a comma or a colon. */
function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
