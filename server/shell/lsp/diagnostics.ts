import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { MOST } from '../../features/limits.ts';
import type { Problem, ProblemCode, Severity } from '../../features/problems/problem.ts';
import { problems } from '../../features/problems/problems.ts';
import { oneLine } from '../../text/oneLine.ts';
import { type Portion, portion } from '../../text/portion.ts';
import { folderProblems, withoutDisproved } from '../../workspace/folderProblems.ts';
import type { Settings } from '../settings.ts';
import { type Asked, about, type Feature, ofAll } from './feature.ts';
import { rangeOf } from './positions.ts';

/** Problems, when the client asks for them. */
export const diagnostics: Feature = {
  announces: { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } },
  answers: [
    ofAll(about(DocumentDiagnosticRequest.type, async (asked) => report(await diagnosticsOf(asked)), report([]))),
  ],
};

function report(items: Diagnostic[]): FullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What is there for nothing, which clients show faded. */
const IDLE: ReadonlySet<ProblemCode> = new Set(['definition-without-mark', 'leftover-furniture']);

/** The problems of a document as the protocol has them. */
export async function diagnosticsOf(asked: Asked): Promise<Diagnostic[]> {
  const { source, client } = asked;
  const settings = await client.settingsOf(source.uri);
  const { document } = asked;
  const here = { document, uri: source.uri };
  const index = client.folder();
  const all = [...withoutDisproved(problems(document), here, index), ...folderProblems(here, index)].sort(
    (one, other) => one.span.start - other.span.start,
  );
  const { shown, next, more } = weightiest(weighed(all, settings));
  const told = shown.map((problem) => diagnosticOf(asked, problem));
  if (next === undefined) return told;
  const range = rangeOf(source, next.span);
  return [
    ...told,
    { range, severity: DiagnosticSeverity.Information, source: 'kamervragen', message: client.words.more(more) },
  ];
}

/** The problems that matter to a reader, each as much as the reader says. */
export function weighed(problems: readonly Problem[], { problems: weights }: Settings): readonly Problem[] {
  return problems.flatMap((problem) => {
    const severity = weights[problem.code] ?? problem.severity;
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
}

/** One problem of a document as the protocol has it. */
export function diagnosticOf({ source, client }: Asked, problem: Problem): Diagnostic {
  const { code, severity, span, related, elsewhere } = problem;
  const { diagnostic, publishDiagnostics } = client.capabilities.textDocument ?? {};
  const { relatedInformation, tagSupport } = { ...publishDiagnostics, ...diagnostic };
  const message = oneLine(client.words.problems[code](problem));
  const places = [
    ...portion(related, MOST.related).shown.map(({ title, span }) => ({
      location: { uri: source.uri, range: rangeOf(source, span) },
      message: oneLine(title),
    })),
    ...(elsewhere ? [{ location: { uri: elsewhere.uri, range: elsewhere.range }, message: elsewhere.title }] : []),
  ];
  const isFaded = tagSupport !== undefined && IDLE.has(code);
  return {
    range: rangeOf(source, span),
    severity: severities[severity],
    code,
    source: 'kamervragen',
    message,
    ...(isFaded ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(relatedInformation && places.length > 0 ? { relatedInformation: places } : {}),
  };
}

/** As many problems as a reader is told of one document, those that matter most, and the first and the count of others. */
function weightiest(problems: readonly Problem[]): Portion<Problem> & { readonly next?: Problem } {
  if (problems.length <= MOST.problems) return { shown: problems, more: 0 };
  const byWeight = problems.toSorted((a, b) => severities[a.severity] - severities[b.severity]);
  const chosen = new Set(byWeight.slice(0, MOST.problems));
  const next = problems.find((problem) => !chosen.has(problem));
  return {
    shown: problems.filter((problem) => chosen.has(problem)),
    more: problems.length - chosen.size,
    ...(next && { next }),
  };
}
