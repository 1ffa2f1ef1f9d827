import type { Diagnostic } from 'vscode-languageserver';
import { hash } from '../analysis/content-hash.ts';
import type { Annotations } from './annotations/annotations.ts';
import { NO_COUNTS } from './analysed-document.ts';
import { type DiagnosticReport, diagnosticsOf, leftOutOf, problemDiagnostics } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import { drawnMarks, type GroupedMarks, groupedMarks } from './drawn-marks.ts';
import type { DocumentMarks, DocumentStatus } from './protocol.ts';

/** Diagnostics with an id that is equal for equal ones. */
export interface IdentifiedDiagnostics {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** What is told of a document's state, made when it is asked for. */
export class Reports {
  readonly #documents: Documents;
  readonly #annotations: Annotations;
  readonly #diagnostics = new WeakMap<object, DiagnosticReport>();

  constructor(documents: Documents, annotations: Annotations) {
    this.#documents = documents;
    this.#annotations = annotations;
  }

  /** None for files that are no texts. */
  status(uri: string): DocumentStatus | undefined {
    const state = this.#documents.state(uri);
    const version = this.#documents.text(uri)?.version;
    if (!state || version === undefined) return undefined;
    const latest = this.#documents.latest(uri);
    const known = { uri, version, words: latest?.analysis.words ?? 0, counts: latest?.counts() ?? NO_COUNTS, leftOut: 0, unwritten: this.#annotations.known(uri)?.unwritten ?? 0 };
    switch (state.kind) {
      case 'analysing': return { ...known, state: 'analysing' };
      case 'ready': return { ...known, state: 'ready', leftOut: latest ? leftOutOf(latest) : 0 };
      case 'checked': return undefined;
      case 'excluded': return { ...known, state: 'excluded', reason: state.reason, excludedBy: state.by };
      case 'failed': return { ...known, state: 'failed', reason: state.reason };
    }
  }

  /** The marks of the latest analysis; none for a document that is left out. */
  marks(uri: string): DocumentMarks | undefined {
    const state = this.#documents.state(uri);
    if (!state || state.kind === 'checked') return undefined;
    if (state.kind === 'excluded' || state.kind === 'failed') return { uri, version: state.version, marks: [] };
    const analysed = this.#documents.latest(uri);
    return analysed && { uri, version: analysed.version, marks: drawnMarks(analysed) };
  }

  /** The same in groups. */
  groupedMarks(uri: string): GroupedMarks | undefined {
    const state = this.#documents.state(uri);
    if (!state || state.kind === 'checked') return undefined;
    if (state.kind === 'excluded' || state.kind === 'failed') return { uri, version: state.version, shownBy: state, contents: [], around: () => [0, 0], place: () => [0, 0, 0, 0], marks: () => [] };
    const analysed = this.#documents.latest(uri);
    return analysed && groupedMarks(analysed);
  }

  /** The diagnostics of the latest analysis, or of a glossary or project file. */
  diagnostics(uri: string): IdentifiedDiagnostics {
    const state = this.#documents.state(uri);
    const items = state?.kind === 'checked' ? problemDiagnostics(state.file, state.problems) : (this.#report(uri)?.items ?? []);
    return { resultId: hash(JSON.stringify(items)), items };
  }

  #report(uri: string): DiagnosticReport | undefined {
    const analysed = this.#documents.latest(uri);
    if (!analysed) return undefined;
    const known = this.#diagnostics.get(analysed);
    if (known) return known;
    const report = diagnosticsOf(analysed);
    this.#diagnostics.set(analysed, report);
    return report;
  }
}
