import { type Document, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import * as v from 'valibot';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import { settleAliases, SETTLED } from '../text/yaml-aliases.ts';
import { nearestWord } from './edit-distance.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';
import { clashesOf } from './glossary-clashes.ts';
import { ENTRY_KEYS, EntrySchema, GLOSSARY_KEYS, ROLE_KEYS, toEntry } from './glossary-schema.ts';

export interface ParsedGlossary {
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
  /** Where each entry stands in the file, by its id. */
  readonly places: ReadonlyMap<string, Span>;
}

/** Reads a glossary file in YAML. What is wrong is among the problems; the other entries are kept. */
export function parseGlossary(text: string): ParsedGlossary {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const reader = new GlossaryReader(document, lines);
  for (const error of document.errors) {
    reader.report({ start: error.pos[0], end: error.pos[1] }, `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`,
      'Mend this line: check its indentation, and put quotation marks around a value with a colon or a "#" in it.');
  }
  return reader.readFile();
}

/** Reads the list of glossary entries at `path` in a YAML document. */
export function readEntries(document: Document, lines: LineCounter, path: Path): ParsedGlossary {
  return new GlossaryReader(document, lines).readList(path);
}

export type Path = readonly (string | number)[];

class GlossaryReader {
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #problems: Problem[] = [];

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
    for (const alias of settleAliases(document)) {
      this.report(alias, 'A value that begins with "*" refers to another one in YAML, and there is none.', 'Put quotation marks around the value.');
    }
  }

  /** Of several problems on one line the first is told: broken YAML breaks what the schema wants too. */
  report({ start, end }: Span, message: string, remedy: string): void {
    const line = this.#lines.linePos(start).line - 1;
    if (this.#problems.some((problem) => problem.line === line)) return;
    this.#problems.push({ code: 'glossary', start, end: Math.max(end, start + 1), line, message, remedy });
  }

  readFile(): ParsedGlossary {
    const root = this.#document.contents;
    if (root === null) return { glossary: { entries: [] }, problems: this.#problems, places: new Map() };
    if (!isMap(root)) {
      this.report(this.#placeOf([]), 'A glossary has a key "entries" with a list of entries.', 'Write "entries:" on the first line and indent the list below it.');
      return { glossary: { entries: [] }, problems: this.#problems, places: new Map() };
    }
    this.#checkKeys([], GLOSSARY_KEYS);
    const list = this.readList(['entries']);
    const notNames = v.safeParse(v.array(v.string()), this.#valueAt(['notNames']) ?? []);
    if (!notNames.success) this.report(this.#placeOf(['notNames']), '"notNames" is a list of words.', 'Write one word or phrase a line, each after "- ".');
    return { ...list, glossary: { ...list.glossary, ...(notNames.success && notNames.output.length > 0 ? { notNames: notNames.output } : {}) } };
  }

  readList(path: Path): ParsedGlossary {
    const entries: GlossaryEntry[] = [];
    const places = new Map<string, Span>();
    const list = this.#document.getIn(path, true);
    if (list !== undefined && list !== null && !isSeq(list) && !(isScalar(list) && list.value === null)) {
      this.report(this.#placeOf(path), `"${path.at(-1) ?? ''}" is a list.`, 'Begin each entry with "- id:".');
    }
    if (isSeq(list)) {
      list.items.forEach((_, index) => {
        const entry = this.#readEntry([...path, index]);
        if (!entry) return;
        const first = places.get(entry.id);
        if (first) {
          this.report(this.#placeOf([...path, index, 'id']), `The id "${entry.id}" is taken by line ${this.#lines.linePos(first.start).line}.`, 'Give one of the two entries another id, or make them one.');
          return;
        }
        places.set(entry.id, this.#placeOf([...path, index]));
        entries.push(entry);
      });
    }
    return { glossary: { entries }, problems: this.#problems, places };
  }

  #readEntry(path: Path): GlossaryEntry | undefined {
    if (!isMap(this.#document.getIn(path, true))) {
      this.report(this.#placeOf(path), 'An entry has keys: "id", "type", "name" and others.', 'Write "- id: …" and the other keys below it, as far in as "id".');
      return undefined;
    }
    this.#checkKeys(path, ENTRY_KEYS);
    const roles = this.#document.getIn([...path, 'roles'], true);
    if (isSeq(roles)) roles.items.forEach((_, index) => this.#checkKeys([...path, 'roles', index], ROLE_KEYS));
    const result = v.safeParse(EntrySchema, this.#valueAt(path));
    if (!result.success) {
      for (const issue of result.issues) this.#reportIssue(path, issue);
      return undefined;
    }
    const entry = toEntry(result.output);
    for (const clash of clashesOf(entry)) this.report(this.#placeOf([...path, clash.key]), clash.message, clash.remedy);
    return entry;
  }

  #reportIssue(path: Path, issue: v.BaseIssue<unknown>): void {
    const keys = (issue.path ?? []).map((item) => item.key).filter((key) => typeof key === 'string' || typeof key === 'number');
    const key = keys.at(-1);
    if (issue.received === 'undefined' && typeof key === 'string') {
      this.report(this.#placeOf(path), `The entry has no "${key}".`, `Add a line "${key}: …" to it.`);
    } else this.report(this.#placeOf([...path, ...keys]), issue.message, `Mend the value of "${String(key ?? 'entries')}"; the entry is left out until then.`);
  }

  /** An unknown key is a problem, but the rest of its entry is kept. */
  #checkKeys(path: Path, known: readonly string[]): void {
    const map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (!isMap(map)) return;
    for (const { key } of map.items) {
      if (!isScalar(key) || known.includes(String(key.value))) continue;
      const meant = nearestWord(String(key.value), known);
      this.report(spanOf(key.range), `There is no key "${String(key.value)}".`, meant === undefined ? `Take it out; the keys are ${known.join(', ')}.` : `Write "${meant}", if that is what is meant.`);
    }
  }

  #valueAt(path: Path): unknown {
    const node = this.#document.getIn(path, true);
    return isNode(node) ? node.toJS(this.#document, { maxAliasCount: SETTLED }) : node;
  }

  /** Where the value at `path` stands, or the nearest thing around it that stands anywhere. */
  #placeOf(path: Path): Span {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true);
      if ((isScalar(node) || isCollection(node)) && node.range) return spanOf(node.range);
    }
    return { start: 0, end: 1 };
  }
}

function spanOf(range: readonly number[] | null | undefined): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 1 };
}
