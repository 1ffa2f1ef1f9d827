import type { Layer, Mark } from '../analysis/mark.ts';
import type { Passage } from '../language/passage.ts';
import { ancestorsOf, type Tagset } from '../project/label.ts';
import { type Block, sourceSpan } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { type AnchoredRecord, placesOf } from './anchoring/anchor-records.ts';
import { labelOf, layerOf, statusOf } from './record.ts';

/** What a concordance looks for; all that is given must hold of a hit. */
export interface ConcordanceQuery {
  /** Words as they stand, whatever their case; white space is any white space. */
  readonly text?: string;
  /** Dictionary forms, one after another: "mend roof" finds "mended roofs". */
  readonly lemma?: string;
  /** A label, of a mark or of an annotation: "anaphora", "device.anaphora"; a parent or a family stands for all its kinds. */
  readonly label?: string;
  /** An entity by its standard name, its glossary entry or a part of the name. */
  readonly entity?: string;
}

/** A mark or an annotation in the source, as far as a concordance asks. */
export interface Labelled {
  readonly layer: Layer;
  readonly label: string;
  readonly parts: readonly Span[];
  /** What the label is a kind of. */
  readonly ancestors?: readonly string[];
  /** An entity's standard name and glossary entry. */
  readonly names?: readonly string[];
}

/** Marks of the analysis as a concordance asks for them. */
export function labelledMarks(marks: readonly Mark[], tagset: Tagset): readonly Labelled[] {
  return marks.map((mark) => ({
    layer: mark.layer, label: mark.label, parts: mark.parts, ancestors: ancestorsOf(mark.layer, mark.label, tagset),
    ...(mark.layer === 'entity' ? { names: [mark.data.ref, ...(mark.data.entry === undefined ? [] : [mark.data.entry])] } : {}),
  }));
}

/** Annotations that have a place and were not rejected; an entity that was made by hand is named by its words. */
export function labelledRecords(anchored: readonly AnchoredRecord[], source: string, tagset: Tagset): readonly Labelled[] {
  return anchored.flatMap((each): readonly Labelled[] => {
    const parts = each.state === 'retired' || statusOf(each.record) === 'rejected' ? undefined : placesOf(each);
    const [layer, label] = [layerOf(each.record), labelOf(each.record)];
    return parts ? [{ layer, label, parts, ancestors: ancestorsOf(layer, label, tagset), names: parts.map(({ start, end }) => source.slice(start, end)) }] : [];
  });
}

/** Keyword in context (Luhn 1960): the words found, and what stands on both sides within their paragraph. */
export interface ConcordanceLine extends Span {
  readonly before: string;
  readonly keyword: string;
  readonly behind: string;
  /** Labels of what was asked for by label or entity at this place. */
  readonly labels: readonly string[];
}

/** The concordance of one document, in reading order. @param passages one a block, at the same index */
export function concordance(blocks: readonly Block[], passages: readonly Passage[], labelled: readonly Labelled[], query: ConcordanceQuery): readonly ConcordanceLine[] {
  const wanted = query.label === undefined && query.entity === undefined ? undefined : labelled.filter((each) => isWanted(each, query));
  const lines: ConcordanceLine[] = [];
  for (const block of blocks) {
    const passage = passages[block.index];
    const worded = wordsIn(block, passage, query);
    const marked = wanted?.flatMap(({ label, parts }) => parts.flatMap((part) => proseOf(block, part)).map((stretch) => ({ ...stretch, label })));
    const stretches = worded?.flatMap((words) => {
      const labels = marked?.filter(({ start, end }) => start < words.end && words.start < end).map(({ label }) => label);
      return labels?.length === 0 ? [] : [{ ...words, labels: labels ?? [] }];
    }) ?? marked?.map(({ start, end, label }) => ({ start, end, labels: [label] })) ?? [];
    for (const { start, end, labels } of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      lines.push({ ...sourceSpan(block, { start, end }), before: block.prose.slice(0, start), keyword: block.prose.slice(start, end), behind: block.prose.slice(end), labels: [...new Set(labels)] });
    }
  }
  // A mark and the annotation that accepts it are one line.
  return [...new Map(lines.map((line) => [`${line.start} ${line.end} ${line.labels.join()}`, line])).values()];
}

/** A line of the concordance with the keyword in the middle: `width` characters on both sides, filled up on the left. */
export function keywordInMiddle({ before, keyword, behind }: Pick<ConcordanceLine, 'before' | 'keyword' | 'behind'>, width: number): { readonly before: string; readonly keyword: string; readonly behind: string } {
  const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
  return { before: flat(before).trimEnd().slice(-width).padStart(width), keyword: flat(keyword), behind: flat(behind).trimStart().slice(0, width) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isWanted({ layer, label, ancestors = [], names }: Labelled, query: ConcordanceQuery): boolean {
  const isLabel = query.label === undefined || [label, ...ancestors].some((name) => name === query.label || `${layer}.${name}` === query.label);
  const { entity } = query;
  return isLabel && (entity === undefined || (names?.some((name) => fold(name).includes(fold(entity))) ?? false));
}

/** Where the query's words or lemmas stand in a block; undefined where it asks for none. */
function wordsIn(block: Block, passage: Passage | undefined, { text, lemma }: ConcordanceQuery): readonly Stretch[] | undefined {
  const byText = text === undefined ? undefined : Array.from(block.prose.matchAll(phrase(text)), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
  if (lemma === undefined) return byText;
  const lemmas = fold(lemma).split(/\s+/);
  const tokens = passage?.tokens.filter(({ kind }) => kind !== 'punctuation') ?? [];
  const byLemma = tokens.flatMap((token, at) => {
    const last = tokens[at + lemmas.length - 1];
    return last && lemmas.every((each, offset) => tokens[at + offset]?.lemma === each || tokens[at + offset]?.normal === each) ? [{ start: token.start, end: last.end }] : [];
  });
  return byText ? byLemma.filter(({ start, end }) => byText.some((other) => other.start < end && start < other.end)) : byLemma;
}

/** Whole words, whatever their case, straight or typographic apostrophes. */
function phrase(text: string): RegExp {
  const words = text.trim().replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replaceAll(/['’]/g, "['’]").replaceAll(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
}

function proseOf(block: Block, { start, end }: Span): readonly Stretch[] {
  if (start >= block.end || end <= block.start) return [];
  const from = start <= block.start ? 0 : block.map.toProse(start - block.start);
  const to = Math.min(block.prose.length, block.map.toProse(Math.min(end, block.end) - block.start));
  return to > from ? [{ start: from, end: to }] : [];
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'").trim();
}
