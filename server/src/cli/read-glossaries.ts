import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundledGlossary } from '../entities/bundled-glossary.ts';
import { type Glossary, layerGlossaries } from '../entities/glossary.ts';
import { GLOSSARY_FILES, readGlossaryFile } from '../entities/glossary-files.ts';
import { readInput } from './read-input.ts';

/** What marks the top of a workspace. */
const WORKSPACE_MARKERS = ['.git', 'rostra.yaml', '.rostra'] as const;

export interface ReadGlossary {
  readonly glossary: Glossary;
  /** One line each: file, line, what is wrong, what to do. */
  readonly errors: readonly string[];
}

/** Reads the named glossaries, the nearest first, over the bundled one. */
export async function readGlossaries(files: readonly string[]): Promise<ReadGlossary> {
  const read = await Promise.all(files.map(readGlossary));
  return { glossary: layerGlossaries([...read.map(({ glossary }) => glossary), bundledGlossary()]), errors: read.flatMap(({ errors }) => errors) };
}

/** The glossary files that hold for a text: in its folder and in those above it up to the workspace's. */
export function glossaryFilesFor(textPath: string): readonly string[] {
  const files: string[] = [];
  for (const folder of foldersUpToWorkspace(path.dirname(path.resolve(textPath)))) {
    files.push(...GLOSSARY_FILES.map((name) => path.join(folder, name)).filter((file) => existsSync(file)).map((file) => path.relative(process.cwd(), file)));
  }
  return files;
}

/** Without a workspace around it, a text has its own folder alone. */
function foldersUpToWorkspace(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let current = folder; ; current = path.dirname(current)) {
    folders.push(current);
    if (WORKSPACE_MARKERS.some((marker) => existsSync(path.join(current, marker)))) return folders;
    if (path.dirname(current) === current) return [folder];
  }
}

async function readGlossary(file: string): Promise<ReadGlossary> {
  const input = await readInput(file);
  if ('error' in input) return { glossary: { entries: [] }, errors: [input.error] };
  const { glossary, problems } = readGlossaryFile(file, input.source);
  return { glossary, errors: problems.map(({ line, message, remedy }) => `${file}:${line + 1}: ${message} ${remedy}`) };
}
