import * as v from 'valibot';
import { anchorQuote } from '../anchoring/anchor.ts';
import { CodePoints } from '../code-points.ts';
import { UTF_16 } from '../export/recogito.ts';
import type { Tagset } from '../../project/label.ts';
import type { ExportedAnnotation } from '../exported-document.ts';
import type { ImportFormat, ImportProblem } from '../import-format.ts';
import { importedAnnotation } from '../imported-annotation.ts';

const oneOrMore = <Schema extends v.GenericSchema>(schema: Schema) => v.union([v.array(schema), v.pipe(schema, v.transform((one) => [one]))]);
const Selector = v.object({ type: v.string(), exact: v.optional(v.string()), prefix: v.optional(v.string()), suffix: v.optional(v.string()), start: v.optional(v.number()), end: v.optional(v.number()) });
const Body = v.looseObject({ purpose: v.optional(v.string()), value: v.optional(v.string()) });
const Annotation = v.looseObject({
  id: v.string(),
  body: v.optional(oneOrMore(v.union([v.pipe(v.string(), v.transform((value): v.InferOutput<typeof Body> => ({ value, purpose: 'tagging' }))), Body])), []),
  bodyValue: v.optional(v.string()),
  target: oneOrMore(v.looseObject({ selector: oneOrMore(Selector), role: v.optional(v.string()) })),
  creator: v.optional(v.union([v.string(), v.looseObject({ name: v.optional(v.string()) })])),
  offsetUnit: v.optional(v.string()),
});
/** An array, a collection with its first page, a page, or one annotation. */
const File = v.union([
  v.array(v.unknown()),
  v.pipe(v.looseObject({ first: v.looseObject({ items: v.array(v.unknown()) }) }), v.transform(({ first }) => first.items)),
  v.pipe(v.looseObject({ items: v.array(v.unknown()) }), v.transform(({ items }) => items)),
  v.pipe(v.looseObject({ type: v.literal('Annotation') }), v.transform((one): unknown[] => [one])),
]);

export default {
  name: 'web-annotation',
  title: 'W3C Web Annotation (JSON-LD), with quote or position selectors',
  read(file, text, tagset) {
    const items = v.safeParse(File, parsed(file));
    if (!items.success) return { annotations: [], problems: [{ line: 0, message: 'This is neither an annotation nor a collection of them in JSON-LD.' }] };
    const points = new CodePoints(text);
    const problems: ImportProblem[] = [];
    const annotations: ExportedAnnotation[] = [];
    items.output.forEach((item, index) => {
      const read = readAnnotation(item, text, points, tagset);
      if (typeof read === 'string') problems.push({ line: 0, message: `Annotation ${index + 1}: ${read}` });
      else annotations.push(read);
    });
    return { annotations, problems };
  },
} satisfies ImportFormat;

function readAnnotation(item: unknown, text: string, points: CodePoints, tagset: Tagset): ExportedAnnotation | string {
  const result = v.safeParse(Annotation, item);
  if (!result.success) return `"${v.getDotPath(result.issues[0]) ?? 'it'}": ${result.issues[0].message}.`;
  const { id, body, bodyValue, target, creator, offsetUnit, ...rest } = result.output;
  const tag = body.find(({ purpose }) => purpose === 'tagging' || purpose === 'classifying' || purpose === 'identifying');
  const notes = body.filter((each) => each !== tag && each.value !== undefined).map(({ value }) => value).join('\n');
  const parts = target.map(({ selector, role }) => {
    const place = placeOf(selector, text, points, offsetUnit === UTF_16);
    return place && { ...points.fromUnits(place), ...(role === undefined ? {} : { role }) };
  });
  if (parts.includes(undefined)) return 'its words are not in the text.';
  const name = typeof creator === 'string' ? creator : creator?.name;
  return importedAnnotation({
    ...rest, ...(tag ? { ...tag, ref: tag['standardName'] } : {}), id, label: tag?.value ?? (bodyValue || 'comment'), parts,
    ...(notes === '' ? {} : { note: notes }), ...(name === undefined ? {} : { creator: name }),
  }, points, text.length, tagset);
}

/** Where the position says, if the quoted words stand there; else where they stand in their context. */
function placeOf(selectors: readonly v.InferOutput<typeof Selector>[], text: string, points: CodePoints, isInUnits: boolean): { readonly start: number; readonly end: number } | undefined {
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (position?.start !== undefined && position.end !== undefined) {
    const asGiven = { start: position.start, end: position.end };
    // Some programs count UTF-16 code units against the specification: they say so, or the quote tells.
    const spans = isInUnits ? [asGiven] : [points.toUnits(asGiven), asGiven];
    const span = quote?.exact === undefined ? spans[0] : spans.find(({ start, end }) => text.slice(start, end) === quote.exact);
    if (span) return span;
  }
  if (quote?.exact === undefined) return undefined;
  const anchor = anchorQuote(text, { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' });
  return anchor.kind === 'attached' ? anchor.span : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
