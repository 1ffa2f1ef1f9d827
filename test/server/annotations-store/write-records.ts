/** Writes records to a sidecar one after another, as a program of its own: `write-records.ts SIDECAR FIRST COUNT`. */
import { changeSidecar } from '../../../server/src/annotations-store/sidecar-file.ts';
import { record } from '../annotations/records.ts';

const [sidecar = '', first, count] = process.argv.slice(2);
for (let number = Number(first); number < Number(first) + Number(count); number++) {
  await changeSidecar(sidecar, [{ before: undefined, after: record(number, ['harbour']) }]);
}
