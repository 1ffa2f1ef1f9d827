import type { AnchoredRecord } from '../../annotations/anchoring/anchor-records.ts';
import { annotatorsOf, type ComparedAnnotator, type ComparedPlace, comparedPlaces } from '../../annotations/comparison/comparison.ts';
import { sayingOf } from '../../annotations/comparison/saying.ts';
import { settleAgreed, settlementOf, settlePlace, type SettlingChoice } from '../../annotations/comparison/settle.ts';
import { AnnotatedSource } from '../../annotations/make-record.ts';
import type { AnnotationRecord } from '../../annotations/record.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { placeOf } from '../drawn-marks.ts';
import type { ComparisonReport, SettleParams } from '../protocol.ts';
import type { ServerContext } from '../server-context.ts';
import { fileNameOf, SIDECAR_ENDING, sidecarUri, type SidecarName } from './annotation-store.ts';

/** The annotator whose sidecar is the settled set. */
const SETTLED = 'settled';
/** Who annotates in the sidecar that all share. */
const SHARED = 'shared';

/** What the annotators of a text say, side by side; undefined where there are fewer than two. */
export class TextComparison {
  readonly #uri: string;
  readonly #source: string;
  readonly #annotators: readonly ComparedAnnotator[];
  readonly #places: readonly ComparedPlace[];
  readonly #settled: readonly AnnotationRecord[];

  private constructor(uri: string, source: string, annotators: readonly ComparedAnnotator[], settled: readonly AnchoredRecord[]) {
    this.#uri = uri;
    this.#source = source;
    this.#annotators = annotators;
    this.#places = comparedPlaces(annotators);
    this.#settled = settled.map(({ record }) => record);
  }

  static async read({ documents, sidecars }: ServerContext, uri: string): Promise<TextComparison | undefined> {
    const source = documents.text(uri)?.getText();
    if (source === undefined) return undefined;
    const name = settledName(uri);
    const all = (await sidecars.ofText(uri, source)).map((each) => ({ ...each, name: annotatorOf(uri, each.uri) }));
    const settled = all.find((each) => each.name === SETTLED)?.anchored ?? [];
    const annotators = annotatorsOf(all.filter((each) => each.name !== name.annotator && each.anchored.length > 0));
    return annotators.length < 2 ? undefined : new TextComparison(uri, source, annotators, settled);
  }

  report(): ComparisonReport {
    const text = TextDocument.create(this.#uri, 'markdown', 0, this.#source);
    const disagreed = this.#places.filter(({ isAgreed }) => !isAgreed);
    return {
      annotators: this.#annotators.map(({ name }) => name),
      agreed: this.#places.length - disagreed.length,
      items: disagreed.flatMap((place) => {
        const first = place.annotations.find((annotation) => annotation !== undefined);
        const part = first?.parts[0];
        if (!first || !part) return [];
        return [{
          id: place.id, layer: first.layer, place: placeOf({ start: text.positionAt(part.start), end: text.positionAt(part.end) }),
          quote: first.parts.map(({ start, end }) => this.#source.slice(start, end)).join(' … '),
          said: place.annotations.map((annotation) => sayingOf(annotation, first, this.#source)), settled: settlementOf(place, this.#settled, this.#annotators) ?? null,
        }];
      }),
      file: fileNameOf(sidecarUri(settledName(this.#uri))),
    };
  }

  /** Writes what is taken of a place to the settled set, and with it what all say alike. */
  async settle({ annotations, configuration }: ServerContext, { item, take }: SettleParams): Promise<void> {
    const place = this.#places.find(({ id }) => id === item);
    const store = annotations.storeOf(this.#uri);
    if (!place || !store) throw new Error('The annotations have changed meanwhile: compare again.');
    const creator = (await configuration.settingsOf(this.#uri))['annotations.creator'].trim();
    const source = new AnnotatedSource(fileNameOf(this.#uri), this.#source);
    const settler = { source, newId: () => `urn:uuid:${crypto.randomUUID()}`, created: new Date().toISOString(), ...(creator === '' ? {} : { creator }) };
    const choice: SettlingChoice = typeof take === 'number' ? { take: 'annotator', annotator: take } : { take };
    const changes = [...settlePlace(place, choice, this.#settled, settler), ...settleAgreed(this.#places, this.#settled, settler)];
    await store.write(settledName(this.#uri), changes, [source.plain.text]);
  }
}

function settledName(textUri: string): SidecarName {
  return { textUri, annotator: SETTLED };
}

/** "ada" of `speech.ada.annotations.jsonl`. */
function annotatorOf(textUri: string, sidecar: string): string {
  const stem = fileNameOf(textUri.replace(/\.[^./]*$/, ''));
  return fileNameOf(sidecar).slice(stem.length, -SIDECAR_ENDING.length).replace(/^\./, '') || SHARED;
}
