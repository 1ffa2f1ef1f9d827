/** Whether two values say the same: plain data compared member by member, anything else by identity. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false;
  const own = Object.entries(a);
  return own.length === Object.keys(b).length && own.every(([key, value]) => Object.hasOwn(b, key) && isSameData(value, Reflect.get(b, key)));
}

/** The earlier value where the later one says the same, so that what hangs on the object can be found again by it. */
export function earlierIfSame<Data>(earlier: Data | undefined, later: Data): Data {
  return earlier !== undefined && isSameData(earlier, later) ? earlier : later;
}
