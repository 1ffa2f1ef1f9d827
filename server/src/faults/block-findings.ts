import * as v from 'valibot';
import { lazy } from '../language/lexicon/lazy.ts';
import { KeptByWords, numberOfLetters } from '../language/kept-by-words.ts';
import type { Passage } from '../language/passage.ts';
import type { Word } from '../language/word.ts';
import type { Block } from '../text/block.ts';
import { ownCopy } from '../text/own-copy.ts';
import type { Prose } from '../text/prose.ts';
import { Alternatives } from './context/alternatives.ts';
import type { ContextModel } from './context/context-model.ts';
import { sentencesInContext } from './context/sentence-in-context.ts';
import type { FaultFinding } from './fault.ts';
import { moved } from './finding.ts';
import type { Layout } from './layout.ts';
import { faultChecks } from './registry.generated.ts';
import { asked, Vocabulary } from './vocabulary.ts';
import { WordsAsked } from './words-asked.ts';

/** A finding with the number of its check. */
export interface NumberedFinding {
  readonly check: number;
  readonly finding: FaultFinding;
}

/**
 * What the checks find in each block by itself, from one version of a document to the next. Found again only where the
 * block has changed, or where the document now answers otherwise what its checks asked: the letters typed in one
 * paragraph leave the others as they are.
 */
export class BlockFindings {
  readonly vocabulary = new Vocabulary();
  /** What was forgotten, until who follows it has taken it in. */
  readonly forgotten = new Set<Prose>();
  readonly #model: ContextModel;
  #alternatives: Alternatives;
  readonly #kept = new KeptByWords<Prose, KnownFindings>(numberOfLetters);
  #lineWidth = 0;
  #version = 0;

  constructor(model: ContextModel) {
    this.#model = model;
    this.#alternatives = new Alternatives(model, this.vocabulary);
  }

  /** Turns to the next version. */
  moveTo(blocks: readonly Block[], passages: readonly Passage[], { width }: Layout): void {
    const isFirst = this.vocabulary.isEmpty;
    const changed = this.vocabulary.moveTo(passages);
    if (isFirst) this.#alternatives = new Alternatives(this.#model, this.vocabulary);
    const others = this.#alternatives.follow(changed);
    this.#version++;
    // What an answer was is not known: it stands as of this version.
    const standing = [this.#version - 1, this.#version] as const;
    const answers = new Map([...changed, ...others, ...(width === this.#lineWidth ? [] : [asked.lineWidth])].map((question) => [question, standing]));
    for (const content of this.#kept.turn(answers)) this.forgotten.add(content);
    this.#lineWidth = width;
    this.#kept.keepOnly(blocks.length, () => blocks.map(({ content }) => content));
  }

  /** What is kept of a block; undefined where it must be found. Spans are counted from the block's start. */
  kept(block: Block): readonly NumberedFinding[] | undefined {
    const kept = this.#kept.get(block.content);
    return kept?.kind === block.kind ? kept.findings : undefined;
  }

  find(block: Block, passage: Passage, document: string, layout: Layout): readonly NumberedFinding[] {
    const vocabulary = new WordsAsked(this.vocabulary);
    vocabulary.note(asked.near(''));
    const checked = {
      layout, model: this.#model, vocabulary,
      near: {
        of: (word: Word) => {
          const known = this.#alternatives.of(word);
          vocabulary.note(known.question);
          return known;
        },
      },
      sentences: lazy(() => sentencesInContext(passage, this.#model)),
      lineWidth: () => {
        vocabulary.note(asked.lineWidth);
        return this.#lineWidth;
      },
    };
    const input = { block, passage, source: ownCopy(document.slice(block.start, block.end)), checked };
    const findings: NumberedFinding[] = [];
    for (let check = 0; check < faultChecks.length; check++) {
      const found = faultChecks[check]?.checkBlock?.(input, optionsOf(check)) ?? NOTHING;
      for (const finding of found) findings.push({ check, finding: moved(finding, 0 - block.start) });
    }
    this.#kept.set(block.content, { kind: block.kind, findings }, vocabulary.asked);
    return findings;
  }
}

const NOTHING: readonly never[] = [];

interface KnownFindings {
  readonly kind: Block['kind'];
  readonly findings: readonly NumberedFinding[];
}

const options = new Map<number, unknown>();

/** The options of a check, which all have defaults. */
export function optionsOf(number: number): unknown {
  const schema = faultChecks[number]?.options;
  if (schema === undefined) return undefined;
  if (!options.has(number)) options.set(number, v.parse(schema, {}));
  return options.get(number);
}
