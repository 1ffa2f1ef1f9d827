import type { Passage } from '../../language/passage.ts';
import type { Block } from '../../text/block.ts';
import { FeatureSet } from './feature-set.ts';
import { readQuotations } from './quotation.ts';

/** Where each sentence of each passage stands: in its paragraph and section, in a quotation, in a list. */
export function readPositions(blocks: readonly Block[], passages: readonly Passage[]): readonly (readonly FeatureSet[])[] {
  const isMostlyQuoted = blocks.filter((block) => block.quotationDepth > 0).length > blocks.length / 2;
  let introduced = false;
  return passages.map((passage, index) => {
    const block = blocks[index];
    const quotations = readQuotations(passage);
    const last = passage.sentences.length - 1;
    return passage.sentences.map((sentence, at) => {
      const features = new FeatureSet();
      features.note('opens its paragraph', at === 0 && last > 0);
      features.note('closes its paragraph', at === last && last > 0);
      features.note('alone in its paragraph', last === 0);
      features.note('opens its section', at === 0 && opensSection(blocks, index));
      features.note('closes its section', at === last && closesSection(blocks, index));
      features.note('list item', block?.kind === 'list-item');
      features.note('footnote', block?.kind === 'footnote');
      features.note('quoted block', block !== undefined && block.quotationDepth > 0 && !isMostlyQuoted);
      features.note('somebody speaks', block?.speaker !== undefined);
      features.note('after a colon', introduced);
      const quotation = quotations[at];
      if (quotation) {
        features.note('wholly quoted', quotation.share > WHOLLY);
        features.note('partly quoted', quotation.share > 0 && quotation.share <= WHOLLY);
        features.note('mostly quoted', quotation.share > 0.5 && quotation.share <= WHOLLY);
        features.note('goes on in a quotation', quotation.opensInside && at > 0 && (quotations[at - 1]?.endsInside ?? false));
      }
      introduced = passage.tokens[sentence.to - 1]?.text === ':';
      return oneFor(features);
    });
  });
}

const positions = new Map<string, FeatureSet>();

/** One object for equal positions, of which there are a few dozen: what depends on a position is found again by it. */
function oneFor(features: FeatureSet): FeatureSet {
  let key = '';
  features.forEach((_, feature) => {
    key += `${feature}\n`;
  });
  const known = positions.get(key) ?? features;
  positions.set(key, known);
  return known;
}

const WHOLLY = 0.95;

function opensSection(blocks: readonly Block[], index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const block = blocks[before];
    if (block?.kind !== 'speaker' && block?.kind !== 'footnote') return block?.kind === 'heading';
  }
  return true;
}

function closesSection(blocks: readonly Block[], index: number): boolean {
  for (let after = index + 1; after < blocks.length; after++) {
    const block = blocks[after];
    if (block?.kind !== 'speaker' && block?.kind !== 'footnote') return block?.kind === 'heading';
  }
  return true;
}
