import { isMap, isScalar, isSeq, type Document, type LineCounter } from 'yaml';
import * as v from 'valibot';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import { YamlFile, type YamlPath } from '../text/yaml-file.ts';
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
  return new GlossaryReader(YamlFile.read(text, 'glossary')).readFile();
}

/** Reads the list of glossary entries at `path` in a YAML document. */
export function readEntries(document: Document, lines: LineCounter, path: YamlPath): ParsedGlossary {
  return new GlossaryReader(new YamlFile(document, lines, 'glossary')).readList(path);
}

class GlossaryReader {
  readonly #file: YamlFile;

  constructor(file: YamlFile) {
    this.#file = file;
  }

  readFile(): ParsedGlossary {
    const root = this.#file.document.contents;
    if (root === null) return { glossary: { entries: [] }, problems: this.#file.problems, places: new Map() };
    if (!isMap(root)) {
      this.#file.report(this.#file.placeOf([]), 'A glossary has a key "entries" with a list of entries.', 'Write "entries:" on the first line and indent the list below it.');
      return { glossary: { entries: [] }, problems: this.#file.problems, places: new Map() };
    }
    this.#file.checkKeys([], GLOSSARY_KEYS);
    const list = this.readList(['entries']);
    const notNames = v.safeParse(v.array(v.string()), this.#file.valueAt(['notNames']) ?? []);
    if (!notNames.success) this.#file.report(this.#file.placeOf(['notNames']), '"notNames" is a list of words.', 'Write one word or phrase a line, each after "- ".');
    return { ...list, glossary: { ...list.glossary, ...(notNames.success && notNames.output.length > 0 ? { notNames: notNames.output } : {}) } };
  }

  readList(path: YamlPath): ParsedGlossary {
    const entries: GlossaryEntry[] = [];
    const places = new Map<string, Span>();
    const list = this.#file.nodeAt(path);
    if (list !== undefined && list !== null && !isSeq(list) && !(isScalar(list) && list.value === null)) {
      this.#file.report(this.#file.placeOf(path), `"${path.at(-1) ?? ''}" is a list.`, 'Begin each entry with "- id:".');
    }
    if (isSeq(list)) {
      list.items.forEach((_, index) => {
        const entry = this.#readEntry([...path, index]);
        if (!entry) return;
        const first = places.get(entry.id);
        if (first) {
          this.#file.report(this.#file.placeOf([...path, index, 'id']), `The id "${entry.id}" is taken by line ${this.#file.lineOf(first.start) + 1}.`, 'Give one of the two entries another id, or make them one.');
          return;
        }
        places.set(entry.id, this.#file.placeOf([...path, index]));
        entries.push(entry);
      });
    }
    return { glossary: { entries }, problems: this.#file.problems, places };
  }

  #readEntry(path: YamlPath): GlossaryEntry | undefined {
    if (!isMap(this.#file.nodeAt(path))) {
      this.#file.report(this.#file.placeOf(path), 'An entry has keys: "id", "type", "name" and others.', 'Write "- id: …" and the other keys below it, as far in as "id".');
      return undefined;
    }
    this.#file.checkKeys(path, ENTRY_KEYS);
    const roles = this.#file.nodeAt([...path, 'roles']);
    if (isSeq(roles)) roles.items.forEach((_, index) => this.#file.checkKeys([...path, 'roles', index], ROLE_KEYS));
    const result = v.safeParse(EntrySchema, this.#file.valueAt(path));
    if (!result.success) {
      for (const issue of result.issues) this.#reportIssue(path, issue);
      return undefined;
    }
    const entry = toEntry(result.output);
    for (const clash of clashesOf(entry)) this.#file.report(this.#file.placeOf([...path, clash.key]), clash.message, clash.remedy);
    return entry;
  }

  #reportIssue(path: YamlPath, issue: v.BaseIssue<unknown>): void {
    const keys = (issue.path ?? []).map((item) => item.key).filter((key) => typeof key === 'string' || typeof key === 'number');
    const key = keys.at(-1);
    if (issue.received === 'undefined' && typeof key === 'string') {
      this.#file.report(this.#file.placeOf(path), `The entry has no "${key}".`, `Add a line "${key}: …" to it.`);
    } else this.#file.report(this.#file.placeOf([...path, ...keys]), issue.message, `Mend the value of "${String(key ?? 'entries')}"; the entry is left out until then.`);
  }
}
