import type { Connection } from 'vscode-languageserver';
import type { Annotations } from './annotations/annotations.ts';
import type { ClientProfile } from './client-profile.ts';
import type { Configuration } from './configuration.ts';
import type { Documents } from './documents.ts';
import type { FolderConcordance } from './folder-concordance.ts';
import type { FolderFiles } from './folder-files.ts';
import type { FolderMentions } from './folder-mentions.ts';
import type { FolderSidecars } from './folder-sidecars.ts';
import type { Reports } from './reports.ts';

/** What a request's handler has at hand. */
export interface ServerContext {
  readonly connection: Connection;
  readonly configuration: Configuration;
  readonly documents: Documents;
  readonly annotations: Annotations;
  readonly reports: Reports;
  readonly files: FolderFiles;
  readonly sidecars: FolderSidecars;
  readonly mentions: FolderMentions;
  readonly concordance: FolderConcordance;
  /** Known from the `initialize` request on. */
  readonly client: ClientProfile;
}
