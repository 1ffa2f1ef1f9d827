import { type Analyzer, createAnalyzer } from '../analysis/analyzer.ts';
import { bundledGlossary } from '../entities/bundled-glossary.ts';
import { type Glossary, layerGlossaries } from '../entities/glossary.ts';
import { GLOSSARY_FILES, isGlossaryTable, readGlossaryFile } from '../entities/glossary-files.ts';
import type { EditorialMark } from '../text/editorial-mark.ts';
import { type Calibration, CALIBRATION_FILE, parseCalibration } from '../devices/calibration.ts';
import type { FileText } from './file-edit.ts';
import { type Facsimile, facsimileOf } from './page.ts';
import { EMPTY_PROJECT_FILE, parseProjectFile, PROJECT_FILE, type ProjectFile } from '../project/project-file.ts';
import type { Settings } from './settings.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

/** Files that say how the texts of their folder are analysed. */
export type FolderFile = 'glossary' | 'project';

/** Which of them a file is, by its name. */
export function folderFileOf(uri: string): FolderFile | undefined {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  if (GLOSSARY_FILES.some((file) => file === name)) return 'glossary';
  return name === PROJECT_FILE ? 'project' : undefined;
}

/** A file's text, from the editor where it is open there, or undefined where there is none. */
export type ReadText = (uri: string) => Promise<string | undefined>;

export interface FolderFilesOptions {
  readonly folders: WorkspaceFolders;
  readonly readText: ReadText;
  readonly hasFile: (uri: string) => Promise<boolean>;
  readonly listSidecars: (folder: string) => Promise<readonly string[]>;
  /** Told what is wrong with a file that has no problems of its own in the editor. */
  readonly tell: (problem: string) => void;
}

/** The glossaries and project files around a document, read once and kept until one changes. */
export class FolderFiles {
  readonly #folders: WorkspaceFolders;
  readonly #readText: ReadText;
  readonly #hasFile: FolderFilesOptions['hasFile'];
  readonly #listSidecars: FolderFilesOptions['listSidecars'];
  readonly #glossaries = new Map<string, Promise<Glossary | undefined>>();
  readonly #projects = new Map<string, Promise<ProjectFile>>();
  readonly #analyzers = new Map<string, Promise<Analyzer>>();
  readonly #tell: FolderFilesOptions['tell'];
  /** By folder, the calibration file that was read last: what is wrong with it is told once. */
  readonly #calibrations = new Map<string, string>();

  constructor({ folders, readText, hasFile, listSidecars, tell }: FolderFilesOptions) {
    this.#folders = folders;
    this.#readText = readText;
    this.#hasFile = hasFile;
    this.#listSidecars = listSidecars;
    this.#tell = tell;
  }

  /** The same one for all documents of a folder with the same settings, until a glossary changes. */
  analyzerFor(uri: string, settings: Pick<Settings, 'text.reading' | 'faults.mending' | 'entities.everyTerm'>): Promise<Analyzer> {
    const { 'text.reading': reading, 'faults.mending': mending, 'entities.everyTerm': everyTerm } = settings;
    return kept(this.#analyzers, `${reading} ${mending} ${everyTerm} ${parentOf(uri)}`, async () => {
      const [glossary, project, calibration] = await Promise.all([this.glossaryFor(uri), this.projectFor(uri), this.#calibrationFor(uri)]);
      return createAnalyzer({ calibration, ignore: project.ignore, glossary, everyTerm, usual: { reading: project.reading ?? reading, mending: project.mending ?? mending } });
    });
  }

  /** The glossaries that hold for a document and the bundled one, as one. */
  async glossaryFor(uri: string): Promise<Glossary> {
    const glossaries = await Promise.all(this.#foldersAround(parentOf(uri)).map((around) => kept(this.#glossaries, around, () => this.#readGlossary(around))));
    return layerGlossaries([...glossaries.filter((glossary) => glossary !== undefined), bundledGlossary()]);
  }

  /** What the workspace folder's `rostra.yaml` says. */
  projectFor(uri: string): Promise<ProjectFile> {
    const folder = this.#folders.folderOf(uri);
    if (folder === undefined) return Promise.resolve(EMPTY_PROJECT_FILE);
    return kept(this.#projects, folder, async () => parseProjectFile((await this.#readText(`${folder}/${PROJECT_FILE}`)) ?? '').project);
  }

  /** The workspace folder's `rostra.yaml` and its text, where the document is in a workspace folder. */
  async projectTextFor(uri: string): Promise<FileText | undefined> {
    const folder = this.#folders.folderOf(uri);
    if (folder === undefined) return undefined;
    const file = `${folder}/${PROJECT_FILE}`;
    return { uri: file, text: await this.#readText(file) };
  }

  /** The nearest glossary file that can be edited; where there is none, the one to make: at the workspace folder's top, or beside the document. */
  async glossaryTextFor(uri: string): Promise<FileText | undefined> {
    const nearest = (await this.glossaryTextsFor(uri)).find((file) => !isGlossaryTable(file.uri));
    if (nearest) return nearest;
    const folder = this.#folders.folderOf(uri) ?? parentOf(uri);
    return folder === '' ? undefined : { uri: `${folder}/${GLOSSARY_FILES[0]}`, text: undefined };
  }

  /** The glossary files that hold for a document, the nearest first. */
  async glossaryTextsFor(uri: string): Promise<readonly { readonly uri: string; readonly text: string }[]> {
    return (await Promise.all(this.#foldersAround(parentOf(uri)).map((folder) => this.#glossaryTexts(folder)))).flat();
  }

  /** The facsimile that a page break of a document names, and whether its file exists. */
  async facsimileOf(pageBreak: EditorialMark, uri: string): Promise<{ readonly facsimile: Facsimile; readonly isThere: boolean }> {
    const facsimile = facsimileOf(pageBreak, uri, this.#folders.folderOf(uri));
    return { facsimile, isThere: facsimile?.kind === 'file' && await this.#hasFile(facsimile.address) };
  }

  /** The sidecars of a file's workspace folder, or below a file that is in none. */
  async sidecarTextsBelow(uri: string): Promise<readonly { readonly uri: string; readonly text: string }[]> {
    const folder = this.#folders.folderOf(uri) ?? parentOf(uri);
    const found = await Promise.all((await this.#listSidecars(folder)).map(async (sidecar) => ({ uri: sidecar, text: await this.#readText(sidecar) })));
    return found.flatMap(({ uri: sidecar, text }) => (text === undefined ? [] : [{ uri: sidecar, text }]));
  }

  /** Forgets all that was read: a file has changed. */
  forget(): void {
    this.#glossaries.clear();
    this.#projects.clear();
    this.#analyzers.clear();
  }

  /** What `rostra fit` has learned from the workspace folder's decisions; a broken file is none, and what is wrong with it is told. */
  async #calibrationFor(uri: string): Promise<Calibration | undefined> {
    const folder = this.#folders.folderOf(uri);
    if (folder === undefined) return undefined;
    const text = await this.#readText(`${folder}/${CALIBRATION_FILE}`);
    const read = text === undefined ? undefined : parseCalibration(text);
    if (typeof read === 'string' && this.#calibrations.get(folder) !== text) this.#tell(`${CALIBRATION_FILE}: ${read}`);
    this.#calibrations.set(folder, text ?? '');
    return typeof read === 'string' ? undefined : read;
  }

  async #readGlossary(folder: string): Promise<Glossary | undefined> {
    const files = await this.#glossaryTexts(folder);
    return files.length === 0 ? undefined : layerGlossaries(files.map(({ uri, text }) => readGlossaryFile(uri, text).glossary));
  }

  async #glossaryTexts(folder: string): Promise<readonly { readonly uri: string; readonly text: string }[]> {
    const found = await Promise.all(GLOSSARY_FILES.map(async (name) => ({ uri: `${folder}/${name}`, text: await this.#readText(`${folder}/${name}`) })));
    return found.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
  }

  /** The folder and those above it up to the workspace's, the nearest first; without a workspace the folder alone. */
  #foldersAround(folder: string): readonly string[] {
    const top = this.#folders.folderOf(`${folder}/`);
    const folders = [folder];
    if (top === undefined) return folders;
    for (let above = folder; above !== top && above.length > top.length;) {
      above = parentOf(above);
      folders.push(above);
    }
    return folders;
  }
}

function parentOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

function kept<Value>(values: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = values.get(key);
  if (known) return known;
  const made = make();
  values.set(key, made);
  return made;
}
