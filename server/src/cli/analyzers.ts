import { type Analyzer, createAnalyzer } from '../analysis/analyzer.ts';
import { EMPTY_GLOSSARY, type Glossary } from '../entities/glossary.ts';
import { glossaryFilesFor, readGlossaries } from './read-glossaries.ts';

/** Which glossary a command is told to use: the folders' (undefined), a file, or none (false). */
export type GlossaryChoice = string | boolean | undefined;

/** Analyzers for texts, one for all texts that the same glossaries hold for. */
export class Analyzers {
  readonly #choice: GlossaryChoice;
  readonly #known = new Map<string, Promise<Analyzer>>();
  readonly #report: (error: string) => void;

  /** @param report is told each thing that is wrong with a glossary, once */
  constructor(choice: GlossaryChoice, report: (error: string) => void) {
    this.#choice = choice;
    this.#report = report;
  }

  for(textPath: string): Promise<Analyzer> {
    if (this.#choice === false) return this.#analyzer('', async () => EMPTY_GLOSSARY);
    const files = typeof this.#choice === 'string' ? [this.#choice] : glossaryFilesFor(textPath);
    return this.#analyzer(files.join('\n'), async () => {
      const { glossary, errors } = await readGlossaries(files);
      errors.forEach(this.#report);
      return glossary;
    });
  }

  #analyzer(key: string, read: () => Promise<Glossary>): Promise<Analyzer> {
    const known = this.#known.get(key) ?? read().then((glossary) => createAnalyzer({ glossary }));
    this.#known.set(key, known);
    return known;
  }
}
