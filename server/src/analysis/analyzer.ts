import { judgeRows } from '../claims/judge.ts';
import { documentGlossary } from '../entities/document-glossary.ts';
import { EMPTY_GLOSSARY, type Glossary, layerGlossaries } from '../entities/glossary.ts';
import type { IgnoreRule } from '../faults/ignore.ts';
import { isInLexicon } from '../language/lexicon.ts';
import { readDocument, type TextDocument } from '../text/document.ts';
import type { Analysis } from './analysis.ts';
import { AnalysisMemory } from './analysis-memory.ts';
import { readBlocksInSlices } from './block-reading.ts';
import { type EditingOptions, mendingStyleOf, readingOptions } from './editing-choices.ts';
import { makeAnalysis } from './make-analysis.ts';

export interface AnalyzerOptions extends EditingOptions {
  readonly glossary: Glossary;
  /** Faults that the project does not want reported. */
  readonly ignore?: readonly IgnoreRule[];
  /** Marks a glossary term each time that it stands, not once a section. */
  readonly everyTerm?: boolean | undefined;
}

export interface Analyzer {
  /**
   * Analyses a document at once. Never throws for bad input: what is wrong is among the problems.
   * @param memory of earlier versions of the same document, read by this analyzer: what still says the same is not read again
   */
  analyze(source: string, memory?: AnalysisMemory): Analysis;
  /** The same in slices of about a block each, so that the caller can do other work, or stop, between them. */
  analyzeInSlices(source: string, memory?: AnalysisMemory): Generator<void, Analysis>;
}

export function createAnalyzer(options: AnalyzerOptions): Analyzer {
  /** By front matter, which is one object until it is edited: a glossary that is the same need not be made ready again. */
  const layered = new WeakMap<object, Glossary>();
  const glossaryOf = ({ frontMatter }: TextDocument, own: Glossary): Glossary => {
    if (own === EMPTY_GLOSSARY) return options.glossary;
    const glossary = layered.get(frontMatter) ?? layerGlossaries([own, options.glossary]);
    layered.set(frontMatter, glossary);
    return glossary;
  };
  function* analyzeInSlices(source: string, memory = new AnalysisMemory()): Generator<void, Analysis> {
    const document = readDocument(source, { isKnownWord: isInLexicon, ...readingOptions(options), ...(memory.document && { previous: memory.document }) });
    memory.document = document;
    yield;
    const readings = yield* readBlocksInSlices(document.blocks);
    const passages = readings.map((reading) => reading.passage);
    const devices = yield* memory.devices.findInSlices(document.blocks, readings);
    yield;
    const own = documentGlossary(document);
    const glossary = glossaryOf(document, own.glossary);
    const entities = memory.entities.find(document, passages, glossary, { everyTerm: options.everyTerm });
    yield;
    const judgements = judgeRows(document.blocks, passages);
    yield;
    const faults = yield* memory.faults.checkInSlices({ document, passages, glossary, mending: mendingStyleOf(document, options), ...(options.ignore && { ignore: options.ignore }) });
    yield;
    const stretches = memory.marks.make(document, { devices, entities, judgements, passages, faults });
    return makeAnalysis({ document, passages, judgements, stretches, problems: [...document.problems, ...own.problems] });
  }
  return {
    analyzeInSlices,
    analyze(source, memory) {
      const slices = analyzeInSlices(source, memory);
      for (;;) {
        const slice = slices.next();
        if (slice.done) return slice.value;
      }
    },
  };
}
