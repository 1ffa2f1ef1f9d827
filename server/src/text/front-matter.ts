import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import { settleAliases, SETTLED } from './yaml-aliases.ts';

export interface FrontMatter {
  /** Where the text after the front matter begins; 0 where there is none. UTF-16 code units in the given text. */
  readonly end: number;
  /** What it says, or an empty record. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
const KEY = /^[A-Za-z_][\w-]*[ \t]*:/;
const NONE: FrontMatter = { end: 0, data: {}, problems: [] };

/**
 * Reads YAML front matter at the head of `text`, whose line ends are LF and which has no BOM.
 * Broken YAML is a problem, and what could be read of it is kept.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return NONE;
  const from = opening[0].length;
  const closing = CLOSING.exec(text.slice(from));
  if (!closing) {
    // A lone thematic break opens a text often enough; only what looks like a key makes it front matter.
    if (!KEY.test(text.slice(from))) return NONE;
    return { ...NONE, problems: [{
      code: 'front-matter', start: 0, end: 3, line: 0,
      message: 'The front matter opened by "---" is never closed.',
      remedy: 'Put a line with "---" after its last key.',
    }] };
  }
  const end = Math.min(text.length, from + closing.index + closing[0].length + 1);
  const lines = new LineCounter();
  const document = parseDocument(text.slice(from, from + closing.index), { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error): Problem => ({
    code: 'front-matter', start: from + error.pos[0], end: from + Math.max(error.pos[1], error.pos[0] + 1),
    line: lines.linePos(error.pos[0]).line, // counted from 1 after the opening line, hence from 0 with it
    message: `The front matter is not valid YAML: ${error.message}.`,
    remedy: 'Mend this line; a value with a colon or a quotation mark in it wants quotation marks around it.',
  }));
  for (const alias of settleAliases(document)) {
    problems.push({
      code: 'front-matter', start: from + alias.start, end: from + alias.end, line: lines.linePos(alias.start).line,
      message: 'The front matter is not valid YAML: a value that begins with "*" refers to another one, and there is none.',
      remedy: 'Put quotation marks around the value.',
    });
  }
  return { end, data: document.errors.length > 0 ? {} : record(document.toJS({ maxAliasCount: SETTLED })), problems };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
