/** What the tagger has learnt. Scores are sums of weights; `scale` makes them logits. */
export interface TaggerWeights {
  /** Where the {@link TAG_COUNT} weights of each row begin in `features`, a negative number where it has none; the number of rows is a power of two. */
  readonly rows: Int32Array;
  readonly features: Float32Array | Int16Array;
  /** From the previous tag (row) to the next (column). */
  readonly transitions: Float32Array | Int32Array;
  readonly scale: number;
}
