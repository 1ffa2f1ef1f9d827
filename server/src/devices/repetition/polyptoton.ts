import { areCognates, isMorphologicalOpposite, negatedBase } from '../../language/lexicon.ts';
import type { Passage } from '../../language/passage.ts';
import { sentenceNumbers } from '../../language/sentence-numbers.ts';
import type { Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { neighbourLikeness, phraseFeatures, stretch } from '../repeated-phrase.ts';
import { overNeighbours } from '../units.ts';
import { wordsByRoot } from '../word-root.ts';

export default defineDevice({
  label: 'polyptoton',
  name: 'Polyptoton',
  synonyms: ['paregmenon', 'traductio', 'figura etymologica', 'adnominatio'],
  family: 'repetition',
  definition: 'Words of one root stand in different forms near each other.',
  source: 'Quintilian, Institutio Oratoria 9.3.37; Rhetorica ad Herennium 4.21.29–4.22.31',
  examples: {
    positive: [
      { text: 'The judge will be judged by those he has judged.', parts: ['judge', 'judged', 'judged'] },
      { text: 'They were enslaved by men who feared their slaves.', parts: ['enslaved', 'slaves'] },
      { text: 'Who can resist what is irresistible?', parts: ['resist', 'irresistible'] },
    ],
    negative: [
      { text: 'The harbour was full and the ships were idle.' },
      { text: 'He is as he was.' },
    ],
  },
  misses: 'Roots that only history joins ("chant", "enchant"), and forms more than one sentence apart.',
  features: {
    derived: 'the forms are different words, not inflections of one',
    negated: 'one form denies the other: "kept … unkept"',
    plural: 'the forms differ in an "s" alone, as singular and plural do',
    tense: 'the forms are inflections of one verb',
    crossClass: 'the forms are different parts of speech',
    otherSentence: 'the forms stand in neighbouring sentences',
    samePlace: 'the forms stand in the same comma, or on both sides of one conjunction',
    third: 'three forms or more',
    unbroken: 'no punctuation between the forms',
    agent: 'one form names who does or suffers what the other is: "oppressor and oppressed"',
    sameOpening: 'the forms open with the same letters (share of the longer form)',
  },
  // One noun in both its numbers is what grammar asks for.
  prior: { plural: -1.5 },
  detect: formsIn,
});

type OwnFeature = 'derived' | 'negated' | 'plural' | 'tense' | 'crossClass' | 'otherSentence' | 'samePlace' | 'third' | 'unbroken' | 'agent' | 'sameOpening';

/** So many tokens on another form may stand. */
const FURTHEST = 25;

function formsIn(passage: Passage): readonly Candidate<OwnFeature>[] {
  const found: Candidate<OwnFeature>[] = [];
  const sentenceOf = sentenceNumbers(passage);
  for (const uses of wordsByRoot(passage)) {
    if (uses.length < 2) continue;
    for (const cluster of clustersOf(uses, sentenceOf)) {
      for (const members of [cluster, ...(cluster.length > 2 ? neighbours(cluster) : [])]) {
        const candidate = candidateOf(passage.tokens, members, sentenceOf);
        if (candidate) found.push(candidate);
      }
    }
  }
  return found;
}

/** Uses of one root that stand near each other. */
function clustersOf(uses: readonly Token[], sentenceOf: Int32Array): readonly (readonly Token[])[] {
  const clusters: Token[][] = [];
  let previous: Token | undefined;
  for (const token of uses) {
    const isNear = previous !== undefined && token.index - previous.index <= FURTHEST && (sentenceOf[token.index] ?? 0) - (sentenceOf[previous.index] ?? 0) <= 1;
    if (isNear) clusters.at(-1)?.push(token);
    else clusters.push([token]);
    previous = token;
  }
  return clusters.filter((cluster) => cluster.length > 1);
}

function neighbours(cluster: readonly Token[]): readonly (readonly Token[])[] {
  return cluster.slice(1).flatMap((token, index) => {
    const previous = cluster[index];
    return previous ? [[previous, token]] : [];
  });
}

function candidateOf(tokens: readonly Token[], members: readonly Token[], sentenceOf: Int32Array): Candidate<OwnFeature> | undefined {
  if (members.every(({ normal }) => normal === members[0]?.normal)) return undefined;
  const forms = [...new Map(members.map((token) => [token.normal, token])).values()];
  const [first, second] = forms;
  const parts = partsOf(members.flatMap((token) => stretch([token])));
  const opening = members[0];
  const closing = members.at(-1);
  if (!first || !second || !parts || !opening || !closing) return undefined;
  const isDerived = first.lexeme !== second.lexeme;
  const isNegated = isMorphologicalOpposite(first.lemma, second.lemma) || negatedBase(first.lemma) === second.lemma || negatedBase(second.lemma) === first.lemma;
  const distance = closing.index - opening.index;
  return {
    parts,
    features: [phraseFeatures([first], members.length), {
      distance: graded(distance, 0, 40),
      adjacency: 1 - graded(distance / (members.length - 1), 1, FURTHEST),
      derived: isDerived && (areCognates(first.lemma, second.lemma) || isNegated) ? 1 : 0,
      negated: isNegated ? 1 : 0,
      plural: !isDerived && forms.length === 2 && isPlural(first.normal, second.normal) ? 1 : 0,
      tense: !isDerived && first.partOfSpeech === 'VERB' && second.partOfSpeech === 'VERB' ? 1 : 0,
      likeness: overNeighbours(members, (a, b) => neighbourLikeness(tokens, a.index, b.index)),
      unbroken: tokens.slice(opening.index, closing.index).some(({ kind }) => kind === 'punctuation') ? 0 : 1,
      agent: isDerived && (AGENT.test(first.normal) || AGENT.test(second.normal)) ? 1 : 0,
      sameOpening: openingShare(first.normal, second.normal),
      crossClass: first.partOfSpeech === second.partOfSpeech ? 0 : 1,
      otherSentence: sentenceOf[opening.index] === sentenceOf[closing.index] ? 0 : 1,
      samePlace: distance <= 4 ? 1 : 0,
      third: forms.length > 2 ? 1 : 0,
    }],
    keyWords: [...new Set(members.map((token) => token.lexeme))],
    evidence: `${forms.map((token) => `"${token.text}"`).join(', ')} are forms of one root`,
  };
}

/** "exploiter", "oppressor", "employee", "expropriators" */
const AGENT = /(?:er|or|ee|ist|ant)s?$/;

/** A noun's two numbers, and a verb's "he" and "they": the tagger often takes the one for the other. */
function isPlural(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}s` || long === `${short}es` || (short.endsWith('y') && long === `${short.slice(0, -1)}ies`);
}

function openingShare(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length / Math.max(a.length, b.length);
}
