import {
  type Diagnostic,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { problems, type Severity } from '../features/problems.ts';
import { oneLine } from '../model/oneLine.ts';
import { type Asked, about, type Feature } from './feature.ts';
import { rangeOf } from './positions.ts';

/** Problems, when the client asks for them. */
export const diagnostics: Feature = {
  announces: { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } },
  answers: [about(DocumentDiagnosticRequest.type, (asked) => report(diagnosticsOf(asked)), report([]))],
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
export function diagnosticsOf({ source, document, client }: Asked): Diagnostic[] {
  return problems(document).map(({ code, severity, numbers, span }) => ({
    range: rangeOf(source, span),
    severity: severities[severity],
    code,
    source: 'kamervragen',
    message: oneLine(client.words.problems[code](numbers)),
  }));
}
