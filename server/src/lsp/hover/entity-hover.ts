import type { EntityMark } from '../../analysis/mark.ts';
import type { NamedElsewhere } from '../folder-mentions.ts';
import { type HoveredMark, strengthOf } from './hovered-mark.ts';
import { escapeMarkdown } from './markdown.ts';

const FOUND_BY: Readonly<Record<string, string>> = {
  glossary: 'a glossary entry', pattern: 'the form of the words', tagger: 'the words around it', memory: 'what the text says elsewhere',
};

/** Where else the same is named. */
export interface OtherMentions {
  /** Lines of this text, counted from 1. */
  readonly lines: readonly number[];
  /** Texts of the folder that have been read already. */
  readonly texts: readonly NamedElsewhere[];
}

/** The full name; its message, which has years, role and gloss; where else it is named; links; how it was found. */
export function entityHover({ mark, quotes }: HoveredMark<EntityMark>, others: OtherMentions): string {
  const { ref, entry, metonym, foundBy, precision } = mark.data;
  const name = mark.label === 'date' || ref === '' ? (quotes[0] ?? '') : ref;
  return [
    `**${escapeMarkdown(name)}** · ${mark.label}, ${strengthOf(mark)}`,
    escapeMarkdown(mark.message),
    ...(precision === undefined || precision === 'day' ? [] : [`Exact to the ${precision}.`]),
    ...(metonym === true ? ['The place stands for who acts through it.'] : []),
    ...mentionsText(others),
    ...linksOf(mark),
    `*Why:* found by ${FOUND_BY[foundBy] ?? escapeMarkdown(foundBy)}${entry === undefined ? '' : `, entry \`${entry}\``}.`,
  ].join('\n\n');
}

function mentionsText({ lines, texts }: OtherMentions): readonly string[] {
  const here = lines.length === 0 ? [] : [`${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String))}`];
  const elsewhere = texts.map(({ uri, mentions }) => `${escapeMarkdown(decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)))} (${mentions})`);
  return here.length + elsewhere.length === 0 ? [] : [`*Also named:* ${[...here, ...(elsewhere.length === 0 ? [] : [listed(elsewhere)])].join('; ')}.`];
}

/** Places that are listed; the others are counted. */
const LISTED = 8;

function listed(places: readonly string[]): string {
  return places.length <= LISTED ? places.join(', ') : `${places.slice(0, LISTED).join(', ')} and ${places.length - LISTED} more`;
}

function linksOf({ data: { wikipedia, wikidata } }: EntityMark): readonly string[] {
  const links = [
    ...(wikipedia === undefined ? [] : [`[Wikipedia](https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia.replaceAll(' ', '_'))})`]),
    ...(wikidata === undefined ? [] : [`[Wikidata](https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)})`]),
  ];
  return links.length === 0 ? [] : [links.join(' · ')];
}
