import type { EntityMark } from '../../analysis/mark.ts';
import { type HoveredMark, strengthOf } from './hovered-mark.ts';
import { escapeMarkdown } from './markdown.ts';

const FOUND_BY: Readonly<Record<string, string>> = {
  glossary: 'a glossary entry', pattern: 'the form of the words', tagger: 'the words around it', memory: 'what the text says elsewhere',
};

/** The full name; its message, which has years, role and gloss; how it was found and how often it is named. */
export function entityHover({ mark, quotes }: HoveredMark<EntityMark>): string {
  const { ref, entry, metonym, foundBy, mentions, precision } = mark.data;
  const name = mark.label === 'date' || ref === '' ? (quotes[0] ?? '') : ref;
  return [
    `**${escapeMarkdown(name)}** · ${mark.label}, ${strengthOf(mark)}`,
    escapeMarkdown(mark.message),
    ...(precision === undefined || precision === 'day' ? [] : [`Exact to the ${precision}.`]),
    ...(metonym === true ? ['The place stands for who acts through it.'] : []),
    `*Why:* found by ${FOUND_BY[foundBy] ?? escapeMarkdown(foundBy)}${entry === undefined ? '' : `, entry \`${entry}\``}${mentions > 1 ? `; named ${mentions} times in this text` : ''}.`,
  ].join('\n\n');
}
