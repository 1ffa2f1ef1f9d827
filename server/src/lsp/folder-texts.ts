import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyzer } from '../analysis/analyzer.ts';
import { hash } from '../analysis/content-hash.ts';
import { type AnalysisReport, reportOf } from '../analysis/report.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import type { Documents, DocumentsOptions } from './documents.ts';
import { Lines } from './lines.ts';
import type { Platform } from './platform.ts';
import { runAnalysis } from './run-analysis.ts';
import type { ReportRequest } from './threads/report-source.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';
import type { Workspace } from './workspace/workspace.ts';
import { isShown } from './shown-marks.ts';

export interface FolderTextsOptions {
  readonly documents: Documents;
  readonly folders: WorkspaceFolders;
  readonly platform: Pick<Platform, 'nextTurn' | 'withinTime' | 'reports'>;
  /** Logs what went wrong. */
  readonly tell: (message: string) => void;
  readonly treatmentOf: DocumentsOptions['treatmentOf'];
  readonly workspaceOf: (uri: string) => Workspace | undefined;
}

/** A text of the folder as it was analysed. */
export type ReadText = Pick<AnalysedDocument, 'marks' | 'rangeOf'>;

/** What is remembered of a file as it was read; with another text or another analyzer it is found anew. */
interface Remembered<Value> {
  readonly hash: string;
  readonly analyzer: Analyzer;
  readonly value: Value;
}

export type Memory<Value> = Map<string, Remembered<Value>>;

/** The texts of a workspace folder, open or not. */
export class FolderTexts {
  readonly #options: FolderTextsOptions;

  constructor(options: FolderTextsOptions) {
    this.#options = options;
  }

  /** The addresses of the Markdown files in the workspace folder that holds a file. */
  async list(uri: string): Promise<readonly string[]> {
    const folder = this.#options.folders.folderOf(uri);
    return folder === undefined ? [] : ((await this.#options.workspaceOf(`${folder}/`)?.listTexts(folder)) ?? []);
  }

  /** A text as it is in the editor, or else in its file; undefined where it is not one to analyse. */
  async source(uri: string): Promise<string | undefined> {
    const text = this.#options.documents.text(uri)?.getText() ?? (await this.#options.workspaceOf(uri)?.readText(uri));
    if (text === undefined) return undefined;
    const treatment = await this.#options.treatmentOf(TextDocument.create(uri, 'markdown', 0, text), undefined);
    return treatment.kind === 'analyse' ? text : undefined;
  }

  /** How many texts it is of use to ask for at once. */
  get atOnce(): number {
    return this.#options.platform.reports?.atOnce ?? 1;
  }

  /** Lets messages through, so that nobody waits for a long search. */
  nextTurn(): Promise<void> {
    return this.#options.platform.nextTurn();
  }

  /** What is made of a text's analysis; undefined where it is not one to analyse, and on cancellation. */
  async remembered<Value>(uri: string, memory: Memory<Value>, make: (read: ReadText) => Value, token: CancellationToken): Promise<Value | undefined> {
    const { documents, workspaceOf, treatmentOf } = this.#options;
    if (documents.text(uri)) {
      const analysed = await documents.current(uri, token);
      return analysed && make(analysed);
    }
    const text = await workspaceOf(uri)?.readText(uri);
    if (text === undefined) return undefined;
    const treatment = await treatmentOf(TextDocument.create(uri, 'markdown', 0, text), undefined);
    if (treatment.kind !== 'analyse') return undefined;
    const { analyzer, settings } = treatment;
    const known = memory.get(uri);
    if (known?.hash === hash(text) && known.analyzer === analyzer) return known.value;
    const report = await this.#report(uri, { analyzer, source: text, usesCache: settings['folders.cache'] }, () => !token.isCancellationRequested);
    if (!report) return undefined;
    const lines = new Lines(text);
    const value = make({ marks: report.marks.filter((mark) => isShown(mark, settings)), rangeOf: ({ start, end }) => ({ start: lines.positionAt(start), end: lines.positionAt(end) }) });
    memory.set(uri, { hash: hash(text), analyzer, value });
    return value;
  }

  /** Undefined where nobody waits for it any more, or where the analysis broke. */
  async #report(uri: string, request: ReportRequest, isWanted: () => boolean): Promise<AnalysisReport | undefined> {
    const { platform, tell } = this.#options;
    const tellLeftOut = (leftOut: string): void => tell(`In ${uri} a block is left out, because reading it took too long: ${leftOut}`);
    if (!platform.reports) {
      const run = await runAnalysis({ ...request, platform, isWanted, tell: tellLeftOut });
      return run && reportOf(run.analysis);
    }
    try {
      const reported = await platform.reports.report(request, isWanted);
      reported?.leftOut.forEach(tellLeftOut);
      return reported?.report;
    } catch (error) {
      tell(`The analysis of ${uri} broke: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}
