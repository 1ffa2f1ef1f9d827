import type { VehicleDomain } from '../../language/lexicon.ts';
import { isConcreteNoun } from '../../language/lexical-facts.ts';
import type { Passage } from '../../language/passage.ts';
import { amongWords } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { type Features, graded } from '../features.ts';
import { type Image, IMAGE_EVIDENCE, type ImageEvidence, imagesIn } from '../images.ts';

const FEATURES = {
  ...IMAGE_EVIDENCE,
  vehicles: 'more than one word is borrowed (those beyond the first, at most 2, halved)',
  extent: 'the image takes several words (tokens, at most 10, divided by 10)',
  slight: 'the image is one word',
  unfelt: 'every borrowed word is one of trade, law or office whose image nobody feels any more: "perform", "course", "price"',
  literalFrame: 'it is said of a thing that one can touch, by another such thing: "the tool of the machine"',
  vividField: 'a field that is seldom borrowed from without being felt: ghosts, chains, stage, fire, disease, death, filth, beasts',
  publicField: 'a field that public prose borrows from daily: ground, journey, commerce, court, body, kin',
} as const;

export default defineDevice({
  label: 'metaphor',
  name: 'Metaphor',
  synonyms: ['translatio', 'metaphora', 'transport'],
  family: 'trope',
  definition: 'A word or phrase of one field is lent to another; a live or revived one, not one that nobody notices.',
  source: 'Aristotle, Poetics 21 (1457b); Quintilian, Institutio Oratoria 8.6.4–18',
  examples: {
    positive: [
      { text: 'The leprosy of the movement crept into every branch.', parts: ['The leprosy of the movement'] },
      { text: 'They unchained the hatred of the mob.', parts: ['unchained the hatred of the mob'] },
      { text: 'Now is the winter of our discontent.', parts: ['the winter of our discontent'], author: 'Shakespeare, Richard III 1.1' },
    ],
    negative: [
      { text: 'We sat at noon and talked about the wages.' },
      { text: 'He signed the paper on Monday.' },
    ],
  },
  misses: 'Images whose words are of no field on the list and of no clash that noun and verb classes show; extended images are found by their pieces.',
  features: FEATURES,
  *detect(passage) {
    if (passage.kind === 'footnote') return;
    for (const image of imagesIn(passage)) {
      const start = passage.tokens[image.from]?.start;
      const end = passage.tokens[image.to - 1]?.end;
      const parts = start === undefined || end === undefined ? undefined : partsOf([{ start, end }]);
      if (!parts) continue;
      yield {
        parts,
        features: [asFeatures(image.evidence), {
          vehicles: graded(image.vehicles.length, 1, 3),
          extent: graded(image.to - image.from, 0, 10),
          slight: image.to - image.from < 2 ? 1 : 0,
          unfelt: image.vehicles.every(({ lexeme }) => isUnfelt(lexeme)) ? 1 : 0,
          literalFrame: isAmongThings(passage, image) ? 1 : 0,
          vividField: [...image.domains].some((domain) => VIVID.has(domain)) ? 1 : 0,
          publicField: image.domains.size > 0 && [...image.domains].every((domain) => DAILY.has(domain)) ? 1 : 0,
        }],
        keyWords: image.vehicles.map((token) => token.lexeme),
        evidence: `"${image.vehicles.map((token) => token.text).join('", "')}" borrowed from another field${image.domains.size > 0 ? ` (${[...image.domains].slice(0, 2).join(', ')})` : ''}`,
      };
    }
  },
});

function asFeatures(evidence: ReadonlySet<ImageEvidence>): Features<ImageEvidence> {
  const features: Partial<Record<ImageEvidence, number>> = {};
  for (const name of evidence) features[name] = 1;
  return features;
}

const VIVID: ReadonlySet<VehicleDomain> = new Set<VehicleDomain>(['spirits', 'chains', 'stage', 'fire', 'disease', 'death', 'filth', 'animals', 'weather', 'religion', 'sleep', 'clothing']);
const DAILY: ReadonlySet<VehicleDomain> = new Set<VehicleDomain>(['ground', 'journey', 'commerce', 'court', 'body', 'family', 'game', 'building', 'sound']);

/** Words of trade, law, office and reasoning that stand on the lists of fields for their rarer neighbours. */
const isUnfelt = amongWords([
  'account', 'act', 'agent', 'bill', 'bond', 'branch', 'business', 'buyer', 'capital', 'charge', 'commerce', 'commodity', 'compensate', 'consequence', 'consume', 'consumption', 'conversion', 'course', 'credit', 'customer', 'debt', 'employ',
  'execute', 'executive', 'exercise', 'foundation', 'fraction', 'goods', 'growth', 'inherit', 'instrument', 'interest', 'invest', 'judge', 'jury', 'magistrate', 'market', 'mechanical', 'mechanism', 'merchant', 'owe', 'payment', 'perform', 'performance',
  'physician', 'position', 'price', 'process', 'product', 'profit', 'purchase', 'reflect', 'rent', 'result', 'sell', 'servant', 'solution', 'step', 'surface', 'surgeon', 'system', 'trade', 'trial', 'wage',
]);

/** Every noun of it names a thing that one can touch. */
function isAmongThings({ tokens }: Passage, { from, to }: Image): boolean {
  const nouns = tokens.slice(from, to).filter(({ partOfSpeech }) => partOfSpeech === 'NOUN');
  return nouns.length > 1 && nouns.every(({ lexeme }) => isConcreteNoun(lexeme));
}
