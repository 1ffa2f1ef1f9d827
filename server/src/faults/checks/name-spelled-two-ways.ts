import { withinOneEdit } from '../one-edit.ts';
import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck, type CheckedDocument } from '../fault.ts';
import { finding, way } from '../finding.ts';
import type { Glossary } from '../../entities/glossary.ts';
import { tokensInTable } from '../tokens-in-table.ts';
import { isEnglishWord, type Vocabulary } from '../vocabulary.ts';

export default defineFaultCheck({
  label: 'name-spelled-two-ways',
  name: 'Name spelled two ways',
  family: 'names',
  definition: 'A name that stands once or twice differs by one letter from one that the document has often or that the glossary knows.',
  source: 'Distributed Proofreaders, Post-Processing FAQ, "Names"',
  examples: {
    positive: [{ text: 'They met Lundgren at noon. So Lundgren sailed, and with Lundgren the crew. The harbour knew Lundgren. At night they saw Lundgern again.', parts: ['Lundgern'] }],
    negative: [{ text: 'They met Lundgren and Lundgreen at noon.' }, { text: 'The Lundgrens met Lundgren at noon. So Lundgren sailed, and with Lundgren the crew.' }],
  },
  *checkDocument(checked) {
    const rare = likenesses(checked);
    if (rare.size === 0) return;
    for (const { block, found: token } of tokensOfRareNames(checked.stretches, rare)) {
      const usual = rare.get(token.text);
      if (usual === undefined) continue;
      const span = sourceSpan(block, token);
      yield finding(span, { message: `"${token.text}" may be "${usual.name}"${usual.isInGlossary ? ', which the glossary knows' : ''}.`, score: usual.isInGlossary ? 0.55 : 0.45, ways: [way(`Write "${usual.name}"`, span, usual.name)] });
    }
  },
});

interface Usual {
  readonly name: string;
  readonly isInGlossary: boolean;
}

const tokensOfRareNames = tokensInTable<Usual>(({ text }) => text);

interface KnownLikenesses {
  readonly revision: number;
  readonly glossary: Glossary;
  readonly found: ReadonlyMap<string, Usual>;
}
const knownLikenesses = new WeakMap<Vocabulary, KnownLikenesses>();

/** The rare names of the document with the usual ones that they are like; found again when its names have changed. */
function likenesses({ vocabulary, glossary }: CheckedDocument): ReadonlyMap<string, Usual> {
  const known = knownLikenesses.get(vocabulary);
  const revision = vocabulary.namesRevision;
  if (known?.revision === revision && known.glossary === glossary) return known.found;
  const found = findLikenesses(vocabulary, glossary);
  knownLikenesses.set(vocabulary, { revision, glossary, found });
  return found;
}

function findLikenesses(vocabulary: Vocabulary, glossary: Glossary): ReadonlyMap<string, Usual> {
  const names = [...vocabulary.names()].filter(([form]) => vocabulary.countInLowerCase(form.toLowerCase()) === 0);
  const usual = names.filter(([, count]) => count >= RULE);
  const found = new Map<string, Usual>();
  for (const [form, count] of names) {
    if (count > RARE || isEnglishWord(form.toLowerCase())) continue;
    const like = usual.filter(([name, times]) => times >= count * TIMES && isLike(form, name)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    // Most texts have no such name, and never need the glossary's words.
    if (like && !namesIn(glossary).has(form)) found.set(form, { name: like[0], isInGlossary: namesIn(glossary).has(like[0]) });
  }
  return found;
}

const glossaryNames = new WeakMap<Glossary, ReadonlySet<string>>();

function namesIn(glossary: Glossary): ReadonlySet<string> {
  const known = glossaryNames.get(glossary) ?? new Set(glossary.entries.flatMap((entry) => [entry.name, ...entry.aliases]).flatMap((form) => form.split(/[\s-]+/)));
  glossaryNames.set(glossary, known);
  return known;
}

const RARE = 2;
const RULE = 3;
const TIMES = 3;

/** One letter apart, and no inflection, feminine or derivative of the other. */
function isLike(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a) || a.charAt(0) !== b.charAt(0)) return false;
  return withinOneEdit(a, b) && !(a.slice(0, -1) === b.slice(0, -1));
}
