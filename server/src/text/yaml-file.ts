import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { nearestWord } from './edit-distance.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import { settleAliases, SETTLED } from './yaml-aliases.ts';

export type YamlPath = readonly (string | number)[];

/** A YAML document that people write, with what is wrong with it: glossaries, project files, front matter. */
export class YamlFile {
  readonly document: Document;
  readonly #lines: LineCounter;
  readonly #code: Problem['code'];
  readonly #problems: Problem[] = [];

  constructor(document: Document, lines: LineCounter, code: Problem['code']) {
    this.document = document;
    this.#lines = lines;
    this.#code = code;
    for (const alias of settleAliases(document)) {
      this.report(alias, 'A value that begins with "*" refers to another one in YAML, and there is none.', 'Put quotation marks around the value.');
    }
  }

  static read(text: string, code: Problem['code']): YamlFile {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const file = new YamlFile(document, lines, code);
    for (const error of document.errors) {
      file.report({ start: error.pos[0], end: error.pos[1] }, `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`,
        'Mend this line: check its indentation, and put quotation marks around a value that begins with "*" or has a colon or a "#" in it.');
    }
    return file;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Of several problems on one line the first is told: broken YAML breaks what a schema wants too. */
  report({ start, end }: Span, message: string, remedy: string): void {
    const line = this.lineOf(start);
    if (this.#problems.some((problem) => problem.line === line)) return;
    this.#problems.push({ code: this.#code, start, end: Math.max(end, start + 1), line, message, remedy });
  }

  /** Counted from 0. */
  lineOf(offset: number): number {
    return this.#lines.linePos(offset).line - 1;
  }

  /** An unknown key is a problem, but what stands beside it is kept. */
  checkKeys(path: YamlPath, known: readonly string[]): void {
    const map = this.nodeAt(path);
    if (!isMap(map)) return;
    for (const { key } of map.items) {
      if (!isScalar(key) || known.includes(String(key.value))) continue;
      const meant = nearestWord(String(key.value), known);
      this.report(spanOf(key.range), `There is no key "${String(key.value)}".`, meant === undefined ? `Take it out; the keys are ${known.join(', ')}.` : `Write "${meant}", if that is what is meant.`);
    }
  }

  nodeAt(path: YamlPath): unknown {
    return path.length === 0 ? this.document.contents : this.document.getIn(path, true);
  }

  valueAt(path: YamlPath): unknown {
    const node = this.nodeAt(path);
    return isNode(node) ? node.toJS(this.document, { maxAliasCount: SETTLED }) : node;
  }

  /** Where the value at `path` stands, or the nearest thing around it that stands anywhere. */
  placeOf(path: YamlPath): Span {
    for (let length = path.length; length >= 0; length--) {
      const node = this.nodeAt(path.slice(0, length));
      if ((isScalar(node) || isCollection(node)) && node.range) return spanOf(node.range);
    }
    return { start: 0, end: 1 };
  }
}

function spanOf(range: readonly number[] | null | undefined): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 1 };
}
