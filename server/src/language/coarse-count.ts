/**
 * A count as scores know it: to so many binary digits, so that a word more or less of a frequent one changes no score
 * but once in a while.
 * @param digits 5: exact up to 31, and from there on less than one part in thirty is left out
 */
export function coarseCount(count: number, digits: number): number {
  const dropped = Math.max(0, BITS_OF_AN_INTEGER - Math.clz32(count) - digits);
  return (count >> dropped) << dropped;
}

const BITS_OF_AN_INTEGER = 32;
