import { TextDocument } from 'vscode-languageserver-textdocument';
import { readGlossaryFile } from '../entities/glossary-files.ts';
import { AnalysedDocument } from './analysed-document.ts';
import type { Annotations } from './annotations/annotations.ts';
import { NO_ANNOTATIONS } from './annotations/document-annotations.ts';
import type { Configuration } from './configuration.ts';
import type { Treatment } from './documents.ts';
import { type FolderFiles, folderFileOf } from './folder-files.ts';
import { inclusionOf } from './inclusion.ts';
import { parseProjectFile } from '../project/project-file.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

export interface TreatmentSources {
  readonly configuration: Configuration;
  readonly folders: WorkspaceFolders;
  readonly files: FolderFiles;
  /** None where a text is read that nobody decides on: another one of the folder. */
  readonly annotations?: Annotations;
}

/** What is to be done with a document: analyse it, check it as a file of its folder, or leave it out. */
export async function treatmentOf(document: TextDocument, choice: boolean | undefined, { configuration, folders, files, annotations }: TreatmentSources): Promise<Treatment> {
  const { uri, languageId, version } = document;
  const text = document.getText();
  const folderFile = folderFileOf(uri);
  if (folderFile !== undefined) {
    const { problems } = folderFile === 'glossary' ? readGlossaryFile(uri, text) : parseProjectFile(text);
    return { kind: 'checked', file: TextDocument.create(uri, languageId, version, text), problems };
  }
  const [settings, project] = await Promise.all([configuration.settingsOf(uri), files.projectFor(uri)]);
  const folder = folders.folderOf(uri);
  const inclusion = inclusionOf({ uri, languageId, text, settings, project, ...(folder === undefined ? {} : { folder }), ...(choice === undefined ? {} : { choice }) });
  if (!inclusion.included) return { kind: 'excluded', version, by: inclusion.by, reason: inclusion.reason };
  const decided = await annotations?.of(document, settings);
  return { kind: 'analyse', analyzer: await files.analyzerFor(uri, settings), settings, finish: (analysis, before) => new AnalysedDocument(document, analysis, settings, version, { tagset: project.tagset, annotations: decided?.present() ?? NO_ANNOTATIONS }, before) };
}
