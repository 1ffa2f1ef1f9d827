/** Whether a path with slashes matches a glob of `*`, `**`, `?`, `{a,b}` and `[abc]`; one without a slash is of any folder. */
export function matchesGlob(path: string, glob: string): boolean {
  return regularExpression(glob.includes('/') ? glob.replace(/^\.?\//, '') : `**/${glob}`).test(path);
}

const compiled = new Map<string, RegExp>();

function regularExpression(glob: string): RegExp {
  const known = compiled.get(glob);
  if (known) return known;
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const character = glob.charAt(at);
    if (glob.startsWith('**/', at)) {
      source += '(?:[^/]*/)*';
      at += 2;
    } else if (glob.startsWith('**', at)) {
      source += '.*';
      at += 1;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '{' && glob.includes('}', at)) {
      source += '(?:';
      depth++;
    } else if (character === '}' && depth > 0) {
      source += ')';
      depth--;
    } else if (character === ',' && depth > 0) source += '|';
    else if (character === '[' && glob.includes(']', at + 2)) {
      const end = glob.indexOf(']', at + 2);
      source += `[${glob.slice(at + 1, end).replace(/^!/, '^').replaceAll('\\', '\\\\')}]`;
      at = end;
    } else source += character.replace(/[\\^$.|+()[\]{}]/, '\\$&');
  }
  const expression = compile(`^${source}${')'.repeat(depth)}$`);
  compiled.set(glob, expression);
  return expression;
}

/** A pattern that is none, such as `[z-a]`, matches nothing. */
function compile(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch {
    return /(?!)/;
  }
}
