import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseProjectFile, PROJECT_FILE } from '../project/project-file.ts';
import type { Tagset } from '../project/label.ts';
import { projectRootOf } from './project-root.ts';

/** The labels that hold for a file: those of its project's `rostra.yaml`. */
export async function tagsetFor(file: string): Promise<Tagset> {
  return parseProjectFile(await readFile(path.join(projectRootOf(file), PROJECT_FILE), 'utf8').catch(() => '')).project.tagset;
}
