/**
 * Words and phrases that give a decision away, compiled by the project. A file in `cues/` exports one by default.
 *
 * Phrases are separated by commas. Each word of a phrase matches a token as it is written or in its dictionary form:
 * "seem" stands for "seems" and "seemed" too, "seems" for itself alone. `…` stands for a few words between.
 */
export interface CueLexicon {
  /** Where the words and their grouping come from. */
  readonly source: string;
  /** Each group is one feature of a sentence, by its name; each of its phrases is one more. */
  readonly groups: Readonly<Record<string, CueGroup>>;
}

export interface CueGroup {
  /** What the group's words do, in a few words. */
  readonly description: string;
  readonly phrases: string;
}
