import type { Boundary, Passage } from '../../language/passage.ts';
import { isContentWord, isWord, type Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';

export default defineDevice({
  label: 'anaphora',
  name: 'Anaphora',
  synonyms: ['epanaphora', 'repetitio', 'report'],
  family: 'repetition',
  definition: 'Successive clauses, sentences or paragraphs open with the same word or words.',
  source: 'Rhetorica ad Herennium 4.13.19; Demetrius, On Style 141',
  examples: {
    positive: [
      { text: 'We shall mend the roof. We shall mend the wall. We shall mend the road.', parts: ['We shall mend', 'We shall mend', 'We shall mend'] },
      { text: 'Every harbour pays its toll. Every village sends its sons.', parts: ['Every', 'Every'] },
    ],
    negative: [
      { text: 'The ship sailed at dawn. The crew was tired.' },
      { text: 'It rained. It was a Monday.' },
    ],
  },
  misses: 'Openings of one function word in fewer than three members.',
  *detect(passage) {
    yield* runsOfOpenings(openings(passage, 0));
  },
  *detectAcross(passages) {
    const heads = passages.flatMap((passage, index) => openings(passage, index).slice(0, 1));
    yield* runsOfOpenings(heads);
  },
});

interface Opening {
  readonly passage: number;
  readonly words: readonly Token[];
  readonly boundary: Boundary;
}

/** The first words of each colon; a conjunction before them is passed over. */
function openings(passage: Passage, index: number): readonly Opening[] {
  return passage.sentences.flatMap((sentence) => sentence.cola.map((colon): Opening => {
    const words = passage.tokens.slice(colon.from, colon.to).filter((token) => isWord(token) || token.kind === 'clitic');
    const start = words[0]?.partOfSpeech === 'CCONJ' ? 1 : 0;
    return { passage: index, words: words.slice(start, start + LONGEST), boundary: colon.boundary };
  }));
}

/** Determiners that are heard when they open a clause. */
const QUANTIFIERS: ReadonlySet<string> = new Set(['every', 'no', 'all', 'each', 'many', 'some', 'never', 'nobody', 'everybody', 'nothing', 'everything']);

/** Longest opening compared, in words. */
const LONGEST = 8;

function* runsOfOpenings(openings: readonly Opening[]): Iterable<Candidate> {
  let from = 0;
  while (from < openings.length) {
    let to = from + 1;
    let length = Infinity;
    while (to < openings.length) {
      const common = commonLength(openings[from], openings[to]);
      if (common === 0) break;
      length = Math.min(length, common);
      to++;
    }
    if (to - from > 1) {
      const candidate = makeCandidate(openings.slice(from, to), length);
      if (candidate) yield candidate;
      from = to;
    } else from++;
  }
}

function commonLength(a: Opening | undefined, b: Opening | undefined): number {
  let length = 0;
  while (a?.words[length] !== undefined && a.words[length]?.normal === b?.words[length]?.normal) length++;
  return length;
}

function makeCandidate(members: readonly Opening[], common: number): Candidate | undefined {
  const opening = members[0]?.words.slice(0, common) ?? [];
  // "We shall mend the": the article belongs to the noun that differs.
  const shared = opening.at(-1)?.partOfSpeech === 'DET' && opening.length > 1 ? opening.slice(0, -1) : opening;
  const length = shared.length;
  const content = shared.filter((token) => isContentWord(token) || QUANTIFIERS.has(token.normal));
  if (content.length === 0 && length < 2 && members.length < 3) return undefined;
  const parts = partsOf(members.flatMap((member) => {
    const first = member.words[0];
    const last = member.words[length - 1];
    return first && last ? [{ start: first.start, end: last.end, passage: member.passage, role: 'opening' }] : [];
  }));
  if (!parts) return undefined;
  const phrase = shared.map((token) => token.text).join(' ');
  return {
    parts,
    features: {
      members: graded(members.length, 2, 6), length: graded(length, 0, 6), contentShare: content.length / shared.length,
      boundary: members.filter((member) => member.boundary === 'start').length / members.length,
      stopWord: content.length === 0 ? 1 : 0,
    },
    keyWords: (content.length > 0 ? content : shared).map((token) => token.lemma),
    evidence: `"${phrase}" opens ${members.length} clauses`,
  };
}
