import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { EMPTY_PROJECT_FILE, parseProjectFile, PROJECT_FILE, type ProjectFile } from '../project/project-file.ts';

export interface FoundProject {
  /** The folder of the project file, or the text's own where there is none. */
  readonly folder: string;
  readonly project: ProjectFile;
  /** One line each: file, line, what is wrong, what to do. */
  readonly problems: readonly string[];
}

/** The nearest `rostra.yaml` in the file's folder and those above it. */
export async function projectOf(file: string): Promise<FoundProject> {
  const own = path.dirname(path.resolve(file));
  for (let folder = own; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, PROJECT_FILE);
    if (existsSync(candidate)) {
      const { project, problems } = parseProjectFile(await readFile(candidate, 'utf8'));
      return { folder, project, problems: problems.map(({ line, message, remedy }) => `${path.relative(process.cwd(), candidate)}:${line + 1}: ${message} ${remedy}`) };
    }
    if (existsSync(path.join(folder, '.git')) || path.dirname(folder) === folder) return { folder: own, project: EMPTY_PROJECT_FILE, problems: [] };
  }
}
