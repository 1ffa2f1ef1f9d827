import { LAYERS, type Layer } from '../analysis/mark.ts';
import { STASES } from '../claims/claim.ts';
import type { DeviceFamily } from '../devices/device.ts';
import { devices } from '../devices/registry.generated.ts';
import { ENTITY_TYPES } from '../entities/entity.ts';
import { faultChecks } from '../faults/registry.generated.ts';

/** A label that an annotation of a layer may bear. */
export interface Label {
  readonly layer: Layer;
  readonly label: string;
  readonly definition?: string;
  /** The label, or the family of devices, that it is a kind of. */
  readonly parent?: string;
  /** `#b5651d`. */
  readonly colour?: string;
  /** The letter or digit that chooses it where labels are chosen. */
  readonly key?: string;
  /** From `rostra.yaml`; the others are Rostra's own. */
  readonly isAdded: boolean;
}

/** What `rostra.yaml` says of labels: those that it adds, and Rostra's own that it gives a colour or a key. */
export type Tagset = readonly Label[];

/** All labels of a layer: Rostra's own, with what the tagset says of them, then those that it adds. */
export function labelsOf(layer: Layer, tagset: Tagset): readonly Label[] {
  const said = tagset.filter((each) => each.layer === layer);
  return [
    ...OWN_LABELS[layer].map((own) => {
      const { colour, key } = said.find(({ label }) => label === own.label) ?? {};
      return { ...own, ...(colour === undefined ? {} : { colour }), ...(key === undefined ? {} : { key }) };
    }),
    ...said.filter(({ isAdded }) => isAdded),
  ];
}

export function labelOfName(layer: Layer, name: string, tagset: Tagset): Label | undefined {
  return labelsOf(layer, tagset).find(({ label }) => label === name);
}

/** The layer that has the label, the first of several; undefined where none has. */
export function layerOfLabel(name: string, tagset: Tagset): Layer | undefined {
  return LAYERS.find((layer) => labelOfName(layer, name, tagset));
}

/** The label's ancestors, the nearest first: labels, and for devices the family. */
export function ancestorsOf(layer: Layer, name: string, tagset: Tagset): readonly string[] {
  const ancestors: string[] = [];
  for (let parent = labelOfName(layer, name, tagset)?.parent; parent !== undefined && !ancestors.includes(parent);) {
    ancestors.push(parent);
    parent = labelOfName(layer, parent, tagset)?.parent;
  }
  return ancestors;
}

/** The colour that the tagset gives to a label, or else to the nearest of its ancestors that has one. */
export function colourOf(layer: Layer, name: string, tagset: Tagset): string | undefined {
  if (tagset.length === 0) return undefined;
  return [name, ...ancestorsOf(layer, name, tagset)].map((each) => tagset.find((said) => said.layer === layer && said.label === each)?.colour).find((colour) => colour !== undefined);
}

/** What may be a parent in a layer besides its labels. */
export function familiesOf(layer: Layer): readonly string[] {
  return layer === 'device' ? [...new Set<DeviceFamily>(devices.map(({ family }) => family))] : [];
}

export function isLayer(name: string): name is Layer {
  return LAYERS.some((layer) => layer === name);
}

const ENTITY_DEFINITIONS: Readonly<Record<(typeof ENTITY_TYPES)[number] | 'term', string>> = {
  person: 'A named human being.', place: 'A named place: city, country, river, building.', organization: 'A named body with members and rules: party, union, firm, paper\'s board.',
  group: 'A named people, class of people or movement.', event: 'A named happening: war, strike, congress.', work: 'A named book, paper, law, treaty or work of art.',
  date: 'A date or a stretch of time.', term: 'A term that the glossary explains and that is no name.',
};
const STASIS_DEFINITIONS: Readonly<Record<(typeof STASES)[number], string>> = {
  fact: 'A claim that something is or was so.', cause: 'A claim that one thing brings about another.', definition: 'A claim of what something is.',
  value: 'A claim that something is good or bad.', policy: 'A claim that something should be done.', prediction: 'A claim that something will be so.',
};

const OWN_LABELS: Readonly<Record<Layer, readonly Label[]>> = {
  device: devices.map(({ label, definition, family }) => ({ layer: 'device', label, definition, parent: family, isAdded: false })),
  entity: [...ENTITY_TYPES, 'term' as const].map((label) => ({ layer: 'entity', label, definition: ENTITY_DEFINITIONS[label], isAdded: false })),
  claim: STASES.map((label) => ({ layer: 'claim', label, definition: STASIS_DEFINITIONS[label], isAdded: false })),
  fault: faultChecks.map(({ label, definition }) => ({ layer: 'fault', label, definition, isAdded: false })),
};
