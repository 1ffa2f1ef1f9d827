import * as v from 'valibot';
import { MENDING_STYLES } from '../faults/house-style.ts';
import { READINGS } from '../text/editorial-mark.ts';

const LAYER_WORDS = { device: 'Rhetorical devices.', entity: 'Names, dates and terms.', claim: 'Kinds of claims.', fault: 'Transcription faults.' } as const;

/** What each key of a label says. */
export const LABEL_KEYS = {
  label: 'The label itself, as annotations bear it: letters and digits, with hyphens between words.',
  definition: 'One sentence that says when to use it.',
  parent: 'The label, or the family of devices, that it is a kind of: who looks for the parent finds it too.',
  colour: 'The colour that its marks are drawn in: "#b5651d".',
  key: 'The letter or digit that chooses it where labels are chosen.',
} as const;

/** What each key of `rostra.yaml` says. */
export const PROJECT_KEYS = {
  include: 'Patterns of files to analyse although their name leaves them out.',
  exclude: 'Patterns of files not to analyse.',
  ignore: 'Transcription faults that are not reported in any file: their labels, or a label with the words.',
  reading: 'Which reading is analysed where a text marks changes, unless the text says so itself.',
  mending: 'What a mend leaves in a text, unless the text says so itself.',
  labels: 'Labels that the project adds to a layer, or a colour or a key for one of Rostra\'s own.',
} as const;

const text = (what: string) => v.pipe(v.string(`${what} is text.`), v.trim(), v.nonEmpty(`${what} may not be empty.`));

export const LabelSchema = v.object({
  label: v.pipe(text('"label"'), v.regex(/^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$/u, '"label" has letters and digits, with hyphens between words: sea-term.'), v.description(LABEL_KEYS.label)),
  definition: v.exactOptional(v.pipe(text('"definition"'), v.description(LABEL_KEYS.definition))),
  parent: v.exactOptional(v.pipe(text('"parent"'), v.description(LABEL_KEYS.parent))),
  colour: v.exactOptional(v.pipe(v.string('"colour" is written "#b5651d", in quotation marks.'), v.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, '"colour" is written "#b5651d", in quotation marks.'), v.description(LABEL_KEYS.colour))),
  key: v.exactOptional(v.pipe(v.union([v.string(), v.pipe(v.number(), v.transform(String))], '"key" is one letter or digit.'), v.regex(/^[\p{L}\p{N}]$/u, '"key" is one letter or digit.'), v.description(LABEL_KEYS.key))),
});

const labels = (description: string) => v.exactOptional(v.pipe(v.array(LabelSchema), v.description(description)));
const patterns = (name: 'include' | 'exclude') => v.exactOptional(v.pipe(v.array(v.string()), v.description(PROJECT_KEYS[name])));

/** A whole `rostra.yaml`. */
export const ProjectSchema = v.object({
  include: patterns('include'),
  exclude: patterns('exclude'),
  ignore: v.exactOptional(v.pipe(v.array(v.union([v.string(), v.object({ label: v.string(), quote: v.exactOptional(v.string()) })])), v.description(PROJECT_KEYS.ignore))),
  reading: v.exactOptional(v.pipe(v.picklist(READINGS), v.description(PROJECT_KEYS.reading))),
  mending: v.exactOptional(v.pipe(v.picklist(MENDING_STYLES), v.description(PROJECT_KEYS.mending))),
  labels: v.exactOptional(v.pipe(v.object({ device: labels(LAYER_WORDS.device), entity: labels(LAYER_WORDS.entity), claim: labels(LAYER_WORDS.claim), fault: labels(LAYER_WORDS.fault) }), v.description(PROJECT_KEYS.labels))),
});
