import { readFileSync } from 'node:fs';
import path from 'node:path';
import { prepareGlossary } from '../../../server/src/entities/glossary-index.ts';
import type { Glossary } from '../../../server/src/entities/glossary.ts';
import { isPeoplePlural, peopleWord } from '../../../server/src/entities/peoples.ts';
import { countDocumentWords } from '../../../server/src/entities/document-words.ts';
import { TAGGED_TYPES, type TaggedType } from '../../../server/src/entities/tagger/tags.ts';
import { isOfClass } from '../../../server/src/entities/word-classes.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { type GoldSpan, type Instance, makeInstance } from './instance.ts';
import { DATA } from './places.ts';

interface Sentence {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const CORE: readonly TaggedType[] = ['person', 'place', 'organization'];
/** Corpora whose MISC is events, works and peoples; in W-NUT it is products too. */
const TYPED_MISC: ReadonlySet<string> = new Set(['wikigold', 'crossner-politics-train', 'crossner-politics-dev']);
/** Sentences that count as one document for what a document's words say of each other. */
const DOCUMENT_SENTENCES = 40;

/** The sentences of a BIO file as instances, by pseudo-documents. */
export function readBio(name: string, glossary: Glossary, keep: (sentence: number, all: number) => boolean = () => true): readonly Instance[] {
  const sentences = readSentences(name);
  const index = prepareGlossary(glossary);
  const types = TYPED_MISC.has(name) ? TAGGED_TYPES : CORE;
  const kept = sentences.filter((_, at) => keep(at, sentences.length));
  const instances: Instance[] = [];
  for (let from = 0; from < kept.length; from += DOCUMENT_SENTENCES) {
    const chunk = kept.slice(from, from + DOCUMENT_SENTENCES).map((sentence) => ({ sentence, passage: readPassage(sentence.text, 'paragraph') }));
    const words = countDocumentWords(chunk.map(({ passage }) => passage));
    for (const { sentence, passage } of chunk) {
      instances.push(makeInstance(passage, sentence.spans.flatMap((span) => typed(sentence.text, span)), types, words, index));
    }
  }
  return instances;
}

export function readSentences(name: string): readonly Sentence[] {
  return readFileSync(path.join(DATA, 'ner', `${name}.bio`), 'utf8').split(/\r?\n\r?\n/).filter((block) => block.trim() !== '')
    .map((block) => detokenize(block.split(/\r?\n/).filter(Boolean).map((line) => line.split('\t'))));
}

const NO_SPACE_BEFORE = /^([,.;:!?)\]}%]|'s|n't|’s|''|”|’)$/;
const NO_SPACE_AFTER = /^([([{$£]|``|“|‘)$/;

/** Text of a sentence's tokens, spaced as the scorer spaces it. */
function detokenize(tokens: readonly (readonly string[])[]): Sentence {
  let text = '';
  const spans: { start: number; end: number; type: string }[] = [];
  let open: { start: number; end: number; type: string } | undefined;
  tokens.forEach(([word = '', tag = 'O'], index) => {
    const previous = tokens[index - 1];
    if (previous && previous[2] !== 'SpaceAfter=No' && !NO_SPACE_BEFORE.test(word) && !NO_SPACE_AFTER.test(previous[0] ?? '')) text += ' ';
    const start = text.length;
    text += word;
    if (tag.startsWith('B-')) {
      open = { start, end: text.length, type: tag.slice(2) };
      spans.push(open);
    } else if (tag.startsWith('I-') && open) open.end = text.length;
    else open = undefined;
  });
  return { text, spans };
}

/** A span by the guidelines: titles stand outside here and are added by rule, an adjective of a people is no name. */
function typed(text: string, { start, end, type }: Sentence['spans'][number]): readonly GoldSpan[] {
  const words = text.slice(start, end);
  if (type === 'LOC') return [{ start, end, type: 'place' }];
  if (type === 'ORG') return [{ start, end, type: 'organization' }];
  if (type === 'PER') {
    const title = /^(\S+?)\.?\s+(?=\p{Lu})/u.exec(words);
    const isTitle = title?.[1] !== undefined && !/^(?:st|saint)$/i.test(title[1]) && (isOfClass(title[1], 'title') || isOfClass(title[1], 'courtesy'));
    return [{ start: start + (isTitle ? title[0].length : 0), end, type: 'person' }];
  }
  const last = /[\p{L}’'-]+$/u.exec(words)?.[0] ?? words;
  const first = /^[\p{L}’'-]+/u.exec(words)?.[0] ?? words;
  if (first === words && (isPeoplePlural(words) || peopleWord(words) === 'member')) return [{ start, end, type: 'group' }];
  if (first === words && peopleWord(words) === 'people') return [];
  if (isOfClass(last, 'event') || isOfClass(first, 'event')) return [{ start, end, type: 'event' }];
  if (isOfClass(last, 'group') || (last.endsWith('s') && !isOfClass(last, 'work'))) return [{ start, end, type: 'group' }];
  return [{ start, end, type: 'work' }];
}
