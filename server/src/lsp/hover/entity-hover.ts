import type { EntityMark } from '../../analysis/mark.ts';
import { type HoveredMark, strengthOf } from './hovered-mark.ts';
import { escapeMarkdown } from './markdown.ts';

const FOUND_BY: Readonly<Record<string, string>> = {
  glossary: 'a glossary entry', pattern: 'the form of the words', tagger: 'the words around it', memory: 'a fuller name earlier in the text',
};

/** The full name, its gloss, how it was found. */
export function entityHover({ mark, quotes }: HoveredMark<EntityMark>): string {
  const { ref, entry, candidates, metonym, foundBy } = mark.data;
  const words = quotes[0] ?? '';
  return [
    `**${escapeMarkdown(ref === '' ? words : ref)}** · ${mark.label}, ${strengthOf(mark)}`,
    escapeMarkdown(mark.message),
    ...(metonym === true ? ['The place stands for who acts through it.'] : []),
    ...(candidates !== undefined && candidates.length > 1 ? [`*May be:* ${candidates.map(escapeMarkdown).join(', ')}`] : []),
    ...(entry === undefined && mark.label !== 'date' ? ['No glossary entry explains it.'] : []),
    `*Why:* found by ${FOUND_BY[foundBy] ?? escapeMarkdown(foundBy)}${entry === undefined ? '' : `, entry \`${entry}\``}.`,
  ].join('\n\n');
}
