/** The settings that say which files are analysed. */
export interface FileLists {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The lists with a file taken in or left out by its own path: a pattern of it that says otherwise is taken away. */
export function withFile({ include, exclude }: FileLists, path: string, isIn: boolean): FileLists {
  const pattern = literalGlob(path);
  const without = (list: readonly string[]): readonly string[] => list.filter((entry) => entry !== pattern);
  return isIn ? { include: [...without(include), pattern], exclude: without(exclude) } : { include: without(include), exclude: [...without(exclude), pattern] };
}

/** A glob that matches this path and no other. */
function literalGlob(path: string): string {
  const literal = path.replace(/[*?[{]/g, '[$&]');
  return literal.includes('/') ? literal : `./${literal}`;
}
