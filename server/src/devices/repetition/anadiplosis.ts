import { isContentWord, type Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';
import { isArticle, keyWordsOf, phraseFeatures, stretch, wordsAsWritten } from '../repeated-phrase.ts';
import { BOUNDARY_STRENGTH, type Unit, outerSentences, type UnitLevel, unitsOf } from '../units.ts';
import { familyOf } from '../word-root.ts';

export default defineDevice({
  label: 'anadiplosis',
  name: 'Anadiplosis',
  synonyms: ['reduplicatio', 'redouble', 'duplicatio'],
  family: 'repetition',
  definition: 'The end of one clause or sentence is taken up at the beginning of the next.',
  source: 'Quintilian, Institutio Oratoria 9.3.44; Rhetorica ad Herennium 4.28.38',
  examples: {
    positive: [
      { text: 'The strike ended in hunger, and hunger filled the prisons.', parts: ['hunger', 'hunger'] },
      { text: 'For Lycidas is dead, dead ere his prime.', parts: ['dead', 'dead'], author: 'John Milton, Lycidas 8' },
      { text: 'It was a fight, a fight that nobody had wanted.', parts: ['fight', 'fight'] },
      { text: 'What the weaver saves goes to pay his debt, and debt, once it is in the house, stays.', parts: ['debt', 'debt'] },
    ],
    negative: [
      { text: 'The harbour was empty. The ships had sailed.' },
      { text: 'He sold the mill. His brother kept the mill for a year.' },
    ],
  },
  misses: 'A word taken up by a pronoun or a synonym; a word that stands far from the end of its clause.',
  features: {
    afterEnding: 'words stand between the word and the end of its clause (at most 3, divided by 3)',
    beforeResumption: 'words stand before the word where it is taken up (articles apart; at most 3, divided by 3)',
    changedForm: 'it is taken up in another form',
    comma: 'the clauses are parted by a comma or less',
    exact: 'the last word of the one is, articles apart, the first of the other, a noun in the same form',
    exactAcross: 'the last word of one sentence is the first of the next, articles apart',
    pointed: 'it is taken up with "this", "that", "such" or "no"',
    relative: 'a relative clause follows the word that is taken up: "a fight that …"',
  },
  // The definition asks for the very end and the very beginning; what stands elsewhere is a mere repetition.
  prior: { exact: 1.5, exactAcross: 0.5, relative: 0.5 },
  *detect(passage) {
    const seen = new Set<string>();
    for (const level of LEVELS) {
      const units = unitsOf(passage, level);
      for (let index = 1; index < units.length; index++) {
        const [unit, next] = [units[index - 1], units[index]];
        const candidate = unit && next && resumption(unit, next, level);
        if (!candidate) continue;
        const key = candidate.parts.map(({ start, end }) => `${start}-${end}`).join();
        if (!seen.has(key)) yield candidate;
        seen.add(key);
      }
    }
  },
  *detectAcross(passages) {
    for (const [index, passage] of passages.entries()) {
      const { last } = outerSentences(passage);
      const next = passages[index + 1];
      const first = next && outerSentences(next).first;
      const candidate = last && first && resumption(last, first, 'sentence', index);
      if (candidate) yield candidate;
    }
  },
});

const LEVELS: readonly UnitLevel[] = ['comma', 'colon', 'sentence'];
/** So many words from the end, and from the beginning, the word may stand. */
const AT_END = 4;
const AT_BEGINNING = 4;

type OwnFeature = 'afterEnding' | 'beforeResumption' | 'changedForm' | 'comma' | 'exact' | 'exactAcross' | 'pointed' | 'relative';

function resumption(unit: Unit, next: Unit, level: UnitLevel, passage?: number): Candidate<OwnFeature> | undefined {
  // A unit as short as this is an echo as a whole: epizeuxis, or a list.
  if (unit.core.length < 2 || (next.core.length < 2 && !isTakenUpAlone(next))) return undefined;
  for (let fromEnd = 0; fromEnd < AT_END && fromEnd < unit.words.length; fromEnd++) {
    const word = unit.words[unit.words.length - 1 - fromEnd];
    if (!word || !isContentWord(word)) continue;
    const at = placeOfLike(next.core, word);
    const taken = next.core[at];
    if (!taken || at === 0 && fromEnd === unit.words.length - 1 && fromEnd < AT_END - 1) continue;
    const head = next.core.slice(0, AT_BEGINNING);
    const [first, second] = withNeighbours(unit.words, word, next.core, taken);
    const before = head.slice(0, at).filter(({ partOfSpeech, normal }) => partOfSpeech !== 'DET' && partOfSpeech !== 'SCONJ' && !POINTERS.has(normal)).length;
    const parts = partsOf([...stretch(first, 'end', passage), ...stretch(second, 'beginning', passage === undefined ? undefined : passage + 1)]);
    if (!parts) return undefined;
    const isExact = fromEnd === 0 && before === 0 && taken.word === word.word && NOUNS.has(taken.partOfSpeech);
    return {
      parts,
      features: [phraseFeatures(first, 2), {
        boundary: level === 'sentence' ? 1 : BOUNDARY_STRENGTH[next.boundary],
        afterEnding: graded(fromEnd, 0, 3),
        beforeResumption: graded(before, 0, 3),
        changedForm: taken.lexeme === word.lexeme || taken.word === word.word ? 0 : 1,
        comma: level !== 'sentence' && (next.boundary === 'comma' || next.boundary === 'conjunction') ? 1 : 0,
        exact: isExact ? 1 : 0,
        exactAcross: isExact && level === 'sentence' ? 1 : 0,
        pointed: head.slice(0, at).some(({ normal }) => POINTERS.has(normal)) ? 1 : 0,
        relative: RELATIVES.has(next.core[next.core.indexOf(taken) + 1]?.normal ?? '') ? 1 : 0,
        centralConjunction: next.core.length < next.words.length ? 1 : 0,
      }],
      keyWords: keyWordsOf([word]),
      evidence: `"${wordsAsWritten(first)}" ends one clause and opens the next`,
    };
  }
  return undefined;
}

/** Where a unit has the word, or one of its family, near its beginning; -1 for nowhere. */
function placeOfLike(words: readonly Token[], like: Token): number {
  const family = familyOf(like);
  for (let at = 0; at < AT_BEGINNING && at < words.length; at++) {
    const token = words[at];
    if (token && (token.lexeme === like.lexeme || token.word === like.word || (isContentWord(token) && familyOf(token) === family))) return at;
  }
  return -1;
}

/** "on debt, and debt, once it has entered a cottage, …" */
function isTakenUpAlone(next: Unit): boolean {
  return next.level === 'comma' && next.core.length < next.words.length;
}

/** What points back at the word that is taken up. */
const POINTERS: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such', 'no']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose', 'whom', 'where']);

/** The two words with the words before and after them that are the same in both. */
function withNeighbours(words: readonly Token[], word: Token, nextWords: readonly Token[], taken: Token): readonly [readonly Token[], readonly Token[]] {
  const i = words.indexOf(word);
  const j = nextWords.indexOf(taken);
  let back = 0;
  while (back < j && words[i - back - 1] !== undefined && words[i - back - 1]?.word === nextWords[j - back - 1]?.word) back++;
  let on = 0;
  while (words[i + on + 1] !== undefined && words[i + on + 1]?.word === nextWords[j + on + 1]?.word) on++;
  while (back > 0 && isArticle(words[i - back])) back--;
  return [words.slice(i - back, i + on + 1), nextWords.slice(j - back, j + on + 1)];
}
