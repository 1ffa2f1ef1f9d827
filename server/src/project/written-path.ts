/** Where somebody writes in a YAML file that need not be whole: the keys around, the key whose value is written, and what is written of it so far. */
export interface WrittenPath {
  /** The keys of the maps around, the outermost first; lists have none. */
  readonly around: readonly string[];
  readonly key: string | undefined;
  readonly typed: string;
}

/** Reads lines, not YAML: what is being written is seldom valid. @param before the text up to the cursor */
export function writtenPath(before: string): WrittenPath {
  const lines = before.split('\n');
  const line = lines.pop() ?? '';
  const [, margin = '', key, typed = ''] = /^(\s*(?:- +)*)(?:(?:.*[\s{,])?([\w-]+):[ \t]+)?(?:[{[] *|.*, *)?["']?([^"',:[\]{}]*)$/.exec(line) ?? [];
  const around: string[] = [];
  let column = margin.length;
  for (const above of lines.toReversed()) {
    const [, indent = '', name] = /^(\s*(?:- +)*)([\w-]+):/.exec(above) ?? [];
    if (name === undefined || indent.length >= column) continue;
    around.unshift(name);
    column = indent.length;
    if (column === 0) break;
  }
  return { around, key, typed };
}
