import type { CancellationToken, Location, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyzer } from '../analysis/analyzer.ts';
import type { EntityMark } from '../analysis/mark.ts';
import { hash } from '../analysis/mark-id.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import type { Documents, DocumentsOptions } from './documents.ts';
import type { Platform } from './platform.ts';
import { isSameEntity } from './same-places.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';
import type { Workspace } from './workspace/workspace.ts';

export interface FolderMentionsOptions {
  readonly documents: Documents;
  readonly folders: WorkspaceFolders;
  readonly platform: Pick<Platform, 'nextTurn'>;
  readonly treatmentOf: DocumentsOptions['treatmentOf'];
  readonly workspaceOf: (uri: string) => Workspace | undefined;
}

interface PlacedMention {
  readonly mark: EntityMark;
  readonly ranges: readonly Range[];
}

/** The mentions of a file as it was read; with another text or another glossary they are found anew. */
interface ReadFile {
  readonly hash: string;
  readonly analyzer: Analyzer;
  readonly mentions: readonly PlacedMention[];
}

/** How long a file is analysed before messages are let through, in milliseconds: under the 10 that a keystroke may wait. */
const SLICE = 6;

/** Who and what is named in the other texts of a workspace folder, read when it is asked for and kept by content. */
export class FolderMentions {
  readonly #options: FolderMentionsOptions;
  readonly #files = new Map<string, ReadFile>();

  constructor(options: FolderMentionsOptions) {
    this.#options = options;
  }

  /**
   * Where the other texts of the document's workspace folder name the same.
   * @param tell is called before each file, so that somebody who waits can be told
   */
  async elsewhere(uri: string, entity: EntityMark, token: CancellationToken, tell: (read: number, of: number) => void): Promise<readonly Location[]> {
    const folder = this.#options.folders.folderOf(uri);
    const workspace = folder === undefined ? undefined : this.#options.workspaceOf(folder);
    if (folder === undefined || !workspace) return [];
    const others = (await workspace.listTexts(folder)).filter((other) => other !== uri);
    const found: Location[] = [];
    for (const [index, other] of others.entries()) {
      if (token.isCancellationRequested) break;
      tell(index, others.length);
      const mentions = await this.#mentionsIn(other, workspace, token);
      found.push(...mentions.filter(({ mark }) => isSameEntity(mark, entity)).flatMap(({ ranges }) => ranges.map((range) => ({ uri: other, range }))));
    }
    return found;
  }

  async #mentionsIn(uri: string, workspace: Workspace, token: CancellationToken): Promise<readonly PlacedMention[]> {
    if (this.#options.documents.text(uri)) {
      const analysed = await this.#options.documents.current(uri, token);
      return analysed ? placedMentions(analysed) : [];
    }
    const text = await workspace.readText(uri);
    if (text === undefined) return [];
    const treatment = await this.#options.treatmentOf(TextDocument.create(uri, 'markdown', 0, text), undefined);
    if (treatment.kind !== 'analyse') return [];
    const { analyzer, finish } = treatment;
    const known = this.#files.get(uri);
    if (known?.hash === hash(text) && known.analyzer === analyzer) return known.mentions;
    const analysis = await this.#analysisOf(analyzer, text, token);
    if (!analysis) return [];
    const mentions = placedMentions(finish(analysis));
    this.#files.set(uri, { hash: hash(text), analyzer, mentions });
    return mentions;
  }

  /** Undefined on cancellation. */
  async #analysisOf(analyzer: Analyzer, text: string, token: CancellationToken): Promise<ReturnType<Analyzer['analyze']> | undefined> {
    const slices = analyzer.analyzeInSlices(text);
    let pause = performance.now() + SLICE;
    for (let slice = slices.next(); ; slice = slices.next()) {
      if (slice.done) return slice.value;
      if (performance.now() < pause) continue;
      await this.#options.platform.nextTurn();
      if (token.isCancellationRequested) return undefined;
      pause = performance.now() + SLICE;
    }
  }
}

function placedMentions(analysed: AnalysedDocument): readonly PlacedMention[] {
  return analysed.marks.flatMap((mark) => (mark.layer === 'entity' ? [{ mark, ranges: mark.parts.map((part) => analysed.rangeOf(part)) }] : []));
}
