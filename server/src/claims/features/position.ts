import type { Passage } from '../../language/passage.ts';
import { rememberPerPassage } from '../../language/per-passage.ts';
import type { Block } from '../../text/block.ts';
import { featuresNamed } from './feature.ts';
import { FeatureSet } from './feature-set.ts';
import { readQuotations } from './quotation.ts';

/**
 * Where each sentence of each passage stands: in its paragraph and section, in a quotation, in a list. A row is the
 * same object as long as its passage is and stands so.
 */
export function readPositions(blocks: readonly Block[], passages: readonly Passage[]): readonly (readonly FeatureSet[])[] {
  const isMostlyQuoted = blocks.filter((block) => block.quotationDepth > 0).length > blocks.length / 2;
  const opensSection = afterHeadings(blocks);
  const closesSection = afterHeadings(blocks.toReversed()).toReversed();
  let isIntroduced = false;
  return passages.map((passage, index) => {
    const block = blocks[index];
    const row = rowOf(passage, {
      isIntroduced, kind: block?.kind, isQuoted: block !== undefined && block.quotationDepth > 0 && !isMostlyQuoted, isSpoken: block?.speaker !== undefined,
      opensSection: opensSection[index] ?? true, closesSection: closesSection[index] ?? true,
    });
    isIntroduced = introduces(passage) ?? isIntroduced;
    return row;
  });
}

/** Whether a passage ends with a colon, where it says anything. */
const introduces = rememberPerPassage(({ tokens, sentences }) => {
  const last = sentences.at(-1);
  return last && tokens[last.to - 1]?.text === ':';
});

/** How a passage stands in its document. */
interface Standing {
  /** The passage before it ends with a colon. */
  readonly isIntroduced: boolean;
  readonly kind: Block['kind'] | undefined;
  readonly isQuoted: boolean;
  readonly isSpoken: boolean;
  readonly opensSection: boolean;
  readonly closesSection: boolean;
}

const rows = new WeakMap<Passage, { readonly standing: Standing; readonly row: readonly FeatureSet[] }>();

function isSame(a: Standing, b: Standing): boolean {
  return a.isIntroduced === b.isIntroduced && a.kind === b.kind && a.isQuoted === b.isQuoted && a.isSpoken === b.isSpoken
    && a.opensSection === b.opensSection && a.closesSection === b.closesSection;
}

function rowOf(passage: Passage, standing: Standing): readonly FeatureSet[] {
  const known = rows.get(passage);
  if (known && isSame(known.standing, standing)) return known.row;
  const row = readRow(passage, standing);
  rows.set(passage, { standing, row });
  return row;
}

function readRow(passage: Passage, { isIntroduced, kind, isQuoted, isSpoken, opensSection, closesSection }: Standing): readonly FeatureSet[] {
  const quotations = readQuotations(passage);
  const last = passage.sentences.length - 1;
  return passage.sentences.map((_, at) => {
    const before = passage.sentences[at - 1];
    const { share = 0, opensInside = false } = quotations[at] ?? {};
    return positionWith([
      at === 0 && last > 0,
      at === last && last > 0,
      last === 0,
      at === 0 && opensSection,
      at === last && closesSection,
      kind === 'list-item',
      kind === 'footnote',
      isQuoted,
      isSpoken,
      before ? passage.tokens[before.to - 1]?.text === ':' : isIntroduced,
      share > WHOLLY,
      share > 0 && share <= WHOLLY,
      share > 0.5 && share <= WHOLLY,
      opensInside && at > 0 && (quotations[at - 1]?.endsInside ?? false),
    ]);
  });
}

const FEATURES = featuresNamed([
  'opens its paragraph', 'closes its paragraph', 'alone in its paragraph', 'opens its section', 'closes its section', 'list item', 'footnote', 'quoted block', 'somebody speaks', 'after a colon',
  'wholly quoted', 'partly quoted', 'mostly quoted', 'goes on in a quotation',
]);

/** By which features it has, a bit each. */
const positions = new Map<number, FeatureSet>();

/**
 * One object for equal positions, of which there are a few dozen: what depends on a position is found again by it.
 * @param holds whether each of {@link FEATURES} does
 */
function positionWith(holds: readonly boolean[]): FeatureSet {
  let bits = 0;
  for (const [place, isThere] of holds.entries()) if (isThere) bits |= 1 << place;
  const known = positions.get(bits);
  if (known) return known;
  const position = new FeatureSet();
  for (const [place, feature] of FEATURES.entries()) if (holds[place] === true) position.add(feature, 1);
  positions.set(bits, position);
  return position;
}

const WHOLLY = 0.95;

/** For each block whether what stands before it, speakers' labels and footnotes left out, is a heading or nothing. */
function afterHeadings(blocks: readonly Block[]): readonly boolean[] {
  let isAfterHeading = true;
  return blocks.map(({ kind }) => {
    const answer = isAfterHeading;
    if (kind !== 'speaker' && kind !== 'footnote') isAfterHeading = kind === 'heading';
    return answer;
  });
}
