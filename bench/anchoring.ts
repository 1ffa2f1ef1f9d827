/**
 * `npm run bench:anchoring`: 600 spans on 80,000 characters of the corpus, edited lightly and heavily, with deletions
 * and moved paragraphs; how many are found where their characters went. Writes a section of `bench/RESULTS.md`.
 */
import { readFileSync } from 'node:fs';
import { hasShared, shared, SHARED_IS_ABSENT } from '../scripts/fit/shared-folder.ts';
import { Alignment } from '../server/src/annotations/anchoring/alignment.ts';
import { anchorSpan } from '../server/src/annotations/anchoring/anchor.ts';
import { plain } from '../server/src/annotations/plain-text.ts';
import { type Edit, EditedText } from '../test/server/annotations/anchoring/edited-text.ts';
import { measuredOn, writeSection } from './results/section.ts';

const TEXTS = ['douglass-1852.md', 'lincoln-1861.md', 'roosevelt-1933.md', 'manifesto.md', 'the-beginning-of-the-end.md'];
const CHARACTERS = 80_000;
const SPANS = 600;
const FRESH = ['xylophone', 'quartz', 'fjord', 'zephyr', 'kumquat', 'jigsaw', 'wyvern', 'oxbow'];

/** Numbers that are the same every time (a linear congruential generator; Numerical Recipes). */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
}

interface Treatment {
  readonly name: string;
  readonly edits: (text: EditedText, random: Random) => readonly Edit[];
}

const TREATMENTS: readonly Treatment[] = [
  { name: 'light: 200 letters mended, words put in or struck out', edits: (text, random) => small(text, random, 200) },
  { name: 'heavy: 2,000 of the same', edits: (text, random) => small(text, random, 2000) },
  { name: 'light, and 60 passages of up to 600 characters deleted', edits: (text, random) => [...small(text, random, 200), ...Array.from({ length: 60 }, (): Edit => ({ kind: 'delete', at: random.below(text.text.length), length: 100 + random.below(500) }))] },
  { name: 'light, and 20 paragraphs moved', edits: (text, random) => [...small(text, random, 200), ...paragraphs(text, random, 20, 'move')] },
  { name: 'light, and 20 paragraphs doubled', edits: (text, random) => [...small(text, random, 200), ...paragraphs(text, random, 20, 'duplicate')] },
];

if (!hasShared()) {
  console.error(SHARED_IS_ABSENT);
  process.exitCode = 2;
} else {
  const base = plain(TEXTS.map((name) => readFileSync(shared('corpus', name), 'utf8')).join('\n')).slice(0, CHARACTERS);
  const rows = TREATMENTS.map((treatment) => measure(base, treatment));
  const text = [
    '## Anchoring', '', `\`npm run bench:anchoring\`, ${measuredOn()}.`, '',
    `${SPANS} spans of one to twelve words, a third of them words that occur more than 20 times, on ${CHARACTERS.toLocaleString('en')} characters of the corpus. "Right": where its own characters went. "Doubtful": attached and flagged for a person, at another place than that. "Elsewhere": attached without a flag, at another place.`, '',
    '| edits | right | of these flagged | orphans | orphans whose words are gone | doubtful | elsewhere | ms |', '|---|---|---|---|---|---|---|---|', ...rows, '',
  ].join('\n');
  console.log(text);
  writeSection('anchoring', text);
}

function measure(base: string, { name, edits }: Treatment): string {
  const random = new Random(1937);
  const edited = new EditedText(base);
  const spans = spansOf(base, random);
  for (const edit of edits(edited, random)) edited.edit(edit);
  const text = edited.text;
  const begun = performance.now();
  const alignment = new Alignment(base, text);
  const anchors = spans.map((span) => ({ span, anchor: anchorSpan(alignment, span) }));
  const took = performance.now() - begun;
  const count = { right: 0, doubtful: 0, orphan: 0, elsewhere: 0 };
  let flagged = 0;
  let gone = 0;
  for (const { span, anchor } of anchors) {
    const verdict = edited.judge(span, anchor);
    count[verdict]++;
    if (verdict === 'right' && anchor.kind === 'attached' && anchor.isDoubtful) flagged++;
    if (verdict === 'orphan' && edited.isGone(span)) gone++;
  }
  return `| ${name} | ${count.right} | ${flagged} | ${count.orphan} | ${gone} | ${count.doubtful} | ${count.elsewhere} | ${took.toFixed(0)} |`;
}

function spansOf(base: string, random: Random): readonly { readonly start: number; readonly end: number }[] {
  const words = Array.from(base.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = words.filter(({ word }) => (counts.get(word) ?? 0) > 20);
  return Array.from({ length: SPANS }, (_, index) => {
    if (index % 3 === 0) return frequent[random.below(frequent.length)] ?? { start: 0, end: 1 };
    const first = random.below(words.length - 12);
    return { start: words[first]?.start ?? 0, end: words[first + random.below(12)]?.end ?? 1 };
  });
}

function small(text: EditedText, random: Random, count: number): readonly Edit[] {
  return Array.from({ length: count }, (_, index): Edit => {
    const at = random.below(text.text.length);
    if (index % 3 === 0) return { kind: 'mistype', at };
    return index % 3 === 1 ? { kind: 'insert', at, words: `${FRESH[random.below(FRESH.length)] ?? ''} ` } : { kind: 'delete', at, length: 2 + random.below(8) };
  });
}

function paragraphs(text: EditedText, random: Random, count: number, kind: 'move' | 'duplicate'): readonly Edit[] {
  const breaks = [0, ...Array.from(text.text.matchAll(/\n\n+/g), ({ index, 0: lines }) => index + lines.length)];
  return Array.from({ length: count }, (): Edit => {
    const which = random.below(breaks.length - 1);
    const at = breaks[which] ?? 0;
    return { kind, at, length: (breaks[which + 1] ?? at + 1) - at, to: breaks[random.below(breaks.length)] ?? 0 };
  });
}
