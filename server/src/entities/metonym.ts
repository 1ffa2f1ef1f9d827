import { subjectKind, verbClasses } from '../language/lexicon.ts';
import type { Passage } from '../language/passage.ts';
import type { LinkedMention } from './link.ts';

/** What governments do: they say, decide, want, fight, own. Classes of WordNet's verbs. */
const ACTING: ReadonlySet<string> = new Set(['communication', 'cognition', 'social', 'competition', 'emotion', 'possession']);
const SKIPPED: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART']);
/** Before a place they make it a place. */
const OF_PLACE: ReadonlySet<string> = new Set(['in', 'at', 'from', 'near', 'to', 'through', 'throughout', 'across', 'into', 'towards', 'toward', 'within', 'outside', 'inside', 'around', 'over', 'of', 'for', 'on']);
/** What governments have: "Berlin's demands", "the pact with Moscow". */
const POSSESSED = /^(?:policy|policies|demands?|government|agents?|diplomacy|allies|ally|orders?|claims?|promises?|refusal|attitude|intentions?|consent|hands?|will|interests?|foreign|official|ambassador|spies|pressure|threats?|help|aid)$/;
const RELATION = /^(?:pact|alliance|treaty|war|agreement|negotiations|relations|quarrel|conflict|struggle|peace|friendship|understanding|talks)$/;

/** Whether a place stands for those who act through it: it says, decides, wants, makes treaties. */
export function isMetonym(passage: Passage, mention: LinkedMention): boolean {
  if (mention.label !== 'place') return false;
  const { tokens } = passage;
  const first = tokens.findIndex((token) => token.end > mention.start);
  const last = tokens.findLastIndex((token) => token.start < mention.end);
  const article = tokens[first - 1]?.normal === 'the' ? first - 1 : first;
  const before = tokens[article - 1];
  const next = tokens[last + 1];
  if (next?.kind === 'clitic' && POSSESSED.test(tokens[last + 2]?.normal ?? '')) return true;
  if (before?.normal === 'with' && RELATION.test(tokens[article - 2]?.normal ?? '')) return true;
  if (before && (OF_PLACE.has(before.normal) || before.partOfSpeech === 'ADJ')) return false;
  if (before?.normal === 'and' && OF_PLACE.has(tokens[article - 3]?.normal ?? '')) return false;
  let at = last + 1;
  while (tokens[at] && (SKIPPED.has(tokens[at]?.partOfSpeech ?? '') && !isBeing(tokens[at]?.lemma))) at++;
  const verb = tokens[at];
  if (!verb || verb.partOfSpeech !== 'VERB' || verb.normal.endsWith('ing')) return false;
  return subjectKind(verb.lemma) === 'animate' || ACTING.has(verbClasses(verb.lemma)[0] ?? '');
}

/** "Paris is …" says what a place is like. */
function isBeing(lemma: string | undefined): boolean {
  return lemma === 'be';
}
