import type { Passage } from '../language/passage.ts';
import type { TextDocument } from '../text/document.ts';
import type { EntityFinding } from './entity.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';

/** The entities of a document: so far those that the glossary names word for word. */
export function findEntities(_document: TextDocument, passages: readonly Passage[], glossary: Glossary): readonly EntityFinding[] {
  const names = new Map<string, GlossaryEntry>();
  for (const entry of glossary.entries) for (const name of [entry.name, ...entry.aliases]) names.set(name, entry);
  return passages.flatMap((passage, index) => passage.tokens.flatMap((token): readonly EntityFinding[] => {
    const entry = names.get(token.text);
    return entry ? [{
      passage: index, start: token.start, end: token.end, label: entry.type, score: 0.9,
      message: `${entry.name}${entry.gloss === undefined ? '' : `: ${entry.gloss}`}`,
      data: { ref: entry.name, entry: entry.id, foundBy: 'glossary' },
    }] : [];
  }));
}
