/** The same items without the room that engines leave in an array that has grown: for sixteen more at the least. */
export function fitted<Item>(items: readonly Item[]): Item[] {
  return items.slice();
}

/** The same for the parts of something, of which there is one at the least. */
export function fittedParts<Item>(items: readonly [Item, ...Item[]]): readonly [Item, ...Item[]] {
  const copy = fitted(items);
  return isAny(copy) ? copy : items;
}

function isAny<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}
