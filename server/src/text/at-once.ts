/** What work in slices comes to, without a stop between them. */
export function atOnce<Result>(slices: Generator<unknown, Result>): Result {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}
