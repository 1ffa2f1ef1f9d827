import type { DecidableItem } from '../../../server/src/lsp/protocol.ts';
import type { WalkOrder } from './walk.ts';

/** Where a walk stands. */
export interface WalkState {
  readonly walk: readonly DecidableItem[];
  readonly index: number;
  readonly order: WalkOrder;
}

const STATUS_WORDS = { accepted: 'accepted', rejected: 'rejected', relabelled: 'relabelled', added: 'marked by hand' } as const;
/** The keys that a person needs first; the others are a key away. */
const KEYS = 'A accept  R reject  H all keys  Esc leave';

/** "3 of 212 · Anaphora · 0.91 probable" and the keys. */
export function triageStatus({ walk, index }: WalkState): string {
  const item = walk[index];
  if (!item) return `$(checklist) Nothing to decide here  —  H all keys  Esc leave`;
  return `$(checklist) ${[`${index + 1} of ${walk.length}`, item.name, ...strengthOf(item)].join(' · ')}  —  ${KEYS}`;
}

/** "0.91 probable", "accepted" */
export function strengthOf({ score, band, status }: DecidableItem): readonly string[] {
  return [
    ...(score === undefined ? [] : [`${score.toFixed(2)}${band === undefined ? '' : ` ${band}`}`]),
    ...(status === undefined ? [] : [STATUS_WORDS[status]]),
  ];
}

/** How far it is, for the tooltip. */
export function triageProgress({ walk, order }: WalkState): string {
  const decided = walk.filter(({ status }) => status !== undefined).length;
  return `${decided} of ${walk.length} decided, walked by ${order}`;
}
