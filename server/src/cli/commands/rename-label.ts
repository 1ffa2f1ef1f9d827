import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { LAYERS, type Layer } from '../../analysis/mark.ts';
import { labelOf, layerOf } from '../../annotations/record.ts';
import { type LabelRename, renameInProjectFile, renameInRecords } from '../../annotations/rename-label.ts';
import { recordsOf } from '../../annotations/sidecar.ts';
import { projectRootOf } from '../../annotations-store/project-root.ts';
import { changeSidecar, readSidecar } from '../../annotations-store/sidecar-file.ts';
import { sidecarsBelow } from '../../annotations-store/sidecars-below.ts';
import { parseProjectFile, PROJECT_FILE } from '../../project/project-file.ts';
import type { Span } from '../../text/span.ts';
import type { RostraCommand } from '../command.ts';

export default {
  name: 'rename-label',
  summary: 'rename a label of rostra.yaml, and carry the annotations that bear it along',
  define(command, terminal) {
    command
      .argument('<old>', 'the label as it is')
      .argument('<new>', 'the label as it shall be')
      .argument('[folder]', 'the project; without it, the one that this folder is in')
      .option('--layer <layer>', `${LAYERS.join(', ')}; where several have the label`);
    return async (rawOld, rawNew, rawFolder, rawOptions) => {
      const [from, to, folder = '.'] = v.parse(v.tuple([v.string(), v.string(), v.optional(v.string())]), [rawOld, rawNew, rawFolder]);
      const options = v.parse(v.object({ layer: v.optional(v.picklist(LAYERS)) }), rawOptions);
      const root = projectRootOf(path.join(folder, PROJECT_FILE));
      const projectFile = path.join(root, PROJECT_FILE);
      const projectText = existsSync(projectFile) ? await readFile(projectFile, 'utf8') : '';
      const sidecars = await Promise.all((await sidecarsBelow(root)).map(async (file) => ({ file, records: recordsOf(await readSidecar(file)) })));

      const bearing = sidecars.flatMap(({ records }) => records.flatMap((record) => (labelOf(record) === from ? [layerOf(record)] : [])));
      const layers = options.layer === undefined ? layersWith(from, projectText, bearing) : [options.layer];
      const [layer] = layers;
      if (layer === undefined || layers.length > 1) {
        terminal.error(layer === undefined ? `rostra: neither ${PROJECT_FILE} nor an annotation has the label "${from}". "rostra explain" lists Rostra's own.\n` : `rostra: ${layers.join(' and ')} have the label "${from}": say which is meant with --layer.\n`);
        return 1;
      }
      const rename: LabelRename = { layer, from, to };
      const places = renameInProjectFile(projectText, rename);
      if (typeof places === 'string') {
        terminal.error(`rostra: ${places}\n`);
        return 1;
      }
      const modified = new Date().toISOString();
      let count = 0;
      // The project file last: after an interruption the command can be run again.
      for (const { file, records } of sidecars) {
        const changes = renameInRecords(records, rename, modified);
        if (changes.length > 0) await changeSidecar(file, changes);
        count += changes.length;
      }
      if (places.length > 0) await writeFileAtomic(projectFile, withReplaced(projectText, places, to));
      terminal.out(`${count} annotations and ${places.length} places in ${PROJECT_FILE} renamed\n`);
      return 0;
    };
  },
} satisfies RostraCommand;

/** The layers that the project file adds the label to, or where it does not, those of the annotations that bear it. */
function layersWith(label: string, projectText: string, bearing: readonly Layer[]): readonly Layer[] {
  const adding = parseProjectFile(projectText).project.tagset.flatMap((each) => (each.label === label && each.isAdded ? [each.layer] : []));
  return [...new Set(adding.length > 0 ? adding : bearing)];
}

function withReplaced(text: string, spans: readonly Span[], replacement: string): string {
  return spans.toSorted((a, b) => b.start - a.start).reduce((changed, { start, end }) => changed.slice(0, start) + replacement + changed.slice(end), text);
}
