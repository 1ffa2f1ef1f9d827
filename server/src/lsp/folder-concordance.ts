import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mark } from '../analysis/mark.ts';
import { concordance, type ConcordanceQuery, labelledMarks, labelledRecords } from '../annotations/concordance.ts';
import { isInLexicon } from '../language/lexicon.ts';
import { readPassage } from '../language/read-passage.ts';
import { readDocument } from '../text/document.ts';
import { placeOf } from './drawn-marks.ts';
import type { FolderFiles } from './folder-files.ts';
import type { FolderSidecars } from './folder-sidecars.ts';
import type { FolderTexts, Memory } from './folder-texts.ts';
import type { FoundLine } from './protocol.ts';
import { inOrder } from './threads/in-order.ts';

/** Code units of context that are sent on each side. */
const CONTEXT = 200;

export interface FolderConcordanceOptions {
  readonly texts: FolderTexts;
  readonly files: FolderFiles;
  readonly sidecars: FolderSidecars;
}

/** Words, lemmas, labels and names in their context, in all texts of a workspace folder: what `rostra find` finds. */
export class FolderConcordance {
  readonly #texts: FolderTexts;
  readonly #files: FolderFiles;
  readonly #sidecars: FolderSidecars;
  readonly #memory: Memory<readonly Mark[]> = new Map();

  constructor({ texts, files, sidecars }: FolderConcordanceOptions) {
    this.#texts = texts;
    this.#files = files;
    this.#sidecars = sidecars;
  }

  /** @param tell is called before each file, so that somebody who waits can be told */
  async find(uri: string, query: ConcordanceQuery, token: CancellationToken, tell: (read: number, of: number) => void): Promise<readonly FoundLine[]> {
    const uris = await this.#texts.list(uri);
    const searched = uris.length > 0 ? uris : [uri];
    const { tagset } = await this.#files.projectFor(uri);
    const needsMarks = query.label !== undefined || query.entity !== undefined;
    const sidecars = needsMarks ? await this.#files.sidecarTextsBelow(uri) : [];
    const found: FoundLine[] = [];
    const readAll = inOrder(searched, this.#texts.atOnce, async (each) => ({
      each, source: await this.#texts.source(each), marks: needsMarks ? await this.#texts.remembered(each, this.#memory, ({ marks: shown }) => shown, token) : [],
    }));
    let read = 0;
    for await (const { each, source, marks = [] } of readAll) {
      if (token.isCancellationRequested) break;
      tell(read++, searched.length);
      await this.#texts.nextTurn();
      if (source === undefined) continue;
      const records = (await this.#sidecars.ofText(each, source, sidecars)).flatMap(({ anchored }) => labelledRecords(anchored, source, tagset));
      const document = readDocument(source, { isKnownWord: isInLexicon, usualReading: (await this.#files.projectFor(each)).reading });
      const passages = query.lemma === undefined ? [] : document.blocks.map((block) => readPassage(block.prose, block.kind));
      const text = TextDocument.create(each, 'markdown', 0, source);
      for (const { start, end, before, keyword, behind, labels } of concordance(document.blocks, passages, [...labelledMarks(marks, tagset), ...records], query)) {
        found.push({ uri: each, place: placeOf({ start: text.positionAt(start), end: text.positionAt(end) }), before: before.slice(-CONTEXT), keyword, behind: behind.slice(0, CONTEXT), labels });
      }
    }
    return found;
  }
}
