import type { Passage, Sentence } from '../../language/passage.ts';
import { isWord, type Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';

const FEATURES = {
  only: '"not only"',
  merely: '"not merely", "not just", "not simply", "not alone"',
  also: '"but also", "but even", "also", "as well" in the second member',
  but: '"but" opens the second member',
  nextSentence: 'the second member is in the next clause without "but"',
  inverted: '"not only" opens the sentence before its verb',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'dirimens-copulatio',
  name: 'Dirimens copulatio',
  synonyms: ['not only but also'],
  family: 'balance',
  definition: 'One thing is said and a greater added to it: "not only X but also Y".',
  source: 'Susenbrotus, Epitome troporum ac schematum (1540)',
  examples: {
    positive: [
      { text: 'They took not only the boats but also the nets.', parts: ['not only the boats', 'but also the nets'] },
      { text: 'We ask not merely for bread but for honour.', parts: ['not merely for bread', 'but for honour'] },
    ],
    negative: [
      { text: 'They took only the boats.' },
      { text: 'They did not take the boats but the nets.' },
    ],
  },
  misses: 'Additions without "not".',
  features: FEATURES,
  *detect(passage) {
    for (const sentence of passage.sentences) yield* additions(passage, sentence);
  },
});

const MERELY: ReadonlySet<string> = new Set(['merely', 'just', 'simply', 'alone', 'solely']);
const FARTHEST = 40;

function* additions({ tokens }: Passage, sentence: Sentence): Iterable<Candidate<Own>> {
  for (let index = sentence.from; index < sentence.to - 1; index++) {
    const token = tokens[index];
    if (!token || (token.normal !== 'not' && token.normal !== "n't" && token.normal !== 'cannot')) continue;
    const adverb = tokens.slice(index + 1, index + 3).find((word) => word.normal === 'only' || MERELY.has(word.normal));
    if (!adverb) continue;
    const but = tokens.slice(index + 2, Math.min(sentence.to, index + FARTHEST)).find((word) => word.normal === 'but' || (word.text === ';' && hasAlso(tokens, word.index, sentence.to)) || (word.text === ',' && hasAlso(tokens, word.index, Math.min(sentence.to, word.index + 5))));
    if (!but) continue;
    const second = but.kind === 'punctuation' ? but.index + 1 : but.index;
    const first = lastWordBefore(tokens, but.index, index);
    const end = endOf(tokens, second, sentence.to);
    const [from, until] = [tokens[second], tokens[end - 1]];
    const parts = first && from && until ? partsOf([{ start: token.start, end: first.end }, { start: from.start, end: until.end }]) : undefined;
    if (!parts) continue;
    yield {
      parts,
      features: {
        cue: 1, only: adverb.normal === 'only' ? 1 : 0, merely: MERELY.has(adverb.normal) ? 1 : 0, also: hasAlso(tokens, second - 1, end) ? 1 : 0,
        but: but.normal === 'but' ? 1 : 0, nextSentence: but.kind === 'punctuation' ? 1 : 0, inverted: index === sentence.from ? 1 : 0,
      },
      keyWords: [],
      evidence: `"not ${adverb.text} … ${but.normal === 'but' ? 'but' : 'also'}"`,
    };
  }
}

function hasAlso(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token, offset) => token.normal === 'also' || token.normal === 'even' || token.normal === 'too' || (token.normal === 'as' && tokens[from + offset + 1]?.normal === 'well'));
}

function lastWordBefore(tokens: readonly Token[], index: number, from: number): Token | undefined {
  return tokens.slice(from, index).findLast(isWord);
}

function endOf(tokens: readonly Token[], from: number, limit: number): number {
  let index = from + 1;
  while (index < limit && !/^[,;:.!?—–()]$|^--$/.test(tokens[index]?.text ?? '')) index++;
  return index;
}
