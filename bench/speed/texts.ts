import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus');
/** In this order; the texts that are kept for testing quality are not among them. */
const LONG_TEXTS = ['capital-ch15', 'capital-ch25', 'capital-ch10', 'manifesto'] as const;
const WORD = /\S+/g;

export function readCorpusText(name: string): string {
  const file = path.join(CORPUS, `${name}.md`);
  if (!existsSync(file)) throw new Error(`${file} is missing: the benchmark reads its texts there.`);
  return readFileSync(file, 'utf8');
}

/** A text of about so many words: whole paragraphs of the corpus's long texts, from the first on once all are used. */
export function textOf(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (;;) {
    for (const name of LONG_TEXTS) {
      for (const paragraph of readCorpusText(name).split('\n\n')) {
        if (count >= words) return paragraphs.join('\n\n');
        paragraphs.push(paragraph);
        count += wordsIn(paragraph);
      }
    }
  }
}

export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
