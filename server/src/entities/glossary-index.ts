import { isInLexicon } from '../language/lexicon.ts';
import type { Passage } from '../language/passage.ts';
import type { ProseSpan } from '../text/span.ts';
import { type Atom, atomFrom, type LetterCase, readAtoms } from './atoms.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';
import { inflectedForms } from './inflected-forms.ts';
import { NameHeads } from './name-heads.ts';
import { rememberPerPassage } from '../language/per-passage.ts';

/** A stretch of prose that the glossary knows. */
export interface GlossaryMatch extends ProseSpan {
  /** The entries that it can mean; empty where the glossary says that it is no name. */
  readonly entries: readonly GlossaryEntry[];
  /** Whether it is the full standard name or another form of more than one word, not a bare surname or the like. */
  readonly isFull: boolean;
}

/** A glossary made ready for finding its names. */
export interface GlossaryIndex {
  readonly entries: readonly GlossaryEntry[];
  readonly entry: (id: string) => GlossaryEntry | undefined;
  /** The longest forms that the prose has, from left to right. */
  readonly match: (passage: Passage) => readonly GlossaryMatch[];
  /** Entries that have exactly this form. */
  readonly lookUp: (form: string) => readonly GlossaryEntry[];
}

const prepared = new WeakMap<Glossary, GlossaryIndex>();

/** Makes a glossary ready; a glossary is made ready once. */
export function prepareGlossary(glossary: Glossary): GlossaryIndex {
  const known = prepared.get(glossary);
  if (known) return known;
  const index = new Trie(glossary);
  prepared.set(glossary, index);
  return index;
}

/** One way of writing an entry's name. */
interface Form {
  /** Without one, the form is no name. */
  readonly entry: GlossaryEntry | undefined;
  readonly cases: readonly LetterCase[];
  /** Atoms at its head that are an article: matched, and left out of the span. */
  readonly articleLength: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly forms: Form[];
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'il', 'el']);
/** Titles of mere courtesy, which stand outside the name ("Mr. Baldwin"): a form that has one needs none. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Messrs|Mme|Mlle|Madame|Monsieur|M|Herr|Frau|Signor|Signora|Señor|Senor)\.?\s+(?=\p{Lu})/u;
/** What may stand between two atoms of one name. */
const SEPARATOR = /^(?:[\s\u00A0]+|[-\u2010\u2011'’ʼ]|[’'][\s\u00A0]+|[\s\u00A0]*[&/][\s\u00A0]*|)$/u;
const STOP_SEPARATOR = /^\.[\s\u00A0]*$/;
/** A stop within a name follows an abbreviation: "St. Petersburg", "Geo. Lansbury". */
const LONGEST_ABBREVIATION = 4;

/** A form's letters up to the first other character, where these are its first atom: no acronym, and nothing but ASCII. */
const PLAIN_HEAD = /^([A-Za-z]+)(?:$|[^A-Za-z.\u0080-\uffff])/;

/** What texts can write for an entry; without one, the form is no name. */
interface Written {
  readonly form: string;
  readonly entry: GlossaryEntry | undefined;
}

interface Head {
  readonly node: Node;
  /** Forms that it has not yet. */
  readonly toEnter: Written[];
}

class Trie implements GlossaryIndex {
  readonly entries: readonly GlossaryEntry[];
  /** By their first atom, in their order: of a glossary's thousands of forms a text has a few. Entered when first asked for. */
  readonly #heads = new Map<string, Head>();
  readonly #nameHeads = new NameHeads();
  readonly #byId: ReadonlyMap<string, GlossaryEntry>;
  readonly #decisions: ReadonlyMap<string, string | false>;

  constructor(glossary: Glossary) {
    this.entries = glossary.entries;
    this.#byId = new Map(glossary.entries.map((entry) => [entry.id, entry]));
    this.#decisions = new Map([...(glossary.notNames ?? []).map((word) => [word, false] as const), ...Object.entries(glossary.decisions ?? {})].map(([form, decision]) => [keyOf(form), decision]));
    for (const entry of glossary.entries) {
      for (const name of [entry.name, ...entry.aliases]) this.#add(name, entry);
      for (const phrase of entry.except ?? []) this.#add(phrase, undefined);
    }
    for (const word of glossary.notNames ?? []) this.#add(word, undefined);
    for (const [form, decision] of Object.entries(glossary.decisions ?? {})) this.#add(form, decision === false ? undefined : this.#byId.get(decision));
  }

  entry(id: string): GlossaryEntry | undefined {
    return this.#byId.get(id);
  }

  lookUp(form: string): readonly GlossaryEntry[] {
    const atoms = readAtoms(form);
    const [head, ...others] = atoms;
    const node = others.reduce<Node | undefined>((at, atom) => at?.next.get(atom.folded), head && this.#head(head.folded));
    return node ? this.#bearers(node, atoms) : [];
  }

  readonly match = rememberPerPassage(({ prose }) => this.#match(prose));

  #match(prose: string): readonly GlossaryMatch[] {
    const matches: GlossaryMatch[] = [];
    for (let first = atomFrom(prose, 0, this.#nameHeads); first;) {
      const found = this.#longest(prose, first);
      if (found) matches.push(found);
      first = atomFrom(prose, found?.end ?? first.end, this.#nameHeads);
    }
    return matches;
  }

  #add(name: string, entry: GlossaryEntry | undefined): void {
    const written = name.replace(COURTESY, '');
    const isTerm = entry?.type === 'term';
    for (const form of isTerm ? inflectedForms(written) : [written]) {
      const head = PLAIN_HEAD.exec(form)?.[1]?.toLowerCase() ?? readAtoms(form)[0]?.folded;
      if (head === undefined) continue;
      const isWhole = form.length === head.length;
      const sameHead = this.#heads.get(head);
      if (!sameHead || isWhole) this.#nameHeads.add(head, isWhole);
      if (sameHead) sameHead.toEnter.push({ form, entry });
      else this.#heads.set(head, { toEnter: [{ form, entry }], node: { next: new Map(), forms: [] } });
    }
  }

  /** The node of a first atom, with all its forms. */
  #head(folded: string): Node | undefined {
    const head = this.#heads.get(folded);
    if (!head) return undefined;
    if (head.toEnter.length > 0) {
      for (const written of head.toEnter.splice(0)) enter(head.node, written);
      if (head.node.forms.length === 0) this.#nameHeads.addFollowers(folded, head.node.next.keys());
    }
    return head.node;
  }

  #longest(prose: string, first: Atom): GlossaryMatch | undefined {
    const run = [first];
    let best: GlossaryMatch | undefined;
    let atom = first;
    for (let node = this.#head(first.folded); node;) {
      const forms = node.forms.length === 0 ? node.forms : node.forms.filter((form) => isWrittenSo(form, run));
      const [form] = forms;
      if (form) {
        const { end } = atom;
        const start = run[form.articleLength]?.start ?? atom.start;
        best = { start, end, entries: this.#bearers({ next: node.next, forms }, run), isFull: run.length - form.articleLength > 1 || forms.some(({ entry }) => entry?.name === prose.slice(start, end)) };
      }
      const next = node.next.size === 0 ? undefined : atomFrom(prose, atom.end);
      node = next && node.next.get(next.folded);
      if (!next || !node || !isOneName(prose, atom, next)) break;
      run.push(next);
      atom = next;
    }
    return best;
  }

  /** The distinct entries of a node's forms; a text's own decision leaves one. */
  #bearers(node: Node, atoms: readonly Atom[]): readonly GlossaryEntry[] {
    const decision = this.#decisions.get(atoms.map(({ folded }) => folded).join(' '));
    if (decision === false) return [];
    const decided = decision === undefined ? undefined : this.#byId.get(decision);
    if (decided) return [decided];
    return [...new Set(node.forms.flatMap(({ entry }) => (entry ? [entry] : [])))];
  }
}

function enter(head: Node, { form, entry }: Written): void {
  const atoms = readAtoms(form);
  let node = head;
  for (const { folded } of atoms.slice(1)) {
    const next = node.next.get(folded) ?? { next: new Map<string, Node>(), forms: [] };
    node.next.set(folded, next);
    node = next;
  }
  const [first] = atoms;
  const articleLength = entry?.type !== 'term' && atoms.length > 1 && first && first.letterCase === 'small' && ARTICLES.has(first.folded) ? 1 : 0;
  node.forms.push({ entry, cases: atoms.map(({ letterCase }) => letterCase), articleLength });
}

function keyOf(form: string): string {
  return readAtoms(form).map(({ folded }) => folded).join(' ');
}

function isOneName(prose: string, previous: Atom, atom: Atom): boolean {
  const between = prose.slice(previous.end, atom.start);
  return SEPARATOR.test(between) || (STOP_SEPARATOR.test(between) && previous.end - previous.start <= LONGEST_ABBREVIATION);
}

/** Whether the prose writes a form with the capitals that it wants. In a heading in capitals every word has them. */
function isWrittenSo(form: Form, run: readonly Atom[]): boolean {
  if (run.length === 1 && form.cases[0] === 'capital' && run[0]?.letterCase === 'capitals' && isInLexicon(run[0].folded)) return false;
  return form.cases.every((wanted, index) => {
    const written = run[index]?.letterCase;
    if (wanted === 'capitals') return written === 'capitals' || (form.cases.length > 1 && written === 'capital');
    return wanted !== 'capital' || written === 'capital' || written === 'capitals';
  });
}

