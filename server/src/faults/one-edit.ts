/** Whether one letter put in, left out, changed, or two neighbours exchanged, makes one word the other. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a.charAt(from) === b.charAt(from)) from++;
  let back = 0;
  while (back < a.length - from && back < b.length - from && a.charAt(a.length - 1 - back) === b.charAt(b.length - 1 - back)) back++;
  const [left, right] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0);
}
