import type { ExcludedBy } from './protocol.ts';
import type { Settings } from './settings.ts';
import { matchesGlob } from './glob.ts';
import type { ProjectFile } from '../project/project-file.ts';

/** Whether a document is analysed, and if not, why: one plain sentence. */
export type Inclusion = { readonly included: true } | { readonly included: false; readonly by: ExcludedBy; readonly reason: string };

export interface Candidacy {
  readonly uri: string;
  readonly languageId: string;
  /** The folder that patterns are relative to, if the document is in one. */
  readonly folder?: string;
  readonly text: string;
  readonly settings: Pick<Settings, 'files.include' | 'files.exclude'>;
  readonly project: ProjectFile;
  /** What a person chose for this document alone. */
  readonly choice?: boolean;
}

/** Decides by, in this order: a person's choice, the front matter, the settings, the folder's `rostra.yaml`, the file's name. */
export function inclusionOf({ uri, languageId, folder, text, settings, project, choice }: Candidacy): Inclusion {
  if (languageId !== 'markdown') return { included: false, by: 'language', reason: 'It is not a Markdown file.' };
  if (choice === true) return INCLUDED;
  if (choice === false) return { included: false, by: 'choice', reason: 'It was left out by hand, until it is closed.' };
  const said = frontMatterSays(text);
  if (said === true) return INCLUDED;
  if (said === false) return { included: false, by: 'front-matter', reason: 'Its front matter says "rostra: false".' };
  const path = relativePath(uri, folder);
  if (settings['files.include'].some((pattern) => matchesGlob(path, pattern))) return INCLUDED;
  const glob = settings['files.exclude'].find((pattern) => matchesGlob(path, pattern));
  if (glob !== undefined) return { included: false, by: 'settings', reason: `The setting rostra.files.exclude leaves it out by "${glob}".` };
  if (project.include.some((pattern) => matchesGlob(path, pattern))) return INCLUDED;
  const projectGlob = project.exclude.find((pattern) => matchesGlob(path, pattern));
  if (projectGlob !== undefined) return { included: false, by: 'project-file', reason: `rostra.yaml leaves it out by "${projectGlob}".` };
  if (path.split('/').includes('node_modules')) return { included: false, by: 'name', reason: 'It belongs to a package in node_modules.' };
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (PROJECT_FILE.test(name)) return { included: false, by: 'name', reason: `A file named ${name} is taken for a project's own, not for a transcription.` };
  return INCLUDED;
}

const INCLUDED: Inclusion = { included: true };
/** Files that tell of a project; a README may be a translation (README.de.md) and a licence has a name (LICENSE-MIT.md). */
const PROJECT_FILE = /^(?:readme(?:[-_.][a-z]{2}(?:[-_][a-z]{2,4})?)?|licen[cs]e(?:[-_.](?:mit|apache|bsd|gpl|lgpl|mpl|cc)[\w.-]*)?|changelog|changes|history|contributing|contributors|authors|code[-_]of[-_]conduct|copying|notice|security|support|governance|maintainers|todo|claude|agents|pull_request_template|issue_template)\.(?:md|markdown|mdown|mkd)$/i;

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const ROSTRA_KEY = /^rostra[ \t]*:[ \t]*(true|yes|on|false|no|off)[ \t]*(?:#.*)?$/im;

function frontMatterSays(text: string): boolean | undefined {
  const word = ROSTRA_KEY.exec(FRONT_MATTER.exec(text)?.[1] ?? '')?.[1]?.toLowerCase();
  return word === undefined ? undefined : ['true', 'yes', 'on'].includes(word);
}

function relativePath(uri: string, folder: string | undefined): string {
  const within = folder !== undefined && uri.startsWith(`${folder.replace(/\/$/, '')}/`) ? uri.slice(folder.replace(/\/$/, '').length + 1) : uri.replace(/^[a-z][\w+.-]*:\/*/i, '');
  try {
    return decodeURIComponent(within);
  } catch {
    return within;
  }
}
