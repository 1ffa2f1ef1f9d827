/** A mark that an editor makes, as it is typed: what stands before the words that it is said of, and behind them. */
export interface EditorialForm {
  readonly id: string;
  /** "Mark as Unclear" */
  readonly title: string;
  readonly description: string;
  readonly before: string;
  /** With places to fill in as snippets have them: `${1:torn}`. */
  readonly behind: string;
}

/** Every mark that Rostra reads; the words that a mark is said of may be none. */
export const EDITORIAL_FORMS = [
  { id: 'substitution', title: 'Mark as Replaced', description: 'the editor reads otherwise (CriticMarkup)', before: '{~~', behind: '~>${2:correction}~~}' },
  { id: 'addition', title: 'Mark as Added', description: 'added by the editor (CriticMarkup)', before: '{++', behind: '++}' },
  { id: 'deletion', title: 'Mark as Deleted', description: 'deleted by the editor (CriticMarkup)', before: '{--', behind: '--}' },
  { id: 'comment', title: 'Mark as Comment', description: 'a comment of the editor (CriticMarkup)', before: '{>>', behind: '<<}' },
  { id: 'highlight', title: 'Mark as Highlighted', description: 'pointed out by the editor (CriticMarkup)', before: '{==', behind: '==}' },
  { id: 'unclear', title: 'Mark as Unclear', description: 'hard to read in the source', before: '[', behind: ']{.unclear reason="${2:faded}"}' },
  { id: 'supplied', title: 'Mark as Supplied', description: 'not in the source, supplied by the editor', before: '[', behind: ']{.supplied}' },
  { id: 'gap', title: 'Mark as Gap', description: 'words lost in the source', before: '[', behind: ']{.gap reason="${2:torn}"}' },
  { id: 'page-break', title: 'Insert Page Break', description: 'a new page of the source, and its picture', before: '[', behind: ']{.pb n="${2:1}" facs="${3:scans/1.jpg}"}' },
  { id: 'sic', title: 'Mark as Standing So (sic)', description: 'it stands so in the source', before: '', behind: ' [sic]' },
] as const satisfies readonly EditorialForm[];

export type EditorialFormId = (typeof EDITORIAL_FORMS)[number]['id'];

/** Marks that are said of no words: what is selected stands behind them. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set<EditorialFormId>(['page-break']);

/**
 * A form as a snippet.
 * @param words the snippet's variable or place for the words that the mark is said of
 */
export function snippetOf({ id, before, behind }: EditorialForm, words: string): string {
  return WITHOUT_WORDS.has(id) ? `${before}${behind}${words}` : `${before}${words}${behind}`;
}
