import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Quirk et al. (1985), 16.22 (copular verbs) and 17.65–93 (apposition); Hyland (2005), appendix, code glosses; period usage ("is nothing else but", "signifies")',
  groups: {
    'defining verb': { description: 'a verb of definition', phrases: 'mean, signify, signifies, be designated, may be designated, is the period, is a period, as the, constitute, represent, consist in, consist of, be called, be known as, be defined, be nothing but, be nothing else, be nothing more, be nothing other, be none other, be merely, be only, be but, be simply, amount to, embody, express, denote, designate, imply, involve, form, remain, become, be a kind of, be a form of, be a mere, be identical with, coincide with, be the expression of, is what, is that which, are those who, namely, that is to say, that is, in other words, i.e, serve as, contain, include, properly so called, so-called' },
    'class noun': { description: 'a word for kind or nature', phrases: 'kind, sort, form, species, class, type, category, character, nature, essence, content, meaning, concept, expression, element, function, stage, phase, aspect, organ, instrument, tool, representative, symbol, part, relation, product, condition, power, process, method, substance, sum' },
  },
} satisfies CueLexicon;
