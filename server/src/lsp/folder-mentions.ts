import type { CancellationToken, Location, Range } from 'vscode-languageserver';
import type { EntityMark } from '../analysis/mark.ts';
import type { FolderTexts, Memory, ReadText } from './folder-texts.ts';
import { isSameEntity } from './same-places.ts';
import { inOrder } from './threads/in-order.ts';

interface PlacedMention {
  readonly mark: EntityMark;
  readonly ranges: readonly Range[];
}

/** A text that names the same. */
export interface NamedElsewhere {
  readonly uri: string;
  readonly mentions: number;
}

/** Who and what is named in the other texts of a workspace folder, read when it is asked for and kept by content. */
export class FolderMentions {
  readonly #texts: FolderTexts;
  readonly #memory: Memory<readonly PlacedMention[]> = new Map();

  constructor(texts: FolderTexts) {
    this.#texts = texts;
  }

  /**
   * Where the other texts of the document's workspace folder name the same.
   * @param tell is called before each file is looked through, so that somebody who waits can be told
   */
  async elsewhere(uri: string, entity: EntityMark, token: CancellationToken, tell: (read: number, of: number) => void): Promise<readonly Location[]> {
    const others = (await this.#texts.list(uri)).filter((other) => other !== uri);
    const found: Location[] = [];
    const readAll = inOrder(others, this.#texts.atOnce, async (other) => ({ other, mentions: await this.#texts.remembered(other, this.#memory, placedMentions, token) }));
    let read = 0;
    tell(read, others.length);
    for await (const { other, mentions = [] } of readAll) {
      if (token.isCancellationRequested) break;
      found.push(...mentions.filter(({ mark }) => isSameEntity(mark, entity)).flatMap(({ ranges }) => ranges.map((range) => ({ uri: other, range }))));
      tell(++read, others.length);
    }
    return found;
  }

  /** How often the other texts name the same, as far as they have been read already. */
  known(uri: string, entity: EntityMark): readonly NamedElsewhere[] {
    return [...this.#memory].flatMap(([other, { value }]) => {
      const mentions = other === uri ? 0 : value.filter(({ mark }) => isSameEntity(mark, entity)).length;
      return mentions === 0 ? [] : [{ uri: other, mentions }];
    });
  }
}

function placedMentions(read: ReadText): readonly PlacedMention[] {
  return read.marks.flatMap((mark) => (mark.layer === 'entity' ? [{ mark, ranges: mark.parts.map((part) => read.rangeOf(part)) }] : []));
}
