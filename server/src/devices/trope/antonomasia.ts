import { ALLUSIVE_NAMES, isInLexicon } from '../../language/lexicon.ts';
import { occurrencesOf } from '../../language/occurrences.ts';
import type { Token } from '../../language/token.ts';
import { isWordThat, wordOf } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';

export default defineDevice({
  label: 'antonomasia',
  name: 'Antonomasia',
  synonyms: ['pronominatio', 'surnamer'],
  family: 'trope',
  definition: 'An epithet stands for a name, or a name for a type.',
  source: 'Rhetorica ad Herennium 4.31.42 (pronominatio); Quintilian, Institutio Oratoria 8.6.29–30',
  examples: {
    positive: [
      { text: 'Every mill has its Neros.', parts: ['its Neros'] },
      { text: 'He is the Napoleon of the herring trade.', parts: ['the Napoleon of the herring trade'] },
      { text: 'Some mute inglorious Milton here may rest.', parts: ['Milton'], author: 'Gray, Elegy 59' },
    ],
    negative: [
      { text: 'Napoleon took the harbour in March.' },
      { text: 'The Germans and the French signed it.' },
    ],
  },
  misses: 'Epithets for persons without a capital ("the nephew", "the adventurer"), but for a few.',
  features: {
    plural: 'a name in the plural',
    article: '"a", "another", "some", "every", "new", "second" before a name',
    ofPhrase: '"the X of Y"',
    byName: 'the name is one of the well-known types',
    title: 'a title of renown: "the Great", "the Iron Chancellor"',
    periphrasis: 'a person named by what he does: "him who now addresses you", "the adventurer"',
  },
  *detect(passage) {
    const { tokens, prose } = passage;
    for (const token of tokens.filter(mayStandForType)) {
      const [isType, isPluralForm] = [isNameOfType(token.word), isUnlistedPlural(token.word)];
      const previous = tokens[token.index - 1];
      const next = tokens[token.index + 1];
      const isOf = previous?.normal === 'the' && next?.normal === 'of' && isType;
      const isPlural = isPluralForm && /^(?:the|his|its|their|our|these|those|many|no|all|new|other)$/.test(previous?.normal ?? '') && (isType || (token.normal.endsWith('s') && !NATIONS.test(token.normal) && tokens.slice(token.index + 1, token.index + 4).some((word) => word.partOfSpeech === 'PROPN' && word.normal.endsWith('s'))));
      const hasArticle = isType && !TITLED.test(tokens[token.index - 2]?.normal ?? '') && /^(?:a|an|another|some|every|new|second|modern|inglorious|little|would-be|our)$/.test(previous?.normal ?? '') && (next === undefined || next.partOfSpeech !== 'PROPN');
      if (!isOf && !isPlural && !hasArticle) continue;
      const end = isOf ? endOfPhrase(tokens.slice(token.index + 1, token.index + 7), token.end) : token.end;
      const start = (isOf || isPlural) && previous ? previous.start : token.start;
      const parts = partsOf([{ start, end }]);
      if (parts) yield { parts, features: { plural: isPlural ? 1 : 0, article: hasArticle ? 1 : 0, ofPhrase: isOf ? 1 : 0, byName: isType ? 1 : 0 }, keyWords: [token.word], evidence: `"${token.text}" is a name for a type` };
    }
    if (periphrasing(passage).length > 0) for (const match of prose.matchAll(PERIPHRASES)) {
      yield { parts: [{ start: match.index, end: match.index + match[0].length }], features: { periphrasis: 1 }, keyWords: match[0].toLowerCase().split(' ').slice(-1).map(wordOf), evidence: `"${match[0]}" stands for a name` };
    }
    if (titles(passage).length > 0) for (const match of prose.matchAll(/\bthe (?:Iron|Little|Grand|Great|Red|White|Black|Holy|Man|Maid|Father|Mother|Lion|Tiger|Eagle|Butcher|Prince|King|Sage|Bard) (?:of )?\p{Lu}\p{L}+/gu)) {
      if (/^the (?:Great (?:War|Britain|Powers?)|Holy (?:See|Roman|Ghost|Land|Alliance|Spirit|Father)|Red (?:Army|Sea|Cross|Guards?)|White (?:House|Guards?|Army|Paper)|Black (?:Sea|Forest|Hundreds?)|Prince of Wales|King of \p{L}+)/u.test(match[0])) continue;
      yield { parts: [{ start: match.index, end: match.index + match[0].length }], features: { title: 1 }, keyWords: [], evidence: `"${match[0]}" is a title of renown` };
    }
  },
});

/** Persons whose names are types. */
const TYPES: ReadonlySet<string> = new Set('napoleon bonaparte caesar nero caligula attila judas cato brutus cicero demosthenes milton hampden cromwell danton marat robespierre washington machiavelli borgia rothschild rockefeller midas croesus newton galileo columbus shakespeare homer don-juan casanova quisling thersites cavaignac thiers guizot metternich bismarck kornilov gallifet noske stolypin tsar mecca bastille waterloo sedan vendée gracchi'.split(' '));
const isNameOfType = isWordThat((name) => ALLUSIVE_NAMES.has(name) || ALLUSIVE_NAMES.has(name.replace(/e?s$/, '')) || TYPES.has(name.replace(/s$/, '')) || TYPES.has(name));
const isUnlistedPlural = isWordThat((name) => /(?:s|i)$/.test(name) && !isInLexicon(name));

function mayStandForType({ partOfSpeech, word, text }: Token): boolean {
  return partOfSpeech === 'PROPN' && (isNameOfType(word) || isUnlistedPlural(word)) && /^\p{Lu}\p{Ll}{2,}$/u.test(text);
}
const NATIONS = /(?:ans|ards|ese|ish|ites|ists|ans|ians|cks|urks|oles|reeks|nians|eds|wedes|anes|inns|cots|rabs|ews|avs|ools|outs|orts|imes|ats|ers|als|ics|tes|ties|ngs|ons|nds|ces)$/;
const TITLED = /^(?:mr|mrs|king|general|sir|lord)\.?$/;
const PERIPHRASES = /\b(?:him who (?:now |here )?(?:addresses|speaks to) you|the (?:adventurer|usurper|nephew of (?:his|the) uncle|hero of \p{Lu}\p{L}+|heroes of \p{Lu}\p{L}+|man of \p{Lu}\p{L}+|victor of \p{Lu}\p{L}+|great helmsman|little corporal|lion of \p{Lu}\p{L}+|father of his country|father of the nation|author of (?:our|all) being|mad (?:dog|monk|emperor))|the (?:three |two |four )?knights of \p{L}+|(?:three |two )knights of \p{L}+|our (?:rightful masters|lords and masters))\b/gu;

/** Of each periphrasis and title on the list one of these is a word. */
const periphrasing = occurrencesOf(['addresses', 'speaks', 'adventurer', 'usurper', 'nephew', 'hero', 'heroes', 'man', 'victor', 'helmsman', 'corporal', 'lion', 'father', 'author', 'dog', 'monk', 'emperor', 'knights', 'masters']);
const titles = occurrencesOf(['iron', 'little', 'grand', 'great', 'red', 'white', 'black', 'holy', 'man', 'maid', 'father', 'mother', 'lion', 'tiger', 'eagle', 'butcher', 'prince', 'king', 'sage', 'bard']);

function endOfPhrase(tokens: readonly { readonly end: number; readonly partOfSpeech: string; readonly kind: string }[], start: number): number {
  let end = start;
  for (const token of tokens) {
    if (token.kind === 'punctuation' || token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') break;
    if (token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN') end = token.end;
  }
  return end;
}
