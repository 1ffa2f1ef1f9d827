import { labelOfName, labelsOf, type Tagset } from '../project/label.ts';
import { nearestWord } from '../text/edit-distance.ts';
import { labelOf, layerOf } from './record.ts';
import type { Sidecar, SidecarProblem } from './sidecar.ts';

/** Records whose label is neither Rostra's own nor the project's, by the sidecar's lines. They are read and kept all the same. */
export function unknownLabels(sidecar: Sidecar, tagset: Tagset): readonly SidecarProblem[] {
  return sidecar.lines.flatMap((line): readonly SidecarProblem[] => {
    if (line.kind !== 'record') return [];
    const [layer, label] = [layerOf(line.record), labelOf(line.record)];
    if (labelOfName(layer, label, tagset)) return [];
    const meant = nearestWord(label, labelsOf(layer, tagset).map((each) => each.label));
    return [{
      line: line.line ?? 0, message: `The layer "${layer}" has no label "${label}".`,
      remedy: `${meant === undefined ? 'Add' : `Write "${meant}", if that is what is meant, or add`} it to "labels" in rostra.yaml.`,
    }];
  });
}
