import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { describeRecord } from '../../annotations/merge-records.ts';
import { mergeSidecars, type SidecarConflict } from '../../annotations/merge-sidecars.ts';
import { canonical, type SidecarLine } from '../../annotations/sidecar.ts';
import { readSidecar } from '../../annotations-store/sidecar-file.ts';
import type { RostraCommand } from '../command.ts';

export default {
  name: 'merge-annotations',
  summary: 'merge sidecars: a merge driver for git (%O %A %B)',
  define(command, terminal) {
    command
      .argument('<base>', 'the sidecar that both come from (%O)')
      .argument('<ours>', 'our sidecar, which is written (%A)')
      .argument('<theirs>', 'their sidecar (%B)')
      .argument('[path]', 'the name to speak of it by (%P)');
    return async (...values) => {
      const [base, ours, theirs, name] = v.parse(v.tuple([v.string(), v.string(), v.string(), v.optional(v.string())]), values.slice(0, 4));
      const sidecars = await Promise.all([readSidecar(base), readSidecar(ours), readSidecar(theirs)]);
      const { lines, conflicts } = mergeSidecars(...sidecars);
      await writeFileAtomic(ours, Buffer.concat(lines.flatMap((line) => [bytesOf(line), Buffer.from('\n')])));
      for (const conflict of conflicts) terminal.error(`rostra: ${name ?? ours}: ${conflict.id} (${conflict.fields.join(', ')}): ours ${said(conflict.ours)}; theirs ${said(conflict.theirs)}. Keep one of the two lines.\n`);
      return conflicts.length > 0 ? 1 : 0;
    };
  },
} satisfies RostraCommand;

/** A conflict is written as git writes its own, so that every tool knows it; Rostra reads neither side until one is chosen. */
function bytesOf(line: SidecarLine | SidecarConflict): Uint8Array {
  if ('kind' in line) return line.raw ?? Buffer.from(line.kind === 'record' ? canonical(line.record) : '');
  return Buffer.from(['<<<<<<< ours', ...(line.ours ? [canonical(line.ours)] : []), '=======', ...(line.theirs ? [canonical(line.theirs)] : []), '>>>>>>> theirs'].join('\n'));
}

function said(record: SidecarConflict['ours']): string {
  return record ? describeRecord(record) : 'takes it out';
}
