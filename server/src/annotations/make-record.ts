import type { Layer, Mark, Part } from '../analysis/mark.ts';
import type { Span } from '../text/span.ts';
import { CodePoints } from './code-points.ts';
import { PlainText, textHash } from './plain-text.ts';
import type { AnnotationRecord, RecordTarget, Status } from './record.ts';

/** The text that an annotation is made on, read once for all of its annotations. */
export class AnnotatedSource {
  readonly plain: PlainText;
  #hash: string | undefined;
  /** The text's name beside its sidecar: "speech.md". */
  readonly name: string;
  readonly #points: CodePoints;

  constructor(name: string, source: string) {
    this.name = name;
    this.plain = new PlainText(source);
    this.#points = new CodePoints(this.plain.text);
  }

  /** Worked out when first asked for. */
  get hash(): string {
    return (this.#hash ??= textHash(this.plain.text));
  }

  /** A record's target for a stretch of the source. */
  target(span: Span, role?: string): RecordTarget {
    return this.plainTarget(this.plain.toPlain(span), role);
  }

  /** A record's target for a stretch of the plain text. */
  plainTarget({ start, end }: Span, role?: string): RecordTarget {
    const { text } = this.plain;
    return {
      source: this.name,
      selector: [
        { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: tail(text.slice(0, start)), suffix: head(text.slice(end)) },
        { type: 'TextPositionSelector', ...this.#points.fromUnits({ start, end }) },
      ],
      ...(role === undefined ? {} : { role }),
    };
  }
}

/** What a person decides. */
export interface Decision {
  readonly status: Status;
  readonly layer: Layer;
  readonly label: string;
  readonly parts: readonly [Part, ...Part[]];
  readonly note?: string;
  /** The mark decided on, and what found it: "rostra 0.1.0". */
  readonly mark?: { readonly label: string; readonly score: number; readonly analyser: string };
}

/** Who decides, when, and the new annotation's id: what the core cannot know by itself. */
export interface Authorship {
  readonly id: string;
  readonly created: string;
  readonly creator?: string;
}

/** A new record. Its parts are spans of the source. */
export function makeRecord(source: AnnotatedSource, decision: Decision, authorship: Authorship): AnnotationRecord {
  const [first, ...rest] = decision.parts;
  const { mark } = decision;
  return {
    id: authorship.id,
    type: 'Annotation',
    created: authorship.created,
    ...(authorship.creator === undefined ? {} : { creator: { type: 'Person', name: authorship.creator } }),
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: decision.label, layer: decision.layer, status: decision.status, ...(mark && mark.label !== decision.label ? { relabelledFrom: mark.label } : {}) },
      ...(decision.note === undefined ? [] : [{ type: 'TextualBody' as const, purpose: 'commenting' as const, value: decision.note }]),
    ],
    target: [source.target(first, first.role), ...rest.map((part) => source.target(part, part.role))],
    textHash: source.hash,
    ...(mark ? { mark: { score: mark.score, analyser: mark.analyser } } : {}),
  };
}

/** The decision to accept, reject or relabel a mark. */
export function decideOn(mark: Mark, verdict: 'accepted' | 'rejected' | { readonly layer: Layer; readonly label: string }, analyser: string): Decision {
  const relabelled = typeof verdict === 'object';
  return {
    ...(relabelled ? { status: 'relabelled', ...verdict } : { status: verdict, layer: mark.layer, label: mark.label }),
    parts: mark.parts,
    mark: { label: mark.label, score: mark.score, analyser },
  };
}

/** The words around a quote that are kept with it, in code units. Hypothesis keeps as many. */
const CONTEXT = 32;

function tail(text: string): string {
  return text.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, '');
}

function head(text: string): string {
  return text.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, '');
}
