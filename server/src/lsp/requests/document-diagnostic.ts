import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind, DocumentDiagnosticRequest } from 'vscode-languageserver';
import { SOURCE } from '../diagnostic-source.ts';
import { defineRequest } from '../request.ts';

export default defineRequest(DocumentDiagnosticRequest.type, {
  capability: ({ client }) => (client.pullsDiagnostics ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false } } : {}),
  async handle({ documents, reports }, { textDocument, previousResultId }, token) {
    await documents.current(textDocument.uri, token);
    const { resultId, items } = reports.diagnostics(textDocument.uri);
    const report: DocumentDiagnosticReport = resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
    return report;
  },
});
