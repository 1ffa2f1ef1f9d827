/**
 * The results of work on many things, in their order, with some of it under way at once and no more than that held.
 * @param atOnce how many are begun before the first is done
 */
export async function* inOrder<Item, Result>(items: Iterable<Item> | AsyncIterable<Item>, atOnce: number, work: (item: Item) => Promise<Result>): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // What fails is told when its turn comes.
    result.catch(() => undefined);
    begun.push(result);
    const first = begun.length >= atOnce ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of begun) yield await result;
}
