import { expect, test } from 'vitest';
import { inOrder } from '../../../../server/src/lsp/threads/in-order.ts';

async function collect<Result>(results: AsyncIterable<Result>): Promise<readonly Result[]> {
  const all: Result[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test('results come in the order of what they are of, whichever is done first', async () => {
  const finish: (() => void)[] = [];
  const results = collect(inOrder(['a', 'b', 'c'], 3, (name) => new Promise<string>((resolve) => { finish.push(() => resolve(name)); })));
  await Promise.resolve();
  while (finish.length < 3) await Promise.resolve();
  for (const each of finish.toReversed()) each();
  expect(await results).toEqual(['a', 'b', 'c']);
});

test('no more is under way than may be', async () => {
  let underWay = 0;
  let most = 0;
  await collect(inOrder(Array.from({ length: 20 }, (_, index) => index), 4, async (index) => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => { setImmediate(resolve); });
    underWay--;
    return index;
  }));
  expect(most).toBeLessThanOrEqual(4);
  expect(most).toBeGreaterThan(1);
});

test('what fails is told in its turn, and what comes before it is not lost', async () => {
  const seen: string[] = [];
  const all = (async () => {
    for await (const name of inOrder(['a', 'b', 'c'], 3, (name) => (name === 'b' ? Promise.reject(new Error('broken')) : Promise.resolve(name)))) seen.push(name);
  })();
  await expect(all).rejects.toThrow('broken');
  expect(seen).toEqual(['a']);
});
