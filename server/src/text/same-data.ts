/** Whether two values say the same: plain data compared member by member, anything else by identity. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && isSameList(a, b);
  return Object.getPrototypeOf(a) === Object.prototype && Object.getPrototypeOf(b) === Object.prototype && hasSameMembers(a, b);
}

/** The earlier value where the later one says the same, so that what hangs on the object can be found again by it. */
export function earlierIfSame<Data>(earlier: Data | undefined, later: Data): Data {
  return earlier !== undefined && isSameData(earlier, later) ? earlier : later;
}

// Loops, since lists of members would be made of everything that is compared, at each letter that is typed.

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!isSameData(a[index], b[index])) return false;
  return true;
}

/** Of two plain objects. */
function hasSameMembers(a: object, b: object): boolean {
  let members = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !isSameData(Reflect.get(a, key), Reflect.get(b, key))) return false;
    members++;
  }
  for (const _ in b) members--;
  return members === 0;
}
