import type { Layer } from '../analysis/mark.ts';
import type { Block } from '../text/block.ts';
import { isWord } from '../language/token.ts';
import { type AnalysedDocument, NO_COUNTS } from './analysed-document.ts';

/** How many marks a section has. */
export interface SectionDensity {
  readonly heading: Block;
  readonly words: number;
  readonly counts: Readonly<Record<Layer, number>>;
}

/** Of each section that has a heading and words of its own. */
export function densities(analysed: AnalysedDocument): readonly SectionDensity[] {
  const { blocks } = analysed.analysis.document;
  return blocks.filter((block) => block.kind === 'heading').flatMap((heading) => {
    const own = blocks.filter((block) => block.section === heading.section && block !== heading);
    const end = own.at(-1)?.end;
    if (end === undefined) return [];
    const counts: Record<Layer, number> = { ...NO_COUNTS };
    for (const mark of analysed.marks) if (mark.parts[0].start >= heading.end && mark.parts[0].start < end) counts[mark.layer]++;
    const words = own.reduce((sum, block) => sum + (analysed.analysis.passages[block.index]?.tokens.filter(isWord).length ?? 0), 0);
    return words === 0 ? [] : [{ heading, words, counts }];
  });
}

/** "24 devices, 9 names, 38 claims · 41 devices a thousand words" */
export function densityText({ words, counts }: SectionDensity): string {
  const named = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  const all = [named(counts.device, 'device', 'devices'), named(counts.entity, 'name', 'names'), named(counts.claim, 'claim', 'claims')].join(', ');
  return `${all} · ${Math.round((counts.device * 1000) / words)} devices a thousand words`;
}
