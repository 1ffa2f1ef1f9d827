/** The sentences that the context model is counted on; each source may be left out when it is what is tested. */
import { readdirSync, readFileSync } from 'node:fs';
import { isInLexicon } from '../../../server/src/language/lexicon.ts';
import { placesOf, type Place } from '../../../server/src/faults/context/context-classes.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { readDocument } from '../../../server/src/text/document.ts';
import { readWordNet } from '../../lexicons/wordnet.ts';
import { shared } from '../shared-folder.ts';

export interface ContextText {
  readonly name: string;
  readonly sentences: readonly (readonly Place[])[];
}

/** Texts that nothing is fitted on: those set aside for reporting, and one whose licence is not stated. */
const LEFT_OUT: ReadonlySet<string> = new Set(['SOURCES.md', 'kennedy-1961.md', 'the-paris-commune.md', 'the-beginning-of-the-end.md']);
/** Data whose licence lets counts on them ship (see `server/data/faults/NOTICE.md`). */
const TOKEN_FILES = ['litbank-names.bio', 'wikigold.bio', 'uner-ewt-dev.bio', 'uner-ewt-test.bio', 'crossner-politics-dev.bio', 'crossner-politics-train.bio'] as const;

export function readContextTexts(): readonly ContextText[] {
  return [...corpusTexts(), ...TOKEN_FILES.map(tokenText), wordNetExamples()];
}

export function corpusNames(): readonly string[] {
  return readdirSync(shared('corpus')).filter((name) => name.endsWith('.md') && !LEFT_OUT.has(name));
}

function corpusTexts(): readonly ContextText[] {
  return corpusNames().map((name) => {
    const document = readDocument(readFileSync(shared('corpus', name), 'utf8'), { isKnownWord: isInLexicon });
    const sentences = document.blocks.flatMap((block) => sentencesIn(block.prose));
    return { name, sentences };
  });
}

function tokenText(name: string): ContextText {
  const sentences = readFileSync(shared('data', 'ner', name), 'utf8').split(/\n\s*\n/).flatMap((block) => {
    const words = block.split('\n').map((line) => line.split('\t')[0] ?? '').filter((word) => word !== '');
    return sentencesIn(detokenized(words));
  });
  return { name, sentences };
}

/** The examples of use in WordNet's glosses. */
function wordNetExamples(): ContextText {
  const sentences = [...readWordNet().synsets.values()].flatMap(({ gloss }) => Array.from(gloss.matchAll(/"([^"]{12,})"/g), (match) => match[1] ?? '').flatMap(sentencesIn));
  return { name: 'WordNet', sentences };
}

function sentencesIn(prose: string): readonly (readonly Place[])[] {
  const { tokens, sentences, isEnglish } = readPassage(prose, 'paragraph');
  return isEnglish ? sentences.map((sentence) => placesOf(tokens, sentence)).filter((places) => places.length > 1) : [];
}

function detokenized(words: readonly string[]): string {
  return words.join(' ').replace(/ ([,.;:?!')\]]|n't\b|'\p{L}{1,2}\b)/gu, '$1').replace(/([([]) /g, '$1').replace(/``|''/g, '"').replace(/ -- /g, '—');
}
