import type { PlacedRecord } from '../../annotations/decided-marks.ts';
import { type AnnotationRecord, labelOf, layerOf, noteOf, statusOf } from '../../annotations/record.ts';
import type { AnalysedDocument } from '../analysed-document.ts';
import type { ClientProfile } from '../client-profile.ts';
import { labelOfName } from '../../project/label.ts';
import { nameOfLabel } from '../label-choices.ts';
import { DECISION_COMMANDS } from '../protocol/decision-commands.ts';
import { escapeMarkdown, shortened } from './markdown.ts';
import { listOfParts } from './parts.ts';

/** An annotation with the number of its part at the place that was asked for. */
export interface PlacedAtOffset {
  readonly placed: PlacedRecord;
  readonly part: number;
}

/** An annotation that no mark stands for: made by hand, relabelled, or of a mark that the analysis no longer finds. */
export function annotationHover(analysed: AnalysedDocument, { placed: { record, parts, isDoubtful }, part }: PlacedAtOffset, client: Pick<ClientProfile, 'decides'>): string {
  const definition = labelOfName(layerOf(record), labelOf(record), analysed.tagset)?.definition;
  return [
    `**${escapeMarkdown(nameOf(record))}** · annotation`,
    ...(definition === undefined ? [] : [escapeMarkdown(definition)]),
    ...(parts.length > 1 ? [listOfParts(parts, parts.map((span) => analysed.quote(span)), part)] : []),
    decisionText(analysed, record),
    ...(isDoubtful ? ['*Doubtful:* like words stand where it may belong as well.'] : []),
    ...actionsOn(record.id, client),
  ].join('\n\n');
}

/** Who decided what and when, the note, and what it is related to; empty where nobody has decided. */
export function decisionText(analysed: AnalysedDocument, record: AnnotationRecord | undefined): string {
  if (!record) return '';
  const [{ relabelledFrom }] = record.body;
  const from = relabelledFrom === undefined ? '' : ` from ${escapeMarkdown(nameOfLabel(layerOf(record), relabelledFrom))}`;
  const who = record.creator ? ` by ${escapeMarkdown(record.creator.name)}` : '';
  const note = noteOf(record);
  return [
    `*${IN_WORDS[statusOf(record)]}*${from}${who}, ${(record.modified ?? record.created).slice(0, DATE)}`,
    ...(note === undefined ? [] : [`*Note:* ${escapeMarkdown(note)}`]),
    ...relationsOf(analysed, record),
  ].join('\n\n');
}

/** Links to the commands that decide on an item. */
export function actionsOn(item: string, { decides }: Pick<ClientProfile, 'decides'>): readonly string[] {
  if (!decides) return [];
  const links = DECISION_COMMANDS.map(({ command, title }) => `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([item]))})`);
  return [links.join(' · ')];
}

function nameOf(record: AnnotationRecord): string {
  return nameOfLabel(layerOf(record), labelOf(record));
}

const IN_WORDS = { accepted: 'Accepted', rejected: 'Rejected', relabelled: 'Relabelled', added: 'Marked by hand' } as const;
/** Of a time, how many characters are its date. */
const DATE = 10;
/** Characters quoted of a related annotation. */
const QUOTED = 60;

function relationsOf(analysed: AnalysedDocument, record: AnnotationRecord): readonly string[] {
  const wordsOf = (id: string): string => {
    const other = analysed.annotations.placed.find((each) => each.record.id === id);
    if (!other) return 'an annotation without a place';
    return `${nameOf(other.record)} “${shortened(other.parts.map((part) => analysed.quote(part)).join(' … '), QUOTED)}”`;
  };
  const from = (record.relations ?? []).map(({ type, to }) => `*${escapeMarkdown(type)}:* ${escapeMarkdown(wordsOf(to))}`);
  const to = analysed.standing.flatMap((other) => (other.record.relations ?? []).filter((relation) => relation.to === record.id)
    .map(({ type }) => `*${escapeMarkdown(type)}* of ${escapeMarkdown(wordsOf(other.record.id))}`));
  return [...from, ...to];
}
