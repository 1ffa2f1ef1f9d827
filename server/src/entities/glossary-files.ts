import { parseGlossaryTable } from './import-tsv.ts';
import { type ParsedGlossary, parseGlossary } from './parse-glossary.ts';

/** Names of the files that a folder keeps its names in, the first hiding what the others say. */
export const GLOSSARY_FILES = ['glossary.yaml', 'glossary.yml', 'glossary.tsv'] as const;

/** Whether a glossary is kept as a table, by its file's name: it is read, never edited. */
export function isGlossaryTable(file: string): boolean {
  return /\.(?:tsv|tab)$/i.test(file);
}

/** Reads a glossary in the form that its file's name tells. */
export function readGlossaryFile(file: string, text: string): ParsedGlossary {
  return isGlossaryTable(file) ? parseGlossaryTable(text) : parseGlossary(text);
}
