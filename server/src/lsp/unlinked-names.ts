import type { EntityMark } from '../analysis/mark.ts';
import type { AnalysedDocument } from './analysed-document.ts';

/** A name that no glossary entry explains. */
export interface NameOfTexts {
  readonly name: string;
  readonly first: EntityMark;
  readonly mentions: number;
}

/** The names of texts that no glossary entry explains, each once, those that are named most first. */
export function unlinkedNames(texts: readonly AnalysedDocument[]): readonly NameOfTexts[] {
  const names = new Map<string, NameOfTexts>();
  for (const mark of texts.flatMap(({ marks }) => marks)) {
    if (mark.layer !== 'entity' || mark.label === 'date' || mark.data.entry !== undefined) continue;
    const known = names.get(mark.data.ref);
    names.set(mark.data.ref, { name: mark.data.ref, first: known?.first ?? mark, mentions: (known?.mentions ?? 0) + 1 });
  }
  return [...names.values()].sort((a, b) => b.mentions - a.mentions);
}
