/** What the tagger has learnt. Scores are sums of weights; `scale` makes them logits. */
export interface TaggerWeights {
  /** One row of {@link TAG_COUNT} weights a feature; the number of rows is a power of two. */
  readonly features: Float32Array | Int16Array;
  readonly rowBits: number;
  /** From the previous tag (row) to the next (column). */
  readonly transitions: Float32Array | Int32Array;
  readonly scale: number;
}
