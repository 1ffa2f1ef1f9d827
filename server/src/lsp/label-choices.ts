import { LAYERS, type Layer } from '../analysis/mark.ts';
import { deviceByLabel } from '../devices/by-label.ts';
import { faultChecks } from '../faults/registry.generated.ts';
import { type Label, labelsOf, type Tagset } from '../project/label.ts';
import type { LabelChoice } from './protocol.ts';

/** Every label that a mark can be given in a project, by layer. */
export function labelChoices(tagset: Tagset): readonly LabelChoice[] {
  return LAYERS.flatMap((layer) => labelsOf(layer, tagset)).map(choiceOf);
}

/** What a person calls a label. */
export function nameOfLabel(layer: Layer, label: string): string {
  switch (layer) {
    case 'device': return deviceByLabel(label)?.name ?? capitalized(label);
    case 'entity': return capitalized(label);
    case 'claim': return `Claim of ${label}`;
    case 'fault': return faultChecks.find((check) => check.label === label)?.name ?? capitalized(label);
  }
}

function choiceOf({ layer, label, definition = '', parent, key }: Label): LabelChoice {
  return { layer, label, name: nameOfLabel(layer, label), definition, ...(parent === undefined ? {} : { group: parent }), ...(key === undefined ? {} : { key }) };
}

function capitalized(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1).replaceAll('-', ' ');
}
