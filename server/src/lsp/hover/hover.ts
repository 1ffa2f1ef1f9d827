import type { ClaimMark, EntityMark, Layer } from '../../analysis/mark.ts';
import { sayerOf } from '../../claims/sayer.ts';
import { sourceSpan } from '../../text/block.ts';
import { stretchAt } from '../../text/stretches.ts';
import type { AnalysedDocument, MarkAtOffset } from '../analysed-document.ts';
import type { ClientProfile } from '../client-profile.ts';
import type { NamedElsewhere } from '../folder-mentions.ts';
import { samePlaces } from '../same-places.ts';
import { actionsOn, annotationHover, decisionText, type PlacedAtOffset } from './annotation-hover.ts';
import { claimHover } from './claim-hover.ts';
import { deviceHover } from './device-hover.ts';
import { entityHover } from './entity-hover.ts';
import { faultHover } from './fault-hover.ts';
import { type HoveredMark, strengthOf } from './hovered-mark.ts';
import { escapeMarkdown } from './markdown.ts';

/**
 * What is told of the marks at a place, as Markdown: the nearest of each layer in full, the others in a line each.
 * @param elsewhere what is known of a name's mentions in the folder's other texts
 * @param client one that draws marks itself shows a problem's message in the same hover
 */
export function hoverText(analysed: AnalysedDocument, nearestFirst: readonly MarkAtOffset[], annotations: readonly PlacedAtOffset[], client: Pick<ClientProfile, 'drawsMarks' | 'decides'>, elsewhere: (mark: EntityMark) => readonly NamedElsewhere[]): string {
  const told = new Map<Layer, MarkAtOffset>();
  const others: MarkAtOffset[] = [];
  for (const found of nearestFirst) {
    if (told.has(found.mark.layer)) others.push(found);
    else told.set(found.mark.layer, found);
  }
  const sections = [
    ...annotations.map((found) => annotationHover(analysed, found, client)),
    ...[...told.values()].map((found) => {
      const decision = analysed.decisionOn(found.mark)?.record;
      return [markText(analysed, found, client, elsewhere), decisionText(analysed, decision), ...actionsOn(decision?.id ?? found.mark.id, client)].filter((text) => text !== '').join('\n\n');
    }),
  ];
  if (others.length > 0) sections.push(['*Also here:*', '', ...others.map(({ mark }) => `- ${escapeMarkdown(mark.message)} (${strengthOf(mark)})`)].join('\n'));
  return sections.join('\n\n---\n\n');
}

function markText(analysed: AnalysedDocument, { mark, part }: MarkAtOffset, client: Pick<ClientProfile, 'drawsMarks'>, elsewhere: (mark: EntityMark) => readonly NamedElsewhere[]): string {
  const hovered: Omit<HoveredMark, 'mark'> = {
    part,
    isToldAsProblem: client.drawsMarks && mark.layer === 'fault' && analysed.settings['diagnostics.faults'] !== 'off',
    quotes: mark.parts.map((span) => analysed.quote(span)),
    supporters: analysed.marks.flatMap((other) => (other.layer === 'claim' && other.data.supports === mark.id ? [analysed.quote(other.parts[0])] : [])),
    quoteOf: (id) => {
      const other = analysed.mark(id);
      return other && analysed.quote(other.parts[0]);
    },
  };
  switch (mark.layer) {
    case 'device': return deviceHover({ ...hovered, mark });
    case 'entity': return entityHover({ ...hovered, mark }, { lines: otherLines(analysed, mark), texts: elsewhere(mark) });
    case 'claim': return claimHover({ ...hovered, mark }, sayerNamedIn(analysed, mark));
    case 'fault': return faultHover({ ...hovered, mark });
  }
}

/** Who says what a claim reports, as far as its sentence names them. */
function sayerNamedIn({ analysis }: AnalysedDocument, { parts: [{ start }] }: ClaimMark): string | undefined {
  const at = stretchAt(analysis.document.blocks, start) - 1;
  const [block, passage] = [analysis.document.blocks[at], analysis.passages[at]];
  if (!block || !passage) return undefined;
  const sentence = passage.sentences.find((candidate) => sourceSpan(block, candidate).start === start);
  const sayer = sentence && sayerOf(passage, sentence);
  return sayer && passage.prose.slice(sayer.start, sayer.end);
}

/** The lines that name the same, counted from 1, this mention's own aside. */
function otherLines(analysed: AnalysedDocument, mark: EntityMark): readonly number[] {
  const own = mark.parts[0].start;
  return [...new Set(samePlaces(analysed, mark).filter(({ start }) => start !== own).map((span) => analysed.rangeOf(span).start.line + 1))];
}
