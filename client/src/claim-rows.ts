import type { ListedClaim } from '../../server/src/lsp/protocol.ts';
import type { PlaceItem } from './pick-place.ts';

/** `QuickPickItemKind.Separator`, whose value is not to be had outside the editor. */
const SEPARATOR = -1;

/** The rows of the claims' list: a heading for each section, and its claims, those that support another indented below it. */
export function claimRows(claims: readonly ListedClaim[]): readonly PlaceItem[] {
  return claims.flatMap(({ section, depth, stasis, strength, text, place }, index): readonly PlaceItem[] => [
    ...(section === claims[index - 1]?.section || (index === 0 && section === '') ? [] : [{ label: section, kind: SEPARATOR }]),
    { label: `${'\u2003'.repeat(depth)}${depth > 0 ? '↳ ' : ''}${text}`, description: `${stasis}, ${strength}`, place },
  ]);
}
