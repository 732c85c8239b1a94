import {
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { MOST } from '../../features/limits.ts';
import { type Problem, problems, type Severity } from '../../features/problems.ts';
import { oneLine } from '../../text/oneLine.ts';
import type { Portion } from '../../text/portion.ts';
import { type Asked, about, type Feature, ofAll } from './feature.ts';
import { rangeOf } from './positions.ts';

/** Problems, when the client asks for them. */
export const diagnostics: Feature = {
  announces: { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } },
  answers: [ofAll(about(DocumentDiagnosticRequest.type, (asked) => report(diagnosticsOf(asked)), report([])))],
};

function report(items: Diagnostic[]): FullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}

const severities: Record<Severity, DiagnosticSeverity> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The problems of a document as the protocol has them. */
export function diagnosticsOf(asked: Asked): Diagnostic[] {
  const { source, document, client } = asked;
  const { shown, next, more } = weightiest(problems(document));
  const told = shown.map((problem) => diagnosticOf(asked, problem));
  if (next === undefined) return told;
  const range = rangeOf(source, next.span);
  return [
    ...told,
    { range, severity: DiagnosticSeverity.Information, source: 'kamervragen', message: client.words.more(more) },
  ];
}

/** One problem of a document as the protocol has it. */
export function diagnosticOf({ source, client }: Asked, { code, severity, numbers, span }: Problem): Diagnostic {
  const message = oneLine(client.words.problems[code](numbers));
  return { range: rangeOf(source, span), severity: severities[severity], code, source: 'kamervragen', message };
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
