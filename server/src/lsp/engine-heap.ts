import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Heap } from './idle-collection.ts';

let collect: (() => void) | undefined;

/** V8's heap, under Node and under Electron that runs as Node. Where its collection cannot be asked for, nothing is done. */
export const engineHeap: Heap = {
  used: () => getHeapStatistics().used_heap_size,
  collect: () => collection()(),
  compact: () => {
    setFlagsFromString('--compact-on-every-full-gc');
    collection()();
    setFlagsFromString('--no-compact-on-every-full-gc');
  },
};

function collection(): () => void {
  return (collect ??= exposed() ?? (() => undefined));
}

/** The engine hands its collection to contexts that are made while it is told to; ours was made before. */
function exposed(): (() => void) | undefined {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('typeof gc === "function" ? gc : undefined');
  setFlagsFromString('--no-expose-gc');
  return typeof found === 'function' ? () => { Reflect.apply(found, undefined, []); } : undefined;
}
