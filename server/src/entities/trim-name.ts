import type { Passage } from '../language/passage.ts';
import type { Token } from '../language/token.ts';
import { peopleWord } from './peoples.ts';
import { GAZETTEERS } from './tagger/gazetteer.ts';
import type { TaggedName } from './tagger/tag.ts';
import { readWord } from './tagger/word.ts';
import { isOfClass } from './word-classes.ts';

/** A tagged name without what its neighbours lent it; nothing where nothing is left. */
export function trimName({ tokens }: Passage, name: TaggedName): TaggedName | undefined {
  let { from, to } = name;
  // "3 Ulster Unionists", "in 1913 Merrow": a number counts or dates.
  if (name.type !== 'work' && name.type !== 'event') while (from < to && tokens[from]?.kind === 'number') from++;
  if (name.type === 'person') {
    const clitic = tokens.findIndex((token, index) => index > from && index < to && token.kind === 'clitic');
    // "Merrow's Ada Thornbury" is she, "Thornbury's Voyage" is hers.
    if (clitic > 0 && clitic < to - 1) {
      if (isPlaceWord(tokens[clitic - 1])) from = clitic + 1;
      else to = clitic;
    }
    while (to - from > 2 && isAffiliation(tokens[from])) from++;
    const of = tokens.findIndex((token, index) => index > from + 1 && index < to - 1 && token.normal === 'of');
    // "Ada Thornbury of Merrow"; but "Duke of Merrow", "Joan of Arc".
    if (of > 0 && isPlaceWord(tokens[of + 1]) && !isOfClass(tokens[of - 1]?.normal ?? '', 'title')) to = of;
  }
  if (from >= to) return undefined;
  return { ...name, from, to, type: name.type === 'place' && isSpeaker(tokens, from, to) ? 'person' : name.type };
}

/** "At last Wintermere came": an unknown place that speaks, comes or dies, and that nothing places, is a person. */
function isSpeaker(tokens: Passage['tokens'], from: number, to: number): boolean {
  const next = tokens[to];
  return next !== undefined && isOfClass(next.normal, 'saying') && next.start === (tokens[to - 1]?.end ?? 0) + 1 && !isOfClass(tokens[from - 1]?.normal ?? '', 'preposition-of-place')
    && tokens[from - 1]?.normal !== 'of' && !tokens.slice(from, to).some((token) => isPlaceWord(token) || isOfClass(token.normal, 'place') || isOfClass(token.normal, 'compass'));
}

/** "Republican Ada Thornbury", "Merrow-backed Ada Thornbury". */
function isAffiliation(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:republican|democrat|socialist|communist|liberal|conservative|labou?r|tory|whig|radical|unionist|nationalist)$/.test(token.normal) || /-(?:backed|born|based|led)$/.test(token.normal));
}

const KNOWN_PLACE_BIT = 1 << GAZETTEERS.indexOf('known-places');

function isPlaceWord(token: Token | undefined): boolean {
  return token !== undefined && (peopleWord(token.text) === 'place' || (readWord(token).gazetteer & KNOWN_PLACE_BIT) !== 0);
}
