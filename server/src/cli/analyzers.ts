import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Analyzer, createAnalyzer } from '../analysis/analyzer.ts';
import type { EditingChoices } from '../analysis/editing-choices.ts';
import { projectRootOf } from '../annotations-store/project-root.ts';
import { type Calibration, CALIBRATION_FILE, parseCalibration } from '../devices/calibration.ts';
import { EMPTY_GLOSSARY, type Glossary } from '../entities/glossary.ts';
import { projectOf } from './project-of.ts';
import { glossaryFilesFor, readGlossaries } from './read-glossaries.ts';

/** Which glossary a command is told to use: the folders' (undefined), a file, or none (false). */
export type GlossaryChoice = string | boolean | undefined;

/** Analyzers for texts, one for all texts that the same glossaries and the same `rostra.yaml` hold for. */
export class Analyzers {
  readonly #choice: GlossaryChoice;
  readonly #asked: EditingChoices;
  readonly #everyTerm: boolean;
  readonly #isCalibrated: boolean;
  readonly #known = new Map<string, Promise<Analyzer>>();
  readonly #reported = new Set<string>();
  readonly #report: (error: string) => void;

  /**
   * @param report is told each thing that is wrong with a glossary or project file, once
   * @param everyTerm marks a glossary term each time that it stands
   * @param isCalibrated whether a project's `.rostra/weights.json` holds
   * @param asked what holds whatever the texts and their project say
   */
  constructor(choice: GlossaryChoice, report: (error: string) => void, asked: EditingChoices = {}, everyTerm = false, isCalibrated = true) {
    this.#choice = choice;
    this.#report = report;
    this.#asked = asked;
    this.#everyTerm = everyTerm;
    this.#isCalibrated = isCalibrated;
  }

  async for(textPath: string): Promise<Analyzer> {
    const { folder, project, problems } = await projectOf(textPath);
    problems.forEach((problem) => this.#once(problem));
    const files = this.#choice === false ? [] : typeof this.#choice === 'string' ? [this.#choice] : glossaryFilesFor(textPath);
    const key = [folder, projectRootOf(textPath), ...files].join('\n');
    const known = this.#known.get(key) ?? Promise.all([this.#glossary(files), this.#calibration(textPath)]).then(([glossary, calibration]) =>
      createAnalyzer({ glossary, calibration, everyTerm: this.#everyTerm, ignore: project.ignore, asked: this.#asked, usual: { reading: project.reading, mending: project.mending } }));
    this.#known.set(key, known);
    return known;
  }

  async #glossary(files: readonly string[]): Promise<Glossary> {
    if (this.#choice === false) return EMPTY_GLOSSARY;
    const { glossary, errors } = await readGlossaries(files);
    errors.forEach((error) => this.#once(error));
    return glossary;
  }

  async #calibration(textPath: string): Promise<Calibration | undefined> {
    const file = path.join(projectRootOf(textPath), CALIBRATION_FILE);
    if (!this.#isCalibrated || !existsSync(file)) return undefined;
    const read = parseCalibration(await readFile(file, 'utf8'));
    if (typeof read !== 'string') return read;
    this.#once(`${path.relative(process.cwd(), file)}: ${read}`);
    return undefined;
  }

  #once(error: string): void {
    if (this.#reported.has(error)) return;
    this.#reported.add(error);
    this.#report(error);
  }
}
