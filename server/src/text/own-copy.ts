/**
 * The same text in memory of its own. Engines make a part of a text, and a part of that, a view of the whole: one paragraph that is
 * remembered would keep a version of the whole file.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
