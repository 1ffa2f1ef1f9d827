import { isMap, isScalar, isSeq } from 'yaml';
import * as v from 'valibot';
import { LAYERS, type Layer } from '../analysis/mark.ts';
import { nearestWord } from '../text/edit-distance.ts';
import type { Span } from '../text/span.ts';
import type { YamlFile, YamlPath } from '../text/yaml-file.ts';
import { ancestorsOf, familiesOf, isLayer, type Label, labelsOf, type Tagset } from './label.ts';
import { LABEL_KEYS, LabelSchema } from './project-schema.ts';

/** Where a label stands in `rostra.yaml`. */
export interface LabelPlace extends Span {
  readonly layer: Layer;
  readonly label: string;
  readonly as: 'label' | 'parent';
}

export interface ReadTagset {
  readonly tagset: Tagset;
  readonly places: readonly LabelPlace[];
}

/** Reads the labels below `path`, by layer. An entry with something wrong in it is left out, and the problem told to the file. */
export function readTagset(file: YamlFile, path: YamlPath): ReadTagset {
  const layers = file.nodeAt(path);
  if (layers === undefined || layers === null || (isScalar(layers) && layers.value === null)) return { tagset: [], places: [] };
  if (!isMap(layers)) {
    file.report(file.placeOf(path), `"labels" has a list of labels for each layer: ${LAYERS.join(', ')}.`, 'Write "device:" below it, and below that one label a line, each after "- label:".');
    return { tagset: [], places: [] };
  }
  file.checkKeys(path, LAYERS);
  const entries = layers.items.flatMap(({ key }) => (isScalar(key) && isLayer(String(key.value)) ? readLayer(file, path, String(key.value)) : []));
  const tagset = entries.map(({ label }) => label);
  for (const { label, path: at } of entries) checkParent(file, at, label, tagset);
  return { tagset, places: entries.flatMap(({ label, path: at }) => placesOf(file, at, label)) };
}

interface Entry {
  readonly label: Label;
  readonly path: YamlPath;
}

function readLayer(file: YamlFile, path: YamlPath, layer: string): readonly Entry[] {
  const at = [...path, layer];
  const list = file.nodeAt(at);
  if (!isLayer(layer) || (isScalar(list) && list.value === null)) return [];
  if (!isSeq(list)) {
    file.report(file.placeOf(at), `"${layer}" is a list of labels.`, 'Begin each with "- label:".');
    return [];
  }
  const entries: Entry[] = [];
  list.items.forEach((_, index) => {
    const entry = readLabel(file, [...at, index], layer, entries.map(({ label }) => label));
    if (entry) entries.push({ label: entry, path: [...at, index] });
  });
  return entries;
}

function readLabel(file: YamlFile, path: YamlPath, layer: Layer, before: Tagset): Label | undefined {
  if (!isMap(file.nodeAt(path))) {
    file.report(file.placeOf(path), `A label has keys: ${Object.keys(LABEL_KEYS).join(', ')}.`, 'Write "- label: …" and the other keys below it, as far in as "label".');
    return undefined;
  }
  file.checkKeys(path, Object.keys(LABEL_KEYS));
  const result = v.safeParse(LabelSchema, file.valueAt(path));
  if (!result.success) {
    for (const issue of result.issues) {
      const key = issue.path?.[0].key;
      if (issue.received === 'undefined') file.report(file.placeOf(path), `The entry has no "${String(key)}".`, `Add a line "${String(key)}: …" to it.`);
      else file.report(file.placeOf([...path, String(key)]), issue.message, `Mend the value of "${String(key)}"; the label is left out until then.`);
    }
    return undefined;
  }
  const { label, key } = result.output;
  const isOwn = labelsOf(layer, []).some((own) => own.label === label);
  const namesake = labelsOf(layer, []).concat(before).find((other) => other.label.toLowerCase() === label.toLowerCase());
  if (before.some((other) => other.label === label)) {
    file.report(file.placeOf([...path, 'label']), `The layer "${layer}" has the label "${label}" already.`, 'Make the two entries one, or give one another label.');
    return undefined;
  }
  if (namesake && namesake.label !== label) file.report(file.placeOf([...path, 'label']), `There is a label "${namesake.label}" already, which differs in capitals alone.`, `Write "${namesake.label}", or choose another label.`);
  if (isOwn && (result.output.definition !== undefined || result.output.parent !== undefined)) {
    file.report(file.placeOf([...path, 'label']), `"${label}" is Rostra's own label: a colour or a key can be given to it alone.`, 'Take out "definition" and "parent", or choose another label.');
  }
  const sharer = before.find((other) => key !== undefined && other.key === key);
  if (sharer) file.report(file.placeOf([...path, 'key']), `The key "${key ?? ''}" is that of "${sharer.label}".`, 'Give one of the two another key.');
  return { layer, ...result.output, isAdded: !isOwn };
}

function checkParent(file: YamlFile, path: YamlPath, { layer, label, parent, isAdded }: Label, tagset: Tagset): void {
  if (parent === undefined || !isAdded) return;
  const known = [...labelsOf(layer, tagset).map((each) => each.label), ...familiesOf(layer)];
  const at = file.placeOf([...path, 'parent']);
  if (!known.includes(parent)) {
    const meant = nearestWord(parent, known);
    file.report(at, `The layer "${layer}" has no label "${parent}".`, meant === undefined ? 'Add it to "labels", or take "parent" out.' : `Write "${meant}", if that is what is meant, or add "${parent}" to "labels".`);
  } else if (ancestorsOf(layer, label, tagset).includes(label)) {
    file.report(at, `"${label}" is among its own ancestors.`, 'Give it another parent, or none.');
  }
}

function placesOf(file: YamlFile, path: YamlPath, { layer, label, parent }: Label): readonly LabelPlace[] {
  return [
    { layer, label, as: 'label', ...wordsAt(file, [...path, 'label']) },
    ...(parent === undefined ? [] : [{ layer, label: parent, as: 'parent' as const, ...wordsAt(file, [...path, 'parent']) }]),
  ];
}

/** Without quotation marks. */
function wordsAt(file: YamlFile, path: YamlPath): Span {
  const { start, end } = file.placeOf(path);
  const node = file.nodeAt(path);
  const isQuoted = isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
